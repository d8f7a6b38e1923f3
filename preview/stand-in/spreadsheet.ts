/** Spreadsheet: the open workbook. */

import { InsertSheetCommand, RemoveSheetCommand } from '@univerjs/sheets';
import { SHEET_DEFAULTS } from '../new-sheet';
import { copySheet, moveSheet } from '../sheet-copy';
import { addMetadata, developerMetadata, developerMetadataFinder } from './developer-metadata';
import { behind, type Host } from './host';
import { present } from './present';
import { protectionsOf } from './protection';
import { blockAt } from './range-bounds';
import { rangeList } from './range-list';
import { checkFree } from './sheet-name';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** The workbook as the add-on sees it. */
export function spreadsheet(host: Host): Spreadsheet {
  const shown: Spreadsheet = present<Spreadsheet>(
    'Spreadsheet',
    { ...properties(host), ...sheets(host), ...selection(host), ...metadata(host, () => shown) },
    host.gate,
  );
  return shown;
}

function properties(host: Host): Partial<Spreadsheet> {
  const { grid } = host.engine;
  return {
    getId: () => grid.unitId,
    getName: () => grid.workbook().getName(),
    getUrl: () => 'http://127.0.0.1/preview',
    getSpreadsheetLocale: () => host.locale,
    getSpreadsheetTimeZone: () => host.engine.timeZone,
    toast: (message: string, title: string = '') => host.toast(message, title),
  };
}

function sheets(host: Host): Partial<Spreadsheet> {
  const { grid } = host.engine;
  return {
    getSheets: () =>
      grid
        .workbook()
        .getSheets()
        .map((sheet) => host.sheet(sheet.getSheetId())),
    getNumSheets: () => grid.workbook().getSheets().length,
    getSheetByName: (name) => {
      const sheet = grid.workbook().getSheetBySheetName(name);
      return sheet ? host.sheet(sheet.getSheetId()) : null;
    },
    getSheetById: (id) => {
      const found = grid
        .workbook()
        .getSheets()
        .find((sheet) => host.numbers.of(sheet.getSheetId()) === id);
      return found ? host.sheet(found.getSheetId()) : null;
    },
    insertSheet: (...given: unknown[]) => {
      const name = given.find((argument) => typeof argument === 'string');
      const index = given.find((argument) => typeof argument === 'number');
      const { template } = given.find(isOptions) ?? {};
      return host.sheet(insert(host, name, index, template && behind(host.behind.sheets, template, 'Sheet')));
    },
    deleteSheet: (sheet) => {
      const sheetId = behind(host.behind.sheets, sheet, 'Sheet');
      if (grid.workbook().getSheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
      grid.sheet(sheetId);
      grid.run(RemoveSheetCommand.id, { unitId: grid.unitId, subUnitId: sheetId });
    },
  };
}

interface InsertOptions {
  readonly template?: Sheet | undefined;
}

function isOptions(argument: unknown): argument is InsertOptions {
  return typeof argument === 'object' && argument !== null;
}

/** Inserts a sheet, or a copy of one, after the others when no index is given, and goes to it, as Google does. */
function insert(
  { engine, numbers, unseen }: Host,
  given: string | undefined,
  place: number | undefined,
  template: string | undefined,
): string {
  const { grid } = engine;
  const all = grid.workbook().getSheets();
  if (given !== undefined) checkFree(grid, given);
  const name = given ?? freeName(all.map((sheet) => sheet.getName()));
  const id = numbers.newId();
  const index = Math.min(place ?? all.length, all.length);
  if (template === undefined) {
    grid.run(InsertSheetCommand.id, { unitId: grid.unitId, index, sheet: { ...SHEET_DEFAULTS, id, name } });
  } else {
    copySheet(engine, template, { index, id, name });
    unseen.copyGroups(template, id);
  }
  engine.activate(id);
  return id;
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function selection(host: Host): Partial<Spreadsheet> {
  const { engine } = host;
  const { grid } = engine;
  const activeSheet = (): string => grid.workbook().getActiveSheet().getSheetId();
  const activeCell = (): Range => host.range({ ...engine.selection(), rows: 1, columns: 1 });
  return {
    getActiveSheet: () => host.sheet(activeSheet()),
    setActiveSheet: (sheet: Sheet) => {
      engine.activate(behind(host.behind.sheets, sheet, 'Sheet'));
      return sheet;
    },
    moveActiveSheet: (position) => {
      if (position < 1 || position > grid.workbook().getSheets().length) {
        throw new Error('The position of the sheet is out of bounds.');
      }
      moveSheet(engine, activeSheet(), position - 1);
    },
    getActiveRangeList: () => rangeList(host, [engine.selection()]),
    getActiveRange: () => host.range(engine.selection()),
    getActiveCell: activeCell,
    getCurrentCell: activeCell,
    // Nobody can name a range here.
    getRangeByName: () => null,
    getRange: (a1) => host.range(blockAt(a1, activeSheet(), engine)),
  };
}

/** Its metadata, and the protections of all its sheets. */
function metadata(host: Host, self: () => Spreadsheet): Partial<Spreadsheet> {
  return {
    addDeveloperMetadata: (key: string, ...more: (string | Visibility)[]) => {
      addMetadata(host, undefined, key, more);
      return self();
    },
    getDeveloperMetadata: () =>
      host.unseen.metadata
        .filter((entry) => entry.sheetId === undefined)
        .map((entry) => developerMetadata(host, entry)),
    createDeveloperMetadataFinder: () => developerMetadataFinder(host),
    getProtections: (type) => protectionsOf(host, type),
  };
}
