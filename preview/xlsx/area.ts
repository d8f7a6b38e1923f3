/** Areas: A1 notation, and neighbouring rectangles put together. */

import { toA1 } from '../a1';
import type { BookArea } from './book';

/** A1 notation of a rectangle: `B2`, or `B2:C9`. */
export function areaName({ top, left, bottom, right }: BookArea): string {
  return toA1({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** A1 notation of a cell counted from 0. */
export function cellName(row: number, column: number): string {
  return toA1({ row, column, rows: 1, columns: 1 });
}

/**
 * The same cells in fewer rectangles: those that share a whole side become one. Top to bottom, left to right; where
 * rectangles overlap they are left as they are.
 */
export function joined(areas: readonly BookArea[]): BookArea[] {
  const acrossRows = joinedAlong(areas, 'left', 'right', 'top', 'bottom');
  return joinedAlong(acrossRows, 'top', 'bottom', 'left', 'right');
}

type Side = keyof BookArea;

/** Joins rectangles with the same extent from `start` to `end` that follow each other from `before` to `after`. */
function joinedAlong(areas: readonly BookArea[], start: Side, end: Side, before: Side, after: Side): BookArea[] {
  const sorted = [...areas].sort((a, b) => a[start] - b[start] || a[end] - b[end] || a[before] - b[before]);
  const result: BookArea[] = [];
  for (const area of sorted) {
    const last = result[result.length - 1];
    if (last && last[start] === area[start] && last[end] === area[end] && last[after] + 1 === area[before]) {
      result[result.length - 1] = { ...last, [after]: area[after] };
    } else result.push(area);
  }
  return result.sort((a, b) => a.top - b.top || a.left - b.left);
}
