/** Chart table: what a chart shows, read from its cells as Google reads them. */

import type { ChartDesign } from './charts';
import type { Engine } from './engine';
import { type Block, type CellContent, over, toRange } from './grid';

/** One series of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** One for each category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The values as the cells show them. */
  readonly shown: readonly string[];
  /** The first value's number format, if it has one. */
  readonly pattern?: string;
}

/** A chart's categories and series. */
export interface ChartTable {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface ChartCell {
  readonly content: CellContent;
  readonly shown: string;
  readonly pattern: string | undefined;
}

/** The table as the cells are now. */
export function chartTable(engine: Engine, { ranges, headers, transposed }: ChartDesign): ChartTable {
  const read = ranges.flatMap((block) => columnsOf(engine, block));
  const columns = transposed ? turned(read) : read;
  const [names = [], ...others] = columns;
  const named = headers < 0 ? guessedHeaders(others) : headers;
  return {
    categories: names.slice(named).map(({ shown }) => shown),
    series: others.map((cells) => {
      const values = cells.slice(named);
      const pattern = values.find(({ content }) => typeof content === 'number')?.pattern;
      return {
        name: cells
          .slice(0, named)
          .map(({ shown }) => shown)
          .join(' '),
        values: values.map(({ content }) => (typeof content === 'number' ? content : null)),
        shown: values.map(({ shown }) => shown),
        ...(pattern ? { pattern } : {}),
      };
    }),
  };
}

function columnsOf({ grid, worksheet }: Engine, block: Block): ChartCell[][] {
  if (!grid.workbook().getSheetBySheetId(block.sheetId)) return [];
  const shown = worksheet(block.sheetId).getRange(toRange(block)).getDisplayValues();
  const rows = over(block, (row, column): ChartCell => {
    const text = shown[row - block.row]?.[column - block.column] ?? '';
    const pattern = grid.style(block.sheetId, row, column)?.n?.pattern;
    return { content: grid.cell(block.sheetId, row, column).content, shown: text, pattern };
  });
  return turned(rows);
}

function turned(rows: readonly (readonly ChartCell[])[]): ChartCell[][] {
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  const blank: ChartCell = { content: null, shown: '', pattern: undefined };
  return Array.from({ length: longest }, (_, index) => rows.map((row) => row[index] ?? blank));
}

/** Google takes a first row of texts for the series' names. */
function guessedHeaders(columns: readonly (readonly ChartCell[])[]): number {
  return columns.some(([first]) => typeof first?.content === 'string') ? 1 : 0;
}
