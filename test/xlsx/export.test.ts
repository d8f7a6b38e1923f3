/** The exporter over a small workbook made by hand in the headless preview. */

/// <reference types="google-apps-script" />

import ExcelJS from 'exceljs';
import type { Preview } from '../../preview/headless';
import type { SheetSnapshot } from '../../preview/snapshot';
import type { XlsxFile } from '../../preview/xlsx/export';
import { previewFile } from '../../preview/xlsx/template-file';
import { available, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { differences, shownValues } from './compare';
import { CATALOG, open } from './open';

jest.setTimeout(60_000);

interface Exported extends XlsxFile {
  readonly sheet: SheetSnapshot;
  readonly written: ExcelJS.Worksheet & {
    readonly conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
    readonly dataValidations: { readonly model: Readonly<Record<string, ExcelJS.DataValidation>> };
  };
}

/** Fills Sheet1 and exports it once it is calculated. */
async function exported(
  fill: (sheet: GoogleAppsScript.Spreadsheet.Sheet, preview: Preview) => void,
): Promise<Exported> {
  const preview = open();
  try {
    const [first] = preview.spreadsheet.getSheets();
    if (!first) throw new Error('There is no sheet.');
    fill(first, preview);
    await preview.calculated();
    const file = await previewFile(preview, CATALOG);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.bytes.buffer as ArrayBuffer);
    const [written] = workbook.worksheets;
    const [sheet] = preview.snapshot().sheets;
    if (!written || !sheet) throw new Error('There is no sheet.');
    return { ...file, sheet, written: written as Exported['written'] };
  } finally {
    preview.close();
  }
}

function service(preview: Preview): typeof SpreadsheetApp {
  return preview.script['SpreadsheetApp'] as unknown as typeof SpreadsheetApp;
}

describe('formulas', () => {
  test('an ordinary formula is written with its result, 5000 / 100 = 50', async () => {
    const { written } = await exported((sheet) => {
      sheet.getRange('A1:B1').setValues([[5000, 100]]);
      sheet.getRange('C1').setFormula('=IF(COUNT(A1;B1)<2;"";A1/B1)');
      sheet.getRange('C2').setFormula('=IF(COUNT(A2;B2)<2;"";A2/B2)');
      sheet.getRange('C3').setFormula('=A1/B3');
    });
    expect(written.getCell('C1').formula).toBe('IF(COUNT(A1,B1)<2,"",A1/B1)');
    expect(written.getCell('C1').result).toBe(50);
    expect(written.getCell('C2').formula).toBe('IF(COUNT(A2,B2)<2,"",A2/B2)');
    expect(written.getCell('C3').result as unknown).toEqual({ error: '#DIV/0!' });
  });

  test("the add-on's own functions become the values they gave, and are named", async () => {
    const { written, valuesInstead } = await exported((sheet) => {
      sheet.getRange('A1:B2').setValues([
        [5000, 100],
        [6000, 100],
      ]);
      sheet.getRange('C1').setFormula('=CPL(A1:A2;B1:B2)');
      sheet.getRange('D1').setFormula('=cpl(A1;B1)*2');
      sheet.getRange('E1').setFormula('=CPL("x";1)');
      sheet.getRange('F1').setFormula('="CPL(1,2)"');
    });
    expect(['C1', 'C2', 'D1', 'E1', 'F1'].map((name) => written.getCell(name).value)).toEqual([
      50,
      60,
      100,
      '#ERROR!',
      { formula: '"CPL(1,2)"', result: 'CPL(1,2)' },
    ]);
    expect(valuesInstead).toEqual([
      { sheet: 'Sheet1', cell: 'C1', formula: '=CPL(A1:A2,B1:B2)' },
      { sheet: 'Sheet1', cell: 'D1', formula: '=cpl(A1,B1)*2' },
      { sheet: 'Sheet1', cell: 'E1', formula: '=CPL("x",1)' },
    ]);
  });

  test('what a formula spills is written as values, and so is the formula, whatever stands beside it', async () => {
    const { written, valuesInstead } = await exported((sheet) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=A1:A3*10');
      sheet.getRange('C1').setFormula('=A1+1');
    });
    expect(['B1', 'B2', 'B3'].map((name) => written.getCell(name).value)).toEqual([10, 20, 30]);
    expect(written.getCell('C1').formula).toBe('A1+1');
    expect(valuesInstead.map(({ cell }) => cell)).toEqual(['B1']);
  });

  test("functions younger than the file format get Excel's prefix, but not inside a text", async () => {
    const { written } = await exported((sheet) => {
      sheet.getRange('A1').setFormula('=TEXTJOIN("-";TRUE;"IFS(";"b")');
    });
    expect(written.getCell('A1').formula).toBe('_xlfn.TEXTJOIN("-",TRUE,"IFS(","b")');
  });

  test('text that a user typed to look like a formula or an error stays text', async () => {
    const { written } = await exported((_sheet, preview) => {
      preview.type('Sheet1', 'A1', "'=1+1");
      preview.type('Sheet1', 'A2', '#N/A');
      preview.type('Sheet1', 'A3', true);
    });
    expect(['A1', 'A2', 'A3'].map((name) => written.getCell(name).value)).toEqual(['=1+1', '#N/A', true]);
  });
});

