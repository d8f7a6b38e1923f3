/** Copies: of a sheet, and of a range to another place. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  preview = openFixture();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterEach(() => preview.close());

const kept = (name: string) => preview.snapshot().sheets.find((each) => each.name === name);

/** Numbers, formulas, looks, rules, notes, a group, and something hidden. */
function fill(): void {
  const { SpreadsheetApp } = preview.globals;
  sheet.getRange('A1:C3').setValues([
    ['Cost', 100, 200],
    ['Leads', 4, 5],
    ['CPL', '=B1/B2', '=CPL(C1;C$2)'],
  ]);
  sheet.getRange('B3:C3').setNumberFormat('0.00').setBackground('#eeeeee').setFontWeight('bold');
  sheet.getRange('B1').setNote('From the ledger');
  sheet.getRange('E1').setFormula('=GIVE("row")');
  sheet
    .getRange('B1:C2')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build());
  sheet
    .getRange('A5')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B1:C1')).build());
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=B3>B$2')
      .setFontColor('#a50e0e')
      .setRanges([sheet.getRange('B3:C3')])
      .build(),
  ]);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidth(1, 180).setRowHeight(3, 40).setHiddenGridlines(true).setTabColor('#1a73e8');
  sheet.hideRows(8, 2);
  sheet.hideColumns(9);
  sheet.getRange('5:6').shiftRowGroupDepth(1);
}

