/** Every cell of the sheet, wherever its lines and columns stand. */

import { type Cell, makeLine, type Unmade } from './cell';
import type { Filling } from './filling';
import type { Frame } from './layout';
import { lineCells } from './lineCells';
import { LINES, type Line, lineFor } from './lines';

/** A cell of ours, with its place. */
export interface PlacedCell {
  readonly line: Line;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet, and those that can't be made because what they read has been deleted. */
export interface Content {
  readonly cells: readonly PlacedCell[];
  readonly unmade: readonly (Unmade & { readonly line: Line; readonly row: number })[];
}

/** The cells of all lines that are there. What people fill in is empty but in a new sheet with a `filling`. */
export function contentOf(frame: Frame, filling?: Filling): Content {
  const cells: PlacedCell[] = [];
  const unmade: (Unmade & { line: Line; row: number })[] = [];
  const { rows, columns } = frame.layout;
  const marks = columns.get('marks');
  for (const each of LINES) {
    const row = rows.get(each.mark);
    if (row === undefined) continue;
    const line = lineFor(each, frame.options);
    const made = makeLine(lineCells(line, frame, filling), frame);
    for (const [column, cell] of made.cells) cells.push({ line, row, column, cell });
    for (const each of made.unmade) unmade.push({ ...each, line, row });
    if (marks !== undefined && line.kind !== 'marks') {
      cells.push({ line, row, column: marks, cell: { value: line.mark, look: 'quiet', format: '@' } });
    }
  }
  return { cells, unmade };
}

/** Whether people fill the cell in: an input, a target, free text, or a stock that may be overwritten. */
export function isFree({ look }: Cell): boolean {
  return look === 'input' || look === 'carried' || look === 'words';
}
