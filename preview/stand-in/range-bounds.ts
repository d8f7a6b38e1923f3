/** Range bounds: which blocks a sheet has, and Google's words for those it hasn't. */

import { parseA1 } from '../a1';
import type { Engine } from '../engine';
import type { Block } from '../grid';

/** The block, if it lies on the sheet. Throws what Google throws if not. */
export function checked(block: Block, engine: Engine): Block {
  const sheet = engine.grid.sheet(block.sheetId);
  if (block.row < 0) throw new Error('The starting row of the range is too small.');
  if (block.column < 0) throw new Error('The starting column of the range is too small.');
  if (block.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (block.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (block.row + block.rows > sheet.getRowCount() || block.column + block.columns > sheet.getColumnCount()) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return block;
}

/** The block an A1 text means on the sheet, or on the sheet that it names. Throws what Google throws for a bad one. */
export function blockAt(a1: string, sheetId: string, engine: Engine): Block {
  const parsed = parseA1(a1);
  if (!parsed) throw new Error('Range not found');
  const named = parsed.sheet === undefined ? undefined : engine.grid.workbook().getSheetBySheetName(parsed.sheet);
  if (parsed.sheet !== undefined && !named) throw new Error('Range not found');
  const sheet = named ?? engine.grid.sheet(sheetId);
  const lastRow = parsed.lastRow ?? sheet.getRowCount() - 1;
  const lastColumn = parsed.lastColumn ?? sheet.getColumnCount() - 1;
  const { row, column } = parsed;
  const block = { sheetId: sheet.getSheetId(), row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return checked(block, engine);
}

/** Throws what Google throws when the data has another shape than the range. */
export function checkShape(data: readonly (readonly unknown[])[], { rows, columns }: Block): void {
  if (data.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  for (const row of data) {
    if (row.length !== columns) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
    }
  }
}
