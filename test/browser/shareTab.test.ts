/** The Share tab from end to end with the keyboard alone, against a sheet that calculates and the add-on behind it. */

import type { FrameLocator, Locator } from 'playwright-core';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

describeInPreview((stage) => {
  let preview: Preview;
  let sidebar: FrameLocator;

  afterEach(() => preview.page.close());

  const open = async (): Promise<void> => {
    preview = await stage.open();
    sidebar = await preview.openSidebar();
  };
  const openShare = async (): Promise<void> => {
    await sidebar.getByRole('tab', { name: 'Functions' }).focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await focused()).toBe('Share');
  };
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await preview.page.keyboard.press(key);
  };
  /** What has the focus, as a screen reader names it. */
  const focused = () =>
    sidebar.locator('body').evaluate(() => {
      const { activeElement: at } = document;
      if (at instanceof HTMLSelectElement) return at.id;
      const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
      return at?.getAttribute('aria-label') ?? (label ?? at)?.textContent;
    });
  const tabTo = async (what: string, key = 'Tab'): Promise<void> => {
    for (let steps = 0; steps < 40; steps += 1) {
      if ((await focused()) === what) return;
      await press(key);
    }
    throw new Error(`${key} doesn't lead to ${what}.`);
  };
  /** Goes on from the tab's name to what is named, and presses Enter on it. */
  const choose = async (what: string): Promise<void> => {
    await sidebar.getByRole('tab', { name: 'Share' }).focus();
    await tabTo(what);
    await press('Enter');
  };
  const sidebarPart = (name: string) => () => sidebar.locator(`#share-${name}`);
  const said = (part: Locator, sentence: string): Promise<void> => part.getByText(sentence).waitFor();
  const selected = () =>
    preview.page.evaluate(() =>
      window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation(),
    );
  const formulas = (range: string) =>
    preview.page.evaluate(
      (a1) => window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(a1).getFormulas().flat(),
      range,
    );
  /** The address of the input with this mark, where its period is. */
  const cellOf = async (mark: string, period: string): Promise<string> => {
    const shown = await preview.shown('A1:Z130');
    const at = shown.findIndex((cells) => cells[23] === mark);
    const column = shown.map((cells) => cells.lastIndexOf(period)).reduce((most, one) => Math.max(most, one));
    return `${String.fromCharCode(65 + column)}${at + 1}`;
  };
  const insertSample = async (): Promise<void> => {
    await open();
    await sidebar.getByRole('tab', { name: 'Template' }).click();
    await sidebar.getByRole('button', { name: 'Insert KPI template' }).click();
    await said(sidebar.locator('.template-tab'), '“Lead KPIs” is in your spreadsheet.');
    await openShare();
  };
  /** What is selected to be copied: the sidebar's frame isn't given the clipboard here. */
  const selectedToCopy = async (part: Locator): Promise<string | undefined> => {
    await said(part, 'Your browser doesn’t let this page copy. The text is selected');
    expect(await focused()).toBe('Text to copy');
    return part
      .locator('textarea:visible')
      .evaluate((area: HTMLTextAreaElement) => area.ownerDocument.getSelection()?.toString());
  };

  it('Works anywhere: makes a sheet portable with one cell’s value kept, and brings back what was not edited since', async () => {
    const read = () => sidebar.locator('#share-anywhere[aria-busy="false"] .needing').waitFor();
    const part = sidebarPart('anywhere');
    await open();
    await preview.enter('A1', '1');
    await preview.enter('B2', '5000', '6000');
    await preview.enter('C2', '125', '120');
    await preview.enter('D2', '=CPL(B2,C2)', '=IF(A1>0,CPL(B3,C3),"")', '=MRR(B2:B3,C2:C3)');
    // 5000 / 125 = 40 and 6000 / 120 = 50; bills of 5000 / 125 and 6000 / 120 a month are 90 together.
    const shown = [['40'], ['50'], ['90']];
    expect(await preview.shown('D2:D4')).toEqual(shown);
    await openShare();
    await choose('Works anywhere');
    await said(part(), '“Sheet1”: 3 formulas need the add-on: 2 can become plain formulas, 1 has no plain formula.');
    expect(await focused()).toBe('Works anywhere');
    await tabTo('Can become plain formulas (2)');
    await press('Enter');
    await tabTo('Go to D3');
    await press('Enter');
    await part().getByText('D3 is selected in the sheet.').waitFor({ state: 'attached' });
    expect([await selected(), await focused()]).toEqual(['D3', 'Go to D3']);
    expect(await part().locator('.needing .place').allTextContents()).toEqual(['D2', 'D3', 'D4']);

    await tabTo('Keep only the value of D4');
    await press('Space');
    await tabTo('Make portable');
    await press('Enter');
    await said(part(), '2 formulas were turned into plain ones.');
    await said(part(), '“Sheet1”: every cell works anywhere.');
    // The button has gone, and with it what it would do; the focus stays in its part.
    expect(await focused()).toBe('Refresh');
    expect(await preview.shown('D2:D4')).toEqual(shown);
    const made = (await formulas('D2:D4')) ?? [];
    expect(made.map((formula) => /CPL|MRR/.test(formula))).toEqual([false, false, false]);
    expect(made.map((formula) => formula.startsWith('='))).toEqual([true, true, false]);

    await preview.enter('D3', '=B3/C3');
    await preview.shown('D3');
    await choose('Bring functions back');
    await said(part(), '2 formulas have their functions back.');
    await read();
    expect(await formulas('D2:D4')).toEqual(['=CPL(B2,C2)', '=B3/C3', '=MRR(B2:B3,C2:C3)']);
    expect(await preview.shown('D2:D4')).toEqual(shown);
    await said(part(), 'Left as they are (1)');
    expect(await part().locator('form .cells .place').last().textContent()).toBe('D3');
    expect(await focused()).toBe('Refresh');
    expect(preview.complaints).toEqual([]);
  });

  it('Explain this cell: says how the number came about, leads to an input, and has what it suggests ready to copy', async () => {
    const part = sidebarPart('explain');
    await open();
    await preview.enter('A1', 'Marketing cost', '5000');
    await preview.enter('B1', 'New leads', '125');
    await preview.enter('C1', 'Cost per lead', '=A2/B2');
    await preview.shown('C2');
    await preview.select('C2');
    await openShare();
    await choose('Explain this cell');
    await said(part(), 'C2 shows 40');
    await said(part(), '5000 ÷ 125 = 40');
    expect(await part().locator('.inputs li').allTextContents()).toEqual(['Marketing costA2 5000', 'New leadsB2 125']);
    await tabTo('Go to B2');
    await press('Enter');
    await part().getByText('B2 is selected in the sheet.').waitFor({ state: 'attached' });
    expect([await selected(), await focused()]).toEqual(['B2', 'Go to B2']);
    expect(preview.complaints).toEqual([]);
    await tabTo('Copy the formula');
    await press('Enter');
    expect(await selectedToCopy(part())).toBe('=CPL(A2,B2)');
    await choose('Explain the selected cell');
    await said(part(), 'B2 shows 125');
    expect(await focused()).toBe('Explain the selected cell');
  });

  it('Protect: takes the warning off and puts it on, and closes a period and opens it again', async () => {
    const part = sidebarPart('protect');
    await insertSample();
    await choose('Protect');
    await said(part(), '“Lead KPIs”: formula cells warn before an edit.');
    await tabTo('Turn the warning off');
    await press('Enter');
    await said(part(), 'The warning is off.');
    expect(await focused()).toBe('Turn the warning on');
    await press('Enter');
    await said(part(), 'The warning is on.');
    expect(await focused()).toBe('Turn the warning off');
    await tabTo('close-period');
    await press('End');
    await tabTo('Close this period');
    await press('Enter');
    await said(part(), 'Dec 2026 is closed.');
    await said(part(), 'Closed: Dec 2026.');
    expect(await focused()).toBe('Open it again');
    await press('Enter');
    await said(part(), 'Dec 2026 is open again.');
    await said(part(), 'No period is closed.');
    expect(await focused()).toBe('Close this period');
    expect(preview.complaints).toEqual([]);
  });

  it('History: names a closed period’s figure that was changed after its snapshot, with before and now', async () => {
    const part = sidebarPart('history');
    await insertSample();
    const leads = await cellOf('leads', 'Dec 2026');
    const [[before = ''] = []] = await preview.shown(leads);
    await choose('History');
    await said(part(), 'There is no snapshot yet.');
    await tabTo('Note (optional)');
    await preview.page.keyboard.type('Board meeting');
    await tabTo('Keep a snapshot');
    await press('Enter');
    await said(part(), 'of Dec 2026 · Lead KPIs on “KPI history”.');
    await said(part(), 'Nothing has changed since the last snapshots.');
    expect(await focused()).toBe('Keep a snapshot');

    await choose('Protect');
    await said(sidebarPart('protect')(), 'No period is closed.');
    await tabTo('close-period');
    await press('End');
    await tabTo('Close this period');
    await press('Enter');
    await said(sidebarPart('protect')(), 'Dec 2026 is closed.');

    // A closed period's input warns; whoever says yes can edit.
    await preview.enter(leads, '100');
    await preview.page.getByRole('button', { name: 'Edit anyway' }).waitFor();
    await press('Enter');
    await preview.page.getByRole('button', { name: 'Edit anyway' }).waitFor({ state: 'detached' });
    expect(await preview.shown(leads)).toEqual([['100']]);
    await sidebar.locator('#share-history > summary').focus();
    await tabTo('Refresh');
    await press('Enter');
    await said(part(), 'Dec 2026 · Lead KPIs: restated. The period is closed, its figures were final.');
    // 100 / 699 − 1 = −85.7%.
    expect(before).toBe('699');
    expect(await part().locator('li').allTextContents()).toContain('New leads699 → 100-85.7%, worse');
  });

  it('Who still has to fill in what: the list is ready to be copied as a message where the clipboard is refused', async () => {
    const part = sidebarPart('missing');
    await insertSample();
    const leads = await cellOf('leads', 'Dec 2026');
    await preview.page.evaluate(
      (a1) => window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet().getRange(a1).clearContent(),
      leads,
    );
    expect(await preview.shown(leads)).toEqual([['']]);
    await choose('Who still has to fill in what');
    await said(part(), '“Lead KPIs”: still to fill in');
    expect(preview.complaints).toEqual([]);
    await tabTo('Copy as a message');
    await press('Enter');
    expect(await selectedToCopy(part())).toContain(`- New leads: Dec 2026 (${leads})`);
  });
});
