/** Conditional formats, validations, notes and what Univer has no place for: they come back as they were set. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  preview = openFixture();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterEach(() => preview.close());

const kept = () => preview.snapshot().sheets[0];

test('conditional formats keep their order, ranges, colours and formula, with commas', () => {
  const rule = () => preview.globals.SpreadsheetApp.newConditionalFormatRule();
  sheet.setConditionalFormatRules([
    rule()
      .whenFormulaSatisfied('=AND($A1>0;$B1<0)')
      .setBackground('#FCE8E6')
      .setFontColor('#a50e0e')
      .setRanges([sheet.getRange('A1:B9'), sheet.getRange('D1')])
      .build(),
    rule()
      .whenNumberBetween(1, 5)
      .setBold(true)
      .setRanges([sheet.getRange('C1:C9')])
      .build(),
    rule()
      .whenTextContains('⚠')
      .setItalic(true)
      .setRanges([sheet.getRange('C1')])
      .build(),
    rule()
      .whenCellNotEmpty()
      .setBackground('#ffffff')
      .setRanges([sheet.getRange('C1')])
      .build(),
  ]);
  expect(kept()?.conditionalFormats).toEqual([
    {
      ranges: ['A1:B9', 'D1'],
      condition: { kind: 'formula', formula: '=AND($A1>0,$B1<0)' },
      background: '#fce8e6',
      fontColor: '#a50e0e',
    },
    { ranges: ['C1:C9'], condition: { kind: 'number', operator: 'between', values: [1, 5] }, bold: true },
    { ranges: ['C1'], condition: { kind: 'text', operator: 'containsText', text: '⚠' }, italic: true },
    { ranges: ['C1'], condition: { kind: 'text', operator: 'notContainsBlanks', text: '' }, background: '#ffffff' },
  ]);
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1, 2));
  expect(kept()?.conditionalFormats).toHaveLength(1);
});

test('a conditional format says when it applies and what it changes, and can be copied to other cells', () => {
  const { SpreadsheetApp } = preview.globals;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberBetween(1, 5)
    .setBackground('#fce8e6')
    .setRanges([sheet.getRange('A1:B2')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const [found] = sheet.getConditionalFormatRules();
  const condition = found?.getBooleanCondition();
  expect([String(condition?.getCriteriaType()), condition?.getCriteriaValues()]).toEqual(['NUMBER_BETWEEN', [1, 5]]);
  expect([condition?.getBackground(), condition?.getFontColor()]).toEqual(['#fce8e6', null]);
  const copy = found
    ?.copy()
    .setRanges([sheet.getRange('C3')])
    .build();
  expect(copy?.getRanges().map((range) => range.getA1Notation())).toEqual(['C3']);
  expect(found?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B2']);
});

test("the document's properties are in the snapshot", () => {
  preview.globals.PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }).deleteProperty('a');
  preview.globals.PropertiesService.getUserProperties().setProperty('c', '3');
  expect(preview.snapshot().documentProperties).toEqual({ b: '2' });
});

test('validations over a block with gaps are one rule each, and null takes one away', () => {
  const builder = () => preview.globals.SpreadsheetApp.newDataValidation();
  const number = builder().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).setHelpText('0 or more').build();
  const list = builder().requireValueInList(['a', 'b, c'], true).build();
  sheet.getRange('A1:B3').setDataValidations([
    [number, list],
    [number, null],
    [null, number],
  ]);
  const zero = { kind: 'number', operator: 'greaterThanOrEqual', values: [0] };
  expect(kept()?.validations).toEqual([
    { ranges: ['A1:A2', 'B3'], criterion: zero, allowInvalid: false, helpText: '0 or more' },
    {
      ranges: ['B1'],
      criterion: { kind: 'list', values: ['a', 'b, c'], dropdown: true },
      allowInvalid: true,
      helpText: '',
    },
  ]);
  const types = sheet
    .getRange('A1:B2')
    .getDataValidations()
    .map((row) => row.map((each) => each && String(each.getCriteriaType())));
  expect(types).toEqual([
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'VALUE_IN_LIST'],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', null],
  ]);
  sheet.getRange('A1:B1').setDataValidation(null);
  expect(kept()?.validations.map(({ ranges }) => ranges)).toEqual([['A2', 'B3']]);
});

test('a validation by formula takes either separator, one by date or range comes back', () => {
  const builder = () => preview.globals.SpreadsheetApp.newDataValidation();
  sheet.getRange('A1').setDataValidation(builder().requireFormulaSatisfied('=OR(A1="";A1>0)').build());
  sheet.getRange('A2').setDataValidation(builder().requireDate().build());
  sheet.getRange('A3').setDataValidation(builder().requireValueInRange(sheet.getRange('C1:C4')).build());
  expect(kept()?.validations.map(({ criterion }) => criterion)).toEqual([
    { kind: 'formula', formula: '=OR(A1="",A1>0)' },
    { kind: 'date' },
    { kind: 'range', range: '$C$1:$C$4', dropdown: true },
  ]);
});

test("a text that a list's source cell shows becomes that cell's own value: Feb 2026 is day 46023 + 31", async () => {
  sheet.getRange('C1:D2').setFormulas([
    ['=DATE(2026,1,1)', '=1/2'],
    ['=EDATE(C1,1)', '=1/0'],
  ]);
  sheet.getRange('C1:C2').setNumberFormat('mmm yyyy');
  sheet.getRange('D1').setNumberFormat('0%');
  const rule = preview.globals.SpreadsheetApp.newDataValidation();
  sheet.getRange('A1:A5').setDataValidation(rule.requireValueInRange(sheet.getRange('C1:D2')).build());
  sheet.getRange('A1').setNumberFormat('mmm yyyy');
  sheet.getRange('B1').setFormula('=MATCH(A1,C1:C2,0)');
  await preview.calculated();
  ['Feb 2026', '50%', "'Feb 2026", 'Mar 2026', '#DIV/0!'].forEach((text, row) => {
    preview.type('Sheet1', `A${row + 1}`, text);
  });
  preview.type('Sheet1', 'A6', 'Feb 2026');
  await preview.calculated();
  expect(preview.read('Sheet1', 'A1:A6')).toEqual([
    [46054],
    [0.5],
    ['Feb 2026'],
    ['Mar 2026'],
    ['#DIV/0!'],
    ['Feb 2026'],
  ]);
  expect(preview.read('Sheet1', 'B1')).toEqual([[2]]);
  expect(sheet.getRange('A1').getDisplayValue()).toBe('Feb 2026');
});

test('notes are set, changed and taken away', () => {
  const range = sheet.getRange('A1:B1').setNotes([['first', null]]);
  expect(range.getNotes()).toEqual([['first', '']]);
  sheet.getRange('A1:B1').setNotes([['', 'second']]);
  expect(kept()?.notes).toEqual([{ row: 1, column: 2, text: 'second' }]);
});

test('metadata is found by key and place, and goes with its sheet', () => {
  const { DeveloperMetadataVisibility, DeveloperMetadataLocationType } = preview.globals.SpreadsheetApp;
  const other = preview.spreadsheet.insertSheet('Other');
  other.addDeveloperMetadata('leadsheet', '1', DeveloperMetadataVisibility.PROJECT);
  preview.spreadsheet.addDeveloperMetadata('leadsheet', '2');
  const found = () =>
    preview.spreadsheet
      .createDeveloperMetadataFinder()
      .withKey('leadsheet')
      .withLocationType(DeveloperMetadataLocationType.SHEET)
      .find();
  expect(found().map((entry) => [entry.getValue(), entry.getLocation().getSheet()?.getName()])).toEqual([
    ['1', 'Other'],
  ]);
  expect(preview.spreadsheet.getDeveloperMetadata().map((entry) => entry.getValue())).toEqual(['2']);
  preview.spreadsheet.deleteSheet(other);
  expect(found()).toEqual([]);
});

test('row groups count: 2 and 3 once deeper, 3 once more, then 2 back', () => {
  sheet.getRange('2:3').shiftRowGroupDepth(1);
  sheet.getRange('3:3').shiftRowGroupDepth(1);
  sheet.getRange('2:2').shiftRowGroupDepth(-1);
  expect(kept()?.rowGroups).toEqual({ 3: 2 });
});

test('protections are kept with their words', () => {
  sheet.getRange('A1:B2').protect().setDescription('Formulas').setWarningOnly(true);
  expect(kept()?.protections).toEqual([{ range: 'A1:B2', description: 'Formulas', warningOnly: true }]);
});
