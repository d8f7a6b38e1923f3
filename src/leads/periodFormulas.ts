/**
 * Formulas that count and sum a table's rows within one period of the KPI sheet, for the channel that its filter shows.
 * Written as the sheet's own formulas are: with `;`, without decimals, never comparing with `""`, and with functions that
 * Sheets, Excel, LibreOffice and Univer have and agree on.
 */

import { text } from '../core/native';
import { type ColumnCells, columnCells, type DataTable } from './dataTable';

/** The cells of the KPI sheet that every formula reads. */
export interface Place {
  /** The period's first day. */
  readonly day: string;
  /** The first day of the period after it. */
  readonly next: string;
  /** The channel chosen, and what COUNTIFS asks of a channel. */
  readonly chosen: string;
  readonly criterion: string;
}

/** A condition under which a formula shows a ⚠ text in place of a number. */
export interface Check {
  readonly wrong: string;
  /** What follows the ⚠, as a formula: the header of a column in which something is wrong. */
  readonly names: string;
}

/** How rows of `table` are told apart in a period: by a date column, and by channel. */
export interface Rows {
  readonly table: DataTable;
  readonly date: ColumnCells;
  readonly place: Place;
}

/** A further column, and what COUNTIFS asks of it. */
export type Criterion = readonly [column: ColumnCells, criterion: string];

/** How many rows there are. */
export function countOf(rows: Rows, ...more: readonly Criterion[]): string {
  return `COUNTIFS(${criteria(rows, more)})`;
}

/** What `column` adds up to. */
export function sumOf(rows: Rows, column: ColumnCells, ...more: readonly Criterion[]): string {
  return `SUMIFS(${column.whole};${criteria(rows, more)})`;
}

/** 1 for each row that counts, else 0, for SUMPRODUCT over bodies. Univer's `=` takes texts for patterns; EXACT doesn't. */
export function maskOf({ table, date, place }: Rows): string {
  const channel = columnCells(table, 'channel');
  const within = `(${date.body}>=${place.day})*(${date.body}<${place.next})`;
  if (!channel) return within;
  return `${within}*(((LEN(${place.chosen})=0)+EXACT(LOWER(${channel.body});LOWER(${place.chosen})))>0)`;
}

/** Whatever stands in the column is a number, as dates are: a row with a text would silently fall in no period. */
export function datesChecked({ whole, header }: ColumnCells): Check {
  const filled = `ROWS(${whole})-COUNTBLANK(${whole})`;
  return { wrong: `${filled}-COUNT(${whole})>COUNTA(${header})-COUNT(${header})`, names: header };
}

/** Whatever the rows have in `column` is a number that `valid` lets pass. */
export function numbersChecked(rows: Rows, column: ColumnCells, valid: string): Check {
  return {
    wrong: `${countOf(rows, [column, '"<>"'])}>${countOf(rows, [column, `"${valid}"`])}`,
    names: column.header,
  };
}

/** No row lies further down than the bodies reach; else their range is named, which is what has to be made longer. */
export function reachChecked({ date: { whole, body } }: Rows): Check {
  return { wrong: `COUNT(${whole})>COUNT(${body})`, names: text(body) };
}

/**
 * The formula, with `=`, that shows `value`: a ⚠ and the header of a column in which something is wrong, a blank before the
 * table's first period or after its last, and where a channel is chosen of a table that doesn't tell channels. `main` is the
 * column that the value is about, `span` the one that says from when to when the table tells anything.
 */
export function shown(
  value: string,
  main: ColumnCells,
  span: ColumnCells,
  rows: Rows,
  checks: readonly Check[],
): string {
  const { day, next, chosen } = rows.place;
  const checked = checks.reduceRight((inner, { wrong, names }) => `IF(${wrong};"⚠ "&${names};${inner})`, value);
  const unfiltered = columnCells(rows.table, 'channel') ? '' : `+(LEN(${chosen})>0)`;
  const outside = `(${day}>MAX(${span.whole}))+(${next}<=MIN(${span.whole}))${unfiltered}`;
  return `=IFERROR(IF(COUNT(${day})=0;"";IF(${outside}>0;"";${checked}));"⚠ "&${main.header})`;
}

function criteria({ table, date, place }: Rows, more: readonly Criterion[]): string {
  const channel = columnCells(table, 'channel');
  const all: readonly Criterion[] = [
    [date, `">="&${place.day}`],
    [date, `"<"&${place.next}`],
    ...(channel ? [[channel, place.criterion] as const] : []),
    ...more,
  ];
  return all.map(([column, criterion]) => `${column.whole};${criterion}`).join(';');
}
