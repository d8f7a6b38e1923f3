/** Says in which group each row's event falls: by a column's text, by the period it happened in, by both or neither. */

import { isBlank } from '../core/problem';
import type { Day } from '../template/options';
import { isWrongDate, momentOf } from './cells';
import type { Block, BlockColumn } from './columns';
import { pairs } from './groups';
import { type PeriodSlots, periodSlots, WRONG_DATE } from './periodSlots';
import { NO_GROUP, type Placed, STRETCH, type Stretch, wrongIn } from './stretch';
import type { SummaryOptions } from './summary';
import { type TextSlots, textSlots } from './textSlots';

/** The group of what a table can't tell apart, since it hasn't the column that is grouped by: only the total knows it. */
export const OUTSIDE = 0;
/** The group of everything, where nothing is grouped by. */
const EVERYTHING = 1;

/** Something grouped by: texts that stand in the rows, or periods in which their events fall. */
interface Dimension {
  readonly field?: string;
  readonly texts?: TextSlots;
  readonly periods?: PeriodSlots;
  /** The slot of each row's text in the stretch at hand. */
  readonly slots: Int32Array;
}

type DateColumn = readonly [field: string, column: BlockColumn];

/** Where events are placed. The stretch at hand is the one whose texts were read last. */
export interface Placing {
  /** Whether a block has the columns that are grouped by. */
  isApart(block: Block): boolean;
  /** Reads the texts of a stretch. */
  readTexts(stretch: Stretch): void;
  /** Places the events of a date column; what is placed holds until the next is placed `into` the same list. */
  place(stretch: Stretch, date: DateColumn, into: 'created' | 'event'): Placed;
  /** Places the events of a date column where their leads' own are placed. */
  placeWith(placed: Placed, date: DateColumn): Placed;
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
  const lists = { created: new Int32Array(STRETCH), event: new Int32Array(STRETCH) };
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
    place(stretch, date, into) {
      const { block, start, count } = stretch;
      const { rows, at } = date[1];
      const groups = lists[into];
      const outside = !isApart(block);
      for (let i = 0; i < count; i++) {
        const cell = (rows[start + i] as readonly unknown[])[at];
        let group = NO_GROUP;
        if (cell !== '') {
          const moment = momentOf(cell);
          if (moment >= from && moment < before) group = outside ? OUTSIDE : groupAt(i, moment);
          else if (Number.isNaN(moment) && !isBlank(cell)) group = wrongIn(outside ? OUTSIDE : groupAt(i, moment));
        }
        groups[i] = group;
      }
      return { ...stretch, groups, dates: [date] };
    },
    placeWith(placed, date) {
      const { rows, at } = date[1];
      const groups = lists.event;
      for (let i = 0; i < placed.count; i++) {
        const cell = (rows[placed.start + i] as readonly unknown[])[at];
        const group = placed.groups[i] as number;
        if (isBlank(cell)) groups[i] = NO_GROUP;
        else groups[i] = group >= 0 && isWrongDate(cell) ? wrongIn(group) : group;
      }
      return { ...placed, groups, dates: [date, ...placed.dates] };
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
