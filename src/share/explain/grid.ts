/** The cells of a spreadsheet as an explanation asks for them: whoever gives them reads no more than is asked. */

import { isBlank } from '../../core/problem';
import { type Reference, referenceOf, sheetOf, sizeOf } from '../../formula/reference';
import type { Decimal } from '../../formula/tokens';
import { at, block } from '../../template/address';
import type { Frame } from '../../template/layout';
import type { AreaOnSheet, Cell } from '../blocks';
import { cellsOf } from '../blocks';
import type { Place } from '../requests';

/** A cell of a sheet. */
export interface Spot extends Cell {
  readonly sheet: string;
}

/** The cells of a spreadsheet. */
export interface Grid {
  /** What the cell holds, an error as its text; `''` where there is nothing. */
  value(spot: Spot): unknown;
  /** What the cell shows. */
  shown(spot: Spot): string;
  /** The formula of the cell, `''` where it has none of its own. */
  formula(spot: Spot): string;
  /** How the formula's decimals are written: as the spreadsheet's locale does it, unless it can't be read so. */
  decimal(formula: string): Decimal;
  /** Rows and columns that hold something; undefined where there is no sheet of that name. */
  size(sheet: string): readonly [rows: number, columns: number] | undefined;
  /** The number of the day that a cell's value is; `undefined` where it is none. */
  day(value: unknown): number | undefined;
  /** What the sheet is as a KPI sheet of ours, if it is one. */
  frame(sheet: string): Frame | undefined;
}

/** The cells of a reference in a formula of `sheet`; undefined where its sheet is gone. */
export function areaOf(text: string, sheet: string, grid: Grid): AreaOnSheet | undefined {
  const reference: Reference = referenceOf(text);
  const name = sheetOf(reference) ?? sheet;
  const size = grid.size(name);
  if (!size) return undefined;
  const [rows, columns] = sizeOf(reference, size);
  return { sheet: name, row: reference.first.row ?? 1, column: reference.first.column ?? 1, rows, columns };
}

/** The area's cell so many rows and columns after its first; one row goes down a block, and one column across it. */
export function cellOfArea({ sheet, row, column, rows, columns }: AreaOnSheet, down: number, across: number): Spot {
  return { sheet, row: row + (rows > 1 ? down : 0), column: column + (columns > 1 ? across : 0) };
}

/** The cells of an area, at most so many, from its first on. */
export function spotsOf({ sheet, row, column, rows, columns }: AreaOnSheet, most: number): Spot[] {
  const needed = Math.min(rows, Math.ceil(most / columns));
  return cellsOf({ row, column, rows: needed, columns })
    .slice(0, most)
    .map((cell) => ({ sheet, ...cell }));
}

/** The place of an area or a cell, as a person is told it. */
export function placeOf({ sheet, row, column, rows = 1, columns = 1 }: Spot & Partial<AreaOnSheet>): Place {
  const isCell = rows * columns === 1;
  return { sheet, cell: isCell ? at(row, column) : block(row, column, row + rows - 1, column + columns - 1) };
}

/** What the cell shows; its value where the format hides it. */
export function seen(spot: Spot, grid: Grid): string {
  const shown = grid.shown(spot);
  const value = grid.value(spot);
  return shown === '' && !isBlank(value) ? String(value) : shown;
}
