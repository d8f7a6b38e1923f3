/** The functions that an .xlsx file brings along for Excel 365: what they give, how they are written, and that no cell needs them. */

import { typedNames } from '../../preview/catalog';
import { isExcelName, namedFunctions } from '../../preview/xlsx/named-functions';
import { insertTemplateAlone, previewFile } from '../../preview/xlsx/template-file';
import { isFormulaKpi, LANGUAGES } from '../../src/core/kpi';
import { KPIS } from '../../src/kpis';
import { byFunction, ROWS, unequal } from '../template/cornerRows';
import { CATALOG, CHOICES, openAddOn } from '../template/openSheet';
import type { Shown } from '../template/oracle';
import { partOf } from './part';

jest.setTimeout(60_000);

const NAMED = namedFunctions('en');
const FORMULA_KPIS = KPIS.filter(isFormulaKpi);

describe('there are names', () => {
  test('for all functions but those over records and tables, and for CR, of which nobody says whether Excel takes it', () => {
    const names = NAMED.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const without = typedNames(CATALOG).flatMap(([name]) => (names.includes(name) ? [] : [name]));
    expect(without.sort()).toEqual([
      'CR',
      'LEAD_KPIS',
      'MRR',
      'RESPONSE_TIME',
      'RESPONSE_TIME_PERCENTILE',
      'RESPONSE_WITHIN_RATE',
    ]);
  });

  test.each(['CPL', 'ROI', 'CAC', 'CTR', 'COST_PER_SQO', '_CPL'])('%s is one in Excel', (name) => {
    expect(isExcelName(name)).toBe(true);
  });

  test.each([
    ['a cell', ['CPL1', 'a1', 'XFD1048576']],
    ['a row or a column in R1C1 notation, or begins as one', ['R', 'c', 'RC', 'CR', 'R1C1', 'C2R1', 'R2_x', 'C1_FOO']],
    ['a truth value', ['TRUE', 'False']],
    ['no word', ['', '1A', 'COST PER LEAD', 'CPL-1', 'C'.repeat(256)]],
  ])('what is %s is none', (_what, names) => {
    for (const name of names) expect([name, isExcelName(name)]).toEqual([name, false]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const named = namedFunctions(language);

  test('each is a LAMBDA as Excel stores it: prefixes, commas, and functions that every Excel has', () => {
    for (const { name, formula } of named) {
      const kpi = FORMULA_KPIS.find((each) => each.name === name);
      const parameters = kpi?.arguments.map((argument) => `_xlpm.${argument.name}`) ?? [];
      expect(formula.startsWith(`_xlfn.LAMBDA(${parameters.join(',')},IF(`)).toBe(true);
      const code = formula.replace(/"(?:[^"]|"")*"/g, 'TEXT');
      expect(code).toMatch(/^[\w.,()+\-*/<>=]+$/);
      expect(code.split('(').length).toBe(code.split(')').length);
      const words = new Set(code.match(/[A-Za-z_][\w.]*/g));
      const known = ['_xlfn.LAMBDA', 'IF', 'IFERROR', 'LEN', 'NOT', 'ISNUMBER', 'TEXT', ...parameters];
      expect([...words].filter((word) => !known.includes(word))).toEqual([]);
    }
  });

  test('none is longer than Excel takes: 8192 characters, 255 in a text and in what it says of itself', () => {
    for (const { comment, formula } of named) {
      expect(formula.length).toBeLessThan(8192);
      expect(comment.length).toBeLessThan(256);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThan(256);
    }
  });
});

test('a name says what it works out, in the language of the file', () => {
  const comments = LANGUAGES.map((language) => namedFunctions(language).find(({ name }) => name === 'CPL')?.comment);
  expect(comments).toEqual([
    'Cost per lead (CPL) = Marketing cost ÷ New leads',
    '리드당 비용(CPL) = 마케팅 비용 ÷ 신규 리드 수',
    'リード獲得単価(CPL) = マーケティング費用 ÷ 新規リード数',
  ]);
});

describe('worked out by Univer, which knows LAMBDA, a name gives what its function gives', () => {
  const preview = openAddOn();
  afterAll(() => preview.close());
  /** The function's own name is taken here, by the function. */
  const named = (name: string): string => `NAMED_${name}`;
  const SHEET = 'Sheet1';
  const FIRST_COLUMN = 5;

  beforeAll(async () => {
    const workbook = preview.univerAPI.getActiveWorkbook();
    const sheet = preview.spreadsheet.getSheetByName(SHEET);
    if (!workbook || !sheet) throw new Error(`There is no ${SHEET}.`);
    // What Excel shows of it: without the prefixes.
    for (const { name, formula } of NAMED) {
      workbook.insertDefinedName(named(name), `=${formula.replace(/_xl(?:fn|pm)\./g, '')}`);
    }
    sheet.insertColumnsAfter(20, 2 * FORMULA_KPIS.length);
    sheet
      .getRange(1, 1, ROWS.length, 4)
      .setValues(ROWS.map((row) => row.map((value) => (typeof value === 'string' ? `'${value}` : (value ?? '')))));
    const references = (count: number, of: (column: string) => string): string =>
      [...'ABCD'].slice(0, count).map(of).join(';');
    FORMULA_KPIS.forEach(({ name, arguments: { length } }, index) => {
      const column = FIRST_COLUMN + 2 * index;
      const ranges = references(length, (letter) => `${letter}1:${letter}${ROWS.length}`);
      sheet.getRange(1, column).setFormula(`=${named(name)}(${ranges})`);
      sheet
        .getRange(1, column + 1, ROWS.length, 1)
        .setFormulas(
          ROWS.map((_, row) => [`=${named(name)}(${references(length, (letter) => `${letter}${row + 1}`)})`]),
        );
    });
    await preview.calculated();
  }, 120_000);

  test.each(FORMULA_KPIS.map((kpi, index) => [kpi.name, kpi, index] as const))(
    '%s, over cells and over whole columns',
    (name, kpi, index) => {
      const cells = preview.spreadsheet
        .getSheetByName(SHEET)
        ?.getRange(1, FIRST_COLUMN + 2 * index, ROWS.length, 2)
        .getValues() as [Shown, Shown][];
      const expected = byFunction(preview, name, kpi.arguments.length);
      const columns = [0, 1].map((at) => cells.map((row) => row[at] ?? null));
      expect(columns.map((column) => unequal(column, expected))).toEqual([[], []]);
    },
  );

  test.each([
    ['numbers: 5000 / 125 = 40', 'CPL(5000;125)', [[40]]],
    ['a number with every row: 5000 / 125 = 40, 750 / 125 = 6', 'CPL(A1:A2;125)', [[40], [6]]],
    [
      'a row with every row of a block: 5000 / 100, 300 / 4; 750 / 100, 60 / 4',
      'CPL(A1:B2;A3:B3)',
      [
        [50, 75],
        [7.5, 15],
      ],
    ],
    ['another call: (5000 / 125) / (750 / 125) = 40 / 6', 'CLTV_TO_CAC(CPL(A1;125);CPL(A2;125))', [[40 / 6]]],
    ['another call that is blank', 'CLTV_TO_CAC(CPL(A9;125);6)', [['']]],
    ['another call that warns', 'CLTV_TO_CAC(CPL(5000;0);6)', [['⚠ CLTV: text']]],
  ])('it takes %s', async (_what, formula, expected) => {
    const sheet = preview.spreadsheet.insertSheet();
    sheet.getRange('A1:B3').setValues([
      [5000, 300],
      [750, 60],
      [100, 4],
    ]);
    sheet.getRange('D1').setFormula(`=${formula.replace(/\w+(?=\()/g, named)}`);
    await preview.calculated();
    expect(sheet.getRange(1, 4, expected.length, expected[0]?.length ?? 1).getValues()).toEqual(expected);
  });
});

test('no cell of a KPI sheet calls a name, not even where the add-on’s functions fill it', async () => {
  const preview = openAddOn();
  await insertTemplateAlone(preview, { ...CHOICES, style: 'functions' });
  const { bytes, valuesInstead } = await previewFile(preview, CATALOG);
  preview.close();
  expect(valuesInstead.length).toBeGreaterThan(20);
  const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
  const formulas = [...xml.matchAll(/<(f|formula|formula1|formula2)>([^<]*)<\/\1>/g)].map(([, , formula]) => formula);
  expect(formulas.length).toBeGreaterThan(100);
  const call = new RegExp(`\\b(?:${NAMED.map(({ name }) => name).join('|')})\\b`, 'i');
  expect(formulas.filter((formula) => call.test((formula ?? '').replace(/&quot;.*?&quot;/g, '')))).toEqual([]);
  expect(partOf(bytes, 'xl/workbook.xml')).toContain('<definedName name="CPL" ');
});
