/** Small tables of leads and activity, summed up as the add-on sums them up. */

import { calendarOf } from '../../src/leads/calendar';
import type { Block } from '../../src/leads/columns';
import { type Measure, measuresFrom } from '../../src/leads/measures';
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
