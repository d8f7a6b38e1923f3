/** The stand-in: what it writes, reads and refuses, as Google does as far as that is known. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  preview = openFixture();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterEach(() => preview.close());

describe('values', () => {
  test('are read as they were written: numbers, texts, booleans, dates and blanks', () => {
    const day = new Date(2024, 1, 29);
    sheet.getRange('A1:E1').setValues([[1.5, 'x', false, day, '']]);
    const [number, text, boolean, date, blank] = sheet.getRange('A1:E1').getValues()[0] ?? [];
    expect([number, text, boolean, blank]).toEqual([1.5, 'x', false, '']);
    expect(date.getTime()).toBe(day.getTime());
    expect(sheet.getRange('E1').isBlank()).toBe(true);
  });

  test('that start with = are formulas, after a quote text, and + - @ stay text', () => {
    sheet.getRange('A1:A5').setValues([['=1+1'], ["'=1+1"], ['+x'], ['-x'], ['@x']]);
    expect(sheet.getRange('A1:A5').getFormulas()).toEqual([['=1+1'], [''], [''], [''], ['']]);
    expect(sheet.getRange('A2:A5').getValues()).toEqual([['=1+1'], ['+x'], ['-x'], ['@x']]);
  });

  test('in a cell of plain text stay text', () => {
    sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
    expect(sheet.getRange('A1').getFormula()).toBe('');
    expect(sheet.getRange('A1').getValue()).toBe('=1+1');
  });

  test('of a formula can be read after its calculation and not before', async () => {
    sheet.getRange('A1').setFormula('=6*7');
    expect(() => sheet.getRange('A1').getValue()).toThrow('not calculated yet in the local stand-in');
    await preview.calculated();
    expect(sheet.getRange('A1').getValue()).toBe(42);
  });

  test('written over a formula take its place', async () => {
    sheet.getRange('A1').setFormula('=6*7');
    await preview.calculated();
    sheet.getRange('A1').setValue('no');
    expect([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]).toEqual(['', 'no']);
    sheet.getRange('A1').clearContent();
    expect(sheet.getRange('A1').isBlank()).toBe(true);
  });
});

describe('ranges', () => {
  test('know where they are: C2:E6 has 5 rows and 3 columns and ends at row 6, column 5', () => {
    const range = sheet.getRange(2, 3, 5, 3);
    expect(range.getA1Notation()).toBe('C2:E6');
    expect([range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getLastColumn()]).toEqual([
      5, 3, 6, 5,
    ]);
    expect(range.offset(1, -2, 1, 1).getA1Notation()).toBe('A3');
    expect(range.getCell(2, 3).getA1Notation()).toBe('E3');
  });

  test('end with the sheet of 1000 rows and 26 columns, where open', () => {
    expect(sheet.getRange('B:C').getNumRows()).toBe(1000);
    expect(sheet.getRange('3:4').getNumColumns()).toBe(26);
  });

  test.each([
    [
      'outside',
      () => sheet.getRange(1000, 1, 2, 1),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'beyond the columns',
      () => sheet.getRange('AA1'),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['before the first row', () => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
    ['of no rows', () => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'],
    ['with a bad name', () => sheet.getRange('nowhere'), 'Range not found'],
  ])('%s are refused', (_, ask, sentence) => {
    expect(ask).toThrow(sentence);
  });

  test('refuse data of another shape: 1 row for 2, 1 column for 2', () => {
    const range = sheet.getRange('A1:B2');
    expect(() => range.setValues([[1, 2]])).toThrow('The data has 1 but the range has 2.');
    expect(() => range.setNumberFormats([['0'], ['0']])).toThrow('The number of columns in the data does not match');
    expect(range.isBlank()).toBe(true);
  });
});

describe('sheets', () => {
  test('are inserted at their place with 1000 rows and 26 columns, and become active', () => {
    const inserted = preview.spreadsheet.insertSheet('KPIs', 0);
    expect(preview.spreadsheet.getSheets().map((each) => each.getName())).toEqual(['KPIs', 'Sheet1']);
    expect([inserted.getMaxRows(), inserted.getMaxColumns(), inserted.getIndex()]).toEqual([1000, 26, 1]);
    expect(preview.spreadsheet.getActiveSheet().getName()).toBe('KPIs');
  });

  test('have names of their own', () => {
    const taken = 'A sheet with the name "sheet1" already exists. Please enter another name.';
    expect(() => preview.spreadsheet.insertSheet('sheet1')).toThrow(taken);
    expect(() => preview.spreadsheet.insertSheet('Other').setName('sheet1')).toThrow(taken);
  });

  test('never get the id of a deleted one, and the last one stays', () => {
    const first = preview.spreadsheet.insertSheet('One');
    const id = first.getSheetId();
    preview.spreadsheet.deleteSheet(first);
    expect(preview.spreadsheet.insertSheet('Two').getSheetId()).not.toBe(id);
    preview.spreadsheet.deleteSheet(sheet);
    expect(() => preview.spreadsheet.deleteSheet(preview.spreadsheet.getActiveSheet())).toThrow(
      'remove all the sheets',
    );
  });

  test('keep rows and columns, panes, sizes and what is hidden', () => {
    sheet.setFrozenRows(5);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(2, 2, 150).setRowHeight(3, 40).setHiddenGridlines(true).setTabColor('#1a73e8');
    sheet.insertRowsAfter(1000, 20).insertColumnsAfter(26, 4);
    sheet.deleteColumns(30, 1);
    sheet.hideRows(7, 2);
    sheet.showRows(8);
    const kept = preview.snapshot().sheets[0];
    expect(kept).toMatchObject({
      rows: 1020,
      columns: 29,
      frozenRows: 5,
      frozenColumns: 2,
      gridlines: false,
      tabColor: '#1a73e8',
    });
    expect([kept?.columnWidths[2], kept?.columnWidths[3], kept?.rowHeights[3]]).toEqual([150, 150, 40]);
    expect([sheet.isRowHiddenByUser(7), sheet.isRowHiddenByUser(8), kept?.hiddenRows]).toEqual([true, false, [7]]);
  });

  test('end with their last content, spilled content too, whatever the colours', async () => {
    sheet.getRange('Z50').setBackground('#ffffff');
    preview.type('Sheet1', 'C4', '=GIVE("row")');
    await preview.calculated();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([6, 3, 'A1:C6']);
  });
});

test('the look of cells is kept, one setting beside the other', () => {
  const range = sheet.getRange('A1:B2');
  range.setNumberFormat('0.0%').setFontColor('#0000ff').setFontSize(12).setFontFamily('Roboto');
  range.setTextStyle(preview.globals.SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).build());
  range
    .setHorizontalAlignment('right')
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setBackgrounds([
      ['#ff0000', null],
      [null, null],
    ]);
  range.setBorder(
    true,
    null,
    null,
    null,
    null,
    false,
    '#cccccc',
    preview.globals.SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
  );
  const cells = preview.snapshot().sheets[0]?.cells ?? [];
  const common = {
    numberFormat: '0.0%',
    fontColor: '#0000ff',
    fontSize: 12,
    fontFamily: 'Roboto',
    bold: true,
    italic: true,
  };
  const aligned = { ...common, horizontal: 'right', vertical: 'middle', wrap: 'WRAP' };
  const top = { top: { style: 'SOLID_MEDIUM', color: '#cccccc' } };
  expect(cells.map(({ style }) => style)).toEqual([
    { ...aligned, background: '#ff0000', border: top },
    { ...aligned, border: top },
    aligned,
    aligned,
  ]);
  expect(range.getBackgrounds()).toEqual([
    ['#ff0000', '#ffffff'],
    ['#ffffff', '#ffffff'],
  ]);
});

test("what is not mapped throws, as an error of the add-on's own realm", () => {
  const caught = preview.script['caught'];
  expect(caught?.(() => sheet.getRange('A1').setFontLine('underline'))).toBe(
    'true true Range.setFontLine is not in the local stand-in',
  );
  expect(caught?.(() => sheet.getRange('nowhere'))).toBe('true false Range not found');
});

test('the menu, its submenu and the sidebar are kept as the add-on asked for them', () => {
  preview.script['onOpen']?.();
  preview.script['openSidebar']?.();
  expect(preview.ui.menus).toEqual([
    {
      title: 'Leadsheet',
      items: [
        { label: 'Open', functionName: 'openSidebar' },
        'separator',
        { title: 'More', items: [{ label: 'Insert', functionName: 'insert' }] },
      ],
    },
  ]);
  expect(preview.ui.sidebar).toEqual({ title: 'Side', html: '<p>Hello</p>' });
});

test('a file of the project is given as it is, scriptlets and all; one that is not there is named', () => {
  const { HtmlService } = preview.globals;
  expect(HtmlService.createTemplateFromFile('Plain').getRawContent()).toBe('{"a":"<?= 1 ?>"}');
  expect(() => HtmlService.createTemplateFromFile('Other')).toThrow('No HTML file named Other was found.');
});

test('the selection is what was selected, and its first cell the active one', () => {
  preview.select('Sheet1', 'B2:C3');
  expect(preview.spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2:C3');
  expect(preview.spreadsheet.getCurrentCell()?.getA1Notation()).toBe('B2');
});

test('an alert says what was asked, with the buttons it was asked with', () => {
  const ui = preview.globals.SpreadsheetApp.getUi();
  expect(String(ui.alert('Ready.'))).toBe('OK');
  expect(String(ui.alert('Insert', 'Insert a sheet?', ui.ButtonSet.YES_NO))).toBe('YES');
  expect(preview.ui.alerts).toEqual([
    { title: '', prompt: 'Ready.', buttons: 'OK' },
    { title: 'Insert', prompt: 'Insert a sheet?', buttons: 'YES_NO' },
  ]);
});

test('the stores of the user, the document and the script are apart', () => {
  const { PropertiesService } = preview.globals;
  PropertiesService.getUserProperties().setProperty('language', 'ko');
  expect(PropertiesService.getUserProperties().getProperty('language')).toBe('ko');
  expect(PropertiesService.getDocumentProperties().getProperty('language')).toBeNull();
  expect(PropertiesService.getScriptProperties().getKeys()).toEqual([]);
});

test('the user of a Korean spreadsheet speaks Korean', () => {
  const korean = openFixture({ locale: 'ko_KR', timeZone: 'Asia/Seoul' });
  expect(korean.globals.Session.getActiveUserLocale()).toBe('ko');
  expect([korean.spreadsheet.getSpreadsheetLocale(), korean.spreadsheet.getSpreadsheetTimeZone()]).toEqual([
    'ko_KR',
    'Asia/Seoul',
  ]);
  korean.close();
});