describe('rules', () => {
  test('number and text rules become expressions that treat text as Sheets does', async () => {
    const { written } = await exported((sheet, preview) => {
      const rule = () => service(preview).newConditionalFormatRule();
      const ranges = [sheet.getRange('B2:B9')];
      sheet.setConditionalFormatRules([
        rule().whenNumberGreaterThan(75).setBackground('#fce8e6').setRanges(ranges).build(),
        rule().whenTextContains('a"b*').setFontColor('#b3261e').setRanges(ranges).build(),
        rule().whenFormulaSatisfied('=$A2>1').setBold(true).setRanges(ranges).build(),
      ]);
    });
    const formats = written.conditionalFormattings.map(({ ref, rules: [rule] }) => ({ ref, rule }));
    expect(formats.map(({ ref }) => ref)).toEqual(['B2:B9', 'B2:B9', 'B2:B9']);
    expect(formats.map(({ rule }) => rule)).toMatchObject([
      {
        type: 'expression',
        priority: 1,
        formulae: ['AND(ISNUMBER(B2),B2>75)'],
        style: { fill: { bgColor: { argb: 'FFFCE8E6' } } },
      },
      {
        type: 'expression',
        priority: 2,
        formulae: ['ISNUMBER(SEARCH("a""b~*",B2))'],
        style: { font: { color: { argb: 'FFB3261E' } } },
      },
      { type: 'expression', priority: 3, formulae: ['$A2>1'], style: { font: { bold: true } } },
    ]);
  });

  test("a relative rule over two blocks is two rules, each in its own block's terms", async () => {
    const { written } = await exported((sheet, preview) => {
      const ranges = [sheet.getRange('E10:E12'), sheet.getRange('B2:B4')];
      sheet.setConditionalFormatRules([
        service(preview)
          .newConditionalFormatRule()
          .whenFormulaSatisfied('=LEN(E10)>3')
          .setBold(true)
          .setRanges(ranges)
          .build(),
      ]);
    });
    expect(written.conditionalFormattings.map(({ ref, rules }) => [ref, ...rules.map((rule) => rule)])).toMatchObject([
      ['B2:B4', { formulae: ['LEN(B2)>3'] }],
      ['E10:E12', { formulae: ['LEN(E10)>3'] }],
    ]);
  });

  test("a rule that asks the add-on's functions is left out and named", async () => {
    const { written, leftOut } = await exported((sheet, preview) => {
      sheet.setConditionalFormatRules([
        service(preview)
          .newConditionalFormatRule()
          .whenFormulaSatisfied('=CPL($A1,$B1)>75')
          .setBold(true)
          .setRanges([sheet.getRange('C1:C4')])
          .build(),
      ]);
    });
    expect(written.conditionalFormattings).toEqual([]);
    expect(leftOut).toEqual([{ sheet: 'Sheet1', range: 'C1:C4', what: 'conditional format' }]);
  });

  test('validations: a list, a list from a range, bounds and a formula, with their help', async () => {
    const { written, leftOut } = await exported((sheet, preview) => {
      const rule = () => service(preview).newDataValidation().setAllowInvalid(false).setHelpText('Help.');
      sheet.getRange('A1:A3').setDataValidation(rule().requireValueInList(['yes', 'n"o']).build());
      sheet.getRange('B1:B2').setDataValidation(rule().requireValueInRange(sheet.getRange('J5:U5')).build());
      sheet.getRange('C1:D2').setDataValidation(rule().requireNumberBetween(0, 1).build());
      sheet.getRange('E1:E2').setDataValidation(rule().requireFormulaSatisfied('=LEN(E1)<9').build());
      sheet.getRange('F1').setDataValidation(rule().requireValueInList(['a,b', 'c']).build());
    });
    const of = (name: string) => written.getCell(name).dataValidation;
    const help = {
      error: 'Help.',
      prompt: 'Help.',
      showErrorMessage: true,
      showInputMessage: true,
      errorStyle: 'stop',
    };
    expect(of('A3')).toMatchObject({ ...help, type: 'list', formulae: ['"yes,n""o"'] });
    expect(of('B2')).toMatchObject({ ...help, type: 'list', formulae: ['$J$5:$U$5'] });
    expect(of('D2')).toMatchObject({ ...help, type: 'decimal', operator: 'between', formulae: [0, 1] });
    expect(of('E1')).toMatchObject({ ...help, type: 'custom', formulae: ['LEN(E1)<9'] });
    expect(of('F1')).toBeUndefined();
    expect(leftOut).toEqual([{ sheet: 'Sheet1', range: 'F1', what: 'validation' }]);
  });
});

