/** What a sheet says of the data it was made from: how many rows there were, and their first and last day. */

import { isBlank, isDate } from '../core/problem';
import { type Calendar, isoDay } from './calendar';
import type { Block } from './columns';
import { FIELDS, type Table } from './fields';

/** Nobody's leads are older; a time of day without a date is of 1899. */
export const LONG_AGO = Date.UTC(1990, 0, 1);

/** What is known of the data. */
export interface Facts {
  /** The first and the last day of leads that came in, and of activity, but those in the future or before 1990, as `2026-01-31`; `''` where there is none. */
  readonly first: string;
  readonly last: string;
  /** Rows that hold anything. */
  readonly leads: number;
  readonly activity: number;
}

/** Gathers the facts of rows that come in blocks; what lies after `now` or before 1990 is taken for a slip. */
export function newFacts(now: number): {
  add(table: Table, block: Block): void;
  result(calendar: Calendar): Facts;
} {
  const rows = { leads: 0, activity: 0 };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return {
    add(table, { count, columns }) {
      const filled = new Uint8Array(count);
      for (const { name, required } of FIELDS[table]) {
        const column = columns.get(name);
        if (!column) continue;
        const { rows: cells, at } = column;
        for (let i = 0; i < count; i++) {
          const value = cells[i]?.[at];
          if (isBlank(value)) continue;
          filled[i] = 1;
          if (!required || !isDate(value)) continue;
          const moment = value.getTime();
          if (moment < LONG_AGO || moment > now) continue;
          if (moment < first) first = moment;
          if (moment > last) last = moment;
        }
      }
      rows[table] += filled.reduce((sum, one) => sum + one, 0);
    },
    result: (calendar) => ({
      first: first <= last ? isoDay(calendar.dayOf(first)) : '',
      last: first <= last ? isoDay(calendar.dayOf(last)) : '',
      ...rows,
    }),
  };
}
