/** What a sheet says of the data it was made from: how many rows there were, and their first and last day. */

import { isBlank, isDate } from '../core/problem';
import type { Calendar } from './calendar';
import type { Block } from './columns';
import { FIELDS, type Table } from './fields';

/** What is known of the data. */
export interface Facts {
  /** The first and the last day of leads that came in, and of activity, but those in the future, as `2026-01-31`; `''` where there is none. */
  readonly first: string;
  readonly last: string;
  /** Rows that hold anything. */
  readonly leads: number;
  readonly activity: number;
}

/** Gathers the facts of rows that come in blocks; what lies after `now` is taken for a slip. */
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
          if (moment < first) first = moment;
          if (moment > last && moment <= now) last = moment;
        }
      }
      rows[table] += filled.reduce((sum, one) => sum + one, 0);
    },
    result: (calendar) => ({
      first: first <= last ? textOf(calendar, first) : '',
      last: first <= last ? textOf(calendar, last) : '',
      ...rows,
    }),
  };
}

function textOf(calendar: Calendar, moment: number): string {
  const { year, month, day } = calendar.dayOf(moment);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
