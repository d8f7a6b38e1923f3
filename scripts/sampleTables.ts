/** What the sample data is made of: tables as they would be pasted, with dates as a spreadsheet counts them. */

/** What a cell of the sample holds; `''` is a blank one. */
export type SampleCell = string | number;

/** A table with its headers in row 1. */
export interface SampleTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** A number format for each column; `''` where it has none. */
  readonly formats: readonly string[];
  /** Cells with a format of their own: the row as the sheet numbers it, the column from 0. */
  readonly cellFormats: readonly { readonly row: number; readonly column: number; readonly format: string }[];
}

/** A column before it is filled. */
export interface SampleColumn {
  readonly header: string;
  readonly format: string;
}

/** The serial number of a day; months count from 1 and roll on. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** The day after the last of the two years. */
export const END = serialOf(2026, 11, 1);

/** How many months there are. */
export const MONTHS = 24;

/** The first day of a month of the two, from 0. */
export function monthStart(month: number): number {
  return serialOf(2024, 11 + month, 1);
}

/** How busy a month is beside an average one: it grows, with a dip in August and at the end of the year. */
export function busyness(month: number): number {
  const dips: Readonly<Record<number, number>> = { 1: 0.78, 2: 0.93, 9: 0.84, 13: 0.78, 14: 0.93, 21: 0.84 };
  return (0.76 + 0.024 * month) * (dips[month] ?? 1.04);
}
