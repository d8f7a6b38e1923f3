/** The inputs of a KPI sheet worked out from a team's data: for each row the data allows, a native formula a period. */

import type { Input } from '../template/inputs';
import { dayCell, type Frame, fixedCellAt } from '../template/layout';
import { nextDayFormula } from '../template/periods';
import { type ColumnCells, columnCells, type DataTable, type DataTables } from './dataTable';
import {
  type Check,
  type Criterion,
  countOf,
  datesChecked,
  maskOf,
  numbersChecked,
  type Place,
  type Rows,
  reachChecked,
  shown,
  sumOf,
} from './periodFormulas';

/** An input's formula: what it shows, the column it is about, the columns it depends on by date, and what is checked first. */
interface Worked {
  readonly value: string;
  readonly main: ColumnCells;
  readonly rows: Rows;
  readonly checks: readonly Check[];
}

/** Gives an input's formula from a table; `undefined` where the table lacks a column for it. */
type Work = (table: DataTable, place: Place) => Worked | undefined;

/** What an outcome is that is none, besides a blank: each as COUNTIFS is asked for anything else. */
const NO = ['0', 'FALSE', 'no', 'none', '아니오', '아니요', '없음', 'いいえ', 'なし', '無'];
const MINUTES_IN_A_DAY = 1_440;
/** Three minutes and half a millisecond, in days: times are kept to the millisecond, give or take an error of rounding. */
const THREE_MINUTES = '1800005/864000000';
/** Numbers that may be below 0, and those that may not. */
const ANY = '>=-999999999999999';
const COUNTED = '>=0';

/** Counts the rows by the date in this column. */
const dated = (field: string): Work => {
  return (table, place) => {
    const date = columnCells(table, field);
    if (!date) return undefined;
    const rows = { table, date, place };
    return { value: countOf(rows), main: date, rows, checks: [datesChecked(date)] };
  };
};

/** Sums the column over the rows by the date in another. */
const summed = (field: string, by: string, valid: string): Work => {
  return (table, place) => {
    const [date, column] = [columnCells(table, by), columnCells(table, field)];
    if (!date || !column) return undefined;
    const rows = { table, date, place };
    const checks = [datesChecked(date), numbersChecked(rows, column, valid)];
    return { value: sumOf(rows, column), main: column, rows, checks };
  };
};

const activity = (field: string): Work => summed(field, 'date', COUNTED);

/** What a month brings of what is billed for one or more. */
const monthly: Work = (table, place) => {
  const [date, amount, months] = ['won_date', 'recurring_amount', 'months_per_bill'].map((f) => columnCells(table, f));
  if (!date || !amount || !months) return summed('recurring_amount', 'won_date', ANY)(table, place);
  const rows = { table, date, place };
  // A blank number of months is one.
  const perBill = `(${months.body}+(1-ISNUMBER(${months.body})))`;
  return {
    value: `SUMPRODUCT(${maskOf(rows)}*${amount.body}/${perBill})`,
    main: amount,
    rows,
    checks: [
      datesChecked(date),
      reachChecked(rows),
      numbersChecked(rows, amount, ANY),
      numbersChecked(rows, months, '>0'),
    ],
  };
};

const withOutcome: Work = (table, place) => {
  const [date, outcome] = [columnCells(table, 'received'), columnCells(table, 'outcome')];
  if (!date || !outcome) return undefined;
  const rows = { table, date, place };
  const isYes = ['', ...NO].map((no): Criterion => [outcome, `"<>${no}"`]);
  return { value: countOf(rows, ...isYes), main: outcome, rows, checks: [datesChecked(date)] };
};

/** Something about the responses to the requests. */
const responses = (
  value: (rows: Rows, responded: ColumnCells) => string,
  check: (rows: Rows, responded: ColumnCells) => Check,
): Work => {
  return (table, place) => {
    const [date, responded] = [columnCells(table, 'received'), columnCells(table, 'responded')];
    if (!date || !responded) return undefined;
    const rows = { table, date, place };
    const checks = [datesChecked(date), datesChecked(responded), reachChecked(rows), check(rows, responded)];
    return { value: value(rows, responded), main: responded, rows, checks };
  };
};

/** No response comes before its request. */
const ordered = (rows: Rows, { body, header }: ColumnCells): Check => ({
  wrong: `SUMPRODUCT(${maskOf(rows)}*ISNUMBER(${body})*(${body}<${rows.date.body}))>0`,
  names: header,
});

const inTime = responses(
  (rows, { body }) => `SUMPRODUCT(${maskOf(rows)}*ISNUMBER(${body})*(${body}-${rows.date.body}<${THREE_MINUTES}))`,
  ordered,
);

