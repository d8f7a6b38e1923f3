/** Where helper cells go: right of everything on the sheet, in the rows of the formula that needs them. */

import type { Size } from '../../formula/reference';

/** Sheets has no more columns. */
const MOST_COLUMNS = 18_278;

/** The free columns right of everything on the sheet. */
export class HelperRoom {
  private readonly first: number;
  private readonly rows: number;
  private readonly taken = new Set<string>();

  /** `filled`: a column up to which formulas fill cells, if only with blanks. */
  constructor(cells: { readonly formulas: readonly (readonly string[])[]; readonly size: Size }, filled = 0) {
    this.first = cells.formulas.reduce((widest, line) => Math.max(widest, line.length), filled) + 1;
    this.rows = cells.size[0];
  }

  /** Takes a block of that size beside the row; undefined where there is none. */
  take(row: number, [rows, columns]: Size): { readonly row: number; readonly column: number } | undefined {
    const top = Math.min(row, this.rows - rows + 1);
    if (top < 1) return undefined;
    for (let column = this.first; column + columns - 1 <= MOST_COLUMNS; column++) {
      const cells = Array.from({ length: rows * columns }, (_, at) => {
        return `${top + Math.floor(at / columns)} ${column + (at % columns)}`;
      });
      if (cells.some((cell) => this.taken.has(cell))) continue;
      for (const cell of cells) this.taken.add(cell);
      return { row: top, column };
    }
    return undefined;
  }
}
