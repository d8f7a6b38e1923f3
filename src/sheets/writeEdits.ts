/** Writes scattered cells in as few calls as rectangles allow, and touches no other cell. */

import type { Changes, Edit } from '../template/changes';
import { rectangles } from '../template/rectangles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes the values, formats and notes that change. */
export function writeChanges(sheet: Sheet, { formats, values, notes }: Changes): void {
  // Formats come first, so that cells for free text are text before anything is in them.
  writeEdits(sheet, formats, (range, block) => range.setNumberFormats(block));
  writeEdits(sheet, values, (range, block) => range.setValues(block));
  writeEdits(sheet, notes, (range, block) => range.setNotes(block));
}

/** Writes `edits` by rectangles. */
export function writeEdits<T>(
  sheet: Sheet,
  edits: readonly Edit<T>[],
  set: (range: Range, block: T[][]) => void,
): void {
  const byPlace = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit.value]));
  for (const { row, column, rows, columns } of rectangles(edits.map((edit) => [edit.row, edit.column]))) {
    const block = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => byPlace.get(`${row + r} ${column + c}`) as T),
    );
    set(sheet.getRange(row, column, rows, columns), block);
  }
}
