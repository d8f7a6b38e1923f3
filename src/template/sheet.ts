/** The whole KPI sheet as data: every cell with its value, format, look, note and rule. What writes it is in `sheets`. */

import type { Accepts, Cell } from './cell';
import * as column from './columns';
import { at, HEADER_ROW, LAST_COLUMN, LAST_PERIOD, OWNER, WORKED_OUT } from './columns';
import { hasDecimals } from './formats';
import * as formula from './formulas';
import { type Highlight, highlights } from './highlights';
import { KPI_ROWS } from './kpiRows';
import { LINES, rowOf, rowsOf } from './layout';
import { lineCells } from './lineCells';
import type { TemplateOptions } from './options';
import { topRows } from './topRows';
import { WORDS } from './words';

/** A sheet ready to be written. */
export interface SheetContent {
  /** Rows × columns, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The header's row and its height in pixels. */
  readonly header: { readonly row: number; readonly pixels: number };
  /** The rows that fold away. */
  readonly folds: { readonly first: number; readonly last: number };
  readonly highlights: readonly Highlight[];
  /** Ranges with a thin line above them: where a section of the article begins. */
  readonly lines: readonly string[];
  /** The periods in the header, which a `period` cell accepts. */
  readonly periods: string;
  /** What a person is told of each kind of input. */
  readonly help: Readonly<Record<Accepts, string>>;
}

/** The sheet for these choices. */
export function sheetContent(options: TemplateOptions): SheetContent {
  const rows = [...topRows(options), ...LINES.map((line, index) => lineCells(line, HEADER_ROW + 1 + index, options))];
  const [firstInput, lastInput] = rowsOf('input');
  return {
    cells: rows.map((row) =>
      Array.from({ length: LAST_COLUMN }, (_, index) => row[index + 1] ?? { value: '', look: 'plain' }),
    ),
    widths: [
      { column: column.NUMBER, count: 1, pixels: 44 },
      { column: column.NAME, count: 1, pixels: 252 },
      {
        column: column.LATEST,
        count: LAST_PERIOD - column.LATEST + 1,
        pixels: hasDecimals(options.currency) ? 94 : 116,
      },
      { column: WORKED_OUT, count: 2, pixels: 320 },
    ],
    frozen: { rows: HEADER_ROW, columns: column.NAME },
    header: { row: HEADER_ROW, pixels: 26 },
    folds: { first: firstInput - 1, last: lastInput },
    highlights: highlights(options.language),
    lines: KPI_ROWS.filter((row, index) => row.section !== KPI_ROWS[index - 1]?.section).map(({ key }) => {
      const row = rowOf(key);
      return `${at(row, column.NUMBER)}:${at(row, OWNER)}`;
    }),
    periods: formula.periodsOf(HEADER_ROW, '$'),
    help: {
      count: WORDS.helpCount[options.language],
      number: WORDS.helpSigned[options.language],
      share: WORDS.helpShare[options.language],
      rate: WORDS.helpRate[options.language],
      period: WORDS.helpPeriod[options.language],
    },
  };
}
