/** Says in which group each row's event falls: by a column's text, by the period it happened in, by both or neither. */

import { isBlank } from '../core/problem';
import type { Day } from '../template/options';
import { cellAt, isWrongDate, momentOf } from './cells';
import type { Block, BlockColumn } from './columns';
import { pairs } from './groups';
import { type PeriodSlots, periodSlots, WRONG_DATE } from './periodSlots';
import { type FieldColumn, type Placed, STRETCH, type Stretch, wrongIn } from './stretch';
import type { SummaryOptions } from './summary';
import { type TextSlots, textSlots } from './textSlots';

/** The group of what a table can't tell apart, since it hasn't the column that is grouped by: only the total knows it. */
export const OUTSIDE = 0;
/** The group of everything, where nothing is grouped by. */
const EVERYTHING = 1;
/** In place of a group: no event, or none in the time asked for. */
const NONE = -0x80000000;
/** As many date columns as a table has, and more. */
const MOST_DATES = 16;

/** Something grouped by: texts that stand in the rows, or periods in which their events fall. */
interface Dimension {
  readonly field?: string;
  readonly texts?: TextSlots;
  readonly periods?: PeriodSlots;
  /** The slot of each row's text in the stretch at hand. */
  readonly slots: Int32Array;
}

/** Where events are placed. The stretch at hand is the one whose texts were read last. */
export interface Placing {
  /** Whether a block has the columns that are grouped by. */
  isApart(block: Block): boolean;
  /** Reads the texts of a stretch. */
  readTexts(stretch: Stretch): void;
  /** Places the events of date columns, each where it happened. What is placed holds until the next time. */
  place(stretch: Stretch, dates: readonly FieldColumn[]): Placed[];
  /** Places the events of date columns where their leads are placed by another one. */
  placeBy(lead: FieldColumn, stretch: Stretch, dates: readonly FieldColumn[]): Placed[];
  /** One more than the highest group so far. */
  groupCount(): number;
  /** Groups with their keys: texts in order of first appearance, periods in time order with wrong dates last. */
  inOrder(groups: Iterable<number>): { readonly group: number; readonly keys: readonly (string | Day)[] }[];
}