test('widths, hidden lines, groups, notes, borders and the tab are carried', async () => {
  const { written } = await exported((sheet) => {
    sheet
      .getRange('A1:C1')
      .setValues([['Title', 1, 2]])
      .setBorder(null, null, true, null, null, null);
    sheet.getRange('A1').setNote('Read me').setFontWeight('bold').setNumberFormat('+0.0" pt";-0.0" pt";0.0" pt"');
    sheet.setColumnWidth(2, 140).setFrozenRows(1);
    sheet.setTabColor('#1a73e8');
    sheet.getRange('4:6').shiftRowGroupDepth(1);
  });
  expect(written.getColumn(2).width).toBe(20);
  expect(written.getColumn(1).width).toBeUndefined();
  expect([3, 4, 5, 6, 7].map((row) => written.getRow(row).outlineLevel)).toEqual([0, 1, 1, 1, 0]);
  expect(written.getCell('A1').note).toBe('Read me');
  expect(written.getCell('A1').font).toMatchObject({ name: 'Arial', size: 10, bold: true });
  expect(written.getCell('A1').numFmt).toBe('+0.0" pt";-0.0" pt";0.0" pt"');
  expect(written.getCell('C1').border.bottom).toEqual({ style: 'thin', color: { argb: 'FF000000' } });
  expect(written.properties.tabColor).toEqual({ argb: 'FF1A73E8' });
  expect(written.pageSetup.printTitlesRow).toBe('1:1');
});

describeWith('LibreOffice', available(), () => {
  test('blanks, ⚠ texts, dates and errors are worked out to what the preview shows, 5000 / 129 = 38.7596899224806', async () => {
    const { bytes, sheet } = await exported((own) => {
      own.getRange('A1:C4').setValues([
        [5000, 129, 0.1],
        ['', 7, 0.2],
        ['text', 3, -0],
        [0, 0, 1e-7],
      ]);
      own
        .getRange('D1:D4')
        .setFormulas(
          [1, 2, 3, 4].map((row) => [
            `=IF(COUNTBLANK(A${row})+COUNTBLANK(B${row})>0;"";IF(COUNT(A${row};B${row})<2;"⚠ text";A${row}/B${row}))`,
          ]),
        );
      own.getRange('E1').setFormula('=SUMPRODUCT(ISNUMBER(A1:A4)*1;B1:B4)');
      own.getRange('E2').setFormula('=DATE(2026;MONTH(DATE(2026;12;1))+1;1)').setNumberFormat('mmm yyyy');
      own.getRange('E3').setFormula('=C1+C2');
      own.getRange('E4').setFormula('=C1+C2=3/10');
      own.getRange('F1').setFormula('=CPL(5000;129)');
      own.getRange('F2').setFormula('=F1*2');
      own.getRange('F3').setFormula('=IFERROR(D4;"none")');
      own.getRange('G1').setFormula('=A1:A4');
    });
    const judged = (await recalculate(bytes)).get('Sheet1') ?? [];
    expect(differences(shownValues(sheet), judged)).toEqual([]);
    expect(judged[0]?.slice(3, 6)).toEqual([38.7596899224806, 129, 38.7596899224806]);
    expect(judged.map((row) => row[3])).toEqual([38.7596899224806, null, '⚠ text', '#DIV/0!']);
  });
});
