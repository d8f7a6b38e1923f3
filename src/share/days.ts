/** Days as spreadsheets count them, and as they are written. */

import { isDate } from '../core/problem';
import type { Calendar } from '../leads/calendar';

const DAY = 86_400_000;
const FIRST = Date.UTC(1899, 11, 30);

/** The number of the day that a cell holds, as a number or as a date; `undefined` where it holds neither. */
export function dayNumber(value: unknown, calendar: Calendar): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.floor(value) : undefined;
  if (!isDate(value)) return undefined;
  const { year, month, day } = calendar.dayOf(value.getTime());
  return (Date.UTC(year, month - 1, day) - FIRST) / DAY;
}

/** The day with this number, as `2026-01-31`; `''` where there is no such day, or none of a year with four digits. */
export function writtenDay(number: number): string {
  const date = new Date(FIRST + number * DAY);
  const [day = ''] = Number.isNaN(date.getTime()) ? [] : date.toISOString().split('T');
  return /^\d{4}-/.test(day) ? day : '';
}

/** The number of a moment on the spreadsheet's clock, written `2026-01-31T09:30`. */
export function momentNumber(written: string): number {
  return (Date.parse(`${written}:00Z`) - FIRST) / DAY;
}
