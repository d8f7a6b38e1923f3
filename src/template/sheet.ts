/** A whole new KPI sheet as data: every cell with its value, format, look, note and rule. What writes it is in `sheets`. */

import type { Language } from '../core/kpi';
import { block, letters } from './address';
import type { Accepts, Cell } from './cell';
import { hiddenMarks } from './chosen';
import { contentOf, isFree } from './content';
import { emptyFilling, type Filling } from './filling';
import { hasDecimals } from './formats';
import { periodsOf } from './formulas';
import { type Highlight, highlights } from './highlights';
import { KPI_ROWS } from './kpiRows';
import { columnOf, type Frame, lastPeriod, newLayout, rowOf } from './layout';
import { LINES, marksOf } from './lines';
import type { Currency, SheetOptions, TemplateOptions } from './options';
import { rectangles, runsOf } from './rectangles';
import { sampleFilling } from './sample';
import { WORDS } from './words';

/** A sheet ready to be written. */
export interface SheetContent {
  /** Rows × columns, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows that fold away. */
  readonly folds: { readonly first: number; readonly last: number };
  /** Rows that are there but not shown, in runs. */
  readonly hiddenRows: readonly (readonly [first: number, count: number])[];
  readonly hiddenColumn: number;
  readonly highlights: readonly Highlight[];
  /** Ranges with a thin line above them: where a section of the article begins. */
  readonly lines: readonly string[];
  /** The ranges that people fill in; all else warns before it is overwritten. */
  readonly free: readonly string[];
  /** The periods in the header, which a `period` cell accepts. */
  readonly periods: string;
  /** What a person is told of each kind of input. */
  readonly help: Readonly<Record<Accepts, string>>;
}

/** The sheet for these choices. */
export function sheetContent(options: TemplateOptions): SheetContent {
  const filling = options.sample ? sampleFilling(options) : emptyFilling(options.start);
  return filledSheet(options, filling);
}

/** The sheet for these choices, filled in. */
export function filledSheet(options: SheetOptions, filling: Filling): SheetContent {
  const frame: Frame = { layout: newLayout(options.periods), options };
  const { layout } = frame;
  const { cells: placed } = contentOf(frame, filling);
  const width = columnOf(layout, 'marks');
  const cells: Cell[][] = LINES.map(() => Array.from({ length: width }, () => ({ value: '', look: 'plain' })));
  for (const { row, column, cell } of placed) (cells[row - 1] as Cell[])[column - 1] = cell;
  const groups = [...marksOf('group'), ...marksOf('input')].map((mark) => rowOf(layout, mark));
  const hidden = [...hiddenMarks(options.hidden), 'marks'].map((mark) => rowOf(layout, mark));
  return {
    cells,
    widths: [
      { column: columnOf(layout, 'number'), count: 1, pixels: 44 },
      { column: columnOf(layout, 'name'), count: 1, pixels: 252 },
      {
        column: columnOf(layout, 'latest'),
        count: lastPeriod(layout) - columnOf(layout, 'latest') + 1,
        pixels: numberWidth(options.currency),
      },
      { column: columnOf(layout, 'workedOut'), count: 2, pixels: 320 },
    ],
    frozen: { rows: rowOf(layout, 'marks'), columns: columnOf(layout, 'name') },
    folds: { first: Math.min(...groups), last: Math.max(...groups) },
    hiddenRows: runsOf(hidden),
    hiddenColumn: width,
    highlights: highlights(frame),
    lines: KPI_ROWS.filter((row, index) => row.section !== KPI_ROWS[index - 1]?.section).map(({ key }) => {
      const row = rowOf(layout, key);
      return block(row, columnOf(layout, 'number'), row, columnOf(layout, 'owner'));
    }),
    free: freeRanges(frame),
    periods: periodsOf(frame, 'header', '$'),
    help: helpIn(options.language),
  };
}

/** The ranges that people fill in: inputs, targets and free text, and all that is below the table. */
export function freeRanges(frame: Frame): string[] {
  const { rows, columns } = frame.layout;
  const free = contentOf(frame).cells.filter(({ cell }) => isFree(cell));
  const below = Math.max(...rows.values()) + 1;
  return [
    ...rectangles(free.map(({ row, column }) => [row, column])).map((one) =>
      block(one.row, one.column, one.row + one.rows - 1, one.column + one.columns - 1),
    ),
    `A${below}:${letters(Math.max(...columns.values()))}`,
  ];
}

/** The width, in pixels, of a column of numbers in this currency. */
export function numberWidth(currency: Currency): number {
  return hasDecimals(currency) ? 94 : 116;
}

/** What a person is told of each kind of input. */
export function helpIn(language: Language): Readonly<Record<Accepts, string>> {
  return {
    count: WORDS.helpCount[language],
    number: WORDS.helpSigned[language],
    share: WORDS.helpShare[language],
    rate: WORDS.helpRate[language],
    period: WORDS.helpPeriod[language],
  };
}
