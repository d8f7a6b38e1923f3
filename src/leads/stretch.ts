/** A stretch of rows on its way into a summary: which group each row's event falls into, and what that adds to. */

import { isBlank, numberProblem, type Wrong } from '../core/problem';
import { cellAt, dateProblem, isWrongDate } from './cells';
import type { Block, BlockColumn } from './columns';
import { add, type Figures, spoil } from './groups';

/**
 * How many rows are worked through at a time: few enough to stay in the processor's cache, and so many that only the
 * loops over them are worth compiling, not what is done once a stretch.
 */
export const STRETCH = 4096;

/** Rows of a block from `start` on. */
export interface Stretch {
  readonly block: Block;
  readonly start: number;
  readonly count: number;
}

/** A column by its field's name. */
export type FieldColumn = readonly [field: string, column: BlockColumn];

/** The events of a date column: those that there are, and that are in the time asked for. */
export interface Placed {
  readonly block: Block;
  readonly count: number;
  /** The row of each event within the block, and its group; for a wrong date, `wrongIn` the group. */
  readonly rows: Int32Array;
  readonly groups: Int32Array;
  /** The date columns that say which group it is, the event's own first. */
  readonly dates: readonly FieldColumn[];
}

/** A group whose event has a wrong date is kept as this, which is below 0. It undoes itself. */
export function wrongIn(group: number): number {
  return -1 - group;
}

/** What is wrong with a cell in a row of the block. */
export function wrongCell({ block }: Placed, row: number, field: string, code: Wrong['code'], value: unknown): Wrong {
  return { code, facts: { argument: field, row: block.firstRow + row, value } };
}

/** The date for which the event in a row can't be placed. */
export function wrongDate(placed: Placed, row: number): Wrong {
  const [field, column] = placed.dates.find(([, dates]) => isWrongDate(cellAt(dates, row))) as FieldColumn;
  const cell = cellAt(column, row);
  return wrongCell(placed, row, field, dateProblem(cell), cell);
}

/** Counts every event once. */
export function countEvents(placed: Placed, into: Figures): void {
  const { groups, rows, count } = placed;
  const { sums } = into;
  for (let i = 0; i < count; i++) {
    const group = groups[i] as number;
    if (group >= 0) sums[group] = (sums[group] as number) + 1;
    else spoil(into, wrongIn(group), wrongDate(placed, rows[i] as number));
  }
}

/** Adds up the numbers that a column has for the events; those below `least` are wrong, for the reason given. */
export function addNumbers(
  placed: Placed,
  [field, column]: FieldColumn,
  into: Figures,
  least: number,
  below: Wrong['code'],
): void {
  const { sums, lost } = into;
  for (let i = 0; i < placed.count; i++) {
    const group = placed.groups[i] as number;
    const row = placed.rows[i] as number;
    const cell = cellAt(column, row);
    if (group >= 0 && typeof cell === 'number' && cell >= least && cell <= Number.MAX_VALUE) {
      add(sums, lost, group, cell);
    } else if (!isBlank(cell)) {
      if (group < 0) spoil(into, wrongIn(group), wrongDate(placed, row));
      else spoil(into, group, wrongCell(placed, row, field, numberProblem(cell) ?? below, cell));
    }
  }
}
