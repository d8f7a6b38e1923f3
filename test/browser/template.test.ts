/** The sidebar against a sheet that calculates: functions, and the KPI template. */

import type { FrameLocator } from 'playwright-core';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(60_000);

describeInPreview((stage) => {
  let preview: Preview;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    preview = await stage.open();
    sidebar = await preview.openSidebar();
  });

  /** What a row of the active sheet shows in the column; a name can stand in several rows, the last is the KPI's. */
  const shownIn = async (name: string, column: string) => {
    const names = (await preview.shown('B1:B130')).map(([text]) => text);
    const values = await preview.shown(`${column}1:${column}130`);
    return values[names.lastIndexOf(name)]?.[0];
  };
  /** The number of the row in which the name stands for the first time below the headlines. */
  const inputRow = async (name: string) => {
    const names = (await preview.shown('B1:B130')).map(([text]) => text);
    return names.indexOf(name, names.indexOf('Enter your numbers')) + 1;
  };
  /** Where the page shows the arrow of the cell's dropdown. */
  const dropdownArrow = async (cell: string): Promise<[x: number, y: number]> => {
    const grid = await preview.page.locator('#sheet canvas[id^="univer-sheet"]').boundingBox();
    const place = await preview.page.evaluate((a1) => {
      const cellRect = window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(a1).getCellRect();
      return cellRect && { right: cellRect.x + cellRect.width, middle: cellRect.y + cellRect.height / 2 };
    }, cell);
    if (!grid || !place) throw new Error('The cell is not on the page.');
    return [grid.x + place.right - 10, grid.y + place.middle];
  };

  it('inserts the function that is searched for into the selected cell: 5000 / 125 = 40', async () => {
    await preview.enter('B2', '5000');
    await preview.enter('C2', '125');
    await preview.select('D2');
    await sidebar.getByLabel('Search functions').fill('cost per lead');
    await sidebar
      .getByRole('button', { name: /Cost per lead \(CPL\)/ })
      .first()
      .click();
    await sidebar.locator('.card').getByLabel('Marketing cost').fill('B2');
    await sidebar.locator('.card').getByLabel('New leads').fill('C2');
    await sidebar.getByRole('button', { name: 'Insert formula' }).click();
    await sidebar.getByText(/is in .*D2/).waitFor();
    expect(await preview.shown('D2')).toEqual([['40']]);
  });

  it('inserts the sheet "Lead KPIs" with the sample year from the Template tab, and leaves Sheet1 as it was', async () => {
    await sidebar.getByRole('tab', { name: 'Template' }).click();
    await sidebar.getByRole('button', { name: 'Insert KPI template' }).click();
    await sidebar.getByText('“Lead KPIs” is in your spreadsheet.').waitFor();
    expect(await preview.activeSheet()).toBe('Lead KPIs');
    const kpis = await preview.shown('B1:C20');
    const latest = Object.fromEntries(kpis.map(([name, value]) => [name, value]));
    expect(latest['New leads']).toBe('699');
    expect(latest['Cost per lead (CPL)']).toBe('$68.53');
    const sheet1 = await preview.page.evaluate(() =>
      window.leadsheet?.univerAPI.getActiveWorkbook()?.getSheetByName('Sheet1')?.getRange('B2:D2').getDisplayValues(),
    );
    expect(sheet1).toEqual([['5000', '125', '40']]);
  });

  it('reports through the month chosen in the dropdown, which shows the months as the header does', async () => {
    await preview.select('C3');
    await preview.page.mouse.click(...(await dropdownArrow('C3')));
    const offered = preview.page.getByText(/^[A-Z][a-z]{2} 2026$/);
    await offered.first().waitFor();
    expect(await offered.allTextContents()).toEqual((await preview.shown('J5:U5'))[0]);
    await preview.page.getByText('Jul 2026', { exact: true }).click();
    expect(await preview.shown('C3:D3')).toEqual([['Jul 2026', 'Jul 2026']]);
    expect(await shownIn('New leads', 'C')).toBe(await shownIn('New leads', 'P'));
  });

  it('reports through the month typed as the header shows it, refuses another, and through the last when cleared', async () => {
    await preview.enter('C3', 'Feb 2026');
    expect(await preview.shown('C3:D3')).toEqual([['Feb 2026', 'Feb 2026']]);
    expect(await shownIn('New leads', 'C')).toBe(await shownIn('New leads', 'K'));
    await preview.enter('C3', 'Feb 2030');
    // It moves while it opens and closes, which a click by place can miss.
    await preview.page.getByRole('button', { name: 'OK' }).dispatchEvent('click');
    await preview.page.getByRole('button', { name: 'OK' }).waitFor({ state: 'detached' });
    expect(await preview.shown('C3:D3')).toEqual([['Feb 2026', 'Feb 2026']]);
    await preview.select('C3');
    await preview.page.keyboard.press('Delete');
    expect(await preview.shown('C3:D3')).toEqual([['', 'Dec 2026']]);
  });

  it('works its KPIs out again when an input changes: 50,000 / 500 = $100.00', async () => {
    await preview.enter(`J${await inputRow('Marketing cost')}`, '50000');
    await preview.enter(`J${await inputRow('New leads')}`, '500');
    expect(await shownIn('Cost per lead (CPL)', 'J')).toBe('$100.00');
  });

  it('shows no error anywhere on the sheet', async () => {
    const cells = (await preview.shown('A1:W130')).flat();
    expect(cells.filter((text) => text.startsWith('#'))).toEqual([]);
  });

  it('has nothing to complain about, and asked nobody else for anything', () => {
    expect(preview.complaints).toEqual([]);
    expect(preview.strangers).toEqual([]);
  });
});
