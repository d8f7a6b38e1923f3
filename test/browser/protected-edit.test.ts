/** Cells that a warning protects, in a real browser: what is asked, and what becomes of the answer. */

import { describeInPreview, type Preview } from './preview';

jest.setTimeout(60_000);

const QUESTION = "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";

describeInPreview((stage) => {
  let preview: Preview;
  const dialog = () => preview.page.getByRole('dialog');
  const hidden = () => dialog().waitFor({ state: 'detached' });

  /** The whole sheet warns, but for B2:B9; D2 to D9 only have a protection that the owner isn't asked about. */
  beforeAll(async () => {
    preview = await stage.open();
    await preview.enter('A1', '1', '2');
    await preview.page.evaluate(() => {
      const app = window.leadsheet?.services.SpreadsheetApp;
      const sheet = app?.getActiveSpreadsheet().getActiveSheet();
      sheet
        ?.protect()
        .setWarningOnly(true)
        .setUnprotectedRanges([sheet.getRange('B2:B9')]);
    });
  });

  it('asks nothing where editing is free', async () => {
    await preview.enter('B2', '5');
    expect(await preview.shown('B2')).toEqual([['5']]);
    expect(await dialog().count()).toBe(0);
  });

  it('asks before a typed value, and Escape leaves the cell as it was', async () => {
    await preview.enter('A1', '7');
    await dialog().getByText(QUESTION).waitFor();
    await preview.page.keyboard.press('Escape');
    await hidden();
    expect(await preview.shown('A1')).toEqual([['1']]);
  });

  it('enters the value when Enter is pressed on the first button, and the sheet has the keyboard again', async () => {
    await preview.enter('A1', '=CPL(500; 4)');
    await dialog().getByRole('button', { name: 'Edit anyway' }).waitFor();
    await preview.page.keyboard.press('Enter');
    await hidden();
    expect(await preview.shown('A1')).toEqual([['125']]);
    await preview.select('B3');
    await preview.page.keyboard.type('6');
    await preview.page.keyboard.press('Enter');
    expect(await preview.shown('B3')).toEqual([['6']]);
  });

  it('asks before cells are emptied and pasted over, once for all of them', async () => {
    const { page } = preview;
    await preview.select('A1:B3');
    await page.keyboard.press('Delete');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await hidden();
    expect(await preview.shown('A1:B3')).toEqual([
      ['125', ''],
      ['2', '5'],
      ['', '6'],
    ]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('9'));
    await preview.select('A2');
    await page.keyboard.press('Control+V');
    await dialog().getByRole('button', { name: 'Edit anyway' }).click();
    await hidden();
    await page.waitForFunction(
      () => window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('A2').getValue() === 9,
    );
    expect(await preview.shown('A2')).toEqual([['9']]);
  });

  it('asks the script nothing', async () => {
    await preview.page.evaluate(() => {
      const app = window.leadsheet?.services.SpreadsheetApp;
      app?.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(3);
    });
    expect(await preview.shown('A1')).toEqual([['3']]);
    expect(await dialog().count()).toBe(0);
    expect(preview.complaints).toEqual([]);
  });
});
