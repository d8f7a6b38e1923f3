/** A cell of the sheet as data, and rows of them. */

import { LAST_COLUMN, PERIOD_COLUMNS } from './columns';
import type { Look } from './looks';

/** What may be typed into a cell. */
export type Accepts = 'count' | 'number' | 'share' | 'rate' | 'period';

/** One cell. */
export interface Cell {
  /** A number, a text, or a formula that begins with `=`; `''` where there is nothing. */
  readonly value: number | string;
  readonly look: Look;
  readonly format?: string;
  readonly note?: string;
  readonly accepts?: Accepts;
}

/** A row's cells by column number; a column without one is empty. */
export type Row = Record<number, Cell>;

/** A cell in each period's column. `index` counts the periods from 0. */
export function acrossPeriods(cell: (column: number, index: number) => Cell): Row {
  return Object.fromEntries(PERIOD_COLUMNS.map((period, index) => [period, cell(period, index)]));
}

/** The same cell in every column, but for some. */
export function everywhere(cell: Cell, except: Row): Row {
  return { ...Object.fromEntries(Array.from({ length: LAST_COLUMN }, (_, index) => [index + 1, cell])), ...except };
}
