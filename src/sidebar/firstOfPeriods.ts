/** Where a sheet of periods has to begin to end with a team's data. */

import { PERIODS, type PeriodKind } from '../template/periods';

/**
 * The first day of a new sheet's periods of which the last holds the day `last`, or, where the data begins later, of the
 * period that holds `first`. Days are written `2026-01-31`; weeks begin on a Monday.
 */
export function firstOfPeriods(kind: PeriodKind, first: string, last: string): string {
  const latest = beginning(kind, last);
  const { count, length } = PERIODS[kind];
  if ('days' in length) latest.setUTCDate(latest.getUTCDate() - length.days * (count - 1));
  else latest.setUTCMonth(latest.getUTCMonth() - length.months * (count - 1));
  const earliest = beginning(kind, first);
  return (latest < earliest ? earliest : latest).toISOString().slice(0, 10);
}

/** The first day of the period in which `day` lies. */
function beginning(kind: PeriodKind, day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  const { length } = PERIODS[kind];
  if ('days' in length) date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % length.days));
  else date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % length.months), 1);
  return date;
}
