/** Spilled results: one call for a whole row, and formulas over the cells it fills. */

import type { Preview } from '../../preview/headless';
import { openAddOn } from '../template/openSheet';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  preview = openAddOn();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterEach(() => preview.close());

const values = (a1: string) => preview.read('Sheet1', a1);

test('a custom function of two rows fills a row: 100 / 4, a blank, 90 / 3', async () => {
  sheet.getRange('B1:D2').setValues([
    [100, '', 90],
    [4, 5, 3],
  ]);
  sheet.getRange('B3').setFormula('=CPL(B1:D1;B2:D2)');
  await preview.calculated();
  expect(values('B3:D3')).toEqual([[25, '', 30]]);
  expect(sheet.getRange('C3').getFormula()).toBe('');
});

test('ARRAYFORMULA within a custom function works out a row first: 24 / 12 × 6 = 12, 36 / 12 × 2 = 6', async () => {
  sheet.getRange('C4').setValue(12);
  sheet.getRange('J60:L60').setValues([[24, '', 36]]);
  sheet.getRange('J75:L75').setValues([[6, 4, 2]]);
  sheet.getRange('J76').setFormula('=CLTV(ARRAYFORMULA(IF(ISNUMBER(J60:L60);J60:L60/$C$4;J60:L60));J75:L75)');
  await preview.calculated();
  expect(values('J76:L76')).toEqual([[12, '', 6]]);
  preview.type('Sheet1', 'K60', 12);
  preview.type('Sheet1', 'C4', 6);
  await preview.calculated();
  // 24 / 6 × 6, 12 / 6 × 4, 36 / 6 × 2
  expect(values('J76:L76')).toEqual([[24, 8, 12]]);
});

test('ARRAYFORMULA by itself spills', async () => {
  sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
  sheet.getRange('A2').setFormula('=ARRAYFORMULA(A1:C1*10)');
  await preview.calculated();
  expect(values('A2:C2')).toEqual([[10, 20, 30]]);
});

describe('formulas over the spilled cells', () => {
  const FORMULAS = [
    '=COUNT(B3:E3)',
    '=SUMPRODUCT(ISNUMBER(B3:E3)*1;B1:E1)',
    '=INDEX($B3:$E3;1;SUMPRODUCT(MAX(ISNUMBER($B3:$E3)*(COLUMN($B3:$E3)-COLUMN($B3)+1))))',
    '=IF(ISNUMBER(E3);E3;"none")',
    '=IF(AND(ISNUMBER(B3);ISNUMBER(C3));C3-B3;"none")',
    '=C3*2',
    '=COUNTBLANK(B3:E3)',
  ];

  /** Above and below the spilled row, so that some are worked out before it if the order is wrong. */
  function fill(): void {
    sheet.getRange('A5:A11').setFormulas(FORMULAS.map((formula) => [formula]));
    sheet.getRange('H1:H7').setFormulas(FORMULAS.map((formula) => [formula]));
    sheet.getRange('B1:E2').setValues([
      [100, 80, 90, ''],
      [4, 5, 3, ''],
    ]);
    sheet.getRange('B3').setFormula('=CPL(B1:E1;B2:E2)');
  }
  const shown = () => [values('A5:A11').flat(), values('H1:H7').flat()];

  test('see them on the first calculation: 25, 16, 30 and a blank', async () => {
    fill();
    await preview.calculated();
    expect(values('B3:E3')).toEqual([[25, 16, 30, '']]);
    // 100 + 80 + 90 = 270; the last number is 30; 16 - 25 = -9; 16 × 2 = 32
    const after = [3, 270, 30, 'none', -9, 32, 1];
    expect(shown()).toEqual([after, after]);
  });

  test('see them after an input changes: 8 / 2 = 4 comes, 90 goes', async () => {
    fill();
    await preview.calculated();
    preview.type('Sheet1', 'E1', 8);
    preview.type('Sheet1', 'E2', 2);
    preview.type('Sheet1', 'D1', null);
    await preview.calculated();
    expect(values('B3:E3')).toEqual([[25, 16, '', 4]]);
    // 100 + 80 + 8 = 188
    const after = [3, 188, 4, 4, -9, 32, 1];
    expect(shown()).toEqual([after, after]);
  });

  test('see them after a column is inserted among them and filled in: 60 / 6 = 10', async () => {
    fill();
    await preview.calculated();
    sheet.insertColumnAfter(2);
    expect(sheet.getRange('B3').getFormula()).toBe('=CPL(B1:F1,B2:F2)');
    sheet.getRange('C1:C2').setValues([[60], [6]]);
    await preview.calculated();
    expect(values('B3:F3')).toEqual([[25, 10, 16, 30, '']]);
    expect(values('A5:A7').flat()).toEqual([4, 330, 30]);
    expect(values('I1:I3').flat()).toEqual([4, 330, 30]);
  });
});
