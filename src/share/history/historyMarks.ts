/**
 * The marks of the History sheet, as a KPI sheet has them: a hidden line with the columns' names, a hidden column with
 * what each row is of, and a corner by which the sheet is known. So rows may be sorted, columns moved, the sheet renamed.
 * Where the line has been deleted, the header and the marks of rows stand for it.
 */

import { LANGUAGES } from '../../core/kpi';
import { CURRENCIES, type Currency } from '../../template/options';
import { PERIOD_KINDS, type PeriodKind } from '../../template/periods';
import { WORDS } from '../shareWords';

/** The columns, from the left. */
export const HISTORY_COLUMNS = ['kept', 'sheet', 'period', 'number', 'name', 'value', 'note', 'marks'] as const;
/** One of them. */
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** What the corner says. */
export const HISTORY_CORNER = 'leadsheet history 1';

/** Where the sheet's columns stand; what has been deleted isn't in it. */
export interface HistoryPlaces {
  readonly columns: ReadonlyMap<HistoryColumn, number>;
}

/** What a row of the sheet is of. */
export interface RowMark {
  /** The snapshot's id. */
  readonly snapshot: string;
  readonly key: string;
  /** The KPI sheet's id. */
  readonly sheet: number;
  /** The number of the period's first day. */
  readonly day: number;
  readonly currency: Currency;
  readonly periods: PeriodKind;
  /** The channel that the sheet was filtered by. */
  readonly channel: string;
}

/** The number of the first day of the year 10000, which no spreadsheet has. */
const DAYS = 2_958_466;

const NAMED = HISTORY_COLUMNS.filter((name) => name !== 'marks');

/** What the marks in `values` (rows × columns from A1) say; `undefined` where there are none. */
export function readHistoryMarks(values: readonly (readonly unknown[])[]): HistoryPlaces | undefined {
  const corner = values.find((row) => row.includes(HISTORY_CORNER));
  const marks = values.map((row) => row.findIndex((value) => readMark(value) !== undefined)).find((at) => at >= 0);
  const line = corner ?? values.find((row) => NAMED.every((name) => row.includes(name)));
  if (!line && marks === undefined) return undefined;
  const header = LANGUAGES.map((language) => NAMED.map((name) => WORDS[name][language]));
  const titles = values.find((row) => header.some((words) => words.every((word) => row.includes(word))));
  const columns = NAMED.map((name): readonly [HistoryColumn, number] => {
    const titled = LANGUAGES.map((language) => titles?.indexOf(WORDS[name][language]) ?? -1).find((at) => at >= 0);
    return [name, line ? line.indexOf(name) : (titled ?? -1)];
  });
  const all = [...columns, ['marks', corner?.indexOf(HISTORY_CORNER) ?? marks ?? -1] as const];
  return { columns: new Map(all.flatMap(([name, at]) => (at < 0 ? [] : [[name, at + 1]]))) };
}

/** The mark of a row, as a text. */
export function markText({ snapshot, key, sheet, day, currency, periods, channel }: RowMark): string {
  return JSON.stringify([snapshot, key, sheet, day, currency, periods, channel]);
}

/** The mark in a cell; `undefined` where there is none. */
export function readMark(value: unknown): RowMark | undefined {
  if (typeof value !== 'string' || !value.startsWith('[')) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read)) return undefined;
  const [snapshot, key, sheet, day, currencyRead, periodsRead, channel]: readonly unknown[] = read;
  const currency = CURRENCIES.find((one) => one === currencyRead);
  const periods = PERIOD_KINDS.find((one) => one === periodsRead);
  if (typeof snapshot !== 'string' || typeof key !== 'string' || !currency || !periods) return undefined;
  if (typeof sheet !== 'number' || !isDay(day) || typeof channel !== 'string') return undefined;
  return { snapshot, key, sheet, day, currency, periods, channel };
}

/** Whether the number is one of a day that a KPI sheet can have. */
function isDay(day: unknown): day is number {
  return typeof day === 'number' && Number.isInteger(day) && day > 0 && day < DAYS;
}
