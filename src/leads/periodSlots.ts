/** Finds the period in which a moment falls, over and over, asking the calendar only once a period. */

import type { Day } from '../template/options';
import { PERIODS, type PeriodKind } from '../template/periods';
import type { Calendar } from './calendar';

const DAY = 86_400_000;
const WEEK = 7;
/** The days of UTC, from 1970 to 2099, that are looked up in a table. */
const DAYS = 47_482;

/** The slot of dates that are none. */
export const WRONG_DATE = 1;

/** The periods met so far: each has a slot, from 2. */
export interface PeriodSlots {
  slotOf(moment: number): number;
  /** One more than the highest slot so far. */
  size(): number;
  /** The first day of the slot's period; `undefined` for wrong dates. */
  firstDayOf(slot: number): Day | undefined;
  /** For sorting: when the slot's period begins; wrong dates are last. */
  startOf(slot: number): number;
}

/** The periods of a kind; weeks begin on `weekday`, 1 for Monday to 7 for Sunday. */
export function periodSlots(kind: PeriodKind, weekday: number, calendar: Calendar): PeriodSlots {
  /** By day of UTC: the period that all of the day is in. 0 where that isn't known, or where the day is in two. */
  const whole = new Int32Array(DAYS);
  /** The periods that other days were found to be in. */
  const others = new Map<number, number[]>();
  const starts = [Infinity, Infinity];
  const ends = [Infinity, Infinity];
  const firstDays: (Day | undefined)[] = [undefined, undefined];
  const byStart = new Map<number, number>();

  const otherSlotOf = (moment: number): number => {
    const day = Math.floor(moment / DAY);
    const known = others.get(day) ?? [];
    const found = known.find((slot) => moment >= (starts[slot] as number) && moment < (ends[slot] as number));
    if (found !== undefined) return found;
    const [first, next] = periodOf(kind, weekday, calendar.dayOf(moment));
    const start = calendar.startOf(first.year, first.month, first.day);
    const slot = byStart.get(start) ?? added(first, start, calendar.startOf(next.year, next.month, next.day));
    others.set(day, [...known, slot]);
    return slot;
  };

  const added = (first: Day, start: number, end: number): number => {
    const slot = starts.push(start) - 1;
    ends.push(end);
    firstDays.push(first);
    byStart.set(start, slot);
    whole.fill(slot, inTable(Math.ceil(start / DAY)), inTable(Math.floor(end / DAY)));
    return slot;
  };

  return {
    slotOf(moment) {
      const slot = moment >= 0 && moment < DAYS * DAY ? (whole[(moment / DAY) | 0] as number) : 0;
      return slot > 0 ? slot : otherSlotOf(moment);
    },
    size: () => starts.length,
    firstDayOf: (slot) => firstDays[slot],
    startOf: (slot) => starts[slot] as number,
  };
}

/** The first day of the period in which a day falls, and that of the next one. */
function periodOf(kind: PeriodKind, weekday: number, { year, month, day }: Day): readonly [first: Day, next: Day] {
  const { length } = PERIODS[kind];
  if ('months' in length) {
    const first = month - ((month - 1) % length.months);
    return [dayOf(year, first, 1), dayOf(year, first + length.months, 1)];
  }
  const past = (new Date(utc(year, month, day)).getUTCDay() - weekday + 2 * WEEK) % WEEK;
  return [dayOf(year, month, day - past), dayOf(year, month, day - past + length.days)];
}

/** The day on the calendar where a month or day is beyond the last. */
function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(utc(year, month, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Unlike `Date.UTC`, this takes the years 0 to 99 as they are. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function inTable(day: number): number {
  return Math.min(Math.max(day, 0), DAYS);
}
