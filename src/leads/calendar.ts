/** The spreadsheet's days: where a day begins in its time zone, daylight saving included. */

import type { Day } from '../template/options';

/** Longer than any clock is ever moved by, even where a whole day was skipped. */
const AROUND = 36 * 60 * 60_000;

/** Days and the moments at which they begin, in milliseconds since 1970. */
export interface Calendar {
  /** When this day begins; a month or day beyond the last rolls on (month 13, day 0). Months count from 1. */
  startOf(year: number, month: number, day: number): number;
  /** The day on which a moment falls. */
  dayOf(moment: number): Day;
}

/** A day as `2026-01-31`. */
export function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A calendar from a zone's clock: `clock(moment)` gives that moment's wall-clock time as if it were UTC. */
export function calendarOf(clock: (moment: number) => number): Calendar {
  return {
    startOf(year, month, day) {
      // Unlike `Date.UTC`, this takes the years 0 to 99 as they are.
      const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
      // The zone's distance from UTC at about that time, then at that very time.
      const near = midnight - (clock(midnight) - midnight);
      const moment = near - (clock(near) - midnight);
      const begins = (at: number): boolean => clock(at) >= midnight;
      if (begins(moment) && !begins(moment - 1)) return moment;
      // Midnight is skipped, or is there twice: the day begins at the first moment that is on it.
      let before = moment - AROUND;
      let after = moment + AROUND;
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (begins(middle)) after = middle;
        else before = middle;
      }
      return after;
    },
    dayOf(moment) {
      const date = new Date(clock(moment));
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    },
  };
}
