/** A stretch of rows on its way into a summary: which group each row's event falls into, and what that adds to. */

import { isBlank, numberProblem, type Wrong } from '../core/problem';
import { cellAt, dateProblem, isWrongDate } from './cells';
import type { Block, BlockColumn } from './columns';
import { add, type Figures, spoil } from './groups';

/** How many rows are worked through at a time, column by column: few enough to stay in the processor's cache. */
export const STRETCH = 1024;

/** In place of a group: nothing happened, or not in the time asked for. */
export const NO_GROUP = -1;

/** A group whose event has a wrong date is kept as this, which is below `NO_GROUP`. It undoes itself. */
export function wrongIn(group: number): number {
  return -2 - group;
}

/** Rows of a block from `start` on. */
export interface Stretch {
  readonly block: Block;
  readonly start: number;
  readonly count: number;
}

/** The group of each row's event, and the date columns that say so, the event's own first. */
export interface Placed extends Stretch {
  readonly groups: Int32Array;
  readonly dates: readonly (readonly [field: string, column: BlockColumn])[];
}

/** What is wrong with the cell of a row, counted from the stretch's first. */
export function wrongCell(
  { block, start }: Stretch,
  row: number,
  field: string,
  code: Wrong['code'],
  value: unknown,
): Wrong {
  return { code, facts: { argument: field, row: block.firstRow + start + row, value } };
}

/** Counts every event once. */
export function countEvents(placed: Placed, into: Figures): void {
  const { groups, count } = placed;
  const { sums } = into;
  for (let i = 0; i < count; i++) {
    const group = groups[i] as number;
    if (group >= 0) sums[group] = (sums[group] as number) + 1;
    else if (group < NO_GROUP) spoil(into, wrongIn(group), wrongDate(placed, i));
  }
}

/** Adds up the numbers of a column; those below `least` are wrong, for the reason given. */
export function addNumbers(
  placed: Placed,
  [field, column]: readonly [string, BlockColumn],
  into: Figures,
  least: number,
  below: Wrong['code'],
): void {
  const { groups, start, count } = placed;
  const { sums, lost } = into;
  const { rows, at } = column;
  for (let i = 0; i < count; i++) {
    const group = groups[i] as number;
    if (group === NO_GROUP) continue;
    const cell = (rows[start + i] as readonly unknown[])[at];
    if (group >= 0 && typeof cell === 'number' && cell >= least && cell <= Number.MAX_VALUE) {
      add(sums, lost, group, cell);
    } else if (!isBlank(cell)) {
      if (group < NO_GROUP) spoil(into, wrongIn(group), wrongDate(placed, i));
      else spoil(into, group, wrongCell(placed, i, field, numberProblem(cell) ?? below, cell));
    }
  }
}

/** The date for which a row's event can't be placed. */
export function wrongDate(placed: Placed, row: number): Wrong {
  const [field, column] = placed.dates.find(([, dates]) => isWrongDate(cellAt(dates, placed.start + row))) as [
    string,
    BlockColumn,
  ];
  const cell = cellAt(column, placed.start + row);
  return wrongCell(placed, row, field, dateProblem(cell), cell);
}
