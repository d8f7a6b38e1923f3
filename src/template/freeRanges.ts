/** Where people type: all else warns before it is overwritten. */

import { block, letters } from './address';
import { contentOf, isFree } from './content';
import type { Frame } from './layout';
import { rectangles } from './rectangles';

/** The ranges that people fill in: inputs, targets and free text, and all that is below the table. */
export function freeRanges(frame: Frame): string[] {
  const { rows, columns } = frame.layout;
  const free = contentOf(frame).cells.filter(({ cell }) => isFree(cell));
  const below = Math.max(...rows.values()) + 1;
  return [
    ...rectangles(free.map(({ row, column }) => [row, column])).map((one) =>
      block(one.row, one.column, one.row + one.rows - 1, one.column + one.columns - 1),
    ),
    `A${below}:${letters(Math.max(...columns.values()))}`,
  ];
}
