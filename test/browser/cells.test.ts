/** Formulas in the preview's cells, as a newcomer types them. */

import { describeInPreview, type Preview } from './preview';

jest.setTimeout(60_000);

describeInPreview((stage) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await stage.open();
  });

  it('opens an empty Sheet1 in which typing goes to A1 at once', async () => {
    const fresh = await stage.open();
    expect(await fresh.activeSheet()).toBe('Sheet1');
    await fresh.page.keyboard.type('hello');
    await fresh.page.keyboard.press('Enter');
    expect(await fresh.shown('A1')).toEqual([['hello']]);
    await fresh.page.close();
  });

  it('shows 40 for =CPL(5000, 125), since 5000 / 125 = 40', async () => {
    await preview.enter('A9', '=CPL(5000, 125)');
    expect(await preview.shown('A9')).toEqual([['40']]);
  });

  it('takes ; between the arguments, in the cell and in the formula bar', async () => {
    await preview.enter('A1', '=CPL(5000; 125)');
    await preview.select('A2');
    // A click as long as a person's: the bar takes the focus only when it is over.
    await preview.page.locator('[data-u-comp="formula-bar"] canvas').click({ delay: 150 });
    await preview.page.keyboard.type('=CPL(6000; 125)');
    await preview.page.keyboard.press('Enter');
    expect(await preview.shown('A1:A2')).toEqual([['40'], ['48']]);
  });

  it('takes ; in a formula that is pasted', async () => {
    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.page.evaluate(() => navigator.clipboard.writeText('=CPL(5000; 125)'));
    await preview.select('A4');
    await preview.page.keyboard.press('Control+V');
    expect(await preview.shown('A4')).toEqual([['40']]);
  });

  it('spills =CPL(B2:B4, C2:C4) over three rows: 5000 / 125 = 40, 3000 / 100 = 30, 900 / 30 = 30', async () => {
    await preview.enter('B2', '5000', '3000', '900');
    await preview.enter('C2', '125', '100', '30');
    await preview.enter('D2', '=CPL(B2:B4, C2:C4)');
    expect(await preview.shown('D2:D4')).toEqual([['40'], ['30'], ['30']]);
  });

  it('leaves the row of a blank input blank: 5000 / 125 = 40, nothing, 900 / 30 = 30', async () => {
    await preview.enter('F2', '5000');
    await preview.enter('F4', '900');
    await preview.enter('G2', '125', '100', '30');
    await preview.enter('H2', '=CPL(F2:F4, G2:G4)');
    expect(await preview.shown('H2:H4')).toEqual([['40'], [''], ['30']]);
  });

  it('recalculates when an input changes: 5000 / 125 = 40, then 5000 / 100 = 50', async () => {
    await preview.enter('B12', '5000');
    await preview.enter('C12', '125');
    await preview.enter('D12', '=CPL(B12, C12)');
    expect(await preview.shown('D12')).toEqual([['40']]);
    await preview.enter('C12', '100');
    expect(await preview.shown('D12')).toEqual([['50']]);
  });

  it('offers our functions with our words when =CP is typed, and explains the arguments', async () => {
    const { page } = preview;
    await preview.select('J2');
    await page.keyboard.type('=CP');
    await page.getByText('Cost per lead (CPL)').waitFor();
    await page.keyboard.type('L(');
    await page.getByText('What one new lead costs, on average.').waitFor();
    await page.getByText('marketing_cost', { exact: true }).first().waitFor();
  });

  it('enters a formula that was typed on past the list of functions, and takes from the list what it is open for', async () => {
    const { page } = await stage.open();
    const list = page.locator('[data-u-comp="sheets-formula-editor"]');
    const formulas = () =>
      page.evaluate(() => {
        const sheet = window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet();
        return sheet?.getRange('A1:A2').getFormulas().flat();
      });
    await page.keyboard.type('=CP');
    await list.waitFor();
    await page.keyboard.type('L(5000, 125)');
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'detached' });
    await page.keyboard.type('=CPL');
    await list.locator('li', { hasText: 'Cost per lead (CPL)' }).waitFor();
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'detached' });
    await page.keyboard.type('6000, 120)');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !window.leadsheet?.univerAPI.getActiveWorkbook()?.isCellEditing());
    expect(await formulas()).toEqual(['=CPL(5000, 125)', '=CPL(6000, 120)']);
    await page.close();
  });

  it('keeps the formulas of cells that a script styles while a frozen column still moves the view: 21 × 2 = 42', async () => {
    const fresh = await stage.open();
    await fresh.page.evaluate(() => {
      const book = window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet();
      const first = book?.getActiveSheet();
      first?.getRange('A1').setValue(21);
      first?.setFrozenColumns(1);
      const next = book?.insertSheet('Next');
      next?.getRange('A1').setFormula('=Sheet1!A1*2');
      next?.getRange('A1:B2').setBackground('#eeeeee');
    });
    expect(await fresh.shown('A1')).toEqual([['42']]);
    await fresh.page.close();
  });
});
