/** The size of a group's list at the start: of each channel in it, what the sizes of its own earliest day add up to. */

import { isBlank, numberProblem, type Wrong } from '../core/problem';
import type { Calendar } from './calendar';
import { cellAt, momentOf } from './cells';
import { add, type Figures, figureOf, newFigures, pairs, reserve, spoil } from './groups';
import { type FieldColumn, type Placed, wrongCell, wrongDate, wrongIn } from './stretch';
import { textSlots } from './textSlots';

/** The sizes met so far. */
export interface ListSizes {
  /** Adds the sizes in a column. */
  add(placed: Placed, column: FieldColumn): void;
  /** The size of each group below `groupCount`. */
  ofGroups(groupCount: number): Figures;
  /** The size of all groups together: of each channel, that of its earliest day in any of them. */
  ofAll(): number | Wrong;
}

/** No sizes yet. Channels are told apart as those that are grouped by are. */
export function newListSizes(merge: boolean, calendar: Calendar): ListSizes {
  const channels = textSlots(merge, calendar);
  /** A channel within a group is a pair: by its number, its sizes, and from when to when its earliest day is. */
  const { numberOf, firsts: groups, seconds: channelSlots } = pairs();
  const sizes = newFigures();
  const starts: number[] = [];
  const ends: number[] = [];

  const beginAt = (pair: number, moment: number): void => {
    const day = moment === -Infinity ? undefined : calendar.dayOf(moment);
    starts[pair] = day ? calendar.startOf(day.year, day.month, day.day) : moment;
    ends[pair] = day ? calendar.startOf(day.year, day.month, day.day + 1) : moment;
    sizes.sums[pair] = 0;
    sizes.lost[pair] = 0;
    sizes.wrong.delete(pair);
  };

  /** Adds what a pair has to one of `into`. */
  const addTo = (into: Figures, at: number, pair: number): void => {
    add(into.sums, into.lost, at, sizes.sums[pair] as number);
    add(into.sums, into.lost, at, sizes.lost[pair] as number);
    const wrong = sizes.wrong.get(pair);
    if (wrong) spoil(into, at, wrong);
  };

  return {
    add(placed, [field, column]) {
      const [, dates] = placed.dates[0] as FieldColumn;
      const channel = placed.block.columns.get('channel');
      for (let i = 0; i < placed.count; i++) {
        const placedIn = placed.groups[i] as number;
        const row = placed.rows[i] as number;
        const cell = cellAt(column, row);
        if (isBlank(cell)) continue;
        const pair = numberOf(
          placedIn < 0 ? wrongIn(placedIn) : placedIn,
          channel ? channels.slotOf(cellAt(channel, row)) : 0,
        );
        reserve(sizes, pair + 1);
        // A date that is wrong may have been the earliest.
        const moment = placedIn < 0 ? -Infinity : momentOf(cellAt(dates, row));
        if (moment >= (ends[pair] ?? Infinity)) continue;
        if (moment < (starts[pair] ?? Infinity)) beginAt(pair, moment);
        if (placedIn < 0) spoil(sizes, pair, wrongDate(placed, row));
        else if (typeof cell === 'number' && cell >= 0 && cell < Infinity) add(sizes.sums, sizes.lost, pair, cell);
        else spoil(sizes, pair, wrongCell(placed, row, field, numberProblem(cell) ?? 'negativeCount', cell));
      }
    },
    ofGroups(groupCount) {
      const byGroup = newFigures();
      reserve(byGroup, groupCount);
      for (let pair = 1; pair < groups.length; pair++) addTo(byGroup, groups[pair] as number, pair);
      return byGroup;
    },
    ofAll() {
      const earliest: number[] = [];
      for (let pair = 1; pair < groups.length; pair++) {
        const slot = channelSlots[pair] as number;
        earliest[slot] = Math.min(earliest[slot] ?? Infinity, starts[pair] as number);
      }
      const all = newFigures();
      for (let pair = 1; pair < groups.length; pair++) {
        if (starts[pair] === earliest[channelSlots[pair] as number]) addTo(all, 0, pair);
      }
      return figureOf(all, 0);
    },
  };
}
