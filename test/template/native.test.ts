/**
 * A KPI as a native formula gives what its function gives over a range, whoever works it out: the same number, a blank, or
 * a ⚠ text. Over the rows of what can be wrong, and over `ENGINE_ROWS` random ones (1,000 where it isn't set).
 */

import { previewFile } from '../../preview/xlsx/template-file';
import { letters } from '../../src/core/columnLetters';
import { type FormulaKpi, isFormulaKpi } from '../../src/core/kpi';
import { nativeFormula } from '../../src/core/native';
import { type Around, portable } from '../../src/formula/portable';
import { fill, withoutBrackets } from '../../src/i18n/problems';
import { NOT_A_NUMBER, ROW_TEXTS } from '../../src/i18n/rowTexts';
import { KPIS } from '../../src/kpis';
import { available, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { byFunction, ROWS as CORNER_ROWS, unequal } from './cornerRows';
import { CATALOG, openAddOn } from './openSheet';
import type { Shown } from './oracle';
import { BROKEN, RANDOM_ROWS, SEED } from './randomRows';

const FORMULA_KPIS = KPIS.filter(isFormulaKpi);
const OPERANDS = 'ABCD';
const SHEET = 'Sheet1';
const ROWS = [...CORNER_ROWS, ...RANDOM_ROWS];
const COLUMNS = OPERANDS.length + FORMULA_KPIS.length;

const preview = openAddOn();
afterAll(() => preview.close());

/** The KPI's formula over the cells of a row; `text` is what it says of what is no number. */
const nativeOf = (kpi: FormulaKpi, row: number, text: string = ROW_TEXTS.en.text): string => {
  const operands = Object.fromEntries(
    kpi.arguments.map(({ name, label }, at) => {
      const reference = `${OPERANDS[at]}${row}`;
      return [name, { expression: reference, cells: [{ reference, label: withoutBrackets(label.en) }] }];
    }),
  );
  return `=${nativeFormula(kpi, operands, (code, label) => fill(code === 'text' ? text : ROW_TEXTS.en[code], { label }))}`;
};

const AROUND: Around = {
  decimal: ',',
  language: 'en',
  sizes: { sheet: () => [ROWS.length, COLUMNS], name: () => undefined },
};

/** The formulas that a call over the first so many rows of the columns becomes when it is made portable. */
const madePortable = ({ name, arguments: given }: FormulaKpi, rows: number): readonly string[] => {
  const columns = given.map((_, at) => `${OPERANDS[at]}1:${OPERANDS[at]}${rows}`);
  const made = portable(`=${name}(${columns.join(';')})`, AROUND);
  return 'cells' in made ? made.cells.map(([formula = '']) => formula) : [];
};

/** How large the numbers are that the outcome is made of: what is taken away is added. */
const scaleFor = (kpi: FormulaKpi): ((row: readonly Shown[]) => number) => {
  const added = new Function(...kpi.arguments.map(({ name }) => name), `return ${kpi.formula.replace(/-/g, '+')};`);
  return (row) => added(...row.map((cell) => Math.abs(Number(cell))));
};

/** What the functions give for the rows. */
const OUTCOMES = new Map(FORMULA_KPIS.map((kpi) => [kpi, byFunction(preview, kpi.name, kpi.arguments.length, ROWS)]));
const outcomesOf = (kpi: FormulaKpi): readonly Shown[] => OUTCOMES.get(kpi) ?? [];

/** A sentence for every row in which the KPI's formula, in a sheet that holds these values, isn't the function's outcome. */
function wrongIn(kpi: FormulaKpi, values: readonly (readonly (Shown | boolean)[])[]): string[] {
  const column = OPERANDS.length + FORMULA_KPIS.indexOf(kpi);
  const shown = ROWS.map((_, row): Shown => {
    const value = values[row]?.[column] ?? null;
    return typeof value === 'boolean' ? String(value) : value;
  });
  return unequal(shown, outcomesOf(kpi), ROWS, scaleFor(kpi)).map((sentence) => `${kpi.name} ${sentence}`);
}

const entered = (value: Shown): string | number =>
  value === BROKEN ? '=1/0' : typeof value === 'string' ? `'${value}` : (value ?? '');

beforeAll(async () => {
  const sheet = preview.spreadsheet.getSheetByName(SHEET);
  if (!sheet) throw new Error(`There is no ${SHEET}.`);
  sheet.insertRowsAfter(sheet.getMaxRows(), ROWS.length);
  sheet.insertColumnsAfter(sheet.getMaxColumns(), COLUMNS);
  sheet.getRange(1, 1, ROWS.length, OPERANDS.length).setValues(ROWS.map((row) => row.map(entered)));
  sheet
    .getRange(1, OPERANDS.length + 1, ROWS.length, FORMULA_KPIS.length)
    .setValues(ROWS.map((_, row) => FORMULA_KPIS.map((kpi) => nativeOf(kpi, row + 1))));
  await preview.calculated();
  process.stderr.write(`\n${RANDOM_ROWS.length} random rows of arguments: ENGINE_SEED=${SEED}\n`);
}, 240_000);
test('the rows hold blanks, zeros, negative numbers, texts, errors, and outcomes of every kind for every KPI', () => {
  const share = (kpi: FormulaKpi, is: (value: Shown) => boolean): number =>
    outcomesOf(kpi).filter(is).length / ROWS.length;
  for (const kpi of FORMULA_KPIS) {
    expect([kpi.name, share(kpi, (value) => typeof value === 'number') > 0.2]).toEqual([kpi.name, true]);
    expect([kpi.name, share(kpi, (value) => value === null) > 0.005]).toEqual([kpi.name, true]);
    expect([kpi.name, share(kpi, (value) => typeof value === 'string') > 0.03]).toEqual([kpi.name, true]);
  }
});

test('made portable, a call over columns is the formula of each row, but says “not a number” of texts and errors alike', () => {
  for (const kpi of FORMULA_KPIS) {
    const rows = CORNER_ROWS.length;
    const wanted = Array.from({ length: rows }, (_, row) => nativeOf(kpi, row + 1, NOT_A_NUMBER.en));
    expect(madePortable(kpi, rows)).toEqual(wanted);
  }
});

describe('in the preview', () => {
  let values: Shown[][];
  beforeAll(() => {
    values = preview.read(SHEET, `A1:${letters(COLUMNS)}${ROWS.length}`) as Shown[][];
  });
  test.each(FORMULA_KPIS.map((kpi) => [kpi.name, kpi] as const))('%s', (_name, kpi) => {
    expect(wrongIn(kpi, values)).toEqual([]);
  });
});

describeWith('LibreOffice', available(), () => {
  test('every KPI gives the same there', async () => {
    const { bytes, valuesInstead } = await previewFile(preview, CATALOG);
    expect(valuesInstead).toEqual([]);
    const judged = (await recalculate(bytes)).get(SHEET) ?? [];
    expect(FORMULA_KPIS.flatMap((kpi) => wrongIn(kpi, judged))).toEqual([]);
  }, 240_000);
});

/**
 * What a native formula need not repeat, with CPL as the example: what is in the cells of cost and leads, and what
 * function and formula give. Everything else is equal.
 */
const DIFFERENT: readonly { what: string; cost: unknown; leads: unknown; byFunction: RegExp; byFormula: RegExp }[] = [
  {
    what: 'a date where a number belongs: the function says so, the formula takes the number of its day',
    cost: new Date(Date.UTC(2026, 0, 1)),
    leads: 1,
    byFunction: /^⚠ .*date/,
    byFormula: /^46023$/,
  },
  {
    what: 'an outcome too large for a number: the function says so, the formula shows an error value or infinity',
    cost: 1e308,
    leads: 1e-10,
    byFunction: /^⚠ Number too large/,
    byFormula: /^(#|Infinity)/,
  },
];

test.each(DIFFERENT)('different: $what', async ({ cost, leads, byFunction: said, byFormula }) => {
  const other = openAddOn();
  const sheet = other.spreadsheet.insertSheet();
  const cpl = FORMULA_KPIS.find(({ name }) => name === 'CPL');
  if (!cpl) throw new Error('There is no CPL.');
  sheet.getRange('A1:B2').setValues([
    [cost, leads],
    [cost, leads],
  ]);
  sheet.getRange('C1').setFormula('=CPL(A1:A2;B1:B2)');
  sheet.getRange('D1').setFormula(nativeOf(cpl, 1));
  await other.calculated();
  const [shown] = other.read(sheet.getName(), 'C1:D1');
  other.close();
  expect(String(shown?.[0])).toMatch(said);
  expect(String(shown?.[1])).toMatch(byFormula);
});
