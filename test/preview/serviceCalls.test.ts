/** Service calls: each is told before it has its effect, and can be made to fail. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview | undefined;
afterEach(() => preview?.close());

test('calls are recorded in their order with their kind', () => {
  preview = openFixture();
  const app = preview.globals.SpreadsheetApp;
  app.getActiveSpreadsheet().getSheetByName('Sheet1')?.getRange('A1').setValue(1).getValue();
  app.newDataValidation().requireDate().build();
  app.flush();
  expect(preview.calls.map(({ service, method, kind }) => `${service}.${method} ${kind}`)).toEqual([
    'SpreadsheetApp.getActiveSpreadsheet other',
    'Spreadsheet.getSheetByName read',
    'Sheet.getRange other',
    'Range.setValue mutate',
    'Range.getValue read',
    'SpreadsheetApp.newDataValidation builder',
    'DataValidationBuilder.requireDate builder',
    'DataValidationBuilder.build builder',
    'SpreadsheetApp.flush flush',
  ]);
});

test('a call that is made to fail has no effect, and the add-on can catch it', () => {
  preview = openFixture({
    onCall: ({ method }) => {
      if (method === 'setValues') throw new Error('Service Spreadsheets failed.');
    },
  });
  const range = preview.spreadsheet.getActiveSheet().getRange('A1');
  expect(preview.script['caught']?.(() => range.setValues([[1]]))).toBe('true false Service Spreadsheets failed.');
  expect(preview.read('Sheet1', 'A1')).toEqual([[null]]);
  range.setValue(2);
  expect(preview.read('Sheet1', 'A1')).toEqual([[2]]);
});

test('the stand-in counts no call of its own: one setValue is one call', () => {
  preview = openFixture();
  const sheet = preview.spreadsheet.getActiveSheet();
  const range = sheet.getRange('A1:C3');
  preview.calls.length = 0;
  range.setBorder(true, true, true, true, true, true);
  sheet.getRangeList(['A1', 'C3']).setBackground('#ffffff');
  expect(preview.calls.map(({ method }) => method)).toEqual(['setBorder', 'getRangeList', 'setBackground']);
});

test('what changes cells, lines or protections is a change, what is asked of them a reading', () => {
  preview = openFixture();
  const { ProtectionType } = preview.globals.SpreadsheetApp;
  const sheet = preview.spreadsheet.getActiveSheet();
  const range = sheet.getRange('A1:B2');
  const protection = sheet.protect();
  preview.calls.length = 0;
  range.copyTo(range);
  sheet.insertColumnAfter(1).deleteColumn(1);
  sheet.moveRows(range, 5);
  sheet.hideRows(3);
  sheet.unhideRow(range);
  protection.setUnprotectedRanges([range]).remove();
  preview.spreadsheet.moveActiveSheet(1);
  const changes = preview.calls.length;
  range.getFormulas();
  sheet.getProtections(ProtectionType.SHEET);
  sheet.isColumnHiddenByUser(1);
  expect(preview.calls.map(({ kind }) => kind)).toEqual([...Array(changes).fill('mutate'), 'read', 'read', 'read']);
  expect(changes).toBe(9);
});
