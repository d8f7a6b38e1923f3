/** Inserted, deleted and moved rows and columns: what refers to them, and what is attached to them, follows. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  preview = openFixture();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterEach(() => preview.close());

const kept = (name = 'Sheet1') => preview.snapshot().sheets.find((each) => each.name === name);
const formula = (a1: string, name = 'Sheet1') => preview.spreadsheet.getSheetByName(name)?.getRange(a1).getFormula();

describe('formulas', () => {
  /** Two columns of numbers; formulas on them in D and, from another sheet with a space in its name, in A. */
  beforeEach(async () => {
    const other = preview.spreadsheet.insertSheet('Other one');
    sheet.getRange('A1:B3').setValues([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    sheet
      .getRange('D1:D5')
      .setValues([
        ['=SUM(A1:B3)'],
        ['=$B$2+B$3+$B1'],
        ['=IF(ISNUMBER(B2);B2*1;"B2; not B2")'],
        ["='Other one'!B9+SUM($A:$A)"],
        ['=SUMPRODUCT(ISNUMBER($A1:$B1)*(COLUMN($A1:$B1)-COLUMN($A1)+1))'],
      ]);
    other.getRange('A1:A2').setValues([['=Sheet1!B2'], ["=SUM('Sheet1'!$A$1:$B$3)+'Other one'!B9"]]);
    other.getRange('B9').setValue(5);
    await preview.calculated();
  });

  test('move with a column inserted before, and ranges grow round one inserted inside: A1:B3 is A1:C3', async () => {
    sheet.insertColumnBefore(2);
    expect(['E1', 'E2', 'E3', 'E4', 'E5'].map((a1) => formula(a1))).toEqual([
      '=SUM(A1:C3)',
      '=$C$2+C$3+$C1',
      '=IF(ISNUMBER(C2),C2*1,"B2; not B2")',
      "='Other one'!B9+SUM($A:$A)",
      '=SUMPRODUCT(ISNUMBER($A1:$C1)*(COLUMN($A1:$C1)-COLUMN($A1)+1))',
    ]);
    expect(formula('A1', 'Other one')).toBe('=Sheet1!C2');
    expect(formula('A2', 'Other one')).toMatch(/^=SUM\('?Sheet1'?!\$A\$1:\$C\$3\)\+'Other one'!B9$/);
    await preview.calculated();
    preview.type('Sheet1', 'B1', 100);
    await preview.calculated();
    // 1 + 2 + 3 + 10 + 20 + 30 = 66, and 100 in the new column.
    expect(preview.read('Sheet1', 'E1')).toEqual([[166]]);
    expect(preview.read('Other one', 'A1:A2')).toEqual([[20], [171]]);
  });

  test('move with a row inserted above, in a sheet that is not the active one', async () => {
    preview.spreadsheet.setActiveSheet(preview.spreadsheet.insertSheet('Third'));
    sheet.insertRowsAfter(1, 2);
    expect([formula('D1'), formula('D4'), formula('D5')]).toEqual([
      '=SUM(A1:B5)',
      '=$B$4+B$5+$B1',
      '=IF(ISNUMBER(B4),B4*1,"B2; not B2")',
    ]);
    expect(formula('A1', 'Other one')).toBe('=Sheet1!B4');
    expect(preview.spreadsheet.getActiveSheet().getName()).toBe('Third');
  });

  test('stay as they are when a line is inserted beyond all they refer to', () => {
    sheet.insertColumnsAfter(4, 3).insertRowAfter(5);
    expect([formula('D1'), formula('D2')]).toEqual(['=SUM(A1:B3)', '=$B$2+B$3+$B1']);
  });

  test('lose what is deleted: ranges shrink, a cell that is gone is #REF!, in all sheets', async () => {
    preview.spreadsheet.getSheetByName('Other one')?.activate();
    sheet.deleteColumn(2);
    expect([formula('C1'), formula('C2'), formula('C3')]).toEqual([
      '=SUM(A1:A3)',
      '=#REF!+#REF!+#REF!',
      '=IF(ISNUMBER(#REF!),#REF!*1,"B2; not B2")',
    ]);
    expect(formula('A1', 'Other one')).toContain('#REF!');
    await preview.calculated();
    expect(preview.read('Sheet1', 'C1:C2')).toEqual([[6], ['#REF!']]);
    expect(preview.read('Other one', 'A1:A2')).toEqual([['#REF!'], [11]]);
  });

  test('lose their first and last lines: A1:B3 without row 1 is A1:B2, without row 3 too it is A1:B1', async () => {
    preview.remove('Sheet1', 'row', 3);
    sheet.deleteRows(1, 1);
    preview.type('Sheet1', 'G1', "=SUM('Other one'!B9)");
    expect(formula('A2', 'Other one')).toMatch(/\$A\$1:\$B\$1/);
    await preview.calculated();
    // 2 + 20 + 5
    expect(preview.read('Other one', 'A2')).toEqual([[27]]);
  });

  test('come back when the user takes the step back', async () => {
    const before = JSON.stringify(kept()?.cells);
    preview.remove('Sheet1', 'column', 2);
    preview.undo();
    await preview.calculated();
    expect(JSON.stringify(kept()?.cells)).toBe(before);
    expect(formula('A1', 'Other one')).toBe('=Sheet1!B2');
  });

  test('follow moved rows: what was in B3 is in B1 now', () => {
    sheet.moveRows(sheet.getRange('3:3'), 1);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual([3, 1, 2]);
    expect(formula('D3')).toBe('=$B$3+B$1+$B2');
    expect(formula('A1', 'Other one')).toBe('=Sheet1!B3');
  });

  test('follow a sheet that the user renames and moves', async () => {
    preview.rename('Other one', "It's; all");
    preview.move("It's; all", 1);
    expect(formula('D4')).toBe("='It''s; all'!B9+SUM($A:$A)");
    expect(preview.snapshot().sheets.map(({ name }) => name)).toEqual(["It's; all", 'Sheet1']);
    await preview.calculated();
    expect(preview.read('Sheet1', 'D4')).toEqual([[11]]);
  });
});

