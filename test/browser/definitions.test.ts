/** The Definitions sheet from an empty file to a complete sheet, with the keyboard alone, against a sheet that calculates. */

import type { FrameLocator } from 'playwright-core';
import { KPI_RULES } from '../template/oracle';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(120_000);

describeInPreview((stage) => {
  let preview: Preview;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    preview = await stage.open();
    sidebar = await preview.openSidebar();
  });

  const part = () => sidebar.locator('#share-definitions');
  const press = async (...keys: string[]) => {
    for (const key of keys) await preview.page.keyboard.press(key);
  };
  const focused = () => sidebar.locator('body').evaluate(() => document.activeElement?.textContent);
  const tabTo = async (what: string) => {
    for (let steps = 0; steps < 40; steps += 1) {
      if ((await focused()) === what) return;
      await press('Tab');
    }
    throw new Error(`The Tab key doesn't reach ${what}.`);
  };
  /** Goes to the button and presses it, from the part's own head on. */
  const choose = async (button: string) => {
    await part().locator('summary').focus();
    await tabTo(button);
    await press('Enter');
  };

  it('says that there is nothing to define while no KPI is used', async () => {
    await sidebar.getByRole('tab', { name: 'Share' }).focus();
    await press('Enter');
    await tabTo('Definitions');
    await press('Enter');
    await part().getByText('This file uses no KPI yet.').waitFor();
    expect(await part().getByRole('button', { name: 'Insert the Definitions sheet' }).isVisible()).toBe(false);
  });

  it('inserts the sheet of a file in which one function is called, and leaves the focus on a button that is there', async () => {
    await preview.enter('A1', '=CPL(5000,125)');
    await preview.shown('A1');
    await choose('Refresh');
    await part().getByText('There is no Definitions sheet yet. This file uses 1 KPI.').waitFor();
    await choose('Insert the Definitions sheet');
    await part().getByText('“Definitions” defines every KPI that this file uses.').waitFor();
    expect(await part().getByText('“Definitions” is in your spreadsheet.').isVisible()).toBe(true);
    expect(await preview.activeSheet()).toBe('Definitions');
    expect((await preview.shown('A20:I21'))[0]).toEqual([
      ...['Cost per lead (CPL)', 'What one new lead costs, on average.', '', 'Marketing cost ÷ New leads'],
      ...['Money', 'Lower', 'CPL', '11. Cost per lead (CPL)', 'Sheet1'],
    ]);
    expect(await focused()).toBe('Refresh');
  });

  it('adds a KPI that is used since, below what the team has written', async () => {
    await preview.enter('C20', 'Without trade fairs');
    await preview.page.evaluate(() => {
      const workbook = window.leadsheet?.univerAPI.getActiveWorkbook();
      const first = workbook?.getSheetByName('Sheet1');
      if (first) workbook?.setActiveSheet(first);
    });
    await preview.enter('B1', '=CTR(20,1000)');
    await preview.shown('B1');
    await choose('Refresh');
    await part().getByText('“Definitions” lacks 1 KPI that this file uses by now.').waitFor();
    await choose('Add 1 KPI');
    await part().getByText('“Definitions” has 1 KPI more.').waitFor();
    await preview.page.evaluate(() => {
      const workbook = window.leadsheet?.univerAPI.getActiveWorkbook();
      const sheet = workbook?.getSheetByName('Definitions');
      if (sheet) workbook?.setActiveSheet(sheet);
    });
    expect((await preview.shown('A20:C21')).map(([name, , team]) => [name, team])).toEqual([
      ['Cost per lead (CPL)', 'Without trade fairs'],
      ['Click-through rate (CTR)', ''],
    ]);
  });

  it('names the open KPI sheet’s choices, and where to change them', async () => {
    await sidebar.getByRole('tab', { name: 'Template' }).click();
    await sidebar.getByRole('button', { name: 'Insert KPI template' }).click();
    await sidebar.getByText('“Lead KPIs” is in your spreadsheet.').waitFor();
    await sidebar.getByRole('tab', { name: 'Share' }).click();
    await choose('Refresh');
    await part().getByRole('heading', { name: 'Choices of “Lead KPIs”' }).waitFor();
    expect(await part().locator('dd').allTextContents()).toEqual([
      ...['With sales (fully loaded)', 'Per customer, over CAC', 'USD ($)', 'Months'],
    ]);
    expect(await part().getByText('Template tab, This sheet').isVisible()).toBe(true);
    // A row for every KPI, of which CPL is defined already, as used on another sheet alone; four terms are set by now.
    await part().getByText('Out of date there (5): D').waitFor();
    const adding = `Add ${KPI_RULES.length - 1} KPIs · Update 5 cells`;
    expect(await part().getByRole('button', { name: adding }).isVisible()).toBe(true);
    await choose(adding);
    await part().getByText('5 cells of “Definitions” are up to date again.').waitFor();
    expect(await focused()).toBe('Refresh');
  });

  it('offers to update where a choice has changed, and says which target stands beside another KPI', async () => {
    await preview.page.evaluate(() => {
      const workbook = window.leadsheet?.univerAPI.getActiveWorkbook();
      const sheet = workbook?.getSheetByName('Lead KPIs');
      if (sheet) workbook?.setActiveSheet(sheet);
    });
    await sidebar.getByRole('tab', { name: 'Template' }).click();
    await sidebar.getByRole('button', { name: 'This sheet' }).click();
    await sidebar.getByLabel('Lifetime value', { exact: true }).selectOption('Per lead, over its cost');
    await sidebar.getByRole('button', { name: 'Change lifetime value' }).click();
    await sidebar.getByText('was for “CLTV to CAC ratio”, so it has been emptied.').waitFor();
    await sidebar.getByRole('tab', { name: 'Share' }).click();
    await choose('Refresh');
    await part().getByRole('button', { name: 'Add 1 KPI · Update 2 cells' }).waitFor();
    await choose('Add 1 KPI · Update 2 cells');
    await part().getByText('2 cells of “Definitions” are up to date again.').waitFor();
  });

  it('leaves nothing to complain about', () => {
    expect(preview.complaints).toEqual([]);
    expect(preview.strangers).toEqual([]);
  });
});
