/** Cells, blocks of them, and both as a short text of addresses such as `B2:B100,D5`. */

import { referenceOf } from '../formula/reference';
import { at, block } from '../template/address';
import { rectangles } from '../template/rectangles';

/** A cell; rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, by its first one. */
export interface Area extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells on a sheet. */
export interface AreaOnSheet extends Area {
  readonly sheet: string;
}

/** The address of a cell. */
export function addressOf({ row, column }: Cell): string {
  return at(row, column);
}

/** The cells of the area, row by row. */
export function cellsOf({ row, column, rows, columns }: Area): Cell[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** The cells as addresses of blocks. */
export function writtenBlocks(cells: readonly Cell[]): string {
  return rectangles(cells.map(({ row, column }) => [row, column]))
    .map(({ row, column, rows, columns }) =>
      rows * columns === 1 ? at(row, column) : block(row, column, row + rows - 1, column + columns - 1),
    )
    .join(',');
}

/** The cells of what `writtenBlocks` wrote. */
export function readBlocks(text: string): Cell[] {
  return text === ''
    ? []
    : text.split(',').flatMap((address) => {
        const { first, last } = referenceOf(address);
        const [top, left, bottom, right] = [first.row ?? 0, first.column ?? 0, last.row ?? 0, last.column ?? 0];
        return cellsOf({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
      });
}
