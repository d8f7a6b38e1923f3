/**
 * Changes a sheet in use, all of it or nothing: a hidden copy is made first, and deleting the copy is the commit. Whatever
 * fails before that is put back from the copy, and only where the change writes, so that what people type meanwhile stays.
 * After a run that was killed, the next start does the same, unless people have moved rows or columns since.
 */

import { memory } from '../memory';
import { checkUnlocked } from '../protection';
import { Refused } from '../refused';
import { sheetWithId } from '../sheetWithId';
import { tidiedUp } from '../tidiedUp';
import { undoing } from '../undoing';
import { putBack, type Writes } from '../writes';
import type { KpiSheet } from './kpiSheet';
import { isUnmoved } from './unmoved';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where it is remembered which sheet is being changed, what its copy is called, and what is written. */
const CHANGING = 'changing';

interface Journal {
  /** The changing sheet's id. */
  readonly sheet: number;
  /** The copy's name. */
  readonly copy: string;
  readonly writes: Writes;
}

/**
 * Does `work`, which writes no more than `writes` says, or leaves the sheet as it was and throws. Throws `Refused` before
 * anything is done where a part of the sheet is locked for this person.
 */
export function changeSheet({ sheet }: KpiSheet, writes: Writes, work: () => void): void {
  checkUnlocked(sheet);
  const spreadsheet = sheet.getParent();
  const name = `${[...sheet.getName()].slice(0, 80).join('')} (${Date.now().toString(36)})`;
  const journal: Journal = { sheet: sheet.getSheetId(), copy: name, writes };
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
      if (!done && begun) undo(spreadsheet, journal);
      deleteCopy(spreadsheet, name);
      memory().deleteProperty(CHANGING);
    });
    if (!done) throw settled ? failure : new Refused('halfChanged', name);
  }
  // Left for the next start where it fails: it then names no copy.
  tidiedUp(() => memory().deleteProperty(CHANGING));
}

/**
 * Undoes what a killed run was changing, if there is such a thing. Throws `Refused` where people have moved rows or columns
 * since: the sheet is then left as it is, and the copy from before is shown beside it.
 */
export function undoUnfinishedChange(spreadsheet: Spreadsheet): void {
  const journal = readJournal(memory().getProperty(CHANGING));
  const copy = journal && spreadsheet.getSheetByName(journal.copy);
  if (!journal || !copy) {
    memory().deleteProperty(CHANGING);
    return;
  }
  try {
    undoing(() => undo(spreadsheet, journal));
  } catch (problem) {
    if (!(problem instanceof Refused && problem.reason === 'movedSince')) throw problem;
    copy.showSheet();
    memory().deleteProperty(CHANGING);
    throw problem;
  }
  deleteCopy(spreadsheet, journal.copy);
  memory().deleteProperty(CHANGING);
}

function undo(spreadsheet: Spreadsheet, { sheet: id, copy: name, writes }: Journal): void {
  const copy = spreadsheet.getSheetByName(name);
  const sheet = sheetWithId(spreadsheet, id);
  if (!copy || !sheet) return;
  if (!isUnmoved(sheet, copy, writes.column)) throw new Refused('movedSince', name);
  putBack(sheet, copy, writes);
}

/** Deletes the copy, which ends the change. */
function deleteCopy(spreadsheet: Spreadsheet, name: string): void {
  const copy = spreadsheet.getSheetByName(name);
  if (copy) spreadsheet.deleteSheet(copy);
}

function readJournal(text: string | null): Journal | undefined {
  let read: unknown;
  try {
    read = text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
  return isJournal(read) ? read : undefined;
}

function isJournal(read: unknown): read is Journal {
  return (
    typeof read === 'object' &&
    read !== null &&
    'sheet' in read &&
    'copy' in read &&
    typeof read.copy === 'string' &&
    'writes' in read
  );
}
