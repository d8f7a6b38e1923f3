/** Calculation: when it is done, and that its order is right. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
beforeEach(() => {
  preview = openFixture();
});
afterEach(() => preview.close());

test('calculated() resolves where there is nothing to calculate: when new, again, and after a change of colour', async () => {
  await preview.calculated();
  await preview.calculated();
  preview.spreadsheet.getActiveSheet().getRange('A1:B2').setBackground('#ff0000');
  await preview.calculated();
  expect(preview.engine.calculation.pending).toBe(false);
});

test('calculated() waits for changes made while it waits: 2 × 3, then 2 × 5', async () => {
  preview.type('Sheet1', 'A1', 3);
  preview.type('Sheet1', 'A2', '=2*A1');
  const first = preview.calculated();
  preview.type('Sheet1', 'A1', 5);
  await first;
  expect(preview.read('Sheet1', 'A2')).toEqual([[10]]);
});

test('calculated() resolves after the preview was closed while it waited', async () => {
  const other = openFixture();
  other.type('Sheet1', 'A1', '=1+1');
  const waiting = other.calculated();
  other.close();
  await waiting;
  expect(other.engine.calculation.pending).toBe(false);
});

test('a change of style leaves formulas that have not been calculated yet alone', async () => {
  const range = preview.spreadsheet.getActiveSheet().getRange('A1:B1');
  range
    .setValues([[4, '=A1*2']])
    .setBackgrounds([['#ffffff', '#000000']])
    .setNumberFormat('0.0');
  await preview.calculated();
  expect(preview.read('Sheet1', 'A1:B1')).toEqual([[4, 8]]);
  expect(range.getDisplayValues()).toEqual([['4.0', '8.0']]);
});

test('cells are calculated before those that refer to them, also under a conditional format: 10 + 1, then 11 + 20', async () => {
  const sheet = preview.spreadsheet.getActiveSheet();
  sheet.getRange('A10').setValue(10);
  sheet.getRange('A20').setValue(20);
  sheet.getRange('B25').setFormula('=A10+1');
  sheet.getRange('B30').setFormula('=B25+A20');
  const rule = preview.globals.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=LEN(A20)>0')
    .setBold(true);
  // Univer took this rule's formula for B40 for the cell A20, whose change makes B30 change, and so on round.
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A20:B60')]).build()]);
  await preview.calculated();
  expect(preview.read('Sheet1', 'B25:B30').flat()).toEqual([11, null, null, null, null, 31]);
});

test('a formula that gives a blank cell is calculated, and blank', async () => {
  preview.type('Sheet1', 'A1', '=IF(TRUE,B1,"x")');
  await preview.calculated();
  expect(preview.spreadsheet.getActiveSheet().getRange('A1').getValue()).toBe('');
});
