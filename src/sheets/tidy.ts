/** Work that changes the spreadsheet: one person's at a time, and after whatever a killed run left behind. */

import { undoUnfinishedSnapshot } from './appendSnapshot';
import { undoUnfinishedConversion } from './bringBack';
import { undoUnfinishedChange } from './changeSheet';
import { undoUnfinishedDefinitions } from './definitionsSheet';
import { settleUnfinishedSheets } from './insertSheets';
import { undoUnfinishedProtection } from './ownProtections';
import { discardUnfinishedCheck } from './selfCheck/temporarySheet';
import { whileLocked } from './whileLocked';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long to wait for somebody else's work to end, in milliseconds. */
export const PATIENCE = 10_000;

/** Removes, undoes or finishes what a killed run left behind. Throws `Refused` where it can't. */
export function tidy(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  discardUnfinishedCheck(spreadsheet);
  settleUnfinishedSheets(spreadsheet);
  undoUnfinishedSnapshot(spreadsheet);
  undoUnfinishedDefinitions(spreadsheet);
  undoUnfinishedProtection(spreadsheet);
  undoUnfinishedConversion(spreadsheet);
  undoUnfinishedChange(spreadsheet);
}

/** Does `work` under the document's lock, once everything is tidy. */
export function whileTidy<T>(work: (spreadsheet: Spreadsheet) => T): T {
  return whileLocked(PATIENCE, () => {
    tidy();
    return work(SpreadsheetApp.getActiveSpreadsheet());
  });
}
