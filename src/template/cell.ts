/** A cell of the sheet as data, and a line of them. */

import { Absent, type ColumnName, type Frame } from './layout';
import type { Look } from './looks';

/** What may be typed into a cell. */
export const ACCEPTS = ['count', 'number', 'share', 'rate', 'period', 'channel'] as const;
/** One of them. */
export type Accepts = (typeof ACCEPTS)[number];

/** A formula that fills the cells right of it, and the column in which it stands. */
export interface Call {
  readonly column: number;
  readonly formula: string;
}

/** One cell. */
export interface Cell {
  /** A number, a text, or a formula that begins with `=`; `''` where there is nothing. */
  readonly value: number | string;
  readonly look: Look;
  readonly format?: string;
  readonly note?: string;
  readonly accepts?: Accepts;
  /** Calls that may fill this cell with their results, so that it holds nothing itself. */
  readonly filledBy?: readonly Call[];
}

/** What a line has in its columns and in each period; `index` counts the periods from 0. Each is made when needed. */
export interface LineCells {
  readonly columns: Partial<Readonly<Record<ColumnName, () => Cell>>>;
  readonly period?: (column: number, index: number) => Cell;
}

/** A cell that could not be made, because a line or column that it reads has been deleted. */
export interface Unmade {
  readonly column: number;
  /** The mark of the line, or the name of the column, that is gone. */
  readonly without: string;
}

/** A line's cells by column number, and those that could not be made. */
export interface MadeLine {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly unmade: readonly Unmade[];
}

/** Makes the cells of a line wherever its columns stand. */
export function makeLine({ columns, period }: LineCells, { layout }: Frame): MadeLine {
  const cells = new Map<number, Cell>();
  const unmade: Unmade[] = [];
  const put = (column: number, make: () => Cell): void => {
    try {
      cells.set(column, make());
    } catch (problem) {
      if (!(problem instanceof Absent)) throw problem;
      unmade.push({ column, without: problem.mark });
    }
  };
  for (const [name, column] of layout.columns) {
    const make = columns[name];
    if (make) put(column, make);
  }
  for (const [index, column] of layout.periods.entries()) if (period) put(column, () => period(column, index));
  return { cells, unmade };
}
