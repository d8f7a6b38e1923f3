/** Range, its place: where it is and the ranges next to it. */

import { toA1 } from '../a1';
import type { Block } from '../grid';
import type { Host } from './host';
import { checked } from './range-bounds';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The methods that only need to know where the range is. */
export function rangePlace(host: Host, block: Block): Partial<Range> {
  const { row, column, rows, columns, sheetId } = block;
  const near = (moved: Partial<Block>): Range => host.range(checked({ ...block, ...moved }, host.engine));
  return {
    getA1Notation: () => toA1(block),
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getRowIndex: () => row + 1,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getSheet: () => host.sheet(sheetId),
    getCell: (cellRow: number, cellColumn: number) => {
      if (cellRow < 1 || cellRow > rows || cellColumn < 1 || cellColumn > columns) {
        throw new Error('Cell reference out of range');
      }
      return near({ row: row + cellRow - 1, column: column + cellColumn - 1, rows: 1, columns: 1 });
    },
    offset: (down: number, right: number, numRows: number = rows, numColumns: number = columns) =>
      near({ row: row + down, column: column + right, rows: numRows, columns: numColumns }),
  };
}
