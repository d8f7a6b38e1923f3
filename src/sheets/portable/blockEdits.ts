/** Replacements as the cells that are written of each, block by block. */

import { cellsOf } from '../../share/blocks';
import type { Written } from '../../share/portable/conversionPiece';
import type { Edit } from '../../template/changes';
import type { Content } from './steps';

/** The helpers among the replacements, or the others, as what is written of each. */
export function blocksOf(written: readonly Written[], helpers: boolean): Edit<Content>[][] {
  return written
    .filter(({ replaced }) => replaced.isHelper === helpers)
    .map(({ replaced: { row, column }, cells }) =>
      cellsOf({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }).map((cell) => ({
        ...cell,
        value: cells[cell.row - row]?.[cell.column - column] ?? '',
      })),
    );
}
