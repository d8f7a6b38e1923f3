/** Rows added to a sheet of ours in use, wherever people have moved its columns, and how they are taken away again. */

import type { Cell } from '../../template/cell';
import { runsOf } from '../../template/rectangles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What has to be known to take rows away: the first of them, how many there are, and how many the sheet had before. */
export interface AddedRows {
  readonly row: number;
  readonly count: number;
  readonly rows: number;
}

/** Inserts `rows` before row `row`; `columns` says where the columns stand that are there. */
export function insertRows<Column extends string>(
  sheet: Sheet,
  row: number,
  columns: ReadonlyMap<Column, number>,
  rows: readonly Readonly<Record<Column, Cell>>[],
): void {
  sheet.insertRowsAfter(row - 1, rows.length);
  const names = new Map([...columns].map(([name, column]) => [column, name]));
  // People may have put columns of their own between ours.
  for (const [first, count] of runsOf([...names.keys()])) {
    const beside = Array.from({ length: count }, (_, at) => names.get(first + at) as Column);
    const range = sheet.getRange(row, first, rows.length, count);
    const each = <T>(value: (cell: Cell) => T): T[][] => rows.map((cells) => beside.map((name) => value(cells[name])));
    // Formats come first, so that texts are texts before anything is in them.
    range.setNumberFormats(each((cell) => cell.format ?? 'General'));
    range.setValues(each((cell) => cell.value));
  }
}

/**
 * Takes the rows away: they are found by their marks in column `marks`, wherever they have been sorted; where nothing is in
 * them, by their place.
 */
export function removeRows(
  sheet: Sheet,
  marks: number,
  isAdded: (mark: unknown) => boolean,
  { row, count, rows }: AddedRows,
): void {
  const values = sheet.getRange(1, marks, sheet.getLastRow(), 1).getValues();
  const written = values.flatMap(([mark], index) => (isAdded(mark) ? [index + 1] : []));
  if (written.length > 0) {
    for (const [first, length] of runsOf(written).reverse()) sheet.deleteRows(first, length);
    return;
  }
  const inserted = sheet.getMaxRows() === rows + count;
  if (inserted && sheet.getRange(row, 1, count, sheet.getMaxColumns()).isBlank()) sheet.deleteRows(row, count);
}

/** Whether what is remembered says so much of added rows. */
export function isAddedRows(read: unknown): read is AddedRows {
  return (
    typeof read === 'object' &&
    read !== null &&
    ['row', 'count', 'rows'].every((name) => typeof Reflect.get(read, name) === 'number')
  );
}
