/** What the sheet calls a cell: the texts above it and left of it. */

import { isBlank, isErrorValue } from '../../core/problem';
import type { AreaOnSheet } from '../blocks';
import type { Grid, Spot } from './grid';
import { namesAnArgument } from './vocabulary';

/** The texts from the nearest on. */
export interface Labels {
  readonly above: readonly string[];
  readonly left: readonly string[];
}

/** No label stands farther away than so many texts. */
const MOST = 2;
const LONGEST = 80;
const FAR = 1000;
const TOP = 20;

/** What stands above the cell and left of it. */
export function labelsOf({ sheet, row, column }: Spot, grid: Grid): Labels {
  const spot = { sheet, row, column };
  const rows = Array.from({ length: spot.row - 1 }, (_, index) => spot.row - 1 - index);
  // A long list has its header at the top; what lies between isn't read.
  const near = rows.filter((row) => row >= spot.row - FAR || row <= TOP);
  const end = near.findIndex((each) => isEmptyRow({ ...spot, row: each }, grid));
  const above = (end < 0 ? near : near.slice(0, end)).map((each) => ({ ...spot, row: each }));
  const left = Array.from({ length: spot.column - 1 }, (_, index) => ({ ...spot, column: spot.column - 1 - index }));
  return { above: textsAt(above, 'column', grid), left: textsAt(left, 'row', grid) };
}

/**
 * The label that tells a cell, or a range, from the cell that reads it: of a cell in the same row, and of a column, the
 * header above; of a cell in the same column, and of a row, the one left; else both.
 */
export function labelBeside(spot: Spot & Partial<AreaOnSheet>, reader: Spot, grid: Grid): string {
  const { rows = 1, columns = 1 } = spot;
  const { above, left } = labelsOf(spot, grid);
  const isInRow = rows > 1 || (columns === 1 && spot.sheet === reader.sheet && spot.row === reader.row);
  const isInColumn = columns > 1 || (spot.sheet === reader.sheet && spot.column === reader.column);
  if (isInRow) return nearest(above) ?? left[0] ?? '';
  if (isInColumn) return left[0] ?? nearest(above) ?? '';
  return [left[0], nearest(above)].filter((label) => label !== undefined).join(' · ');
}

/** The label that is known to name a number, such as the upper of two headers; else the nearest. */
function nearest(labels: readonly string[]): string | undefined {
  return labels.find(namesAnArgument) ?? labels[0];
}

/** The header that stands over several columns, in the row above the header of one of them: left of it, or right above. */
function sharedHeader({ sheet, row, column }: Spot, grid: Grid): string | undefined {
  for (let at = column; at > 0; at--) {
    const value = grid.value({ sheet, row: row - 1, column: at });
    if (!isBlank(value)) return typeof value === 'string' && at < column ? value : undefined;
  }
  return undefined;
}

/** Whether there is nothing in the row: what stands above it is another table's. */
function isEmptyRow({ sheet, row }: Spot, grid: Grid): boolean {
  const [, columns] = grid.size(sheet) ?? [0, 0];
  return Array.from({ length: columns }, (_, index) => index + 1).every((column) =>
    isBlank(grid.value({ sheet, row, column })),
  );
}

/** Texts along a column or a row. A text between numbers is no label, but something typed where a number belongs. */
function textsAt(spots: readonly Spot[], along: 'column' | 'row', grid: Grid): string[] {
  const [down, across] = along === 'column' ? [0, 1] : [1, 0];
  const isNumber = ({ sheet, row, column }: Spot, by: number): boolean =>
    typeof grid.value({ sheet, row: row + down * by, column: column + across * by }) === 'number';
  const texts: string[] = [];
  for (const spot of spots) {
    const value = grid.value(spot);
    if (typeof value !== 'string' || !/\p{L}/u.test(value) || value.startsWith('⚠') || isErrorValue(value)) continue;
    if (isNumber(spot, -1) || isNumber(spot, 1)) continue;
    texts.push(value.slice(0, LONGEST));
    const shared = along === 'column' && texts.length === 1 ? sharedHeader(spot, grid) : undefined;
    if (shared) texts.push(shared.slice(0, LONGEST));
    if (texts.length === MOST) break;
  }
  return texts;
}
