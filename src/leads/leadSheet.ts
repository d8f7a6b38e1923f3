/** A sheet made from a team's data, as data: every cell, the charts, and what stays in view. What writes it is in `sheets`. */

import type { Language } from '../core/kpi';
import { at, block } from '../template/address';
import type { Cell } from '../template/cell';
import type { Highlight } from '../template/highlights';
import type { Currency, Day } from '../template/options';

/** What a chart can be; a combo has columns for its first series, and a line on an axis of its own for the others. */
export type ChartKind = 'bar' | 'column' | 'line' | 'combo';

/** A chart over cells of its own sheet. */
export interface ChartContent {
  readonly kind: ChartKind;
  readonly title: string;
  /** Columns of cells, each with its header: first the labels, then one series each. */
  readonly ranges: readonly string[];
  /** The cell at whose upper left corner the chart begins; both count from 1. */
  readonly row: number;
  readonly column: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Values are shown on a logarithmic axis, since the largest would hide the others. */
  readonly logarithmic?: true;
}

/** A sheet ready to be written. A cell with the format `@` holds text, even where it begins with `=`. */
export interface LeadSheetContent {
  /** Rows × columns, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartContent[];
  readonly highlights: readonly Highlight[];
}

/** What is known of the data, and when the sheets are made. */
export interface DataFacts {
  /** The first and the last day, as `2026-01-31`; `''` where there is none. */
  readonly first: string;
  readonly last: string;
  /** Rows that hold anything. */
  readonly leads: number;
  readonly activity: number;
  /** Today, in the spreadsheet's time zone. */
  readonly made: Day;
}

/** What every sheet made from a team's data is made with. */
export interface LeadSheetOptions {
  readonly language: Language;
  readonly currency: Currency;
  readonly facts: DataFacts;
}

/** Rows of cells, all made as wide as the widest. */
export function rectangle(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  const nothing: Cell = { value: '', look: 'plain' };
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => nothing)]);
}

/** Highlights the ⚠ texts in a block of cells; none where there are no such cells. */
export function warnings(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Highlight[] {
  if (lastRow < firstRow || lastColumn < firstColumn) return [];
  const when = `=LEFT(${at(firstRow, firstColumn)};1)="⚠"`;
  return [{ range: block(firstRow, firstColumn, lastRow, lastColumn), when, look: 'warning' }];
}
