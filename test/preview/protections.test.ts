/** Protections: they come back as they were set, and follow their cells. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  preview = openFixture();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterEach(() => preview.close());

const kept = () => preview.snapshot().sheets.find(({ name }) => name === 'Sheet1')?.protections;

test('a protected sheet has cells that may be edited, and one protection however often it is asked for', () => {
  const { ProtectionType } = preview.globals.SpreadsheetApp;
  const protection = sheet.protect().setDescription('Lead KPIs').setWarningOnly(true);
  protection.setUnprotectedRanges([sheet.getRange('B2:D4'), sheet.getRange('A9')]);
  const [found, ...others] = sheet.getProtections(ProtectionType.SHEET);
  expect(others).toEqual([]);
  expect([found?.getDescription(), found?.isWarningOnly(), found?.canEdit()]).toEqual(['Lead KPIs', true, true]);
  expect(found?.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:D4', 'A9']);
  expect(found?.getRange().getA1Notation()).toBe('A1:Z1000');
  expect(sheet.protect().getDescription()).toBe('Lead KPIs');
  expect(kept()).toEqual([{ description: 'Lead KPIs', warningOnly: true, unprotected: ['B2:D4', 'A9'] }]);
});

test('protected ranges are found by their type, on their sheet, and can be taken away', () => {
  const { ProtectionType } = preview.globals.SpreadsheetApp;
  const range = sheet.getRange('A1:B2').protect().setDescription('Formulas');
  preview.spreadsheet.insertSheet('Other').protect();
  expect(sheet.getProtections(ProtectionType.SHEET)).toEqual([]);
  expect(preview.spreadsheet.getProtections(ProtectionType.SHEET).length).toBe(1);
  expect(sheet.getProtections(ProtectionType.RANGE).map((each) => each.getRange().getA1Notation())).toEqual(['A1:B2']);
  expect(() => range.setUnprotectedRanges([sheet.getRange('A1')])).toThrow('Only a protected sheet');
  range.setRange(sheet.getRange('C3')).remove();
  expect(sheet.getProtections(ProtectionType.RANGE)).toEqual([]);
  expect(() => range.setWarningOnly(true)).toThrow('no longer exists');
});

test.each<[string, () => unknown, string, string[]]>([
  ['a column inserted left of them', () => sheet.insertColumnBefore(2), 'C2:E4', ['C3:E3', 'A9']],
  ['a row inserted above', () => sheet.insertRowBefore(1), 'B3:D5', ['B4:D4', 'A10']],
  ['a column inserted inside', () => sheet.insertColumnAfter(3), 'B2:E4', ['B3:E3', 'A9']],
  ['a column inserted right behind them', () => sheet.insertColumnAfter(4), 'B2:D4', ['B3:D3', 'A9']],
  ['a row inserted inside by the user', () => preview.insert('Sheet1', 'row', 4), 'B2:D5', ['B3:D3', 'A10']],
  ['their row deleted by the user', () => preview.remove('Sheet1', 'row', 3), 'B2:D3', ['A8']],
  ['a column deleted', () => sheet.deleteColumn(2), 'B2:C4', ['B3:C3', 'A9']],
  ['their rows moved', () => sheet.moveRows(sheet.getRange('2:4'), 1), 'B1:D3', ['B2:D2', 'A9']],
])('with %s they follow', (_, change, range, unprotected) => {
  sheet.protect().setUnprotectedRanges([sheet.getRange('B3:D3'), sheet.getRange('A9')]);
  sheet.getRange('B2:D4').protect();
  preview.spreadsheet.insertSheet('Active');
  change();
  expect(kept()).toEqual([
    { description: '', warningOnly: false, unprotected },
    { description: '', warningOnly: false, range },
  ]);
});

test('they go with all of their cells, and with their sheet', () => {
  sheet.getRange('B2:C4').protect();
  sheet.deleteColumns(2, 2);
  expect(kept()).toEqual([]);
  preview.spreadsheet.insertSheet('Other').protect();
  preview.spreadsheet.deleteSheet(preview.spreadsheet.getActiveSheet());
  expect(preview.unseen.protections).toEqual([]);
});
