/** Shapes of ranges (rows × columns), and which ranges go together. */

import { Problem, type Shape } from './problem';

/** A range's cells as Sheets hands them over: rows × columns. */
export type Grid = readonly (readonly unknown[])[];

/** The cells of a range, or `undefined` for a single cell, which a range of 1 × 1 is too. */
export function gridOf(value: unknown): Grid | undefined {
  return Array.isArray(value) && !isSingle(value) ? value : undefined;
}

/** The value of a single cell, also where it comes as a range of 1 × 1; an empty range is a blank. */
export function cellOf(value: unknown): unknown {
  return Array.isArray(value) ? (value[0]?.[0] ?? '') : value;
}

/** Rows × columns of `grid`. */
export function shapeOf(grid: Grid): Shape {
  return [grid.length, grid[0]?.length ?? 0];
}

/**
 * The shape of a calculation over ranges: that of the largest. Every other range has the same shape, or is one row or
 * one column that goes across it. Throws a `shape` problem that names two ranges which don't go together.
 */
export function commonShape(ranges: readonly { readonly argument: string; readonly shape: Shape }[]): Shape {
  const largest = ranges.reduce((a, b) => (a.shape[0] * a.shape[1] >= b.shape[0] * b.shape[1] ? a : b));
  const [rows, columns] = largest.shape;
  const misfit = ranges.find(
    ({ shape: [r, c] }) => !((r === rows && (c === columns || c === 1)) || (r === 1 && c === columns)),
  );
  if (misfit) {
    const [first, second] = ranges.indexOf(misfit) < ranges.indexOf(largest) ? [misfit, largest] : [largest, misfit];
    throw new Problem('shape', {
      argument: first.argument,
      shape: first.shape,
      other: second.argument,
      otherShape: second.shape,
    });
  }
  return largest.shape;
}

function isSingle(value: readonly unknown[]): boolean {
  return value.length === 0 || (value.length === 1 && Array.isArray(value[0]) && value[0].length <= 1);
}
