/** The sheet's twelve months, as the tests name and count them. */

import type { Shown } from './oracle';

/** The periods from `first` (counted from 0) to the last. */
export function monthsFrom(first: number): number[] {
  return Array.from({ length: 12 - first }, (_, index) => first + index);
}

/** The first day of a month (from 0) as a spreadsheet counts days. */
export function serial(year: number, month: number): number {
  return Date.UTC(year, month, 1) / 86_400_000 + 25_569;
}

/** The same value in some periods of some rows. */
export function inAll(
  keys: readonly string[],
  periods: readonly number[],
  value: Shown,
): Record<string, Record<number, Shown>> {
  return Object.fromEntries(keys.map((key) => [key, Object.fromEntries(periods.map((at) => [at, value]))]));
}
