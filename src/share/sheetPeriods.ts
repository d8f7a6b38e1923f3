/** The periods of a KPI sheet in use, and the one that it reports through. */

import type { Calendar } from '../leads/calendar';
import type { Current } from '../template/changes';
import type { Frame } from '../template/layout';
import { dayNumber } from './days';

/** A period, by its column and the number of its first day. */
export interface DatedPeriod {
  readonly column: number;
  readonly day: number;
}

/** The periods that have a date, from left to right. */
export function datedPeriods({ layout }: Frame, current: Current, calendar: Calendar): DatedPeriod[] {
  const dates = current.values[(layout.rows.get('marks') ?? 0) - 1] ?? [];
  return layout.periods.flatMap((column) => {
    const day = dayNumber(dates[column - 1], calendar);
    return day === undefined ? [] : [{ column, day }];
  });
}

/** The period reported through; `undefined` while none is filled in. */
export function reportedPeriod(frame: Frame, current: Current, calendar: Calendar): DatedPeriod | undefined {
  const { rows, columns } = frame.layout;
  const [row, column] = [rows.get('report'), columns.get('target')];
  if (row === undefined || column === undefined) return undefined;
  const day = dayNumber(current.values[row - 1]?.[column - 1], calendar);
  return datedPeriods(frame, current, calendar).find((period) => period.day === day);
}
