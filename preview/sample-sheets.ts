/** Sample sheets: puts the sample of a team's leads and activity into the open workbook, as if pasted from its exports. */

import {
  BooleanNumber,
  generateRandomId,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from '@univerjs/core';
import { InsertSheetCommand } from '@univerjs/sheets';
import type { Engine } from './engine';
import { holding } from './entered-value';
import type { CellContent } from './grid';
import { SHEET_DEFAULTS } from './new-sheet';

/** A table with its headers in row 1; dates are serial numbers. */
export interface SampleTable {
  readonly headers: readonly string[];
  /** `''` and null are blank. */
  readonly rows: readonly (readonly CellContent[])[];
  /** A number format for each column; `''` where it has none. */
  readonly formats: readonly string[];
  /** Cells with a format of their own: the row as the sheet numbers it, the column from 0. */
  readonly cellFormats?: readonly { readonly row: number; readonly column: number; readonly format: string }[];
}

/** The two tables. */
export interface Sample {
  readonly leads: SampleTable;
  readonly activity: SampleTable;
}

const FITTED_ROWS = 100;
/** Of bold Arial 10, on average. */
const CHARACTER_WIDTH = 6.8;
const PADDING = 10;

/** Inserts both sheets behind the others, goes to the leads, and gives the sheets' names. */
export function openSample(engine: Engine, { leads, activity }: Sample): { leads: string; activity: string } {
  const [first, second] = [insertTable(engine, 'Leads', leads), insertTable(engine, 'Activity', activity)];
  engine.activate(first.id);
  return { leads: first.name, activity: second.name };
}

/** A sheet with the table, of the name or, where that is taken, the name with a number. */
function insertTable({ grid }: Engine, wanted: string, table: SampleTable): { id: string; name: string } {
  const workbook = grid.workbook();
  const styles = workbook.getStyles();
  const styled = (style: IStyleData): string => styles.setValue(style) ?? '';
  const id = generateRandomId();
  const name = freeName(
    wanted,
    workbook.getSheets().map((sheet) => sheet.getName()),
  );
  const formats = table.formats.map((pattern) => (pattern ? styled({ n: { pattern } }) : undefined));
  const bold = styled({ bl: BooleanNumber.TRUE });
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {
    0: row(table.headers, () => bold),
  };
  table.rows.forEach((values, index) => {
    cellData[index + 1] = row(values, (column) => formats[column]);
  });
  for (const { row: number, column, format } of table.cellFormats ?? []) {
    const cell = cellData[number - 1]?.[column];
    if (cell) cell.s = styled({ n: { pattern: format } });
  }
  const sheet = {
    ...SHEET_DEFAULTS,
    id,
    name,
    cellData,
    columnData: Object.fromEntries(table.headers.map((_, column) => [column, { w: width(table, column) }])),
    rowCount: Math.max(SHEET_DEFAULTS.rowCount, table.rows.length + 1),
    columnCount: Math.max(SHEET_DEFAULTS.columnCount, table.headers.length),
    freeze: { startRow: 1, startColumn: -1, ySplit: 1, xSplit: 0 },
  };
  grid.run(InsertSheetCommand.id, { unitId: grid.unitId, index: workbook.getSheets().length, sheet });
  return { id, name };
}

function row(
  values: readonly CellContent[],
  style: (column: number) => string | undefined,
): Readonly<Record<number, ICellData>> {
  const cells: Record<number, ICellData> = {};
  values.forEach((value, column) => {
    if (value === null || value === '') return;
    const s = style(column);
    cells[column] = { ...holding(value), ...(s ? { s } : {}) };
  });
  return cells;
}

/** Pixels for the column's header and what its first rows show, as a double click on its edge would fit them. */
function width({ headers, rows, formats }: SampleTable, column: number): number {
  const texts = rows.slice(0, FITTED_ROWS).map((values) => String(values[column] ?? '').length);
  const length = Math.max(headers[column]?.length ?? 0, formats[column]?.length || Math.max(...texts, 0));
  return Math.max(SHEET_DEFAULTS.defaultColumnWidth, Math.round(length * CHARACTER_WIDTH) + PADDING);
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}
