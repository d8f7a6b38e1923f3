/** A spreadsheet with a team's leads and activity in it, and the sidebar's calls about them. */

import type { OpenOptions, Preview } from '../../preview/headless';
import type { BuildRequest, BuiltSheets, LeadCheck, LeadTables, TablesRequest } from '../../src/leads/requests';
import { openAddOn } from '../template/openSheet';

/** What the sidebar is answered. */
export type Answered<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** Rows of cells below their headers; a number under a header that says "date" is a day. */
export interface Rows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/** 1 January 2026, as a spreadsheet counts days. */
export const NEW_YEAR = 46023;

/** Seven leads of three channels from January to March 2026. */
export const LEADS: Rows = {
  headers: ['Lead Source', 'Create Date', 'SQO date', 'Close Date', 'Deal Amount', 'Note'],
  rows: [
    ['Search', NEW_YEAR, NEW_YEAR + 9, NEW_YEAR + 70, 1200, 'a'],
    ['Search', NEW_YEAR + 2, '', '', '', 'b'],
    ['Events', NEW_YEAR + 12, NEW_YEAR + 33, '', '', 'c'],
    ['=Social', NEW_YEAR + 31, '', '', '', 'd'],
    ['Search', NEW_YEAR + 32, NEW_YEAR + 40, NEW_YEAR + 45, 800, 'e'],
    ['Events', NEW_YEAR + 60, '', '', '', 'f'],
    ['Search', NEW_YEAR + 61, '', '', '', 'g'],
  ],
};

/** What three channels cost in three months. */
export const ACTIVITY: Rows = {
  headers: ['Month', 'Channel', 'Marketing cost', 'Impressions'],
  rows: [0, 31, 59].flatMap((day) => [
    [NEW_YEAR + day, 'Search', 500, 10_000],
    [NEW_YEAR + day, 'Events', 900, 200],
    [NEW_YEAR + day, '=Social', 100, 40_000],
  ]),
};

/** Puts a table on a new sheet, as a paste does: days are days, and text is text. */
export function paste({ spreadsheet }: Preview, name: string, { headers, rows }: Rows): void {
  const sheet = spreadsheet.insertSheet(name);
  const most = sheet.getMaxRows();
  if (rows.length >= most) sheet.insertRowsAfter(most, rows.length + 1 - most);
  const widest = sheet.getMaxColumns();
  if (headers.length > widest) sheet.insertColumnsAfter(widest, headers.length - widest);
  const all = sheet.getRange(1, 1, rows.length + 1, headers.length);
  const isDay = (column: number): boolean => /date|month/i.test(headers[column] ?? '');
  const formatOf = (cell: unknown, column: number): string => {
    if (typeof cell === 'string') return '@';
    return isDay(column) ? 'yyyy-mm-dd' : 'General';
  };
  const cells = [headers, ...rows];
  all.setNumberFormats(cells.map((row) => row.map(formatOf)));
  all.setValues(cells.map((row) => [...row]));
}

/** A spreadsheet with both tables. */
export function openBook(options: Pick<Partial<OpenOptions>, 'onCall'> = {}): Preview {
  const preview = openAddOn(options);
  paste(preview, 'CRM', LEADS);
  paste(preview, 'Ads', ACTIVITY);
  return preview;
}

/** What the sidebar sends of these tables once their columns are recognised. */
export const TABLES: TablesRequest = {
  leads: { sheet: 'CRM', columns: { channel: 0, created: 1, sqo_date: 2, won_date: 3, amount: 4 } },
  activity: { sheet: 'Ads', columns: { date: 0, channel: 1, marketing_cost: 2, impressions: 3 } },
  merge: false,
};

/** Everything, in months from January 2026. */
export const BUILD: BuildRequest = {
  ...TABLES,
  make: ['channels', 'periods', 'cohorts', 'dashboard'],
  language: 'en',
  currency: 'USD',
  style: 'native',
  periods: 'months',
  start: '2026-01-01',
  sort: 'leads',
  grossMargin: 0.7,
  churnRate: 0.02,
};

const asked = (preview: Preview, name: string, request?: unknown): unknown =>
  JSON.parse(JSON.stringify(preview.script[name]?.(request)));

/** Asks which tables there are. */
export function tablesOf(preview: Preview): LeadTables {
  const answer = asked(preview, 'readLeadTables') as Answered<LeadTables>;
  if (!answer.ok) throw new Error(answer.message);
  return { sheets: answer.sheets, chosen: answer.chosen };
}

/** Asks for the check of the data. */
export function check(preview: Preview, request: unknown = TABLES): Answered<LeadCheck> {
  return asked(preview, 'checkLeads', request) as Answered<LeadCheck>;
}

/** Asks for sheets to be made. */
export function build(preview: Preview, request: unknown = BUILD): Answered<BuiltSheets> {
  return asked(preview, 'buildLeadSheets', request) as Answered<BuiltSheets>;
}