describe('rules and notes', () => {
  beforeEach(() => {
    const { SpreadsheetApp } = preview.globals;
    sheet
      .getRange('B2:D4')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build());
    sheet
      .getRange('A1')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B1:D1')).build());
    sheet
      .getRange('F2:F4')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=F2>$B$2').build());
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=AND($B2>0;B$1>0)')
        .setBold(true)
        .setRanges([sheet.getRange('B2:D4')])
        .build(),
    ]);
    sheet.getRange('C3').setNote('third');
  });
  const rules = () => ({
    validations: kept()?.validations.map(({ ranges, criterion }) => [
      ranges.join(),
      criterion.kind === 'range' ? criterion.range : criterion.kind === 'formula' ? criterion.formula : criterion.kind,
    ]),
    formats: kept()?.conditionalFormats.map(({ ranges, condition }) => [
      ranges.join(),
      condition.kind === 'formula' && condition.formula,
    ]),
    notes: kept()?.notes.map(({ row, column }) => [row, column]),
  });

  test.each<[string, () => unknown, ReturnType<typeof rules>]>([
    [
      'left of them: all move',
      () => sheet.insertColumnBefore(2),
      {
        validations: [
          ['C2:E4', 'number'],
          ['A1', '$C$1:$E$1'],
          ['G2:G4', '=G2>$C$2'],
        ],
        formats: [['C2:E4', '=AND($C2>0,C$1>0)']],
        notes: [[3, 4]],
      },
    ],
    [
      'above them: all move, the list stays',
      () => sheet.insertRowAfter(1),
      {
        validations: [
          ['B3:D5', 'number'],
          ['A1', '$B$1:$D$1'],
          ['F3:F5', '=F3>$B$3'],
        ],
        formats: [['B3:D5', '=AND($B3>0,B$1>0)']],
        notes: [[4, 3]],
      },
    ],
    [
      'inside them: they grow',
      () => sheet.insertColumnBefore(4),
      {
        validations: [
          ['B2:E4', 'number'],
          ['A1', '$B$1:$E$1'],
          ['G2:G4', '=G2>$B$2'],
        ],
        formats: [['B2:E4', '=AND($B2>0,B$1>0)']],
        notes: [[3, 3]],
      },
    ],
    [
      'and deleted: they shrink, and the note of a deleted cell is gone',
      () => sheet.deleteColumn(3),
      {
        validations: [
          ['B2:C4', 'number'],
          ['A1', '$B$1:$C$1'],
          ['E2:E4', '=E2>$B$2'],
        ],
        formats: [['B2:C4', '=AND($B2>0,B$1>0)']],
        notes: [],
      },
    ],
    [
      'and deleted with the first cell of a rule: its formula is that of the first cell left',
      () => sheet.deleteRow(2),
      {
        validations: [
          ['B2:D3', 'number'],
          ['A1', '$B$1:$D$1'],
          ['F2:F3', '=F2>#REF!'],
        ],
        formats: [['B2:D3', '=AND($B2>0,B$1>0)']],
        notes: [[2, 3]],
      },
    ],
    [
      'and all of their cells deleted: they are gone',
      () => sheet.deleteColumns(2, 3),
      {
        validations: [
          ['A1', '#REF!'],
          ['C2:C4', '=C2>#REF!'],
        ],
        formats: [],
        notes: [],
      },
    ],
  ])('with lines inserted %s', (_, change, after) => {
    const before = rules();
    preview.spreadsheet.insertSheet('Active');
    change();
    expect(rules()).toEqual(after);
    preview.undo();
    expect(rules()).toEqual(before);
  });

  test('a rule holds in the inserted column: 6 is bold where B1, C1 and B2 are above 0', async () => {
    sheet.insertColumnBefore(3);
    sheet.getRange('B1:C2').setValues([
      [1, 1],
      [1, 6],
    ]);
    const invalid = sheet.getRange('C2').getDataValidation();
    expect(String(invalid?.getCriteriaType())).toBe('NUMBER_GREATER_THAN_OR_EQUAL_TO');
    expect(sheet.getRange('C2').getDataValidation()?.getCriteriaValues()).toEqual([0]);
  });
});

