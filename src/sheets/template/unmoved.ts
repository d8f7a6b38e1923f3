/** Whether a sheet is still laid out as the copy that was made of it, so that addresses of one are addresses of the other. */

import { contentOf } from '../../template/content';
import { type Frame, firstPeriod, lastPeriod } from '../../template/layout';
import { readMarks } from '../../template/marks';
import { runsOf } from '../../template/rectangles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Compares the marks of both. `column` is one that may have been inserted since, by us; if people have typed into it, it is
 * theirs. The marks' texts are read apart from the periods' dates, which may not be worked out yet.
 */
export function isUnmoved(sheet: Sheet, copy: Sheet, column: number | undefined): boolean {
  const frame = readMarks(copy.getDataRange().getValues());
  const more = sheet.getMaxColumns() - copy.getMaxColumns();
  if (!frame || more < 0 || more > (column === undefined ? 0 : 1)) return false;
  const inserted = more === 1;
  if (inserted && column !== undefined && !isOurs(sheet, frame, column)) return false;
  const { rows, columns } = frame.layout;
  const [marksRow, marksColumn] = [rows.get('marks') ?? 1, columns.get('marks') ?? 1];
  const [first, last] = [firstPeriod(frame.layout), lastPeriod(frame.layout)];
  const right = inserted ? 1 : 0;
  const height = copy.getLastRow();
  const names = marksColumn - last - 1;
  return (
    same(texts(copy, 1, marksColumn, marksRow - 1, 1), texts(sheet, 1, marksColumn + right, marksRow - 1, 1)) &&
    same(
      texts(copy, marksRow + 1, marksColumn, height - marksRow, 1),
      texts(sheet, marksRow + 1, marksColumn + right, height - marksRow, 1),
    ) &&
    same(texts(copy, marksRow, 1, 1, first - 1), texts(sheet, marksRow, 1, 1, first - 1)) &&
    same(texts(copy, marksRow, last + 1, 1, names), texts(sheet, marksRow, last + 1 + right, 1, names)) &&
    same(dates(copy, marksRow, first, last), dates(sheet, marksRow, first, last))
  );
}

/** Whether the column is the one that a change has inserted, with nothing in it that people have typed. */
function isOurs(sheet: Sheet, { layout, options }: Frame, column: number): boolean {
  const mark = sheet.getRange(layout.rows.get('marks') ?? 1, column);
  if (mark.getFormula() === '' && !mark.isBlank()) return false;
  const last = lastPeriod(layout);
  const typed = contentOf({ layout, options }).cells.filter(
    ({ column: at, cell }) => at === last && (cell.look === 'input' || cell.look === 'words'),
  );
  return runsOf(typed.map(({ row }) => row)).every(([row, count]) => sheet.getRange(row, column, count, 1).isBlank());
}

function texts(sheet: Sheet, row: number, column: number, rows: number, columns: number): unknown[] {
  return rows > 0 && columns > 0 ? sheet.getRange(row, column, rows, columns).getValues().flat() : [];
}

function dates(sheet: Sheet, row: number, first: number, last: number): unknown[] {
  return sheet
    .getRange(row, first, 1, last - first + 1)
    .getFormulas()
    .flat();
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
