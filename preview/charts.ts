/** Charts: those that scripts have put on the sheets, kept beside the workbook, since Univer has no charts of its own. */

import { ICommandService, type Injector } from '@univerjs/core';
import { type Block, fromRange, type Grid, toRange } from './grid';
import { type LineChange, lineChangeOf, rangeAfter } from './line-change';

/** The kinds that can be drawn, by Google's names. */
export const CHART_KINDS = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE'] as const;
/** One of them. */
export type ChartKind = (typeof CHART_KINDS)[number];

/** Where a chart's top left corner is: a cell, counted from 0, and pixels from that cell's own corner. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A value of an option: what JSON can say. */
export type ChartOption = string | number | boolean | null | readonly ChartOption[] | ChartOptions;
/** Options by name; a dot in Google's name, such as `vAxis.title`, is one level of them. */
export interface ChartOptions {
  readonly [name: string]: ChartOption;
}

/** A chart as it is drawn. */
export interface ChartDesign {
  readonly kind: ChartKind;
  /** Side by side, as Google merges them: the first column names the categories, each other one is a series. */
  readonly ranges: readonly Block[];
  /** How many rows on top name the series; -1 leaves it to the cells. */
  readonly headers: number;
  readonly transposed: boolean;
  readonly options: ChartOptions;
  readonly place: ChartPlace;
}

/** A chart on a sheet. */
export interface SheetChart extends ChartDesign {
  readonly id: number;
  readonly sheetId: string;
}

/** Google's own size, in pixels. */
const SIZE = { width: 600, height: 371 };

/** How large the chart is, in pixels. */
export function chartSize({ options }: ChartDesign): { readonly width: number; readonly height: number } {
  const { width, height } = options;
  return {
    width: typeof width === 'number' ? width : SIZE.width,
    height: typeof height === 'number' ? height : SIZE.height,
  };
}

/** The charts of one workbook. Those of a deleted sheet are kept for the case that the sheet is brought back. */
export class Charts {
  readonly #grid: Grid;
  readonly #listeners: (() => void)[] = [];
  #charts: readonly SheetChart[] = [];
  #made = 0;

  constructor(injector: Injector, grid: Grid) {
    this.#grid = grid;
    injector.get(ICommandService).onCommandExecuted((command) => {
      const change = command.id.includes('.mutation.') ? lineChangeOf(command, '') : undefined;
      if (change) this.#follow(change);
    });
  }

  /** The sheet's charts, in the order in which they were put on it. */
  of(sheetId: string): readonly SheetChart[] {
    return this.#charts.filter((chart) => chart.sheetId === sheetId);
  }

  /** All that lie on a sheet of the workbook. */
  all(): readonly SheetChart[] {
    return this.#charts.filter(({ sheetId }) => this.#grid.workbook().getSheetBySheetId(sheetId));
  }

  /** Puts a chart on the sheet. */
  add(sheetId: string, design: ChartDesign): SheetChart {
    this.#made += 1;
    const chart: SheetChart = { ...design, id: this.#made, sheetId };
    this.#change([...this.#charts, chart]);
    return chart;
  }

  /** Puts a chart back that was taken away. */
  restore(chart: SheetChart): void {
    this.#change([...this.#charts.filter(({ id }) => id !== chart.id), chart]);
  }

  /** Draws the chart otherwise. */
  redesign(id: number, design: Partial<ChartDesign>): void {
    this.#change(this.#charts.map((chart) => (chart.id === id ? { ...chart, ...design } : chart)));
  }

  /** Takes the chart away. */
  remove(id: number): void {
    this.#change(this.#charts.filter((chart) => chart.id !== id));
  }

  /** Gives a copied sheet the charts of the sheet it is a copy of, drawn from its own cells. */
  copy(from: string, to: string): void {
    for (const { id, ...chart } of this.of(from)) {
      const ranges = chart.ranges.map((block) => (block.sheetId === from ? { ...block, sheetId: to } : block));
      this.add(to, { ...chart, ranges });
    }
  }

  /** Calls the listener after each change. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #change(charts: readonly SheetChart[]): void {
    this.#charts = charts;
    for (const listener of this.#listeners) listener();
  }

  /** Charts and what they are drawn from go where rows and columns take them; sizes stay. */
  #follow(change: LineChange): void {
    const concerned = ({ sheetId }: { readonly sheetId: string }): boolean => sheetId === change.sheetId;
    if (!this.#charts.some((chart) => concerned(chart) || chart.ranges.some(concerned))) return;
    this.#change(
      this.#charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.flatMap((block) => (concerned(block) ? blockAfter(block, change) : [block])),
        place: concerned(chart) ? placeAfter(chart.place, change) : chart.place,
      })),
    );
  }
}

function blockAfter(block: Block, change: LineChange): Block[] {
  const range = rangeAfter(toRange(block), change);
  return range ? [fromRange(block.sheetId, range)] : [];
}

/** Of a corner whose row or column is removed, the next one takes the place. */
function placeAfter(place: ChartPlace, change: LineChange): ChartPlace {
  const { row, column } = place;
  const after = rangeAfter({ startRow: row, endRow: row, startColumn: column, endColumn: column }, change);
  if (after) return { ...place, row: after.startRow, column: after.startColumn };
  return change.axis === 'row' ? { ...place, row: change.first, y: 0 } : { ...place, column: change.first, x: 0 };
}
