/** The button that downloads the workbook as it is. */

import { Workbook } from 'exceljs';
import { findChrome } from '../../scripts/chrome';
import { describeWith } from '../requires';
import { type Preview, type Stage, setStage } from './preview';

jest.setTimeout(60_000);

describeWith('Chromium', findChrome() !== undefined, () => {
  let stage: Stage;
  let preview: Preview;

  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());
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
    return { name: file.suggestedFilename(), sheet: workbook.getWorksheet('Sheet1') };
  };

  it('gives "Leadsheet preview.xlsx" with the values and the formulas: 2 + 3 = 5', async () => {
    await preview.enter('A1', '2', '3', '=A1+A2');
    const { name, sheet } = await download();
    expect(name).toBe('Leadsheet preview.xlsx');
    expect(sheet?.getCell('A2').value).toBe(3);
    expect(sheet?.getCell('A3').formula).toBe('A1+A2');
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
