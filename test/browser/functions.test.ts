/** The Functions tab in a real browser: by keyboard alone, over the sheet, and from one opening to the next. */

import type { Frame } from 'playwright-core';
import { openCard } from '../../scripts/sidebarStates';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

describeInPreview((stage) => {
  let preview: Preview;
  let frame: Frame;

  const openSidebar = async (): Promise<void> => {
    await preview.page.evaluate(() => window.leadsheet?.script['openSidebar']?.());
    const handle = await preview.page.waitForSelector('#sidebar iframe');
    const opened = await handle.contentFrame();
    if (!opened) throw new Error('The sidebar has no frame.');
    frame = opened;
    await frame.waitForSelector('[role="tab"]');
    await preview.page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
  };
  const sidebar = () => preview.page.frameLocator('#sidebar iframe');
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await preview.page.keyboard.press(key);
  };
  /** Presses Tab, or another key, until what has the focus is what is wanted. */
  const pressTo = async (selector: string, key = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < 40; presses++) {
      if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await press(key);
    }
    throw new Error(`${key} doesn't lead to ${selector}.`);
  };
  const focused = (): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? '');

  beforeEach(async () => {
    preview = await stage.open();
  });
  afterEach(() => preview.page.close());

  it('can be gone through with the keyboard alone: goal, card, result, selection, formula, pin, and back', async () => {
    await preview.enter('B2', '5000');
    await preview.enter('C2', '125');
    await preview.select('C2');
    await openSidebar();
    await pressTo('.goal');
    await press('ArrowDown');
    await press('Enter');
    expect(await focused()).toBe('Get leads');

    await pressTo('.item');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await focused()).toBe('Cost per lead (CPL)CPL');
    await press('Enter');
    expect(await focused()).toBe('Cost per lead (CPL)');

    await pressTo('#argument-marketing_cost');
    await preview.page.keyboard.type('5,000');
    await pressTo('#argument-leads');
    await preview.page.keyboard.type('100');
    expect(await sidebar().locator('.answer').textContent()).toBe('50');
    await sidebar().locator('.calculation [role="status"]', { hasText: 'Result 50' }).waitFor({ state: 'attached' });

    await pressTo('#argument-leads-selection');
    await press('Enter');
    await sidebar().getByText("New leads: 'Sheet1'!C2").waitFor();
    expect(await sidebar().locator('#argument-leads').inputValue()).toBe("'Sheet1'!C2");
    expect(await sidebar().locator('.answer').textContent()).toContain('The sheet works this out');

    await preview.select('E2');
    await pressTo('.card .primary');
    await press('Enter');
    await sidebar().getByText('=CPL(5000,C2) is in Sheet1!E2.').waitFor();
    expect(await preview.shown('E2')).toEqual([['40']]);

    await pressTo('.heading .pin', 'Shift+Tab');
    await press('Enter');
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');

    await pressTo('.look-at .link');
    expect(await focused()).toBe('Cost per click (CPC)');
    await press('Enter');
    expect(await focused()).toBe('Cost per click (CPC)');
    await press('Escape');
    expect(await focused()).toBe('Cost per lead (CPL)');
    await press('Escape');
    expect(await focused()).toBe('Cost per lead (CPL)CPL');
    await press('Escape');
    expect(await focused()).toMatch(/^Get leads/);
    const headings = await sidebar().locator('.results h2').allTextContents();
    expect(headings).toEqual(['Pinned', 'Recent', 'What is your goal?']);
    const rows = await sidebar().locator('.results .item code').allTextContents();
    expect(rows).toEqual(['CPL', 'CPC']);
    expect(preview.complaints).toEqual([]);
  });

  it('keeps pins, recent functions and the dismissed first-run card for the next opening', async () => {
    await openSidebar();
    await sidebar().getByRole('button', { name: 'Got it' }).click();
    await openCard(sidebar(), 'ROI');
    await sidebar().locator('.heading .pin').click();
    await openCard(sidebar(), 'CAC');
    await preview.page.waitForFunction(() => {
      const start = window.leadsheet?.script['startSidebar']?.();
      return JSON.stringify(start).includes('"recent":["CAC","ROI"],"pinned":["ROI"]');
    });
    await openSidebar();
    expect(await sidebar().locator('.results .item code').allTextContents()).toEqual(['ROI', 'CAC']);
    expect(await sidebar().locator('.welcome').isHidden()).toBe(true);
  });

  it('unpins with the keyboard in the list, and goes on where the row was', async () => {
    await openSidebar();
    for (const name of ['ROI', 'CAC']) {
      await openCard(sidebar(), name);
      await sidebar().locator('.heading .pin').click();
    }
    await sidebar().locator('.card .back').click();
    await sidebar().locator('#search').fill('');
    await pressTo('.pin');
    await press('Enter');
    expect(await focused()).toBe('☆');
    expect(await sidebar().locator('.pin[aria-pressed="true"]').count()).toBe(1);
  });

  it('leads from the first-run card to a card, the Template tab and the help on sharing', async () => {
    await openSidebar();
    await sidebar().getByRole('button', { name: 'How to share' }).click();
    expect(await focused()).toBe('How to share the sheet');
    await sidebar().getByRole('button', { name: 'Close help' }).click();
    await sidebar().getByRole('button', { name: 'Go to Template' }).click();
    expect(await focused()).toBe('Template');
    await sidebar().getByRole('tab', { name: 'Functions' }).click();
    await sidebar().getByRole('button', { name: 'Show me CPL' }).click();
    expect(await focused()).toBe('Cost per lead (CPL)');
  });

  it('says that a list can’t go into a formula, before anything is sent', async () => {
    await openSidebar();
    await openCard(sidebar(), 'MRR');
    await sidebar().locator('#argument-amounts').fill('1,200; 300');
    expect(await sidebar().locator('.answer').textContent()).toBe('1,500');
    await sidebar().getByRole('button', { name: 'Insert formula' }).click();
    await sidebar().getByText('can only be tried out here.').waitFor();
    expect(await preview.shown('A1')).toEqual([['']]);
  });

  it('goes on where the script doesn’t answer its start, and says where it fails otherwise', async () => {
    await preview.page.evaluate(() => {
      const fail = () => {
        throw new Error('Service invoked too many times');
      };
      Object.assign(window.leadsheet?.script ?? {}, { startSidebar: fail, readSelection: fail });
    });
    await openSidebar();
    await openCard(sidebar(), 'CPL');
    await sidebar().locator('#argument-leads-selection').click();
    await sidebar().locator('.actions .problem').waitFor();
    await sidebar().locator('#argument-leads').fill('125');
    await sidebar().locator('#argument-marketing_cost').fill('5000');
    expect(await sidebar().locator('.answer').textContent()).toBe('40');
  });
});
