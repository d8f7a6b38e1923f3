/** The size of a list at the start: what its column adds up to on the earliest date of a group. */

import { isBlank, numberProblem, type Wrong } from '../core/problem';
import { cellAt, momentOf } from './cells';
import { add, type Figures, figureOfAll, newFigures, reserve, spoil } from './groups';
import { type FieldColumn, type Placed, wrongCell, wrongDate, wrongIn } from './stretch';

/** Sizes at the start, and by group the date of which they are. */
export interface ListSizes {
  readonly sizes: Figures;
  readonly earliest: Map<number, number>;
}

/** No sizes yet. */
export function newListSizes(): ListSizes {
  return { sizes: newFigures(), earliest: new Map() };
}

/** Adds the sizes in a column; those of a later date than a group's earliest don't count. */
export function addListSizes(
  placed: Placed,
  [field, column]: FieldColumn,
  { sizes, earliest }: ListSizes,
  groupCount: number,
): void {
  reserve(sizes, groupCount);
  const [, dates] = placed.dates[0] as FieldColumn;
  for (let i = 0; i < placed.count; i++) {
    const placedIn = placed.groups[i] as number;
    const row = placed.rows[i] as number;
    const cell = cellAt(column, row);
    if (isBlank(cell)) continue;
    const group = placedIn < 0 ? wrongIn(placedIn) : placedIn;
    // A date that is wrong may have been the earliest.
    const date = placedIn < 0 ? -Infinity : momentOf(cellAt(dates, row));
    const before = earliest.get(group) ?? Infinity;
    if (date > before) continue;
    if (date < before) {
      earliest.set(group, date);
      sizes.sums[group] = 0;
      sizes.lost[group] = 0;
      sizes.wrong.delete(group);
    }
    if (placedIn < 0) spoil(sizes, group, wrongDate(placed, row));
    else if (typeof cell === 'number' && cell >= 0 && cell < Infinity) add(sizes.sums, sizes.lost, group, cell);
    else spoil(sizes, group, wrongCell(placed, row, field, numberProblem(cell) ?? 'negativeCount', cell));
  }
}

/** The size of the list of several groups together, at the earliest date of them all. */
export function listSizeOfAll({ sizes, earliest }: ListSizes): number | Wrong {
  let first = Infinity;
  for (const date of earliest.values()) first = Math.min(first, date);
  return figureOfAll(sizes, sizes.sums.length, (group) => earliest.get(group) === first);
}
