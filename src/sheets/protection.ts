/** What warns before a formula is overwritten. Nobody is ever locked out: the warning can be answered with yes. */

import { freeRanges } from '../template/freeRanges';
import type { Frame } from '../template/layout';
import { Refused } from './refused';
import { warnsOfFormulas } from './team/ownProtections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Warns of edits anywhere on the sheet but in the `free` ranges. */
export function warnOfEdits(sheet: Sheet, free: readonly string[]): void {
  exempt(sheet.protect().setWarningOnly(true), sheet, free);
}

/** Whether it may be what a KPI sheet is inserted with: it has no description, which would be one more call, but leaves cells free. */
export function isFirstWarning(protection: Protection): boolean {
  const isUndescribed = protection.isWarningOnly() && protection.getDescription() === '';
  return isUndescribed && protection.getUnprotectedRanges().length > 0;
}

/** Exempts the cells that people fill in now. What the team has taken away, locked or protected by itself stays so. */
export function updateWarning(sheet: Sheet, frame: Frame): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (warnsOfFormulas(protection) || isFirstWarning(protection)) exempt(protection, sheet, freeRanges(frame));
  }
}

function exempt(protection: Protection, sheet: Sheet, free: readonly string[]): void {
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
