/** What is counted and summed for a group of rows, and the columns that each figure takes. No words. */

import { ACTIVITY_FIELDS, type Table } from './fields';

/** A figure of a group, and what it is worked out from. */
export interface Measured {
  readonly name: string;
  readonly needs: { readonly table: Table; readonly fields: readonly string[] };
}

/** The columns that two tables have, by field name. */
export interface TableColumns {
  readonly leads?: Iterable<string>;
  readonly activity?: Iterable<string>;
}

/** The figures of the activity's columns that the KPI sheet doesn't call as the column. */
const CALLED: Readonly<Record<string, string>> = {
  clicks: 'ad_clicks',
  single_page_sessions: 'bounced_sessions',
  audience: 'social_audience',
};

/** The columns of the activity that are added up, and the figure of each. */
export const ADDED_UP = ACTIVITY_FIELDS.filter(({ holds }) => holds === 'amount' || holds === 'count').map(
  ({ name, holds }) => ({ field: name, figure: CALLED[name] ?? name, isMoney: holds === 'amount' }),
);

const ofLeads = (name: string, ...fields: string[]): Measured => ({ name, needs: { table: 'leads', fields } });

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
  ...ADDED_UP.map(
    ({ field, figure }): Measured => ({ name: figure, needs: { table: 'activity', fields: ['date', field] } }),
  ),
];

/** Those of `measures` that the columns allow. */
export function allowedBy<M extends Measured>(columns: TableColumns, measures: readonly M[]): M[] {
  const there = { leads: new Set(columns.leads), activity: new Set(columns.activity) };
  return measures.filter(({ needs }) => needs.fields.every((field) => there[needs.table].has(field)));
}
