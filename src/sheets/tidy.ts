/** Work that changes the spreadsheet: one person's at a time, and after whatever a killed run left behind. */

import { settleUnfinishedSheets } from './insertSheets';
import { undoUnfinishedConversion } from './portable/bringBack';
import { discardUnfinishedCheck } from './selfCheck/temporarySheet';
import { undoUnfinishedSnapshot } from './team/appendSnapshot';
import { undoUnfinishedReopening } from './team/closePeriod';
import { undoUnfinishedDefinitions } from './team/definitionsSheet';
import { undoUnfinishedProtection } from './team/ownProtections';
import { undoUnfinishedChange } from './template/changeSheet';
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
  undoUnfinishedReopening(spreadsheet);
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
