/** What is counted and summed for a group of rows, and the columns that each figure takes. No words. */

import { ACTIVITY_FIELDS, type Table } from './fields';

/** A figure of a group, and what it is made of: what else is said of a figure anywhere follows from this. */
export interface Measured {
  readonly name: string;
  readonly table: Table;
  /** The column of the dates by which it counts. */
  readonly date: string;
  /** The column beside them that it is worked out from; without one, the dates themselves are counted. */
  readonly field?: string;
}

/** The columns that two tables have, by field name. */
export interface TableColumns {
  readonly leads?: Iterable<string>;
  readonly activity?: Iterable<string>;
}

/** "Answered in time" is within so many minutes. */
export const IN_TIME_MINUTES = 3;

/** What the KPI sheet calls the figures of some of the activity's columns. */
export const CALLED: Readonly<Record<string, string>> = {
  clicks: 'ad_clicks',
  single_page_sessions: 'bounced_sessions',
  audience: 'social_audience',
};

/** The columns of the activity that are added up, and the figure of each. */
export const ADDED_UP = ACTIVITY_FIELDS.filter(({ holds }) => holds === 'amount' || holds === 'count').map(
  ({ name, holds }) => ({ field: name, figure: CALLED[name] ?? name, isMoney: holds === 'amount' }),
);

const ofLeads = (name: string, date: string, field?: string): Measured => ({
  ...{ name, table: 'leads', date },
  ...(field && { field }),
});

/** Every figure, in the order of a table's columns. `answered` is for means only, and isn't shown. */
export const MEASURED: readonly Measured[] = [
  ofLeads('leads', 'created'),
  ofLeads('mqls', 'mql_date'),
  ofLeads('meetings_booked', 'meeting_booked_date'),
  ofLeads('meetings_attended', 'meeting_attended_date'),
  ofLeads('sqos', 'sqo_date'),
  ofLeads('deals_won', 'won_date'),
  ofLeads('deals_lost', 'lost_date'),
  ofLeads('won_value', 'won_date', 'amount'),
  ofLeads('new_customers', 'won_date'),
  ofLeads('new_mrr', 'won_date', 'recurring_amount'),
  ofLeads('requests', 'received'),
  ofLeads('answered', 'received', 'responded'),
  ofLeads('answered_in_time', 'received', 'responded'),
  ofLeads('requests_with_outcome', 'received', 'outcome'),
  ofLeads('response_minutes', 'received', 'responded'),
  ...ADDED_UP.map(({ field, figure }): Measured => ({ name: figure, table: 'activity', date: 'date', field })),
];

/** The figure that is counted for this one: new customers are the deals won. */
export function countedAs(name: string): string {
  return name === 'new_customers' ? 'deals_won' : name;
}

/** The date columns of the leads whose events are counted, and as what. */
export const EVENTS = MEASURED.filter(
  ({ name, table, field }) => table === 'leads' && field === undefined && countedAs(name) === name,
).map(({ name, date }) => [date, name] as const);

/** The columns that a figure takes, its date first. */
export function columnsOf({ date, field }: Measured): readonly string[] {
  return field === undefined ? [date] : [date, field];
}

/** Those of `measures` that the columns allow. */
export function allowedBy<M extends Measured>(columns: TableColumns, measures: readonly M[]): M[] {
  const there = { leads: new Set(columns.leads), activity: new Set(columns.activity) };
  return measures.filter((measure) => columnsOf(measure).every((field) => there[measure.table].has(field)));
}
