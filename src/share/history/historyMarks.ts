/**
 * The marks of the History sheet, as a KPI sheet has them: a hidden line with the columns' names, a hidden column with
 * what each row is of, and a corner by which the sheet is known. So rows may be sorted, columns moved, the sheet renamed.
 */

import { CURRENCIES, type Currency } from '../../template/options';
import { PERIOD_KINDS, type PeriodKind } from '../../template/periods';

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

/** What the marks in `values` (rows × columns from A1) say; `undefined` where there is no corner. */
export function readHistoryMarks(values: readonly (readonly unknown[])[]): HistoryPlaces | undefined {
  const line = values.find((row) => row.includes(HISTORY_CORNER));
  if (!line) return undefined;
  const columns = HISTORY_COLUMNS.map((name) => [name, line.indexOf(name) + 1] as const).filter(([, at]) => at > 0);
  return { columns: new Map([...columns, ['marks', line.indexOf(HISTORY_CORNER) + 1] as const]) };
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
  if (typeof sheet !== 'number' || typeof day !== 'number' || typeof channel !== 'string') return undefined;
  return { snapshot, key, sheet, day, currency, periods, channel };
}
