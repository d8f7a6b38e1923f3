/** Reads a team's table: only the columns that are needed, in blocks of rows, so that a million rows never are in memory. */

import type { Block, BlockColumn } from '../../leads/columns';
import { FIELDS, type Mapping, TABLES, type Table } from '../../leads/fields';
import type { ChosenTable } from '../../leads/requests';
import { Refused } from '../refused';
import { headersOf } from './leadTables';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many cells are read at a time. */
const CELLS = 200_000;

/** A table ready to be read. */
export interface OpenTable {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly columns: Mapping;
  readonly headers: readonly string[];
  /** Rows below the header. */
  readonly rows: number;
}

/** A block of rows, with the number formats of its amounts. */
export interface ReadBlock extends Block {
  readonly formats: ReadonlyMap<string, BlockColumn>;
}

/** Opens the table that was chosen. Throws `Refused` where it isn't there, has no such columns, or has no rows. */
export function openTable(spreadsheet: Spreadsheet, table: Table, chosen: ChosenTable): OpenTable {
  const sheet = spreadsheet.getSheetByName(chosen.sheet);
  if (!sheet) throw new Refused('sheetGone', chosen.sheet);
  const headers = headersOf(sheet);
  const mapped = Object.values(chosen.columns);
  if (mapped.length === 0 || mapped.some((column) => column >= headers.length)) {
    throw new Refused('columnsGone', chosen.sheet);
  }
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) throw new Refused('emptyTable', chosen.sheet);
  return { table, sheet, columns: chosen.columns, headers, rows };
}

/** Opens the tables that were chosen, leads first. */
export function openTables(
  spreadsheet: Spreadsheet,
  chosen: Partial<Record<Table, ChosenTable | undefined>>,
): OpenTable[] {
  return TABLES.flatMap((table) => {
    const one = chosen[table];
    return one ? [openTable(spreadsheet, table, one)] : [];
  });
}

/** The table’s blocks from the top, each of about as many cells as `cells`. */
export function* blocksOf({ table, sheet, columns, rows }: OpenTable, cells = CELLS): Generator<ReadBlock> {
  const runs = runsOf(Object.values(columns));
  const amounts = FIELDS[table].flatMap(({ name, holds }) => (holds === 'amount' && name in columns ? [name] : []));
  const size = Math.ceil(cells / Object.keys(columns).length);
  for (let first = 2; first <= rows + 1; first += size) {
    const count = Math.min(size, rows + 2 - first);
    const rangeOf = (run: Run): GoogleAppsScript.Spreadsheet.Range =>
      sheet.getRange(first, run.first + 1, count, run.last - run.first + 1);
    yield {
      count,
      firstRow: first,
      columns: columnsIn(
        runs.map((run) => ({ run, rows: rangeOf(run).getValues() })),
        columns,
      ),
      formats: columnsIn(
        runsOf(amounts.map((name) => columns[name] as number)).map((run) => ({
          run,
          rows: rangeOf(run).getNumberFormats(),
        })),
        Object.fromEntries(amounts.map((name) => [name, columns[name] as number])),
      ),
    };
  }
}

/** Columns side by side, which are read in one call. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(columns: readonly number[]): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && column === run.last + 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

/** Where each of `columns` stands in what was read. */
function columnsIn(
  read: readonly { readonly run: Run; readonly rows: readonly (readonly unknown[])[] }[],
  columns: Mapping,
): Map<string, BlockColumn> {
  return new Map(
    Object.entries(columns).flatMap(([name, column]) =>
      read
        .filter(({ run }) => column >= run.first && column <= run.last)
        .map(({ run, rows }): [string, BlockColumn] => [name, { rows, at: column - run.first }]),
    ),
  );
}