describe('new lines', () => {
  test('look like the one they are put next to, and are as wide, without its content', () => {
    sheet
      .getRange('B1:B2')
      .setBackground('#ff0000')
      .setNumberFormat('0%')
      .setValues([[1], [2]]);
    sheet.setColumnWidth(2, 150);
    sheet.insertColumnAfter(2).insertColumnBefore(2);
    expect(sheet.getRange('B1:D1').getBackgrounds()).toEqual([['#ff0000', '#ff0000', '#ff0000']]);
    expect(sheet.getRange('B1:D1').getNumberFormats()).toEqual([['0%', '0%', '0%']]);
    expect(sheet.getRange('B1:D1').getValues()).toEqual([['', 1, '']]);
    expect([1, 2, 3, 4, 5].map((column) => sheet.getColumnWidth(column))).toEqual([100, 150, 150, 150, 100]);
    expect(sheet.getMaxColumns()).toBe(28);
  });

  test('make frozen panes grow, deleted ones shrink: 2 + 1 - 2', () => {
    sheet.setFrozenColumns(2);
    sheet.setFrozenRows(1);
    sheet.insertColumnAfter(1);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 3]);
    sheet.deleteColumns(2, 2);
    expect(sheet.getFrozenColumns()).toBe(1);
    sheet.insertColumnAfter(1);
    expect(sheet.getFrozenColumns()).toBe(1);
  });

  test('move what is hidden and grouped: rows 3 and 4 to 4 and 5, and 5 and 6 grow to 6, 7 and 8', () => {
    sheet.hideRows(3, 2);
    sheet.hideColumns(3);
    sheet.getRange('5:6').shiftRowGroupDepth(1);
    sheet.insertRowBefore(1);
    sheet.insertRowAfter(6);
    sheet.insertColumnBefore(1);
    expect([kept()?.hiddenRows, kept()?.hiddenColumns, kept()?.rowGroups]).toEqual([[4, 5], [4], { 6: 1, 7: 1, 8: 1 }]);
    expect([sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(5)]).toEqual([
      true,
      false,
      true,
    ]);
    sheet.unhideColumn(sheet.getRange('D:D'));
    sheet.unhideRow(sheet.getRange('4:4'));
    expect([kept()?.hiddenRows, kept()?.hiddenColumns]).toEqual([[5], []]);
  });

  test('cannot be put or taken where there are none', () => {
    expect(() => sheet.insertRowAfter(1001)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.deleteColumns(1, 26)).toThrow('not possible to delete all non-frozen columns');
  });
});

test('a sheet is hidden and shown, but not the last one', () => {
  expect(() => sheet.hideSheet()).toThrow("can't hide all the sheets");
  const other = preview.spreadsheet.insertSheet('Other');
  sheet.hideSheet();
  expect([sheet.isSheetHidden(), kept()?.hidden, other.isSheetHidden()]).toEqual([true, true, false]);
  expect(sheet.showSheet().isSheetHidden()).toBe(false);
});
