/** Rows of arguments with what can be wrong in each place, and what the built functions give for them. */

import type { Preview } from '../../preview/headless';
import { agrees } from './compare';
import type { Shown } from './oracle';

/** Each in each argument's place, beside numbers that are plausible for a fraction, a count or an amount. */
const EDGES: readonly Shown[] = [null, 0, -5, 'n/a', '$5,000', 0.5, 1.5, 250, 1e12];
const USUAL: readonly number[][] = [
  [0.8, 0.4, 0.2, 0.1],
  [120, 300, 2, 7],
];

/** Rows of cells for up to four arguments. */
export const ROWS: readonly (readonly Shown[])[] = [
  ...EDGES.flatMap((edge) =>
    [0, 1, 2, 3].map((place) => (USUAL[0] ?? []).map((usual, at) => (at === place ? edge : usual))),
  ),
  ...USUAL,
  [null, 'n/a', 0, -1],
  ['n/a', 0, null, 1],
  [0, 0, 0, 0],
  [-1, -2, -3, -4],
  [400, 6, 7, 700],
  ...Array.from({ length: 8 }, (_, row) =>
    [0, 1, 2, 3].map((at) => (((row * 4 + at + 1) * 7919) % 997) / (row % 2 ? 997 : 7)),
  ),
];

/** What the built function gives for the columns of `rows`, as one call fills them. */
export function byFunction(
  preview: Preview,
  name: string,
  count: number,
  rows: readonly (readonly Shown[])[] = ROWS,
): Shown[] {
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => [row[at] ?? '']));
  const outcome = preview.script[name]?.(...columns) as (number | string)[][];
  return Array.from(outcome, ([value]) => (value === '' || value === undefined ? null : value));
}

/**
 * A sentence for every row in which a formula's column of outcomes isn't the function's. `scaleOf` says how large the
 * numbers are that an outcome is the difference of: it is as exact as they are.
 */
export function unequal(
  shown: readonly Shown[],
  expected: readonly Shown[],
  rows: readonly (readonly Shown[])[] = ROWS,
  scaleOf: (row: readonly Shown[]) => number = () => 0,
): string[] {
  return expected.flatMap((value, index) => {
    const row = rows[index] ?? [];
    const own = shown[index] === '' ? null : (shown[index] ?? null);
    return agrees(own, value, scaleOf(row))
      ? []
      : [`${JSON.stringify(row)}: the formula gives ${JSON.stringify(own)}, the function ${JSON.stringify(value)}`];
  });
}
