/** Section 8 of the article: reads inbound requests and how many minutes each waited for its first response. */

import type { Column } from '../core/kpi';
import { isBlank, isDate, isErrorValue, Problem } from '../core/problem';
import { elapsedMinutes, type Minutes, timeOfDay, workingMinutes } from '../core/workingTime';
import { cellProblem, dateAt, isBlankColumn, numberAt, shapeProblem } from './columns';

/** One inbound request; `responded` is `undefined` while nobody has answered it. */
export interface Request {
  readonly received: Date;
  readonly responded: Date | undefined;
}

/**
 * The requests of two columns, without the rows where both are blank. Throws `shape`, `missing` (answered, but never
 * received), `notdate`, `error` or `order` (answered before it was received).
 */
export function readRequests(received: Column = [], responded: Column = []): Request[] {
  if (isBlankColumn(received)) return [];
  if (received.length !== responded.length) {
    throw shapeProblem('received', received.length, 'responded', responded.length);
  }
  const requests: Request[] = [];
  for (let i = 0; i < received.length; i++) {
    const answered = !isBlank(responded[i]);
    if (isBlank(received[i])) {
      if (answered) throw cellProblem('missing', 'received', received, i);
      continue;
    }
    const from = dateAt('received', received, i);
    const to = answered ? dateAt('responded', responded, i) : undefined;
    if (to && to.getTime() < from.getTime()) throw cellProblem('order', 'responded', responded, i);
    requests.push({ received: from, responded: to });
  }
  return requests;
}

/** Minutes to the first response of every answered request, in the order of the rows. */
export function responseMinutes(requests: readonly Request[], minutes: Minutes): number[] {
  return requests.flatMap(({ received, responded }) => (responded ? [minutes(received, responded)] : []));
}

/**
 * How minutes are counted: all of them, or those of Monday to Friday within working hours where these are given.
 * Throws `missing` for one end of the day without the other or holidays without both, `hours` for a day that ends
 * before it starts, `notCell` for more than one cell, `notdate` or `error`.
 */
export function minutesWithin(opensAt: Column, closesAt: Column, holidays: Column): Minutes {
  if ([opensAt, closesAt, holidays].every(isBlankColumn)) return elapsedMinutes;
  const opens = hourOf('opens_at', opensAt);
  const closes = hourOf('closes_at', closesAt);
  if (closes <= opens) throw new Problem('hours', { argument: 'closes_at' });
  const days = holidays ?? [];
  return workingMinutes({
    opens,
    closes,
    holidays: days.flatMap((day, i) => (isBlank(day) ? [] : [dateAt('holidays', days, i)])),
  });
}

/** `within_minutes`: a number from 0 up. Throws for anything else. */
export function minutesAllowed(column: readonly unknown[]): number {
  const value = numberSetting('within_minutes', column);
  if (value < 0) throw cellProblem('negativeCount', 'within_minutes', column, 0);
  return value;
}

/** `percentile`: a fraction from 0 to 1. Throws `fraction` for a percentage typed without its sign, else `range01`. */
export function percentileOf(column: readonly unknown[]): number {
  const value = numberSetting('percentile', column);
  if (value < 0 || value > 1)
    throw cellProblem(value > 1 && value <= 100 ? 'fraction' : 'range01', 'percentile', column, 0);
  return value;
}

/** A setting is one cell for the whole table. */
function oneCell(argument: string, column: readonly unknown[]): void {
  if (column.length > 1) throw new Problem('notCell', { argument, shape: [column.length, 1] });
}

function numberSetting(argument: string, column: readonly unknown[]): number {
  oneCell(argument, column);
  return numberAt(argument, column, 0);
}

function hourOf(argument: string, column: Column): number {
  if (column === undefined || isBlankColumn(column)) throw new Problem('missing', { argument });
  oneCell(argument, column);
  const value = column[0];
  const time = typeof value === 'number' || isDate(value) ? timeOfDay(value) : undefined;
  if (time === undefined) throw cellProblem(isErrorValue(value) ? 'error' : 'nottime', argument, column, 0);
  return time;
}
