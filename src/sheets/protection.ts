/** What warns before a formula is overwritten. Nobody is ever locked out: the warning can be answered with yes. */

import { freeRanges } from '../template/freeRanges';
import type { Frame } from '../template/layout';
import { Refused } from './refused';

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

/** Throws `Refused` where a part of the sheet is locked for this person; a warning locks nobody out. */
export function checkUnlocked(sheet: Sheet): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const isLocked = [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
  );
  if (isLocked) throw new Refused('locked', sheet.getName());
}
