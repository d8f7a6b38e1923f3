/** A whole new KPI sheet as data: every cell with its value, format, look, note and rule. What writes it is in `sheets`. */

import { block } from './address';
import type { Accepts, Cell } from './cell';
import { contentOf } from './content';
import { emptyFilling, type Filling } from './filling';
import { numberWidth } from './formats';
import { periodsOf } from './formulas';
import { freeRanges } from './freeRanges';
import { hiddenMarks } from './hiddenLines';
import { type Highlight, highlights } from './highlights';
import { helpIn } from './inputHelp';
import { KPI_ROWS } from './kpiRows';
import { columnOf, type Frame, lastPeriod, newLayout, rowOf } from './layout';
import { marksOf, newLines } from './lines';
import type { SheetOptions, TemplateOptions } from './options';
import { runsOf } from './rectangles';
import { sampleFilling } from './sample';

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
  /** The channels that a `channel` cell offers. */
  readonly channels: readonly string[];
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
  const { channels } = filling;
  const filtered = channels !== undefined;
  const frame: Frame = { layout: newLayout(options.periods, filtered), options };
  const { layout } = frame;
  const { cells: placed } = contentOf(frame, filling);
  const width = columnOf(layout, 'marks');
  const cells: Cell[][] = newLines(filtered).map(() =>
    Array.from({ length: width }, () => ({ value: '', look: 'plain' })),
  );
  for (const { row, column, cell } of placed) (cells[row - 1] as Cell[])[column - 1] = cell;
  const groups = [...marksOf('group'), ...marksOf('input')].map((mark) => rowOf(layout, mark));
  const hidden = [...hiddenMarks(options), 'marks'].map((mark) => rowOf(layout, mark));
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
    channels: channels ?? [],
    help: helpIn(options.language),
  };
}
