/** The cells beside the data that work out parts of long formulas: their heading, their look, and how they go again. */

import type { Language } from '../../core/kpi';
import { isBlank } from '../../core/problem';
import { HELPER_HEADING } from '../../i18n/portableCells';
import { addressOf, type Cell, cellsOf, writtenBlocks } from '../../share/blocks';
import type { Written } from '../../share/portable/conversionPiece';
import type { SheetCells } from '../../share/portable/needing';
import type { Edit } from '../../template/changes';
import { LOOKS } from '../../template/looks';
import type { Content, Steps } from './steps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADINGS: readonly unknown[] = Object.values(HELPER_HEADING);

/** The cells in which the helpers among these stand. */
export function helperCells(written: readonly Written[]): Cell[] {
  return written.flatMap(({ replaced: { row, column, isHelper }, cells }) =>
    isHelper ? cellsOf({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }) : [],
  );
}

/** A heading above the helpers of a formula, in the row of the heading above the formula itself. */
export function headingsAbove(
  { row, column }: Cell,
  helpers: readonly Cell[],
  { formulas, values }: SheetCells,
  language: Language,
): Edit<Content>[] {
  const top = Math.min(row, ...helpers.map((cell) => cell.row));
  for (let above = top - 1; above > 0; above--) {
    const value = values[above - 1]?.[column - 1];
    if (typeof value !== 'string' || value === '' || formulas[above - 1]?.[column - 1]) continue;
    const columns = [...new Set(helpers.map((cell) => cell.column))];
    return columns.map((one) => ({ row: above, column: one, value: HELPER_HEADING[language] }));
  }
  return [];
}

/** Headings of ours with nothing below or above them, once the cells are empty. */
export function idleHeadings({ formulas, values }: SheetCells, emptied: readonly Cell[]): Cell[] {
  const gone = new Set(emptied.map(addressOf));
  const isHeading = (row: number, column: number): boolean =>
    HEADINGS.includes(values[row]?.[column]) && (formulas[row]?.[column] ?? '') === '';
  const isIdle = (column: number): boolean =>
    values.every((line, row) => {
      const isEmpty = isBlank(line[column]) && (formulas[row]?.[column] ?? '') === '';
      return isEmpty || gone.has(addressOf({ row: row + 1, column: column + 1 })) || isHeading(row, column);
    });
  return values.flatMap((line, row) =>
    line.flatMap((_, column) =>
      isHeading(row, column) && isIdle(column) ? [{ row: row + 1, column: column + 1 }] : [],
    ),
  );
}

/** How many of the last columns are empty, once the cells are. */
export function emptyColumns({ formulas, values, size }: SheetCells, emptied: readonly Cell[]): number {
  const gone = new Set(emptied.map(addressOf));
  let last = 0;
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const isEmpty = isBlank(value) && (formulas[row]?.[column] ?? '') === '';
      if (!isEmpty && !gone.has(addressOf({ row: row + 1, column: column + 1 }))) last = Math.max(last, column + 1);
    }
  }
  return size[1] - last;
}

/** Has the cells step back behind the data. */
export function makeQuiet(steps: Steps, sheet: Sheet, cells: readonly Cell[]): void {
  if (cells.length === 0) return;
  steps.do(
    () => quieten(sheet, cells),
    () => unquieten(sheet, cells),
  );
}

/** Gives the cells back the sheet's own look. */
export function makePlain(steps: Steps, sheet: Sheet, cells: readonly Cell[]): void {
  if (cells.length === 0) return;
  steps.do(
    () => unquieten(sheet, cells),
    () => quieten(sheet, cells),
  );
}

function quieten(sheet: Sheet, cells: readonly Cell[]): void {
  sheet.getRangeList(writtenBlocks(cells).split(',')).setFontColor(LOOKS.quiet.color).setFontSize(LOOKS.quiet.size);
}

function unquieten(sheet: Sheet, cells: readonly Cell[]): void {
  sheet.getRangeList(writtenBlocks(cells).split(',')).clearFormat();
}
