/** A table of a team's data as formulas refer to it: its sheet, its columns and how far down they reach. */

import { letters } from '../template/address';
import type { ChosenTable } from './requests';

/** A table, and the rows that it has below its header now. */
export interface DataTable extends ChosenTable {
  readonly rows: number;
}

/** The two tables; either may be missing. */
export interface DataTables {
  readonly leads?: DataTable;
  readonly activity?: DataTable;
}

/** A column in formulas. */
export interface ColumnCells {
  /** From the first row down, however many rows there will be. */
  readonly whole: string;
  readonly header: string;
  /** Below the header, down to a last row that leaves room for more: for arithmetic, which a header would break. */
  readonly body: string;
}

/** As many rows as a sheet can have in Excel and LibreOffice. */
const MOST_ROWS = 1_048_576;
/** Rows that a body always has room for beyond those there are. */
const FEWEST_MORE = 1_000;

/** The column of this field; `undefined` where the table doesn't have it. */
export function columnCells(table: DataTable, field: string): ColumnCells | undefined {
  const at = table.columns[field];
  if (at === undefined) return undefined;
  const column = `$${letters(at + 1)}`;
  const sheet = `'${table.sheet.replace(/'/g, "''")}'!`;
  return {
    whole: `${sheet}${column}:${column}`,
    header: `${sheet}${column}$1`,
    body: `${sheet}${column}$2:${column}$${lastRow(table)}`,
  };
}

/** Room for half as many rows again as there are. */
function lastRow({ rows }: DataTable): number {
  return Math.min(MOST_ROWS, 1 + rows + Math.max(FEWEST_MORE, Math.ceil(rows / 2)));
}
