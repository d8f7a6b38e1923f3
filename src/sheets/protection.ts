/** What warns before a formula is overwritten. Nobody is ever locked out: the warning can be answered with yes. */

import { freeRanges } from '../template/freeRanges';
import type { Frame } from '../template/layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Warns of edits anywhere on the sheet but in the `free` ranges. */
export function warnOfEdits(sheet: Sheet, free: readonly string[]): void {
  exempt(sheet.protect().setWarningOnly(true), sheet, free);
}

/** Exempts the cells that people fill in now. Where the team has taken the warning away, or locked the sheet, it stays so. */
export function updateWarning(sheet: Sheet, frame: Frame): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (protection.isWarningOnly()) exempt(protection, sheet, freeRanges(frame));
  }
}

function exempt(protection: GoogleAppsScript.Spreadsheet.Protection, sheet: Sheet, free: readonly string[]): void {
  protection.setUnprotectedRanges(free.map((range) => sheet.getRange(range)));
}
