/**
 * Inserts a KPI sheet, safely: it is built on a new sheet under a temporary name, which is remembered beside the
 * spreadsheet, and the rename at the end is the commit. Whatever fails, the user's own sheets stay as they were; what a
 * killed run left behind is removed at the next start.
 */

import type { SheetContent } from '../template/sheet';
import { memory } from './memory';
import { Refused } from './refused';
import { tidiedUp } from './tidiedUp';
import { writeSheet } from './writeSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the temporary name of the sheet being built is remembered; not on the sheet, so that no moment is without it. */
const BUILDING = 'building';

/**
 * Inserts a new sheet called `wanted`, or with the first number that is free, and gives its name. `finish` does what is
 * left to do before the sheet is there for good.
 */
export function insertSheet(
  spreadsheet: Spreadsheet,
  wanted: string,
  content: SheetContent,
  finish: (sheet: Sheet) => void = () => undefined,
): string {
  const name = freeName(spreadsheet, wanted);
  const temporary = `${name} (${Date.now().toString(36)})`;
  let sheet: Sheet | undefined;
  try {
    memory().setProperty(BUILDING, temporary);
    sheet = spreadsheet.insertSheet(temporary);
    writeSheet(sheet, content);
    finish(sheet);
    SpreadsheetApp.flush();
    sheet.setName(name);
  } catch (failure) {
    const gone = tidiedUp(() => discard(spreadsheet, sheet ?? spreadsheet.getSheetByName(temporary)));
    throw gone ? failure : new Refused('leftBehind', temporary);
  }
  // Left for the next start where it fails: it then names no sheet.
  tidiedUp(() => memory().deleteProperty(BUILDING));
  return name;
}

/** Removes the sheet that a killed run was building, if there is one. */
export function discardUnfinishedSheet(spreadsheet: Spreadsheet): void {
  const temporary = memory().getProperty(BUILDING);
  if (temporary !== null) discard(spreadsheet, spreadsheet.getSheetByName(temporary));
}

/** Deletes the sheet if it is still there, by its id: a rename that was reported as failed may have taken place. */
function discard(spreadsheet: Spreadsheet, sheet: Sheet | null): void {
  const left = sheet && spreadsheet.getSheets().find((other) => other.getSheetId() === sheet.getSheetId());
  if (left) spreadsheet.deleteSheet(left);
  memory().deleteProperty(BUILDING);
}

/** `wanted`, or with the first number that is free; upper and lower case don't make two names. */
function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
  return name;
}
