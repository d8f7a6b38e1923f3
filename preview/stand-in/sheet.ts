/** Sheet: one tab of the spreadsheet. */

import type { Block } from '../grid';
import { conditionalFormatRule } from './conditional-format-rule';
import { addMetadata, developerMetadata, developerMetadataFinder } from './developer-metadata';
import { behind, type Host } from './host';
import { present } from './present';
import { protectionsOf, protectSheet } from './protection';
import { blockAt, checked } from './range-bounds';
import { rangeList } from './range-list';
import { sheetCharts } from './sheet-charts';
import { sheetLines } from './sheet-lines';
import { checkFree } from './sheet-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** The sheet of that id in Univer. */
export function sheet(host: Host, sheetId: string): Sheet {
  const self = (): Sheet => shown;
  const shown = present<Sheet>(
    'Sheet',
    {
      ...sheetCells(host, sheetId),
      ...sheetLayout(host, sheetId, self),
      ...sheetLines(host, sheetId, self),
      ...sheetRules(host, sheetId, self),
      ...sheetCharts(host, sheetId),
    },
    host.gate,
  );
  host.behind.sheets.set(shown, sheetId);
  return shown;
}

/** What it is called, how large it is, and its ranges. */
function sheetCells(host: Host, sheetId: string): Partial<Sheet> {
  const { engine } = host;
  const { grid } = engine;
  return {
    getName: () => grid.sheet(sheetId).getName(),
    getSheetName: () => grid.sheet(sheetId).getName(),
    getSheetId: () => host.numbers.of(sheetId),
    getIndex: () => grid.workbook().getSheets().indexOf(grid.sheet(sheetId)) + 1,
    getParent: () => host.spreadsheet(),
    getMaxRows: () => grid.sheet(sheetId).getRowCount(),
    getMaxColumns: () => grid.sheet(sheetId).getColumnCount(),
    getLastRow: () => grid.lastFilled(sheetId).row,
    getLastColumn: () => grid.lastFilled(sheetId).column,
    getDataRange: () => {
      const { row, column } = grid.lastFilled(sheetId);
      return host.range({ sheetId, row: 0, column: 0, rows: Math.max(1, row), columns: Math.max(1, column) });
    },
    getRange: (first: number | string, column: number = 1, rows: number = 1, columns: number = 1) =>
      host.range(
        typeof first === 'string'
          ? blockAt(first, sheetId, engine)
          : checked({ sheetId, row: first - 1, column: column - 1, rows, columns }, engine),
      ),
    getRangeList: (notations) =>
      rangeList(
        host,
        notations.map((a1): Block => blockAt(a1, sheetId, engine)),
      ),
  };
}

/** Its name, its tab and whether it is shown. */
function sheetLayout(host: Host, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { engine } = host;
  const { grid } = engine;
  const facade = () => engine.worksheet(sheetId);
  const done = (_: unknown): Sheet => self();
  return {
    setName: (name) => {
      checkFree(grid, name, sheetId);
      return done(facade().setName(name));
    },
    activate: () => {
      engine.activate(sheetId);
      return self();
    },
    hideSheet: () => {
      const shown = grid
        .workbook()
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden());
      if (shown.every((sheet) => sheet.getSheetId() === sheetId)) {
        throw new Error("You can't hide all the sheets in a document.");
      }
      return done(facade().hideSheet());
    },
    showSheet: () => done(facade().showSheet()),
    isSheetHidden: () => facade().isSheetHidden(),
    setHiddenGridlines: (hidden) => done(facade().setHiddenGridlines(hidden)),
    setTabColor: (color) => done(facade().setTabColor(color ?? '')),
  };
}

/** Its conditional formats, metadata and protection. */
function sheetRules(host: Host, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { conditionalFormats } = host.engine;
  return {
    getConditionalFormatRules: () => conditionalFormats.of(sheetId).map((rule) => conditionalFormatRule(host, rule)),
    setConditionalFormatRules: (rules) => {
      conditionalFormats.replace(
        sheetId,
        rules.map((rule) => behind(host.behind.formatRules, rule, 'ConditionalFormatRule')),
      );
    },
    addDeveloperMetadata: (key: string, ...more: (string | Visibility)[]) => {
      addMetadata(host, sheetId, key, more);
      return self();
    },
    getDeveloperMetadata: () =>
      host.unseen.metadata.filter((entry) => entry.sheetId === sheetId).map((entry) => developerMetadata(host, entry)),
    createDeveloperMetadataFinder: () => developerMetadataFinder(host, sheetId),
    protect: () => protectSheet(host, sheetId),
    getProtections: (type) => protectionsOf(host, type, sheetId),
    clearConditionalFormatRules: () => conditionalFormats.replace(sheetId, []),
  };
}
