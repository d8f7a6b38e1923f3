/** Compares what the preview shows with what LibreOffice worked out. */

import { columnLetters } from '../../preview/a1';
import type { SheetSnapshot } from '../../preview/snapshot';
import type { JudgedValue } from '../libreoffice';

/** Numbers that differ by less than this share of them are the same number. */
const TOLERANCE = 1e-12;

/** The sheet's values row by row from A1; blank and "" are null. */
export function shownValues(sheet: SheetSnapshot): JudgedValue[][] {
  const rows: JudgedValue[][] = [];
  for (const { row, column, value } of sheet.cells) {
    for (let missing = rows.length; missing < row; missing += 1) rows.push([]);
    const line = rows[row - 1] ?? [];
    line[column - 1] = value === '' ? null : value;
  }
  return rows;
}

/**
 * A sentence for every cell that differs, wherever either of them has one. `scaleOf` says by a column's letters how large
 * the numbers are that its own are the difference of.
 */
export function differences(
  shown: JudgedValue[][],
  judged: JudgedValue[][],
  scaleOf: (column: string) => number = () => 0,
): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(shown.length, judged.length); row += 1) {
    const columns = Math.max(shown[row]?.length ?? 0, judged[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const preview = shown[row]?.[column] ?? null;
      const libreOffice = judged[row]?.[column] ?? null;
      const letters = columnLetters(column + 1);
      if (same(preview, libreOffice, scaleOf(letters))) continue;
      found.push(
        `${letters}${row + 1}: preview ${JSON.stringify(preview)}, LibreOffice ${JSON.stringify(libreOffice)}`,
      );
    }
  }
  return found;
}

function same(a: JudgedValue, b: JudgedValue, scale: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b), scale);
  }
  return a === b;
}
