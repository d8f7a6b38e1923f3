/** Lines: inserts, removes, moves and hides rows and columns, on any sheet, with what Google gives to new ones. */

import { Direction, type IRange, RANGE_TYPE } from '@univerjs/core';
import {
  copyRangeStyles,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Grid } from './grid';

/** Rows or columns. */
export type Axis = 'row' | 'column';

/** The rows and columns of a workbook; counted from 0. */
export class Lines {
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** How many the sheet has. */
  count(sheetId: string, axis: Axis): number {
    const sheet = this.#grid.sheet(sheetId);
    return axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
  }

  /**
   * Inserts lines, so that `at` is the first new one. They look like the line before or the one that was there, and are
   * as wide or high.
   */
  insert(sheetId: string, axis: Axis, at: number, count: number, like: 'before' | 'after'): void {
    const isRow = axis === 'row';
    const sheet = this.#grid.sheet(sheetId);
    const range = this.#range(sheetId, axis, at, count);
    const model = like === 'before' ? at - 1 : at;
    const cellValue = copyRangeStyles(
      sheet,
      range.startRow,
      range.endRow,
      range.startColumn,
      range.endColumn,
      isRow,
      model,
    );
    const before = isRow ? Direction.UP : Direction.LEFT;
    const after = isRow ? Direction.DOWN : Direction.RIGHT;
    const direction = like === 'before' ? after : before;
    this.#run(isRow ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, sheetId, {
      range,
      direction,
      cellValue,
    });
  }

  /** Removes lines with all that is in them. */
  remove(sheetId: string, axis: Axis, first: number, count: number): void {
    const id = axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
    this.#run(id, sheetId, { range: this.#range(sheetId, axis, first, count) });
  }

  /** Puts lines before the line `to`, counted as they are now. */
  move(sheetId: string, axis: Axis, first: number, count: number, to: number): void {
    const id = axis === 'row' ? MoveRowsCommand.id : MoveColsCommand.id;
    const range = this.#range(sheetId, axis, first, count);
    const toRange = this.#range(sheetId, axis, to, count);
    this.#run(id, sheetId, { range, fromRange: range, toRange });
  }

  #run(id: string, sheetId: string, params: object): void {
    const { unitId } = this.#grid;
    this.#grid.as(sheetId, () => this.#grid.run(id, { unitId, subUnitId: sheetId, ...params }));
    // Univer's own commands show the sheet that they were about, whichever is open.
    const open = this.#grid.workbook().getActiveSheet()?.getSheetId();
    if (open && open !== sheetId) this.#grid.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: open });
  }

  #range(sheetId: string, axis: Axis, first: number, count: number): IRange {
    const last = first + count - 1;
    const all = (other: Axis) => this.count(sheetId, other) - 1;
    return axis === 'row'
      ? { startRow: first, endRow: last, startColumn: 0, endColumn: all('column'), rangeType: RANGE_TYPE.ROW }
      : { startRow: 0, endRow: all('row'), startColumn: first, endColumn: last, rangeType: RANGE_TYPE.COLUMN };
  }
}
