/** Whether formulas of people's own read the cells of a helper. */

import { isReadable } from '../../formula/parse';
import { referenceOf, sheetOf } from '../../formula/reference';
import { type Decimal, tokensOf } from '../../formula/tokens';
import type { AreaOnSheet } from '../blocks';

/** Whether the formula, on the sheet called `on`, names any of the cells. */
export function reads(formula: string, on: string, area: AreaOnSheet, decimal: Decimal): boolean {
  const tokens = tokensOf(formula, decimal);
  if (!isReadable(tokens)) return false;
  return tokens.some(({ kind, from, to }) => {
    if (kind !== 'reference') return false;
    const reference = referenceOf(formula.slice(from, to));
    const { first, last } = reference;
    return (
      (sheetOf(reference) ?? on) === area.sheet &&
      overlap(first.row, last.row, area.row, area.rows) &&
      overlap(first.column, last.column, area.column, area.columns)
    );
  });
}

/** Whether so many lines from `start` on are among those between two, whichever comes first; an end that isn't named is open. */
function overlap(one: number | undefined, other: number | undefined, start: number, count: number): boolean {
  const from = Math.min(one ?? 1, other ?? Number.POSITIVE_INFINITY);
  const to = Math.max(one ?? 1, other ?? Number.POSITIVE_INFINITY);
  return from < start + count && to >= start;
}
