/** A KPI as a native formula gives what its function gives over a range: the same number, a blank, or a ⚠ text. */

import { previewFile } from '../../preview/xlsx/template-file';
import { isFormulaKpi } from '../../src/core/kpi';
import { nativeFormula } from '../../src/core/native';
import { fill } from '../../src/i18n/problems';
import { ROW_TEXTS } from '../../src/i18n/rowTexts';
import { KPIS } from '../../src/kpis';
import { available, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { byFunction, ROWS, unequal } from './cornerRows';
import { CATALOG, openAddOn } from './openSheet';
import type { Shown } from './oracle';

const FORMULA_KPIS = KPIS.filter(isFormulaKpi);
const OPERANDS = 'ABCD';
const SHEET = 'Sheet1';

const preview = openAddOn();
afterAll(() => preview.close());

const nativeOf = (kpi: (typeof FORMULA_KPIS)[number], row: number): string => {
  const operands = Object.fromEntries(
    kpi.arguments.map(({ name, label }, at) => {
      const reference = `${OPERANDS[at]}${row}`;
      return [name, { expression: reference, cells: [{ reference, label: label.en }] }];
    }),
  );
  return `=${nativeFormula(kpi, operands, (code, label) => fill(ROW_TEXTS.en[code], { label }))}`;
};

beforeAll(async () => {
  const sheet = preview.spreadsheet.getSheetByName(SHEET);
  if (!sheet) throw new Error(`There is no ${SHEET}.`);
  const columns = OPERANDS.length + FORMULA_KPIS.length;
  sheet.insertColumnsAfter(20, columns);
  sheet
    .getRange(1, 1, ROWS.length, OPERANDS.length)
    .setValues(ROWS.map((row) => row.map((value) => (typeof value === 'string' ? `'${value}` : (value ?? '')))));
  sheet
    .getRange(1, OPERANDS.length + 1, ROWS.length, FORMULA_KPIS.length)
    .setValues(ROWS.map((_, row) => FORMULA_KPIS.map((kpi) => nativeOf(kpi, row + 1))));
  await preview.calculated();
}, 60_000);

test('the rows hold blanks, zeros, negative numbers, texts, and outcomes of every kind', () => {
  const outcomes = FORMULA_KPIS.flatMap((kpi) => byFunction(preview, kpi.name, kpi.arguments.length));
  expect(outcomes.filter((value) => typeof value === 'number').length).toBeGreaterThan(1000);
  expect(outcomes.filter((value) => value === null).length).toBeGreaterThan(100);
  expect(outcomes.filter((value) => typeof value === 'string').length).toBeGreaterThan(500);
});

describe('in the preview', () => {
  test.each(FORMULA_KPIS.map((kpi, index) => [kpi.name, kpi, index] as const))('%s', (_name, kpi, index) => {
    const column = preview.spreadsheet.getSheetByName(SHEET)?.getRange(1, OPERANDS.length + 1 + index, ROWS.length, 1);
    const shown = (column?.getValues() ?? []).map(([value]) => value as Shown);
    expect(unequal(shown, byFunction(preview, kpi.name, kpi.arguments.length))).toEqual([]);
  });
});

describeWith('LibreOffice', available(), () => {
  test('every KPI gives the same there', async () => {
    const { bytes, valuesInstead } = await previewFile(preview, CATALOG);
    expect(valuesInstead).toEqual([]);
    const judged = (await recalculate(bytes)).get(SHEET) ?? [];
    const found = FORMULA_KPIS.flatMap((kpi, index) => {
      const shown = ROWS.map((_, row): Shown => {
        const value = judged[row]?.[OPERANDS.length + index] ?? null;
        return typeof value === 'boolean' ? String(value) : value;
      });
      return unequal(shown, byFunction(preview, kpi.name, kpi.arguments.length)).map(
        (sentence) => `${kpi.name} ${sentence}`,
      );
    });
    expect(found).toEqual([]);
  }, 120_000);
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
  const sheet = preview.spreadsheet.insertSheet();
  const cpl = FORMULA_KPIS.find(({ name }) => name === 'CPL');
  if (!cpl) throw new Error('There is no CPL.');
  sheet.getRange('A1:B2').setValues([
    [cost, leads],
    [cost, leads],
  ]);
  sheet.getRange('C1').setFormula('=CPL(A1:A2;B1:B2)');
  sheet.getRange('D1').setFormula(nativeOf(cpl, 1));
  await preview.calculated();
  const [shown] = preview.read(sheet.getName(), 'C1:D1');
  expect(String(shown?.[0])).toMatch(said);
  expect(String(shown?.[1])).toMatch(byFormula);
});
