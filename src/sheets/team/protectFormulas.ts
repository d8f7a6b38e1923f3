/** Lets the formulas of a sheet warn before an edit, and inputs be. It works on sheets of anybody's. */

import { freeOfFormulas, hasFormulas } from '../../share/freeOfFormulas';
import type { ProtectionState } from '../../share/teamRequests';
import { freeRanges } from '../../template/freeRanges';
import type { Frame } from '../../template/layout';
import { rememberedLanguage } from '../language';
import { isFirstWarning } from '../protection';
import { Refused } from '../refused';
import { formulasDescription, leaveFree, warn, warnsOfFormulas } from './ownProtections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** More ranges than this aren't left free; every one is sent to Google and kept by it. */
const MOST_FREE = 500;

/** Who protects the sheet as a whole. */
export function formulasProtected(sheet: Sheet, frame: Frame | undefined): ProtectionState['formulas'] {
  const protection = sheetProtection(sheet);
  if (!protection) return 'off';
  return isOurs(protection, frame) ? 'on' : 'others';
}

/** Turns the warning on, or renews what it leaves free. Throws `Refused` where somebody else protects the sheet. */
export function protectFormulas(sheet: Sheet, frame: Frame | undefined): void {
  const free = frame ? freeRanges(frame) : freeOnSheet(sheet);
  const protection = sheetProtection(sheet);
  if (!protection) {
    warn({ sheet, free, description: formulasDescription(rememberedLanguage()) });
    return;
  }
  if (!isOurs(protection, frame)) throw new Refused('protectedOtherwise', sheet.getName());
  leaveFree(protection, sheet, free);
}

/** Turns our warning off; somebody else's protection stays. */
export function unprotectFormulas(sheet: Sheet, frame: Frame | undefined): void {
  const protection = sheetProtection(sheet);
  if (protection && isOurs(protection, frame)) protection.remove();
}

function freeOnSheet(sheet: Sheet): string[] {
  const formulas = sheet.getDataRange().getFormulas();
  if (!hasFormulas(formulas)) throw new Refused('noFormulas', sheet.getName());
  const free = freeOfFormulas(formulas, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  if (free.length > MOST_FREE) throw new Refused('tooScattered', sheet.getName());
  return free;
}

/** A sheet has no more than one. */
function sheetProtection(sheet: Sheet): Protection | undefined {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
}

function isOurs(protection: Protection, frame: Frame | undefined): boolean {
  return warnsOfFormulas(protection) || (frame !== undefined && isFirstWarning(protection));
}
