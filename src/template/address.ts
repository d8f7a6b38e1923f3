/** How cells are addressed. */

import { letters } from '../core/columnLetters';

export { letters };

/** A cell's address, such as `J12`. */
export function at(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

/** A cell's address that stays when the formula is copied, such as `$D$3`. */
export function fixed(row: number, column: number): string {
  return `$${letters(column)}$${row}`;
}

/** The address of a block of cells, such as `J12:U14`. */
export function block(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  return `${at(firstRow, firstColumn)}:${at(lastRow, lastColumn)}`;
}
