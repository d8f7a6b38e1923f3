/** The check of an installation in a real browser: from the menu to the table and its report, and nothing left of it. */

import axe from 'axe-core';
import { LANGUAGES } from '../../src/core/kpi';
import { MENU } from '../../src/i18n/menu';
import { PAGE } from '../../src/i18n/selfCheck';
import { findings } from './inspected';
import { describeInPreview } from './preview';

const LOCALES = { en: 'en_US', ko: 'ko_KR', ja: 'ja_JP' } as const;

jest.setTimeout(90_000);

describeInPreview((stage) => {
  it.each(LANGUAGES)('in %s: every line agrees, axe finds nothing, and the keyboard is enough', async (language) => {
    const { page, complaints, strangers } = await stage.open(`/?locale=${LOCALES[language]}`);
    const words = PAGE[language];
    const sheets = () =>
      page.evaluate(() =>
        window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet()
          .getSheets()
          .map((sheet) => sheet.getName()),
      );
    await page.getByRole('menuitem', { name: 'Extensions' }).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(MENU[language].check);
    await page.keyboard.press('Enter');
    const dialog = page.frameLocator('dialog iframe');
    await dialog.getByRole('table', { name: words.table }).waitFor();
    const lines = await dialog.locator('tbody tr').count();
    expect(lines).toBeGreaterThan(70);
    expect(await dialog.locator('tr.differs').allTextContents()).toEqual([]);
    expect(await dialog.locator('main > [role=status]').textContent()).toBe(words.allAgree(lines));
    expect(await sheets()).toEqual(['Sheet1']);
    const frame = page.frames().find((one) => one.parentFrame() && one.url() === 'about:srcdoc');
    if (!frame) throw new Error('The dialog has no frame.');
    await frame.evaluate(axe.source);
    expect(await findings(frame)).toEqual([]);
    const report = await dialog.getByLabel(words.report).inputValue();
    expect(report).toContain(`0 of ${lines} differ.`);
    expect(report.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(lines + 1);
    expect(await dialog.locator(':focus').textContent()).toBe(words.copy);
    await page.keyboard.press('Enter');
    await dialog.getByText(words.copied).waitFor();
    await dialog.getByRole('button', { name: words.copy }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect([complaints, strangers]).toEqual([[], []]);
    await page.close();
  });
});
