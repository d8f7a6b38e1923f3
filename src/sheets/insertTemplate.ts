/**
 * Inserts the KPI sheet, safely: it is built on a new sheet under a temporary name that a mark on the spreadsheet
 * remembers, and the rename at the end is the commit. Whatever fails, the user's own sheets stay as they were; what a
 * killed run left behind is removed at the next start.
 */

import type { TemplateOptions } from '../template/options';
import { type SheetContent, sheetContent } from '../template/sheet';
import { WORDS } from '../template/words';
import { twice } from './twice';
import { whileLocked } from './whileLocked';
import { writeSheet } from './writeSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The key of the mark; its value is the temporary name of the sheet being built. */
const BUILDING = 'leadsheet.building';
/** The key of what an inserted sheet says of itself: the choices it was made with. */
const TEMPLATE = 'leadsheet.template';
const PATIENCE = 10_000;

/** Inserts the sheet and gives its name. Throws what the service throws, and `Busy` while somebody else inserts. */
export function insertTemplate(options: TemplateOptions): string {
  return whileLocked(PATIENCE, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    discardUnfinished(spreadsheet);
    const name = freeName(spreadsheet, WORDS.sheetName[options.language]);
    return build(spreadsheet, name, sheetContent(options), options);
  });
}

/** Removes what a killed run left behind, unless somebody is inserting right now. */
export function removeLeftovers(): void {
  whileLocked(0, () => discardUnfinished(SpreadsheetApp.getActiveSpreadsheet()));
}

function build(spreadsheet: Spreadsheet, name: string, content: SheetContent, options: TemplateOptions): string {
  const temporary = `${name} (${Utilities.getUuid().slice(0, 8)})`;
  try {
    // Marked before it exists: a run killed between the two leaves a mark without a sheet, which harms nobody.
    spreadsheet.addDeveloperMetadata(BUILDING, temporary);
    const sheet = spreadsheet.insertSheet(temporary);
    writeSheet(sheet, content);
    sheet.addDeveloperMetadata(TEMPLATE, JSON.stringify(options));
    SpreadsheetApp.flush();
    sheet.setName(name);
  } finally {
    // After the rename this finds no sheet of the temporary name, and only takes the mark away.
    twice(() => discardUnfinished(spreadsheet));
  }
  return name;
}

function discardUnfinished(spreadsheet: Spreadsheet): void {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(BUILDING).find()) {
    const sheet = spreadsheet.getSheetByName(mark.getValue() ?? '');
    if (sheet) spreadsheet.deleteSheet(sheet);
    mark.remove();
  }
}

function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  let name = wanted;
  for (let count = 2; spreadsheet.getSheetByName(name); count++) name = `${wanted} ${count}`;
  return name;
}
