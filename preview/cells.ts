/** Cells: reads calculated values by sheet name and A1, as tests and charts want them. */

import { parseA1 } from './a1';
import type { Engine } from './engine';
import { type Block, type CellContent, over } from './grid';

/** Values row by row; null is blank, errors are texts such as `#DIV/0!`. */
export type Cells = CellContent[][];

/** The block an A1 text means on the named sheet. Throws when there is no such sheet or range. */
export function blockOf({ grid }: Engine, sheetName: string, a1: string): Block {
  const sheet = grid.sheetNamed(sheetName);
  const parsed = parseA1(a1);
  if (!parsed) throw new Error(`"${a1}" is no range.`);
  const { row, column } = parsed;
  const rows = (parsed.lastRow ?? sheet.getRowCount() - 1) - row + 1;
  const columns = (parsed.lastColumn ?? sheet.getColumnCount() - 1) - column + 1;
  return { sheetId: sheet.getSheetId(), row, column, rows, columns };
}

/** The block's calculated values, with what array formulas spilled. A formula without a result is null. */
export function readCells({ grid }: Engine, block: Block): Cells {
  return over(block, (row, column) => grid.cell(block.sheetId, row, column).content);
}
