/** The inputs of a KPI sheet worked out from a team's data: for each row the data allows, a native formula a period. */

import type { Input } from '../template/inputs';
import { dayCell, type Frame, fixedCellAt } from '../template/layout';
import { nextDayFormula } from '../template/periods';
import { NO_TEXTS } from './cells';
import { type ColumnCells, columnCells, type DataTable, type DataTables } from './dataTable';
import type { Table } from './fields';
import { IN_TIME_MINUTES, MEASURED, type Measured } from './measured';
import {
  type Check,
  type Criterion,
  countOf,
  datesChecked,
  errorsChecked,
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

const MINUTES_IN_A_DAY = 1_440;
/** The longest wait that is in time and half a millisecond, in days: times are kept to the millisecond, give or take an error of rounding. */
const IN_TIME = `${IN_TIME_MINUTES * 600_000 + 5}/864000000`;
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

/** Whatever isn't a text for no, of which each stands between two bars, as a blank does. FALSE is a word of the locale's. */
const withOutcome: Work = (table, place) => {
  const [date, outcome] = [columnCells(table, 'received'), columnCells(table, 'outcome')];
  if (!date || !outcome) return undefined;
  const rows = { table, date, place };
  const said = `LOWER(TRIM(SUBSTITUTE(${outcome.body};"\u3000";" ")))`;
  const no = `"¦¦${NO_TEXTS.join('¦')}¦"&LOWER(FALSE)&"¦"`;
  return {
    value: `SUMPRODUCT(${maskOf(rows)}*ISERROR(FIND("¦"&${said}&"¦";${no})))`,
    main: outcome,
    rows,
    checks: [datesChecked(date), reachChecked(rows), errorsChecked(rows, outcome)],
  };
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
  (rows, { body }) => `SUMPRODUCT(${maskOf(rows)}*ISNUMBER(${body})*(${body}-${rows.date.body}<${IN_TIME}))`,
  ordered,
);

/** Blank while no request is answered. */
const meanMinutes = responses((rows, responded) => {
  const isAnswered: Criterion = [responded, '">0"'];
  const waited = `(${sumOf(rows, responded)}-${sumOf(rows, rows.date, isAnswered)})*${MINUTES_IN_A_DAY}`;
  const count = countOf(rows, isAnswered);
  return `IF(${count}=0;"";${waited}/${count})`;
}, ordered);

/** Whether the rows are of several channels: of any that isn't that of the last one. Bodies begin in row 2. */
function several({ body }: ColumnCells, mask: string): string {
  const last = `INDEX(${body};SUMPRODUCT(MAX(${mask}*ROW(${body})))-1)`;
  return `(SUMPRODUCT(${mask}*(1-EXACT(LOWER(${body});LOWER(${last}))))>0)`;
}

/**
 * What the sizes add up to on the period's first day that has any; blank where none has. Each channel has a first day of its
 * own: with all of them shown, it is blank too where several have sizes on several days, since no short formula adds them up.
 */
const listSize: Work = (table, place) => {
  const [date, size] = [columnCells(table, 'date'), columnCells(table, 'list_size_at_start')];
  if (!date || !size) return undefined;
  const rows = { table, date, place };
  const channel = columnCells(table, 'channel');
  const mask = `${maskOf(rows)}*ISNUMBER(${size.body})`;
  const toNext = `(${place.next}-INT(${date.body}))`;
  const earliest = `SUMPRODUCT(MAX(${mask}*${toNext}))`;
  const sum = `SUMPRODUCT(${mask}*(${toNext}=${earliest})*${size.body})`;
  const severalDays = `(SUMPRODUCT(${mask}*(${toNext}<${earliest}))>0)`;
  return {
    value: `IF(SUMPRODUCT(${mask})=0;"";${channel ? `IF((LEN(${place.chosen})=0)*${severalDays}*${several(channel, mask)}>0;"";${sum})` : sum})`,
    main: size,
    rows,
    checks: [datesChecked(date), reachChecked(rows), numbersChecked(rows, size, COUNTED)],
  };
};

/** The figures that aren't counted or added up as they stand. */
const OWN: Readonly<Record<string, Work>> = {
  new_mrr: monthly,
  answered_in_time: inTime,
  requests_with_outcome: withOutcome,
  response_minutes: meanMinutes,
  list_size_at_start: listSize,
};

/** The column that says from when to when a table tells anything. Of activity, only the periods that have a row do. */
const SPAN: Readonly<Partial<Record<Table, string>>> = { leads: 'created' };

function workOf({ name, table, date, field }: Measured): Work {
  return OWN[name] ?? (field === undefined ? dated(date) : summed(field, date, table === 'leads' ? ANY : COUNTED));
}

/** The table that an input is worked out from, and the date column that says from when to when the table tells anything. */
function sourceOf({ name }: Input, tables: DataTables): [DataTable, Work, string | undefined] | undefined {
  const measured = MEASURED.find((candidate) => candidate.name === name);
  const table = measured && tables[measured.table];
  return table && [table, workOf(measured), SPAN[measured.table]];
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
  if (!worked) return '';
  return shown(
    worked.value,
    worked.main,
    span === undefined ? undefined : columnCells(table, span),
    worked.rows,
    worked.checks,
  );
}

/** The name of the sheet that the input is worked out from; `''` where the data doesn't tell. */
export function sourceSheet(input: Input, frame: Frame, tables: DataTables): string {
  const [table] = sourceOf(input, tables) ?? [];
  return table && periodInput(input, 0, frame, tables) !== '' ? table.sheet : '';
}
