/** Where a sheet of periods has to begin to end with a team's data. */

import { PERIODS, type PeriodKind } from '../../template/periods';

/** So much of a period has to be over for it to be reported: a month of some days would look like a collapse. */
const NEARLY_WHOLE = 0.8;

/**
 * The first day of a new sheet's periods of which the last is the latest that the data, up to the day `last`, nearly
 * covers; or, where the data begins later, of the period that holds `first`. Days are written `2026-01-31`; weeks begin
 * on a Monday.
 */
export function firstOfPeriods(kind: PeriodKind, first: string, last: string): string {
  const latest = beginning(kind, last);
  const { count } = PERIODS[kind];
  const covered =
    (Date.parse(`${last}T24:00:00Z`) - latest.getTime()) / (later(kind, latest, 1).getTime() - latest.getTime());
  const from = later(kind, latest, covered < NEARLY_WHOLE ? -count : 1 - count);
  const earliest = beginning(kind, first);
  return (from < earliest ? earliest : from).toISOString().slice(0, 10);
}

/** So many periods later. */
function later(kind: PeriodKind, day: Date, periods: number): Date {
  const date = new Date(day);
  const { length } = PERIODS[kind];
  if ('days' in length) date.setUTCDate(date.getUTCDate() + length.days * periods);
  else date.setUTCMonth(date.getUTCMonth() + length.months * periods);
  return date;
}

/** The first day of the period in which `day` lies. */
function beginning(kind: PeriodKind, day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  const { length } = PERIODS[kind];
  if ('days' in length) date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % length.days));
  else date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % length.months), 1);
  return date;
}
