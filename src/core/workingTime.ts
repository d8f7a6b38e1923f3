/** Minutes between two instants: all that pass, or only those of working hours. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7;

/** Day 0 of a spreadsheet's calendar; times of day arrive as dates on it. */
const DAY_ZERO = dayNumber(1899, 11, 30);

/** Minutes from one instant to a later one. */
export type Minutes = (from: Date, to: Date) => number;

/** When work is done: Monday to Friday between two times of day (in milliseconds from midnight), holidays excepted. */
export interface WorkingHours {
  readonly opens: number;
  /** Later than `opens`; a whole day (24:00) at most. */
  readonly closes: number;
  /** Any instants on the days off; weekends and the same day twice do no harm. */
  readonly holidays: readonly Date[];
}

/** All the minutes that pass, whatever the clocks are set to. */
export const elapsedMinutes: Minutes = (from, to) => (to.getTime() - from.getTime()) / MINUTE;

/** Counts only minutes within `hours`, as a clock on the wall shows them. Never below 0. */
export function workingMinutes(hours: WorkingHours): Minutes {
  const length = hours.closes - hours.opens;
  const holidays = [...new Set(hours.holidays.map(dayOf).filter(isWeekday))].sort((a, b) => a - b);

  /** Working milliseconds from a fixed Monday to `instant`; the difference of two needs no loop over their days. */
  const workedUntil = (instant: Date): number => {
    const day = dayOf(instant);
    const free = countBelow(holidays, day);
    const whole = (weekdaysBefore(day) - free) * length;
    if (!isWeekday(day) || holidays[free] === day) return whole;
    return whole + Math.min(Math.max(timeIn(instant) - hours.opens, 0), length);
  };

  // Where clocks go back within working hours, a later instant can show an earlier time.
  return (from, to) => Math.max(0, workedUntil(to) - workedUntil(from)) / MINUTE;
}

/**
 * Milliseconds from midnight of a cell that holds a time of day: a date's local time, or a fraction of a day from 0 to
 * 1. The midnight that ends day 0 is 24:00. `undefined` for a number outside 0 to 1 or an invalid date.
 */
export function timeOfDay(value: Date | number): number | undefined {
  if (typeof value === 'number') return value >= 0 && value <= 1 ? Math.round(value * DAY) : undefined;
  if (Number.isNaN(value.getTime())) return undefined;
  const time = timeIn(value);
  return time === 0 && dayOf(value) === DAY_ZERO + 1 ? DAY : time;
}

function timeIn(date: Date): number {
  return (date.getHours() * 60 + date.getMinutes()) * MINUTE + date.getSeconds() * 1000 + date.getMilliseconds();
}

function dayOf(date: Date): number {
  return dayNumber(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Days from 1 January 1970; unlike `Date.UTC`, this takes the years 0 to 99 as they are. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

/** 0 for Monday to 6 for Sunday. Day 0 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % WEEK) + WEEK) % WEEK;
}

function isWeekday(day: number): boolean {
  return weekday(day) < 5;
}

/** Mondays to Fridays from the Monday of day 0's week to `day`, which is not counted; negative before it. */
function weekdaysBefore(day: number): number {
  return Math.floor((day + 3) / WEEK) * 5 + Math.min(weekday(day), 5);
}

/** How many of `sorted` are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
