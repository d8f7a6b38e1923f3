/** Where a sheet of anybody's has no formulas, in few ranges. */

import { block, letters } from '../template/address';
import { runsOf } from '../template/rectangles';

/** How large a sheet is, beyond what is filled in as well. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** Whether there is a formula in any of the cells. */
export function hasFormulas(formulas: readonly (readonly string[])[]): boolean {
  return formulas.some((row) => row.some((formula) => formula !== ''));
}

/**
 * The ranges that hold every cell without a formula; `formulas` are those from A1 on. Rows alike are one range, and all
 * below the last filled row is free, however many rows are added there.
 */
export function freeOfFormulas(formulas: readonly (readonly string[])[], { rows, columns }: SheetSize): string[] {
  const free: string[] = [];
  let from = 1;
  for (const [index, row] of formulas.entries()) {
    const next = formulas[index + 1];
    if (next && isAlike(row, next)) continue;
    const last = index + 1;
    const empty = Array.from({ length: columns }, (_, at) => at + 1).filter((column) => (row[column - 1] ?? '') === '');
    for (const [first, count] of runsOf(empty)) free.push(block(from, first, last, first + count - 1));
    from = last + 1;
  }
  if (formulas.length < rows) free.push(`A${formulas.length + 1}:${letters(columns)}`);
  return free;
}

/** Whether formulas stand in the same columns of both rows. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((formula, at) => (formula === '') === (other[at] === ''));
}
