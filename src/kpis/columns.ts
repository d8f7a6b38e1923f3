/** Reads the columns and settings of functions over records; whatever is wrong in them is a `Problem`. */

import type { Column } from '../core/kpi';
import { isBlank, isDate, isErrorValue, numberProblem, Problem, type ProblemCode } from '../core/problem';

/** Whether an argument was left out or has nothing in any cell. */
export function isBlankColumn(column: Column): boolean {
  return column === undefined || column.every(isBlank);
}

/** The finite number in a cell; `index` counts from 0. */
export function numberAt(argument: string, column: readonly unknown[], index: number): number {
  const value = column[index];
  const code = numberProblem(value);
  if (code || typeof value !== 'number') throw cellProblem(code ?? 'text', argument, column, index);
  return value;
}

/** The valid date in a cell; `index` counts from 0. */
export function dateAt(argument: string, column: readonly unknown[], index: number): Date {
  const value = column[index];
  if (isDate(value) && !Number.isNaN(value.getTime())) return value;
  throw cellProblem(isErrorValue(value) ? 'error' : 'notdate', argument, column, index);
}

/** A problem of one cell; the row is named where there is more than one. */
export function cellProblem(code: ProblemCode, argument: string, column: readonly unknown[], index: number): Problem {
  const value = column[index];
  return new Problem(code, column.length > 1 ? { argument, value, row: index + 1 } : { argument, value });
}

/** Two columns that don't go together; lengths are numbers of rows. */
export function shapeProblem(argument: string, rows: number, other: string, otherRows: number): Problem {
  return new Problem('shape', { argument, shape: [rows, 1], other, otherShape: [otherRows, 1] });
}
