/** What the script might answer about a team's data, for the states of the Leads tab: every finding there is. */

import type { Mapping, Table } from '../src/leads/fields';
import type { Finding, LeadCheck, LeadTables, SheetHeaders } from '../src/leads/requests';

/** Each header with the field that it is recognised as; `''` where it isn't. */
const HEADERS: Readonly<Record<Table, readonly (readonly [header: string, field: string])[]>> = {
  leads: [
    ['Record ID', ''],
    ['Create Date', 'created'],
    ['Original Traffic Source', 'channel'],
    ['Campaign', 'campaign'],
    ['Product', 'product'],
    ['Form submitted', 'received'],
    ['First response', 'responded'],
    ['Outcome', 'outcome'],
    ['Became a Marketing Qualified Lead Date', 'mql_date'],
    ['Meeting booked', 'meeting_booked_date'],
    ['Meeting held', 'meeting_attended_date'],
    ['Became an Opportunity Date', 'sqo_date'],
    ['Close Date', 'won_date'],
    ['Amount', 'amount'],
    ['Amount', ''],
    ['Monthly recurring', 'recurring_amount'],
    ['Billing months', 'months_per_bill'],
  ],
  activity: [
    ['Month', 'date'],
    ['Channel', 'channel'],
    ['Cost', 'marketing_cost'],
    ['Impressions', 'impressions'],
    ['Clicks', 'clicks'],
    ['Sessions', 'sessions'],
    ['Visitors', 'visitors'],
    ['Owner', ''],
  ],
};

function sheet(name: string, table: Table, rows: number): SheetHeaders {
  const recognised: Mapping = Object.fromEntries(
    HEADERS[table].flatMap(([, field], column) => (field === '' ? [] : [[field, column]])),
  );
  return {
    name,
    rows,
    headers: HEADERS[table].map(([header]) => header),
    columns: { leads: {}, activity: {}, [table]: recognised },
  };
}

/** A spreadsheet in which there is nothing yet. */
export const NO_TABLES: LeadTables = {
  sheets: [{ name: 'Sheet1', rows: 0, headers: [], columns: { leads: {}, activity: {} } }],
  chosen: { leads: '', activity: '' },
};

/** One with both tables. */
export const BOTH_TABLES: LeadTables = {
  sheets: [sheet('HubSpot export 2026', 'leads', 5000), sheet('Marketing activity', 'activity', 192)],
  chosen: { leads: 'HubSpot export 2026', activity: 'Marketing activity' },
};

const finding = (code: Finding['code'], count: number, more: Partial<Finding> = {}): Finding => ({
  code,
  table: 'leads',
  count,
  rows: [],
  names: [],
  ...more,
});

const FOUND: readonly Finding[] = [
  finding('missingColumn', 5000, { field: 'created' }),
  finding('textNumber', 7, { field: 'amount', rows: [41, 388, 902, 1511, 2740] }),
  finding('negative', 1, { field: 'amount', rows: [977] }),
  finding('textDate', 3, { field: 'created', rows: [118, 204, 377] }),
  finding('errorValue', 2, { field: 'months_per_bill', rows: [55, 56] }),
  finding('future', 1, { field: 'won_date', rows: [4810] }),
  finding('respondedFirst', 4, { field: 'responded', rows: [612, 613, 2204, 4017] }),
  finding('wonFirst', 3, { field: 'won_date', rows: [118, 204, 377] }),
  finding('otherCurrency', 6, { field: 'amount', rows: [31, 32, 33, 34, 35], names: ['$', '€'] }),
  finding('duplicate', 1204, { rows: [77, 1040, 1041, 1042, 1043] }),
  finding('noChannel', 9, { field: 'channel', rows: [12, 399, 400, 1201, 3300] }),
  finding('channelVariants', 2, {
    field: 'channel',
    rows: [18, 204],
    names: ['Google Ads, google ads, ＧＯＯＧＬＥ　ＡＤＳ', 'Webinar, webinar␣'],
  }),
  finding('leadsWithoutSpend', 2, { field: 'channel', rows: [2, 9], names: ['Organic search', 'Referral'] }),
  finding('textNumber', 2, { table: 'activity', field: 'marketing_cost', rows: [18, 19] }),
  finding('spendWithoutLeads', 1, { table: 'activity', field: 'channel', rows: [31], names: ['Podcast'] }),
];

/** A check in which everything was found. */
export const MUCH_FOUND: LeadCheck = {
  rows: { leads: 5000, activity: 192 },
  channels: 11,
  first: '2024-11-01',
  last: '2026-10-31',
  findings: FOUND,
  kpis: ['CPL', 'CAC', 'LEAD_TO_MQL_RATE', 'CONVERSION_RATE', 'AVERAGE_DEAL_SIZE', 'VISITOR_TO_LEAD_RATE'],
};

/** The same data once it is in order. */
export const NOTHING_FOUND: LeadCheck = { ...MUCH_FOUND, channels: 8, findings: [] };
