/** Which months' leads may still become customers: a month matures until most won leads of that age had been won. */

import type { Day } from '../template/options';
import { dayNumber } from './said';

/** How many of the won leads have to have been won by that age. */
const MOST = 0.9;

/**
 * The days within which nine in ten of the won leads were won; nothing where none was. `daysToWin` are those of every
 * won lead.
 */
export function daysToMature(daysToWin: readonly number[]): number | undefined {
  const sorted = [...daysToWin].sort((a, b) => a - b);
  const days = sorted[Math.ceil(sorted.length * MOST) - 1];
  return days === undefined ? undefined : Math.ceil(days);
}

/** Whether fewer days than `days` have passed between the month's end and today; always where nothing was won yet. */
export function isMaturing({ year, month }: Day, today: Day, days: number | undefined): boolean {
  const end = dayNumber({ year, month: month + 1, day: 1 });
  return days === undefined || dayNumber(today) - end < days;
}
