/**
 * Changes a sheet in use, all of it or nothing: a hidden copy is made first, and deleting the copy is the commit. Whatever
 * fails before that is put back from the copy, cell by cell and only where we write, so that what people type meanwhile
 * stays. After a run that was killed, the next start does the same.
 */

import { contentOf, isFree } from '../template/content';
import { readMarks } from '../template/marks';
import { rectangles, runsOf } from '../template/rectangles';
import { writeRules } from './inputRules';
import type { KpiSheet } from './kpiSheet';
import { memory, tidiedUp } from './memory';
import { updateWarning } from './protection';
import { Refused } from './refused';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where it is remembered which sheet is being changed, and what its copy is called. */
const CHANGING = 'changing';

interface Journal {
  /** The changing sheet's id. */
  readonly sheet: number;
  /** The copy's name. */
  readonly copy: string;
  /** The column that is being inserted, if one is. */
  readonly column?: number;
}

/** Does `work` on the sheet, or leaves it as it was and throws. `column` is one that the work inserts. */
export function changeSheet({ sheet }: KpiSheet, work: () => void, column?: number): void {
  const spreadsheet = sheet.getParent();
  const name = `${sheet.getName().slice(0, 80)} (${Date.now().toString(36)})`;
  const journal: Journal = { sheet: sheet.getSheetId(), copy: name, ...(column !== undefined && { column }) };
  let begun = false;
  try {
    memory().setProperty(CHANGING, JSON.stringify(journal));
    spreadsheet.insertSheet(name, spreadsheet.getNumSheets(), { template: sheet }).hideSheet();
    sheet.activate();
    begun = true;
    work();
    SpreadsheetApp.flush();
    deleteCopy(spreadsheet, name);
  } catch (failure) {
    let done: boolean | undefined;
    const settled = tidiedUp(() => {
      // Whether the commit was done is what counts, not whether it was reported as done.
      done ??= begun && spreadsheet.getSheetByName(name) === null;
      if (!done && begun) putBack(spreadsheet, journal);
      deleteCopy(spreadsheet, name);
      memory().deleteProperty(CHANGING);
    });
    if (!done) throw settled ? failure : new Refused('halfChanged', name);
  }
  // Left for the next start where it fails: it then names no copy.
  tidiedUp(() => memory().deleteProperty(CHANGING));
}

/** Puts back what a killed run was changing, if there is such a thing. */
export function undoUnfinishedChange(spreadsheet: Spreadsheet): void {
  const journal = readJournal(memory().getProperty(CHANGING));
  if (!journal) return;
  putBack(spreadsheet, journal);
  deleteCopy(spreadsheet, journal.copy);
  memory().deleteProperty(CHANGING);
}

/** Deletes the copy, which ends the change. */
function deleteCopy(spreadsheet: Spreadsheet, name: string): void {
  const copy = spreadsheet.getSheetByName(name);
  if (copy) spreadsheet.deleteSheet(copy);
}

/** Makes the sheet what its copy is, but for what people fill in. */
function putBack(spreadsheet: Spreadsheet, { sheet: id, copy: name, column }: Journal): void {
  const copy = spreadsheet.getSheetByName(name);
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === id);
  if (!copy || !sheet) return;
  if (column !== undefined && sheet.getMaxColumns() > copy.getMaxColumns()) sheet.deleteColumn(column);
  const used = copy.getDataRange();
  const frame = readMarks(used.getValues());
  const area = used.getA1Notation();
  if (!frame) return;
  const own = contentOf(frame).cells.filter(({ cell }) => !isFree(cell) || cell.look === 'carried');
  for (const { row, column: first, rows, columns } of rectangles(own.map((each) => [each.row, each.column]))) {
    copy.getRange(row, first, rows, columns).copyTo(sheet.getRange(row, first, rows, columns));
  }
  used.copyTo(sheet.getRange(area), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  sheet.getRange(area).setNotes(used.getNotes());
  writeRules(sheet, frame);
  sheet.setConditionalFormatRules(
    copy.getConditionalFormatRules().map((rule) =>
      rule
        .copy()
        .setRanges(rule.getRanges().map((range) => sheet.getRange(range.getA1Notation())))
        .build(),
    ),
  );
  const rows = [...frame.layout.rows.values()];
  const hidden = (row: number): boolean => copy.isRowHiddenByUser(row);
  for (const [first, count] of runsOf(rows.filter(hidden))) sheet.hideRows(first, count);
  for (const [first, count] of runsOf(rows.filter((row) => !hidden(row)))) sheet.showRows(first, count);
  for (const at of [...frame.layout.columns.values(), ...frame.layout.periods]) {
    if (sheet.getColumnWidth(at) !== copy.getColumnWidth(at)) sheet.setColumnWidth(at, copy.getColumnWidth(at));
  }
  updateWarning(sheet, frame);
}

function readJournal(text: string | null): Journal | undefined {
  const read: unknown = text === null ? undefined : JSON.parse(text);
  return isJournal(read) ? read : undefined;
}

function isJournal(read: unknown): read is Journal {
  return (
    typeof read === 'object' && read !== null && 'sheet' in read && 'copy' in read && typeof read.copy === 'string'
  );
}