/** Blank while no request is answered. */
const meanMinutes = responses((rows, responded) => {
  const isAnswered: Criterion = [responded, '">0"'];
  const waited = `(${sumOf(rows, responded)}-${sumOf(rows, rows.date, isAnswered)})*${MINUTES_IN_A_DAY}`;
  const count = countOf(rows, isAnswered);
  return `IF(${count}=0;"";${waited}/${count})`;
}, ordered);

/** What the sizes add up to on the period's first date that has any; blank where none has. */
const listSize: Work = (table, place) => {
  const [date, size] = [columnCells(table, 'date'), columnCells(table, 'list_size_at_start')];
  if (!date || !size) return undefined;
  const rows = { table, date, place };
  const mask = `${maskOf(rows)}*ISNUMBER(${size.body})`;
  const toNext = `(${place.next}-${date.body})`;
  const earliest = `SUMPRODUCT(MAX(${mask}*${toNext}))`;
  return {
    value: `IF(SUMPRODUCT(${mask})=0;"";SUMPRODUCT(${mask}*(${toNext}=${earliest})*${size.body}))`,
    main: size,
    rows,
    checks: [datesChecked(date), reachChecked(rows), numbersChecked(rows, size, COUNTED)],
  };
};

/** The inputs that the leads give, by name. */
const FROM_LEADS: Readonly<Record<string, Work>> = {
  leads: dated('created'),
  mqls: dated('mql_date'),
  meetings_booked: dated('meeting_booked_date'),
  meetings_attended: dated('meeting_attended_date'),
  sqos: dated('sqo_date'),
  deals_won: dated('won_date'),
  new_customers: dated('won_date'),
  deals_lost: dated('lost_date'),
  won_value: summed('amount', 'won_date', ANY),
  new_mrr: monthly,
  requests: dated('received'),
  answered_in_time: inTime,
  requests_with_outcome: withOutcome,
  response_minutes: meanMinutes,
};

/** The inputs that the activity gives, by name. */
const FROM_ACTIVITY: Readonly<Record<string, Work>> = {
  marketing_cost: activity('marketing_cost'),
  ad_spend: activity('ad_spend'),
  sales_cost: activity('sales_cost'),
  impressions: activity('impressions'),
  ad_clicks: activity('clicks'),
  social_audience: activity('audience'),
  likes: activity('likes'),
  comments: activity('comments'),
  shares: activity('shares'),
  sessions: activity('sessions'),
  bounced_sessions: activity('single_page_sessions'),
  visitors: activity('visitors'),
  sent: activity('sent'),
  delivered: activity('delivered'),
  unique_opens: activity('unique_opens'),
  unique_clicks: activity('unique_clicks'),
  forwards: activity('forwards'),
  unsubscribes: activity('unsubscribes'),
  new_subscribers: activity('new_subscribers'),
  lost_subscribers: activity('lost_subscribers'),
  list_size_at_start: listSize,
};

/** The table that an input is worked out from, and the date column that says from when to when the table tells anything. */
function sourceOf({ name }: Input, { leads, activity: spend }: DataTables): [DataTable, Work, string] | undefined {
  const [fromLeads, fromActivity] = [FROM_LEADS[name], FROM_ACTIVITY[name]];
  if (fromLeads && leads) return [leads, fromLeads, 'created'];
  return fromActivity && spend ? [spend, fromActivity, 'date'] : undefined;
}

/** The input's formula, with `=`, in the period with this index of a new sheet; `''` where the data doesn't tell. */
export function periodInput(input: Input, index: number, frame: Frame, tables: DataTables): string {
  const source = sourceOf(input, tables);
  const column = frame.layout.periods[index];
  if (!source || column === undefined) return '';
  const [table, work, span] = source;
  const day = dayCell(frame, column);
  const worked = work(table, {
    day,
    next: nextDayFormula(frame.options.periods, day).slice(1),
    chosen: fixedCellAt(frame, 'filter', 'latest'),
    criterion: fixedCellAt(frame, 'filter', 'target'),
  });
  const spanned = columnCells(table, span);
  return worked && spanned ? shown(worked.value, worked.main, spanned, worked.rows, worked.checks) : '';
}

/** The name of the sheet that the input is worked out from; `''` where the data doesn't tell. */
export function sourceSheet(input: Input, frame: Frame, tables: DataTables): string {
  const [table] = sourceOf(input, tables) ?? [];
  return table && periodInput(input, 0, frame, tables) !== '' ? table.sheet : '';
}