describe('a copy of a sheet', () => {
  test('has all that is on it, at its place, and becomes the active sheet', async () => {
    fill();
    await preview.calculated();
    preview.spreadsheet.insertSheet('Last');
    const copy = preview.spreadsheet.insertSheet('Backup', 1, { template: sheet });
    expect(copy.getRange('B3:C3').getFormulas()).toEqual([['=B1/B2', '=CPL(C1,C$2)']]);
    await preview.calculated();
    expect(preview.spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Sheet1', 'Backup', 'Last']);
    expect(preview.spreadsheet.getActiveSheet().getName()).toBe('Backup');
    expect({ ...kept('Backup'), name: 'Sheet1' }).toEqual(kept('Sheet1'));
    expect(kept('Backup')).toMatchObject({
      frozenRows: 1,
      frozenColumns: 1,
      hiddenRows: [8, 9],
      hiddenColumns: [9],
      gridlines: false,
      rowGroups: { 5: 1, 6: 1 },
      notes: [{ row: 1, column: 2, text: 'From the ledger' }],
    });
  });

  test('lives on its own: 50 for 4 in the copy is 12.5, and 100 for 4 stays 25', async () => {
    fill();
    await preview.calculated();
    const copy = preview.spreadsheet.insertSheet({ template: sheet });
    copy.getRange('B1').setValue(50).setNote('');
    copy.getRange('B3').setBackground('#ff0000');
    copy.clearConditionalFormatRules();
    copy.insertRowBefore(1);
    await preview.calculated();
    expect(preview.read(copy.getName(), 'B4')).toEqual([[12.5]]);
    expect(preview.read(copy.getName(), 'E2:E4')).toEqual([[1], [2], [3]]);
    expect(preview.read('Sheet1', 'B3')).toEqual([[25]]);
    expect([kept('Sheet1')?.notes.length, kept('Sheet1')?.conditionalFormats.length]).toEqual([1, 1]);
    expect(sheet.getRange('B3').getBackground()).toBe('#eeeeee');
  });

  test('has no metadata and no protection, and is shown where the sheet is hidden', () => {
    sheet.addDeveloperMetadata('leadsheet', '1').protect();
    preview.spreadsheet.insertSheet('Other');
    sheet.hideSheet();
    const copy = preview.spreadsheet.insertSheet('Backup', { template: sheet });
    expect([copy.isSheetHidden(), copy.getDeveloperMetadata()]).toEqual([false, []]);
    expect(kept('Backup')?.protections).toEqual([]);
    expect(preview.spreadsheet.getSheetById(copy.getSheetId())?.getName()).toBe('Backup');
    expect(preview.spreadsheet.getSheetById(7)).toBeNull();
    copy.activate();
    preview.spreadsheet.moveActiveSheet(1);
    expect(copy.getIndex()).toBe(1);
  });
});

describe('a copy of a range', () => {
  test('has its formulas moved, its looks, notes, validations and conditional formats', async () => {
    fill();
    sheet.getRange('C1:C3').copyTo(sheet.getRange('D1'));
    sheet.getRange('D1:D2').setValues([[90], [3]]);
    await preview.calculated();
    expect(sheet.getRange('D3').getFormula()).toBe('=CPL(D1,D$2)');
    expect(sheet.getRange('D3').getDisplayValue()).toBe('30.00');
    expect(sheet.getRange('D3').getBackground()).toBe('#eeeeee');
    expect(kept('Sheet1')?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([['B3:D3']]);
    expect(
      kept('Sheet1')
        ?.validations.map(({ ranges }) => ranges.join())
        .sort(),
    ).toEqual(['A5', 'B1:D2']);
    sheet.getRange('B1').copyTo(sheet.getRange('D1'));
    expect(sheet.getRange('D1').getNote()).toBe('From the ledger');
    sheet.getRange('D9').copyTo(sheet.getRange('D1:D3'));
    expect(sheet.getRange('D1:D3').isBlank()).toBe(true);
    expect([sheet.getRange('D1').getNote(), sheet.getRange('D1').getDataValidation()]).toEqual(['', null]);
    expect(kept('Sheet1')?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([['B3:C3']]);
  });

  test('fills a larger range, and goes beyond a smaller one', () => {
    sheet.getRange('A1:A2').setValues([[1], ['=A1+$A$1']]);
    sheet.getRange('A1:A2').copyTo(sheet.getRange('C1:D4'));
    expect(sheet.getRange('C1:D4').getFormulas()).toEqual([
      ['', ''],
      ['=C1+$A$1', '=D1+$A$1'],
      ['', ''],
      ['=C3+$A$1', '=D3+$A$1'],
    ]);
    sheet.getRange('A1:A2').copyTo(sheet.getRange('F1'));
    expect(sheet.getRange('F2').getFormula()).toBe('=F1+$A$1');
    expect(() => sheet.getRange('A1:A2').copyTo(sheet.getRange('A1000'))).toThrow('outside the dimensions');
  });

  test('on another sheet points to that sheet, and says #REF! where it would leave it', () => {
    const other = preview.spreadsheet.insertSheet('Other');
    sheet.getRange('B2:C2').setFormulas([['=A1', '=Sheet1!A$1']]);
    sheet.getRange('B2:C2').copyTo(other.getRange('A2'));
    expect(other.getRange('A2:B2').getFormulas()).toEqual([['=#REF!', '=#REF!']]);
    sheet.getRange('B2:C2').copyTo(other.getRange('C2'));
    expect(other.getRange('C2:D2').getFormulas()).toEqual([['=B1', '=Sheet1!B$1']]);
  });

  test('of validations only is what the cells accept, and neither their content, looks nor notes', () => {
    const { CopyPasteType } = preview.globals.SpreadsheetApp;
    fill();
    sheet.getRange('B1:B3').copyTo(sheet.getRange('G1:G3'), CopyPasteType.PASTE_DATA_VALIDATION, false);
    expect(sheet.getRange('G1:G3').isBlank()).toBe(true);
    expect([sheet.getRange('G1').getNote(), sheet.getRange('G3').getBackground()]).toEqual(['', '#ffffff']);
    const accepts = (cell: string) => sheet.getRange(cell).getDataValidation()?.getCriteriaType();
    expect([accepts('G1'), accepts('G2'), accepts('G3')]).toEqual([accepts('B1'), accepts('B2'), undefined]);
    expect(accepts('B1')).toBeDefined();
  });

  test('of contents only is its values, of the format only its looks, of formulas only those', async () => {
    const { CopyPasteType } = preview.globals.SpreadsheetApp;
    sheet
      .getRange('A1:A2')
      .setValues([[2], ['=A1*3']])
      .setBackground('#ff0000');
    expect(() => sheet.getRange('A2').copyTo(sheet.getRange('C2'), { contentsOnly: true })).toThrow(
      'not calculated yet',
    );
    await preview.calculated();
    sheet.getRange('A2').copyTo(sheet.getRange('C2'), { contentsOnly: true });
    sheet.getRange('A2').copyTo(sheet.getRange('D2'), { formatOnly: true });
    sheet.getRange('A2').copyTo(sheet.getRange('E2'), CopyPasteType.PASTE_FORMULA, false);
    expect(sheet.getRange('C2:D2').getValues()).toEqual([[6, '']]);
    expect(sheet.getRange('C2:E2').getFormulas()).toEqual([['', '', '=E1*3']]);
    expect(sheet.getRange('C2:E2').getBackgrounds()).toEqual([['#ffffff', '#ff0000', '#ffffff']]);
    expect(() => sheet.getRange('A2').copyTo(sheet.getRange('E2'), CopyPasteType.PASTE_NO_BORDERS, false)).toThrow(
      'CopyPasteType.PASTE_NO_BORDERS is not in the local stand-in',
    );
  });
});

test('what is cleared is what the options name; without any it is contents and looks', () => {
  const fillCell = () => {
    const rule = preview.globals.SpreadsheetApp.newDataValidation().requireDate().build();
    sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNote('n').setDataValidation(rule);
  };
  const left = () => {
    const cell = sheet.getRange('A1');
    return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
  };
  fillCell();
  sheet.getRange('A1').clear({ contentsOnly: true });
  expect(left()).toEqual(['', '#ff0000', 'n', true]);
  fillCell();
  sheet.getRange('A1').clear({ formatOnly: true, validationsOnly: true });
  expect(left()).toEqual([1, '#ffffff', 'n', false]);
  fillCell();
  sheet.getRange('A1').clear();
  expect(left()).toEqual(['', '#ffffff', 'n', true]);
  fillCell();
  sheet.getRangeList(['A1', 'C1']).clearContent().clearNote().clearDataValidations().clearFormat();
  expect(left()).toEqual(['', '#ffffff', '', false]);
  sheet.getRangeList(['A1', 'C1']).setValue(2).setNote('both').setNumberFormat('0%');
  expect(sheet.getRange('C1').getDisplayValue() + sheet.getRange('C1').getNote()).toBe('200%both');
});
