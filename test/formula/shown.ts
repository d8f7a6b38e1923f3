/** The cells that random formulas read, and when what formulas show is the same. */

import * as fc from 'fast-check';
import { DATA_COLUMNS, DATA_ROWS } from './formulas';

/** What a cell shows. */
export type Shown = string | number | boolean | null;

/** How far numbers may differ, as a part of them. */
export const TOLERANCE = 1e-12;
/** Univer rounds what it adds and subtracts to the decimals that were there, which shows where little is left of much. */
export const UNIVER_TOLERANCE = 1e-8;

/** Cells as teams have them: amounts and shares, some blank, some zero or negative, some text, some an error. */
function data(seed: number): (string | number)[][] {
  const cells = fc.sample(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 999 }).map((n) => n / 1000) },
      { weight: 2, arbitrary: fc.constantFrom('', '', 0, -25, 'n/a', '=1/0') },
    ),
    { numRuns: DATA_ROWS * DATA_COLUMNS, seed },
  );
  return Array.from({ length: DATA_ROWS }, (_, row) => cells.slice(row * DATA_COLUMNS, (row + 1) * DATA_COLUMNS));
}

/** The data on the formulas' own sheet, and on the other one. */
export const DATA = data(1);
export const OTHER_DATA = data(2);

/** Whether it is a ⚠ text or an error. */
export const isWrong = (value: Shown): boolean => typeof value === 'string' && /^[⚠#]/.test(value);

/** Whether two values are equal, or both wrong. */
export function same(a: Shown, b: Shown, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b || (isWrong(a) && isWrong(b));
}

/** The value at a row and a column, from 1; what is nothing to see is null. */
export function shownAt(values: readonly (readonly Shown[])[], row: number, column: number): Shown {
  const value = values[row - 1]?.[column - 1] ?? null;
  return value === '' ? null : value;
}
