/** What stands in an argument's field: nothing, an address for the sheet to work with, or values to calculate with. */

import type { Argument, SeriesArgument } from '../../core/kpi';
import { readNumber } from '../numberText';
import { argumentText } from './argumentText';

/** A field as the calculator sees it. */
export type FieldReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'address' }
  /** What a cell, or a range of them, would hand to the function. */
  | { readonly kind: 'value'; readonly value: unknown };

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const ADDRESS = new RegExp(
  String.raw`^(?:.+!)?(?:${CELL}(?::(?:${CELL}|\$?[A-Z]{1,3}))?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$`,
  'is',
);
const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Whether the argument is a column of the table rather than one value: its example is a range. */
export function isColumn(argument: Argument | SeriesArgument): boolean {
  return typeof argument.example === 'string' && argument.example.includes(':');
}

/** Reads the text of an argument's field. */
export function readField(argument: Argument | SeriesArgument, typed: string): FieldReading {
  const text = argumentText(typed);
  if (text === '') return { kind: 'blank' };
  if (ADDRESS.test(text)) return { kind: 'address' };
  if (!isColumn(argument)) return { kind: 'value', value: cellValue(argument, typed) };
  const items = typed
    .normalize('NFKC')
    .trim()
    .replace(/[;\n]\s*$/, '')
    .split(/[;\n]/);
  return { kind: 'value', value: items.map((item) => [cellValue(argument, item)]) };
}

/** An argument's text as it goes into a formula: a number as digits with a point, anything else as it was typed. */
export function formulaText(typed: string): string {
  const text = argumentText(typed);
  return ADDRESS.test(text) ? text : (readNumber(text)?.text ?? text);
}

/** Whether a formula can say it: a list or a date stands in cells. */
export function fitsFormula(typed: string): boolean {
  const text = argumentText(typed);
  return text === '' || ADDRESS.test(text) || readNumber(text) !== undefined;
}

/** What a cell would hold once `typed` is entered in it; text where it is nothing else. */
function cellValue(argument: Argument | SeriesArgument, typed: string): unknown {
  const text = argumentText(typed);
  const number = readNumber(text);
  if (number !== undefined) return number.value;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return dateOf(text) ?? timeOf(argument, text) ?? text;
}

/** A date on the calendar; undefined for a 31 February. */
function dateOf(text: string): Date | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(year, month - 1, day, hours, minutes, seconds);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day && hours < 24 && minutes < 60 && seconds < 60;
  return isReal ? date : undefined;
}

/** A time of day as a fraction of the day, where the argument is one; 24:00 is its end. */
function timeOf(argument: Argument | SeriesArgument, text: string): number | undefined {
  const found = 'holds' in argument && argument.holds === 'time of day' ? TIME.exec(text) : null;
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return minutes < 60 && seconds < 60 ? (hours + minutes / 60 + seconds / 3600) / 24 : undefined;
}
