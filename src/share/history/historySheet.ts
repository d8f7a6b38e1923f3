/** The History sheet as data: its two header lines, and the rows of a snapshot. */

import type { Language } from '../../core/kpi';
import type { Cell } from '../../template/cell';
import { formatOf, numberWidth } from '../../template/formats';
import { idOf, ROWS_AND_VARIANTS, unitOf } from '../../template/kpiRows';
import type { Frame } from '../../template/layout';
import { dayFormat } from '../../template/periods';
import { momentNumber } from '../days';
import { everyColumn } from '../everyColumn';
import { plainText } from '../plainText';
import { WORDS } from '../shareWords';
import type { Figure } from '../teamRequests';
import { shownAs } from './figures';
import { HISTORY_COLUMNS, HISTORY_CORNER, type HistoryColumn, markText } from './historyMarks';

/** A snapshot that is about to be kept. */
export interface NewSnapshot {
  readonly id: string;
  /** By the spreadsheet's clock, as `2026-01-31T09:30`. */
  readonly kept: string;
  readonly note: string;
  readonly sheet: { readonly id: number; readonly name: string };
  readonly channel: string;
  readonly day: number;
  readonly frame: Frame;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** A row's cells by the columns' names. */
export type HistoryRow = Readonly<Record<HistoryColumn, Cell>>;

/** The header, and the hidden line below it. */
export function historyHeader(language: Language): readonly [HistoryRow, HistoryRow] {
  return [
    everyColumn(
      HISTORY_COLUMNS,
      (name): Cell => ({
        value: name === 'marks' ? '' : WORDS[name][language],
        look: 'header',
        ...(name === 'kept' && { note: WORDS.keptNote[language] }),
      }),
    ),
    everyColumn(
      HISTORY_COLUMNS,
      (name): Cell => ({ value: name === 'marks' ? HISTORY_CORNER : name, look: 'quiet', format: '@' }),
    ),
  ];
}

/** A row for each KPI that the sheet follows, in its order. */
export function snapshotRows(snapshot: NewSnapshot): HistoryRow[] {
  const { frame, figures, sheet, channel, day, id } = snapshot;
  const { language, currency, periods, hidden } = frame.options;
  const kept: Cell = {
    value: momentNumber(snapshot.kept),
    look: 'quiet',
    format: `${dayFormat('weeks', language)} hh:mm`,
  };
  const text = (value: string, look: Cell['look']): Cell => ({ value: plainText(value), look, format: '@' });
  const rows = ROWS_AND_VARIANTS.filter((row) => figures.has(idOf(row)) && !hidden.includes(row.key));
  return rows.map((row): HistoryRow => {
    const { key, number, name, exact } = shownAs(row, language);
    const figure = figures.get(key) ?? '';
    return {
      kept,
      sheet: text(shownSheet(snapshot), 'name'),
      period: { value: day, look: 'name', format: dayFormat(periods, language) },
      number: { value: number, look: 'number' },
      name: { value: name, look: 'name' },
      value: {
        value: typeof figure === 'number' ? figure : plainText(figure),
        look: 'figure',
        format: formatOf(unitOf(row), frame.options, exact),
      },
      note: text(snapshot.note, 'words'),
      marks: {
        value: markText({ snapshot: id, key, sheet: sheet.id, day, currency, periods, channel }),
        look: 'quiet',
        format: '@',
      },
    };
  });
}

/** What a snapshot is of: the KPI sheet, and the channel where it showed but one. */
export function shownSheet({ sheet, channel }: Pick<NewSnapshot, 'sheet' | 'channel'>): string {
  return channel === '' ? sheet.name : `${sheet.name} · ${channel}`;
}

/** A row's cells in the order of a new sheet's columns. */
export function inOrder(row: HistoryRow): Cell[] {
  return HISTORY_COLUMNS.map((name) => row[name]);
}

/** The widths of a new sheet's columns. */
export function historyWidths({ options }: Frame): { column: number; count: number; pixels: number }[] {
  const pixels: Readonly<Record<HistoryColumn, number>> = {
    kept: 140,
    sheet: 140,
    period: 110,
    number: 44,
    name: 252,
    value: numberWidth(options.currency) + 20,
    note: 320,
    marks: 44,
  };
  return HISTORY_COLUMNS.map((name, index) => ({ column: index + 1, count: 1, pixels: pixels[name] }));
}
