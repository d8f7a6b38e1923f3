/**
 * Inserts the KPI sheet, safely: it is built on a new sheet under a temporary name, which is remembered beside the
 * spreadsheet, and the rename at the end is the commit. Whatever fails, the user's own sheets stay as they were; what a
 * killed run left behind is removed at the next start.
 */

import type { TemplateOptions } from '../template/options';
import { type SheetContent, sheetContent } from '../template/sheet';
import { WORDS } from '../template/words';
import { Refused } from './refused';
import { whileLocked } from './whileLocked';
import { writeSheet } from './writeSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the temporary name of the sheet being built is remembered; not on the sheet, so that no moment is without it. */
const BUILDING = 'building';
/** The key of what an inserted sheet says of itself: the choices it was made with. */
const TEMPLATE = 'leadsheet.template';
const PATIENCE = 10_000;

/** Inserts the sheet and gives its name. Throws what the service throws, and `Refused` while somebody else inserts. */
export function insertTemplate(options: TemplateOptions): string {
  return whileLocked(PATIENCE, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    discardUnfinished(spreadsheet);
    const name = freeName(spreadsheet, WORDS.sheetName[options.language]);
    build(spreadsheet, name, sheetContent(options), options);
    return name;
  });
}

/** Removes what a killed run left behind, unless somebody is inserting right now. */
export function removeLeftovers(): void {
  whileLocked(0, () => discardUnfinished(SpreadsheetApp.getActiveSpreadsheet()));
}

function build(spreadsheet: Spreadsheet, name: string, content: SheetContent, options: TemplateOptions): void {
  const temporary = `${name} (${Date.now().toString(36)})`;
  let sheet: Sheet | undefined;
  try {
    memory().setProperty(BUILDING, temporary);
    sheet = spreadsheet.insertSheet(temporary);
    writeSheet(sheet, content);
    sheet.addDeveloperMetadata(TEMPLATE, JSON.stringify(options));
    SpreadsheetApp.flush();
    sheet.setName(name);
  } catch (failure) {
    const gone = tidiedUp(() => discard(spreadsheet, sheet ?? spreadsheet.getSheetByName(temporary)));
    throw gone ? failure : new Refused('leftBehind', temporary);
  }
  // Left for the next start where it fails: it then names no sheet.
  tidiedUp(() => memory().deleteProperty(BUILDING));
}

function discardUnfinished(spreadsheet: Spreadsheet): void {
  const temporary = memory().getProperty(BUILDING);
  if (temporary !== null) discard(spreadsheet, spreadsheet.getSheetByName(temporary));
}

/** Deletes the sheet if it is still there, by its id: a rename that was reported as failed may have taken place. */
function discard(spreadsheet: Spreadsheet, sheet: Sheet | null): void {
  const left = sheet && spreadsheet.getSheets().find((other) => other.getSheetId() === sheet.getSheetId());
  if (left) spreadsheet.deleteSheet(left);
  memory().deleteProperty(BUILDING);
}

/** Does `work`, and once more if it fails. Whether it was done. */
function tidiedUp(work: () => void): boolean {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      work();
      return true;
    } catch {
      // The failure that made it necessary is the one to report.
    }
  }
  return false;
}

function memory(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** `wanted`, or with the first number that is free; upper and lower case don't make two names. */
function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
  return name;
}
