/** The button that downloads the workbook as it is. */

import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { partOf } from '../xlsx/part';
import { describeInPreview, type Preview } from './preview';

jest.setTimeout(60_000);

describeInPreview((stage) => {
  let preview: Preview;

  beforeEach(async () => {
    preview = await stage.open();
  });
  afterEach(() => preview.page.close());

  const download = async () => {
    const [file] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.page.getByRole('button', { name: 'Download .xlsx' }).click(),
    ]);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(await file.path());
    const names = partOf(readFileSync(await file.path()), 'xl/workbook.xml');
    return { name: file.suggestedFilename(), sheet: workbook.getWorksheet('Sheet1'), names };
  };

  it('gives "Leadsheet preview.xlsx" with the values and the formulas: 2 + 3 = 5', async () => {
    await preview.enter('A1', '2', '3', '=A1+A2');
    const { name, sheet } = await download();
    expect(name).toBe('Leadsheet preview.xlsx');
    expect(sheet?.getCell('A2').value).toBe(3);
    expect(sheet?.getCell('A3').formula).toBe('A1+A2');
  });

  it('keeps the height of a row that follows its wrapped text: more than two of its lines', async () => {
    await preview.page.evaluate(() => {
      const cell = window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      cell?.setWrap(true).setValue('What the team counts as a lead, and from which moment on');
    });
    await preview.shown('A1');
    const { sheet } = await download();
    expect(sheet?.getRow(1).height).toBeGreaterThan(2 * 15);
  });

  it("brings the functions along for Excel 365, in the user's language", async () => {
    await preview.page.close();
    preview = await stage.open('/?locale=ja_JP');
    const { names } = await download();
    expect(names).toContain(
      '<definedName name="CPL" comment="リード獲得単価(CPL) = マーケティング費用 ÷ 新規リード数">',
    );
  });

  it('keeps the formula of a cell that has a note', async () => {
    await preview.enter('A1', '2', '=A1*20');
    await preview.page.evaluate(() => {
      window.leadsheet?.services.SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A2')
        .setNote('Why 20?');
    });
    await preview.shown('A2');
    const { sheet } = await download();
    expect([sheet?.getCell('A2').formula, sheet?.getCell('A2').result]).toEqual(['A1*20', 40]);
  });

  it('puts the value where only the add-on has the function, 5000 / 125 = 40, and says so', async () => {
    await preview.enter('A1', '=CPL(5000, 125)');
    const { sheet } = await download();
    expect(sheet?.getCell('A1').value).toBe(40);
    await preview.page
      .getByRole('status')
      .getByText(/1 formula/)
      .waitFor();
  });
});
