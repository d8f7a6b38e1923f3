/** Where a sheet's lines and columns stand: as they were inserted, or wherever people have moved them since. */

import { at, fixed, letters } from './address';
import { newLines } from './lines';
import type { SheetOptions } from './options';
import { PERIODS, type PeriodKind } from './periods';

/** The columns that every sheet has once, from the left; the periods stand after `total`. */
export const COLUMN_NAMES = [
  'number',
  'name',
  'latest',
  'target',
  'status',
  'change',
  'start',
  'sinceStart',
  'total',
  'workedOut',
  'owner',
  'marks',
] as const;
/** One of them. */
export type ColumnName = (typeof COLUMN_NAMES)[number];

const PERIODS_AFTER = COLUMN_NAMES.indexOf('total');

/** Rows and columns count from 1. What has been deleted isn't in it. */
export interface Layout {
  /** The rows by their lines' marks. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<ColumnName, number>;
  /** The periods' columns from left to right; there is at least one. */
  readonly periods: readonly number[];
}

/** A line or column that a formula needs has been deleted. */
export class Absent extends Error {
  /** @param mark the line's mark, or the column's name */
  constructor(readonly mark: string) {
    super(mark);
  }
}

/** Where everything stands in a new sheet, with the channel filter or without it. */
export function newLayout(kind: PeriodKind, filtered = false): Layout {
  const { count } = PERIODS[kind];
  return {
    rows: new Map(newLines(filtered).flatMap(({ mark }, index) => (mark === '' ? [] : [[mark, index + 1]]))),
    columns: new Map(
      COLUMN_NAMES.map((name, index) => [name, index > PERIODS_AFTER ? index + 1 + count : index + 1] as const),
    ),
    periods: Array.from({ length: count }, (_, index) => PERIODS_AFTER + 2 + index),
  };
}

/** The layout once a column for one more period stands right of the last. */
export function withNextPeriod({ rows, columns, periods }: Layout): Layout {
  const next = lastPeriod({ rows, columns, periods }) + 1;
  const moved = (column: number): number => (column >= next ? column + 1 : column);
  return { rows, columns: new Map([...columns].map(([name, at]) => [name, moved(at)])), periods: [...periods, next] };
}

/** The row of the line with this mark. @throws Absent */
export function rowOf({ rows }: Layout, mark: string): number {
  const row = rows.get(mark);
  if (row === undefined) throw new Absent(mark);
  return row;
}

/** The column of this name. @throws Absent */
export function columnOf({ columns }: Layout, name: ColumnName): number {
  const column = columns.get(name);
  if (column === undefined) throw new Absent(name);
  return column;
}

/** The first period's column. */
export function firstPeriod({ periods }: Layout): number {
  return periods[0] as number;
}

/** The last period's column. */
export function lastPeriod({ periods }: Layout): number {
  return periods[periods.length - 1] as number;
}

/** What every cell of a sheet depends on: where things stand, and the choices it was made with. */
export interface Frame {
  readonly layout: Layout;
  readonly options: SheetOptions;
}

/** The address of the cell in this column of the line with this mark. @throws Absent */
export function cellAt({ layout }: Frame, mark: string, column: ColumnName | number): string {
  return at(rowOf(layout, mark), typeof column === 'number' ? column : columnOf(layout, column));
}

/** The same, as an address that stays when the formula is copied. @throws Absent */
export function fixedCellAt({ layout }: Frame, mark: string, column: ColumnName): string {
  return fixed(rowOf(layout, mark), columnOf(layout, column));
}

/** The cell with the first day of the period in this column, as a formula that may be copied into other periods names it. */
export function dayCell({ layout }: Frame, column: number): string {
  return `${letters(column)}$${rowOf(layout, 'marks')}`;
}
