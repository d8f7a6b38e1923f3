/** Small tables of leads and activity, summed up as the add-on sums them up. */

import { calendarOf } from '../../src/leads/calendar';
import type { Block } from '../../src/leads/columns';
import { MEASURES, type Measure, measuresFrom } from '../../src/leads/measures';
import { newSummary, type Summary, type SummaryOptions } from '../../src/leads/summary';

/** Rows of cells by field name; what a row doesn't name is blank. */
export interface Tables {
  readonly leads: readonly Readonly<Record<string, unknown>>[];
  readonly activity: readonly Readonly<Record<string, unknown>>[];
}

/** A day of 2026, in UTC. */
export function day(month: number, date: number): Date {
  return new Date(Date.UTC(2026, month - 1, date));
}

/** Every column of both tables, for channels of a few leads each; `AND's` has a quotation mark of its own. */
export const EVERY_COLUMN: Tables = {
  leads: ['Ads', 'Ads', 'Ads', "AND's", "AND's", 'Talks'].map((channel, index) => ({
    created: day(1, 1 + index),
    channel,
    received: new Date(Date.UTC(2026, 0, 1 + index, 9)),
    responded: new Date(Date.UTC(2026, 0, 1 + index, 9, 2 + index)),
    outcome: index % 2 === 0,
    mql_date: day(1, 20),
    meeting_booked_date: day(1, 21),
    meeting_attended_date: day(1, 22),
    sqo_date: day(2, 1),
    won_date: index < 5 ? day(3, 1) : '',
    lost_date: index === 5 ? day(3, 2) : '',
    amount: 1200,
    recurring_amount: 100,
  })),
  activity: ['Ads', "AND's"].map((channel, index) => ({
    ...Object.fromEntries(
      MEASURES.filter(({ table }) => table === 'activity').map(({ field }, at) => [
        field ?? '',
        1000 * (index + 1) - at,
      ]),
    ),
    date: day(1, 31),
    channel,
  })),
};

/** The figures that the tables' columns allow. */
export function measuresOf({ leads, activity }: Tables): Measure[] {
  return measuresFrom({ leads: namesIn(leads), activity: namesIn(activity) });
}

/** The tables summed up, with days in UTC. */
export function summedUp(tables: Tables, options: Pick<SummaryOptions, 'by' | 'dated'>): Summary {
  const summary = newSummary({ ...options, calendar: calendarOf((moment) => moment), merge: false });
  summary.addLeads(blockOf(tables.leads));
  summary.addActivity(blockOf(tables.activity));
  return summary;
}

function namesIn(rows: Tables['leads']): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function blockOf(rows: Tables['leads']): Block {
  const names = namesIn(rows);
  const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
  return { count: rows.length, firstRow: 2, columns: new Map(names.map((name, at) => [name, { rows: cells, at }])) };
}
