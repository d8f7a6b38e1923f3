/** Compares every number of a KPI sheet with the oracle's. */

import type { OpenSheet } from './openSheet';
import { isClearOf, KPI_RULES, type Outcome, type Shown } from './oracle';
import { HEADLINE_KEYS, headlineRow, INPUT_ROWS, inputRow, KPI_BAND, periodColumn } from './rows';

/** Numbers that differ by less than this share of them are the same number. */
const TOLERANCE = 1e-12;

const BESIDE = { C: 'latest', F: 'change', G: 'start', H: 'sinceStart', I: 'total' } as const;

/** What the sheet shows, by address; blank is null. */
export type Cells = (address: string) => Shown;

/** The row of the KPI called `key`. */
export function kpiRow(key: string): number {
  const index = KPI_RULES.findIndex((kpi) => kpi.key === key);
  if (index < 0) throw new Error(`There is no KPI ${key}.`);
  return KPI_BAND + 1 + index;
}

/** The sheet's values as they are now. */
export function cellsOf({ preview, name }: OpenSheet): Cells {
  const rows = preview.read(name, `A1:Z${KPI_BAND + KPI_RULES.length + 12}`);
  return (address) => {
    const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const value = rows[Number(row) - 1]?.[column.charCodeAt(0) - 65];
    return value === undefined || value === null || value === ''
      ? null
      : typeof value === 'boolean'
        ? `${value}`
        : value;
  };
}

/** Whether the sheet shows what the oracle says; a text of the oracle stands for any ⚠ text. */
export function agrees(shown: Shown, expected: Shown, scale = 0): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') {
    return Math.abs(shown - expected) <= TOLERANCE * Math.max(Math.abs(shown), Math.abs(expected), scale);
  }
  if (typeof shown === 'string' && typeof expected === 'string') return shown.startsWith('⚠');
  return shown === expected;
}

/** A sentence for every number of an input, KPI or headline row that isn't the oracle's. */
export function differences(cells: Cells, { periods, beside }: Outcome): string[] {
  const rows: [string, number][] = [
    ...INPUT_ROWS.map(({ key }): [string, number] => [key, inputRow(key)]),
    ...KPI_RULES.map(({ key }): [string, number] => [key, kpiRow(key)]),
    ...HEADLINE_KEYS.map((key, index): [string, number] => [key, headlineRow(index)]),
  ];
  const found: string[] = [];
  const compare = (key: string, address: string, expected: Shown, scale = 0): void => {
    const shown = cells(address);
    const isInput = INPUT_ROWS.some((input) => input.key === key) && /^[J-Z]/.test(address);
    if (isInput ? shown === expected || agrees(shown, expected) : agrees(shown, expected, scale)) return;
    found.push(`${key} ${address}: the sheet shows ${JSON.stringify(shown)}, not ${JSON.stringify(expected)}`);
  };
  for (const [key, row] of rows) {
    for (const [column, what] of Object.entries(BESIDE)) {
      // A change is a difference, which is as exact as what it is taken from: 1, or 100 points.
      compare(key, `${column}${row}`, beside[key]?.[what] ?? null, column === 'F' || column === 'H' ? 100 : 0);
    }
    periods[key]?.forEach((expected, index) => {
      compare(key, `${periodColumn(index)}${row}`, expected);
    });
  }
  return found;
}

/** The words that a status can be. */
export interface StatusWords {
  readonly onTarget: string;
  readonly offTarget: string;
  readonly tooFew: string;
}

/** The status that each KPI row should show, with the targets that stand in the sheet. */
export function expectedStatuses(cells: Cells, { beside }: Outcome, words: StatusWords): Shown[] {
  return KPI_RULES.map(({ key, better }) => {
    const { latest = null, outOf = null } = beside[key] ?? {};
    const target = cells(`D${kpiRow(key)}`);
    if (typeof latest !== 'number' || typeof target !== 'number') return null;
    if (outOf !== null && !isClearOf(latest, outOf, target)) return words.tooFew;
    return (better === 'lower' ? latest <= target : latest >= target) ? words.onTarget : words.offTarget;
  });
}

/** The addresses of cells that show an error value. */
export function errorsIn({ preview, name }: OpenSheet): string[] {
  const rows = preview.read(name, `A1:W${KPI_BAND + KPI_RULES.length + 2}`);
  return rows.flatMap((row, index) =>
    row.flatMap((value, column) =>
      typeof value === 'string' && value.startsWith('#')
        ? [`${String.fromCharCode(65 + column)}${index + 1}: ${value}`]
        : [],
    ),
  );
}
