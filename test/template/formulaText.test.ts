/** The formulas as they are written: every locale parses them, and every engine has what they use. */

import { isFormulaKpi, LANGUAGES } from '../../src/core/kpi';
import { nativeFormula } from '../../src/core/native';
import { fill } from '../../src/i18n/problems';
import { ROW_TEXTS } from '../../src/i18n/rowTexts';
import { KPIS } from '../../src/kpis';
import { CURRENCIES, USUAL_DEFINITIONS } from '../../src/template/options';
import { sheetContent } from '../../src/template/sheet';
import { KPI_RULES } from './oracle';

/** A formula whose texts are told apart: `«»` is an empty one, `«T»` any other. */
interface Written {
  readonly where: string;
  readonly formula: string;
  readonly withoutTexts: string;
}

const withoutTexts = (formula: string): string =>
  formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) => (text === '' ? '«»' : '«T»'));

function written(where: string, formula: string): Written {
  return { where, formula, withoutTexts: withoutTexts(formula) };
}

const SHEET: readonly Written[] = LANGUAGES.flatMap((language) =>
  CURRENCIES.flatMap((currency) =>
    [true, false].flatMap((sample) => {
      const content = sheetContent({
        language,
        currency,
        sample,
        periods: 'months',
        firstQuarter: 1,
        ...USUAL_DEFINITIONS,
        style: 'native',
        hidden: [],
        start: { year: 2026, month: 4, day: 1 },
      });
      const cells = content.cells.flatMap((row, index) =>
        row.flatMap(({ value }, column) =>
          typeof value === 'string' && value.startsWith('=')
            ? [written(`${language} row ${index + 1} column ${column + 1}`, value)]
            : [],
        ),
      );
      return [...cells, ...content.highlights.map(({ range, when }) => written(`${language} rule of ${range}`, when))];
    }),
  ),
);

const ALONE: readonly Written[] = KPIS.filter(isFormulaKpi).flatMap((kpi) =>
  LANGUAGES.map((language) => {
    const operands = Object.fromEntries(
      kpi.arguments.map(({ name, label }, index) => {
        const reference = `${'ABCD'[index]}2`;
        return [name, { expression: reference, cells: [{ reference, label: label[language] }] }];
      }),
    );
    return written(
      `${kpi.name} in ${language}`,
      `=${nativeFormula(kpi, operands, (code, label) => fill(ROW_TEXTS[language][code], { label }))}`,
    );
  }),
);

const ALL = [...SHEET, ...ALONE];

const offending = (pattern: RegExp): string[] =>
  ALL.filter(({ withoutTexts: text }) => pattern.test(text)).map(({ where, formula }) => `${where}: ${formula}`);

test('there are as many formulas as twelve periods of every KPI need, and more', () => {
  expect(SHEET.length).toBeGreaterThan(30 * 12 * KPI_RULES.length);
  expect(ALONE.length).toBe(KPIS.filter(isFormulaKpi).length * 3);
});

test('arguments are parted by semicolons, never by commas, which half of all locales read as a decimal sign', () => {
  expect(offending(/,/)).toEqual([]);
});

test('no number has decimals', () => {
  expect(offending(/\d\.\d|\.\d/)).toEqual([]);
});

test('there are no inline arrays', () => {
  expect(offending(/[{}\\]/)).toEqual([]);
});

test('nothing is compared with "", which engines disagree about', () => {
  expect(offending(/[=<>]«»|«»[=<>]/)).toEqual([]);
});

test('brackets and quotation marks are closed', () => {
  const open = ALL.filter(({ withoutTexts: text }) => {
    let depth = 0;
    for (const sign of text) {
      if (sign === '(') depth++;
      if (sign === ')') depth--;
      if (depth < 0) return true;
    }
    return depth !== 0 || text.includes('"');
  });
  expect(open).toEqual([]);
});

test('only functions that Sheets, Excel, LibreOffice 7.4 and Univer all have are used', () => {
  const used = new Set(ALL.flatMap(({ withoutTexts: text }) => text.match(/[A-Z][A-Z0-9._]*(?=\()/g) ?? []));
  const everywhere = [
    'COLUMN',
    'COLUMNS',
    'COUNT',
    'COUNTBLANK',
    'DATE',
    'IF',
    'IFERROR',
    'INDEX',
    'ISNUMBER',
    'LEFT',
    'LEN',
  ];
  everywhere.push('COUNTIF', 'MATCH', 'MAX', 'MIN', 'MONTH', 'NOT', 'ROWS', 'SUM', 'SUMIF', 'SUMPRODUCT', 'YEAR');
  expect([...used].filter((name) => !everywhere.includes(name))).toEqual([]);
});

test('no formula is longer than 2,000 characters', () => {
  expect(ALL.filter(({ formula }) => formula.length > 2000).map(({ where }) => where)).toEqual([]);
});

test('the sheets of all currencies have the same formulas', () => {
  const of = (currency: (typeof CURRENCIES)[number]): string[][] =>
    sheetContent({
      language: 'en',
      currency,
      sample: false,
      periods: 'months',
      firstQuarter: 1,
      ...USUAL_DEFINITIONS,
      style: 'native',
      hidden: [],
      start: { year: 2026, month: 1, day: 1 },
    }).cells.map((row) => row.map(({ value }) => (typeof value === 'string' && value.startsWith('=') ? value : '')));
  for (const currency of CURRENCIES) expect(of(currency)).toEqual(of('USD'));
});