/** Places events into no group yet. */
export function newPlacing({ by, calendar, from = -Infinity, before = Infinity, merge }: SummaryOptions): Placing {
  const dimensions = by.map((one): Dimension => {
    const slots = new Int32Array(STRETCH);
    return one.kind === 'field'
      ? { field: one.name, texts: textSlots(merge, calendar), slots }
      : { periods: periodSlots(one.period, one.start ?? 1, calendar), slots };
  });
  const [first, second] = dimensions;
  const paired = pairs();
  /** By date column of the stretch at hand: how many events it has, then their rows and groups, a stretch's room for each. */
  const counts = new Int32Array(MOST_DATES);
  const rowList = new Int32Array(MOST_DATES * STRETCH);
  const groupList = new Int32Array(MOST_DATES * STRETCH);
  const groupByRow = new Int32Array(STRETCH);
  const firstSlots = first?.slots;
  const secondSlots = second?.slots;
  const firstPeriods = first?.periods;
  const secondPeriods = second?.periods;

  /** The group of an event at a moment, `NaN` for a wrong date, in a row of the stretch at hand. */
  const groupAt = (row: number, moment: number): number => {
    if (!firstSlots) return EVERYTHING;
    const one = firstPeriods ? periodAt(firstPeriods, moment) : (firstSlots[row] as number);
    if (!secondSlots) return one;
    return paired.numberOf(one, secondPeriods ? periodAt(secondPeriods, moment) : (secondSlots[row] as number));
  };

  const put = (index: number, row: number, group: number): void => {
    const place = index * STRETCH + (counts[index] as number);
    rowList[place] = row;
    groupList[place] = group;
    counts[index] = (counts[index] as number) + 1;
  };

  const placedAt = (index: number, { block }: Stretch, dates: readonly FieldColumn[]): Placed => ({
    block,
    dates,
    count: counts[index] as number,
    rows: rowList.subarray(index * STRETCH),
    groups: groupList.subarray(index * STRETCH),
  });

  /** Places the events of columns that share their rows, row by row as memory has them, into the lists from `first` on. */
  const placeRun = (
    { block, start, count }: Stretch,
    rows: BlockColumn['rows'],
    columns: readonly number[],
    first: number,
  ): void => {
    const outside = !isApart(block);
    // Local names: what the loop looks up for every cell, it finds sooner.
    const [numbers, rowsPlaced, groupsPlaced, width] = [counts, rowList, groupList, columns.length];
    const [earliest, end] = [from, before];
    for (let i = 0; i < count; i++) {
      const row = rows[start + i] as readonly unknown[];
      for (let c = 0; c < width; c++) {
        const cell = row[columns[c] as number];
        if (cell === '') continue;
        const moment = momentOf(cell);
        const isDate = moment >= earliest && moment < end;
        if (!isDate && (!Number.isNaN(moment) || isBlank(cell))) continue;
        const group = outside ? OUTSIDE : groupAt(i, moment);
        const number = numbers[first + c] as number;
        rowsPlaced[(first + c) * STRETCH + number] = start + i;
        groupsPlaced[(first + c) * STRETCH + number] = isDate ? group : wrongIn(group);
        numbers[first + c] = number + 1;
      }
    }
  };

  const placeAll = (stretch: Stretch, dates: readonly FieldColumn[]): void => {
    counts.fill(0);
    for (let first = 0; first < dates.length; ) {
      const { rows } = (dates[first] as FieldColumn)[1];
      let next = first;
      const columns: number[] = [];
      while (next < dates.length && (dates[next] as FieldColumn)[1].rows === rows) {
        columns.push((dates[next++] as FieldColumn)[1].at);
      }
      placeRun(stretch, rows, columns, first);
      first = next;
    }
  };

  const isApart = ({ columns }: Block): boolean =>
    dimensions.every(({ field }) => field === undefined || columns.has(field));

  return {
    isApart,
    readTexts({ block, start, count }) {
      if (!isApart(block)) return;
      for (const { field, texts, slots } of dimensions) {
        const column = field === undefined ? undefined : block.columns.get(field);
        if (!column || !texts) continue;
        const { rows, at } = column;
        for (let i = 0; i < count; i++) slots[i] = texts.slotOf((rows[start + i] as readonly unknown[])[at]);
      }
    },
    place: (stretch, dates) => {
      placeAll(stretch, dates);
      return dates.map((date, index) => placedAt(index, stretch, [date]));
    },
    placeBy(lead, stretch, dates) {
      placeAll(stretch, [lead]);
      const { start, count } = stretch;
      groupByRow.fill(NONE);
      for (let i = 0; i < (counts[0] as number); i++) {
        groupByRow[(rowList[i] as number) - start] = groupList[i] as number;
      }
      return dates.map((date, index) => {
        counts[index] = 0;
        for (let i = 0; i < count; i++) {
          const cell = cellAt(date[1], start + i);
          const group = groupByRow[i] as number;
          if (group === NONE || isBlank(cell)) continue;
          put(index, start + i, group >= 0 && isWrongDate(cell) ? wrongIn(group) : group);
        }
        return placedAt(index, stretch, date === lead ? [date] : [date, lead]);
      });
    },
    groupCount() {
      if (!first) return EVERYTHING + 1;
      return second ? paired.firsts.length : (first.texts ?? (first.periods as PeriodSlots)).size();
    },
    inOrder(groups) {
      const texts = dimensions.map((dimension) => dimension.texts?.texts());
      const slotsOf = (group: number): number[] => {
        if (!first) return [];
        return second ? [paired.firsts[group] as number, paired.seconds[group] as number] : [group];
      };
      const orderOf = (slot: number, index: number): number => dimensions[index]?.periods?.startOf(slot) ?? slot;
      return [...groups]
        .map((group) => {
          const slots = slotsOf(group);
          return {
            group,
            keys: slots.map(
              (slot, index) => texts[index]?.[slot] ?? dimensions[index]?.periods?.firstDayOf(slot) ?? '',
            ),
            order: slots.map(orderOf),
          };
        })
        .sort((a, b) => inOrder(a.order, b.order));
    },
  };
}

function periodAt(periods: PeriodSlots, moment: number): number {
  return Number.isNaN(moment) ? WRONG_DATE : periods.slotOf(moment);
}

/** Compares lists of numbers, the first that differ deciding. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] as number) < (b[at] as number) ? -1 : 1;
}
