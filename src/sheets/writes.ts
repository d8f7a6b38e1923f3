/** What a change of a sheet in use writes, so that it can be put back from a copy, by another run if need be. */

import { block } from '../template/address';
import type { Changes, Edit } from '../template/changes';
import { readMarks } from '../template/marks';
import { rectangles } from '../template/rectangles';
import { writeRules } from './inputRules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ranges as addresses in the sheet as it was before, and rows as runs of numbers. */
export interface Writes {
  readonly values: readonly string[];
  readonly formats: readonly string[];
  readonly notes: readonly string[];
  /** The column that the change inserts. */
  readonly column?: number;
  /** Whether the rules of the inputs are written anew, and the widths of columns. */
  readonly rules?: boolean;
  readonly widths?: boolean;
  readonly hidden?: readonly (readonly [first: number, count: number])[];
  readonly shown?: readonly (readonly [first: number, count: number])[];
}

/** What `changes` write, and what else the change does. `column` is one that it inserts, which is put back by deleting it. */
export function writesOf(changes: Changes, more: Omit<Writes, 'values' | 'formats' | 'notes'> = {}): Writes {
  const { column } = more;
  const areas = (edits: readonly Edit<unknown>[]): string[] => {
    const before = edits.flatMap((edit): [number, number][] => {
      if (column === undefined || edit.column < column) return [[edit.row, edit.column]];
      return edit.column === column ? [] : [[edit.row, edit.column - 1]];
    });
    return rectangles(before).map((one) =>
      block(one.row, one.column, one.row + one.rows - 1, one.column + one.columns - 1),
    );
  };
  return { ...more, values: areas(changes.values), formats: areas(changes.formats), notes: areas(changes.notes) };
}

/** Makes of the sheet what its copy is, wherever the change has written. */
export function putBack(sheet: Sheet, copy: Sheet, writes: Writes): void {
  if (writes.column !== undefined && sheet.getMaxColumns() > copy.getMaxColumns()) sheet.deleteColumn(writes.column);
  const { PASTE_FORMAT } = SpreadsheetApp.CopyPasteType;
  for (const area of writes.values) copy.getRange(area).copyTo(sheet.getRange(area));
  for (const area of writes.formats) copy.getRange(area).copyTo(sheet.getRange(area), PASTE_FORMAT, false);
  for (const area of writes.notes) sheet.getRange(area).setNotes(copy.getRange(area).getNotes());
  // Copied cells bring their conditional formats along, which would cut ours into pieces.
  sheet.setConditionalFormatRules(
    copy.getConditionalFormatRules().map((rule) =>
      rule
        .copy()
        .setRanges(rule.getRanges().map((range) => sheet.getRange(range.getA1Notation())))
        .build(),
    ),
  );
  const frame = writes.rules && readMarks(copy.getDataRange().getValues());
  if (frame) writeRules(sheet, frame);
  for (const [first, count] of writes.hidden ?? []) sheet.showRows(first, count);
  for (const [first, count] of writes.shown ?? []) sheet.hideRows(first, count);
  if (!writes.widths) return;
  for (let column = copy.getLastColumn(); column > 0; column--) {
    const width = copy.getColumnWidth(column);
    if (sheet.getColumnWidth(column) !== width) sheet.setColumnWidth(column, width);
  }
}
