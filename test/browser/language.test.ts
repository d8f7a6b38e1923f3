/** The sidebar from one language to the next: what stays, what is asked for, and what is said where it can't be had. */

import type { FrameLocator } from 'playwright-core';
import { openCard } from '../../scripts/sidebarStates';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

describeInPreview((stage) => {
  let preview: Preview;
  let sidebar: FrameLocator;

  beforeEach(async () => {
    preview = await stage.open();
    // The script's answer waits until the test lets it through, or fails.
    await preview.page.evaluate(() => {
      const script = window.leadsheet?.script ?? {};
      const readWords = script['readWords'];
      const asked: string[] = [];
      Object.assign(window, { asked });
      Object.assign(script, {
        readWords: (language: string) => {
          asked.push(language);
          return new Promise((resolve, reject) => {
            Object.assign(window, {
              let: (through: boolean) => (through ? resolve(readWords?.(language)) : reject(new Error('Offline'))),
            });
          });
        },
      });
    });
    sidebar = await preview.openSidebar();
    await openCard(sidebar, 'CPL');
    await sidebar.locator('#argument-leads').fill('125');
  });
  afterEach(() => preview.page.close());

  const choose = (language: string) => sidebar.locator('#language').selectOption(language);
  const answer = async (through: boolean): Promise<void> => {
    await preview.page.waitForFunction(() => 'let' in window);
    await preview.page.evaluate((passes) => {
      (window as unknown as { let: (through: boolean) => void }).let(passes);
      Reflect.deleteProperty(window, 'let');
    }, through);
  };
  const asked = (): Promise<string[]> => preview.page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  const focused = (): Promise<string> => sidebar.locator('body').evaluate(() => document.activeElement?.id ?? '');

  it('rests while the words are on their way, then speaks them; what was typed stays, also in between', async () => {
    await sidebar.locator('#language').focus();
    await choose('ja');
    expect(await sidebar.locator('#language').isDisabled()).toBe(true);
    await sidebar.locator('#argument-marketing_cost').fill('5000');
    expect(await sidebar.locator('.heading h2').textContent()).toBe('Cost per lead (CPL)');
    await answer(true);
    await sidebar.getByRole('heading', { name: 'リード獲得単価(CPL)' }).waitFor();
    expect(await sidebar.locator('#argument-leads').inputValue()).toBe('125');
    expect(await sidebar.locator('#argument-marketing_cost').inputValue()).toBe('5000');
    expect(await sidebar.locator('.answer').textContent()).toBe('40');
    expect(await focused()).toBe('argument-marketing_cost');
    expect(preview.complaints).toEqual([]);
  });

  it('asks for a language once, and gives the switch its focus back', async () => {
    await sidebar.locator('#language').focus();
    await choose('ko');
    await answer(true);
    await sidebar.getByRole('tab', { name: '함수' }).waitFor();
    expect(await focused()).toBe('language');
    await choose('en');
    await sidebar.getByRole('tab', { name: 'Functions' }).waitFor();
    await choose('ko');
    await sidebar.getByRole('tab', { name: '함수' }).waitFor();
    expect(await asked()).toEqual(['ko']);
  });

  it('says when a language can’t be had, goes on in the old one, and takes another try', async () => {
    await choose('ko');
    await answer(false);
    await sidebar.getByText('be loaded.').waitFor();
    expect(await sidebar.locator('#language').inputValue()).toBe('en');
    expect(await sidebar.locator('#argument-leads').inputValue()).toBe('125');
    expect(await preview.page.evaluate(() => JSON.stringify(window.leadsheet?.script['startSidebar']?.()))).toContain(
      '"language":"en"',
    );
    await choose('ko');
    await answer(true);
    await sidebar.getByRole('tab', { name: '함수' }).waitFor();
    expect(await sidebar.locator('.notice').textContent()).toBe('');
  });

  it('takes no words of another version: the add-on was updated since the sidebar was opened', async () => {
    await preview.page.evaluate(() => {
      Object.assign(window.leadsheet?.script ?? {}, { readWords: () => '000000000000 eJw=' });
    });
    await choose('ja');
    await sidebar.getByText('open the sidebar again').waitFor();
    expect(await sidebar.locator('html').getAttribute('lang')).toBe('en');
  });
});
