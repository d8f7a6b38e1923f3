/** The sheet's columns and its fixed rows, and how cells are addressed. */

import { PERIODS } from './options';

/** The fixed columns, left of the periods. */
export const NUMBER = 1;
export const NAME = 2;
export const LATEST = 3;
export const TARGET = 4;
export const STATUS = 5;
export const CHANGE = 6;
export const START = 7;
export const SINCE_START = 8;
export const TOTAL = 9;
export const FIRST_PERIOD = 10;

/** The columns of the periods, and those right of them. */
export const LAST_PERIOD = FIRST_PERIOD + PERIODS - 1;
export const WORKED_OUT = LAST_PERIOD + 1;
export const OWNER = LAST_PERIOD + 2;
export const LAST_COLUMN = OWNER;
export const PERIOD_COLUMNS: readonly number[] = Array.from({ length: PERIODS }, (_, index) => FIRST_PERIOD + index);

/** The rows above the first line: title, guidance, settings, and the header that stays in view. */
export const REPORT_ROW = 3;
export const DEAL_ROW = 4;
export const HEADER_ROW = 5;

/** The letters of the column with this number, from 1. */
export function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A cell's address, such as `J12`. */
export function at(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

/** A cell's address that stays when the formula is copied, such as `$D$3`. */
export function fixed(row: number, column: number): string {
  return `$${letters(column)}$${row}`;
}
