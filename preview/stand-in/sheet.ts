/** Sheet: one tab of the spreadsheet. */

import type { Block } from '../grid';
import { conditionalFormatRule } from './conditional-format-rule';
import { addMetadata, developerMetadata, developerMetadataFinder } from './developer-metadata';
import { behind, type Host } from './host';
import { present } from './present';
import { protection } from './protection';
import { blockAt, checked } from './range-bounds';
import { rangeList } from './range-list';
import { checkFree } from './sheet-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** The sheet of that id in Univer. */
export function sheet(host: Host, sheetId: string): Sheet {
  const self = (): Sheet => shown;
  const shown = present<Sheet>(
    'Sheet',
    { ...sheetCells(host, sheetId), ...sheetLayout(host, sheetId, self), ...sheetRules(host, sheetId, self) },
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

/** Its name, rows, columns, panes and tab. */
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
    insertRowsAfter: (after, count) => done(facade().insertRowsAfter(after - 1, count)),
    insertRowsBefore: (before, count) => done(facade().insertRowsBefore(before - 1, count)),
    insertColumnsAfter: (after, count) => done(facade().insertColumnsAfter(after - 1, count)),
    insertColumnsBefore: (before, count) => done(facade().insertColumnsBefore(before - 1, count)),
    deleteRows: (from, count) => {
      facade().deleteRows(from - 1, count);
    },
    deleteColumns: (from, count) => {
      facade().deleteColumns(from - 1, count);
    },
    hideRows: (from: number, count: number = 1) => {
      facade().hideRows(from - 1, count);
    },
    showRows: (from: number, count: number = 1) => {
      facade().showRows(from - 1, count);
    },
    hideColumns: (from: number, count: number = 1) => {
      facade().hideColumns(from - 1, count);
    },
    showColumns: (from: number, count: number = 1) => {
      facade().showColumns(from - 1, count);
    },
    isRowHiddenByUser: (row) => !grid.sheet(sheetId).getRowRawVisible(row - 1),
    getFrozenRows: () => Math.max(0, grid.sheet(sheetId).getFreeze().ySplit),
    getFrozenColumns: () => Math.max(0, grid.sheet(sheetId).getFreeze().xSplit),
    setFrozenRows: (rows) => {
      facade().setFrozenRows(rows);
    },
    setFrozenColumns: (columns) => {
      facade().setFrozenColumns(columns);
    },
    setColumnWidth: (column, width) => done(facade().setColumnWidth(column - 1, width)),
    setColumnWidths: (from, count, width) => done(facade().setColumnWidths(from - 1, count, width)),
    setRowHeight: (row, height) => done(facade().setRowHeight(row - 1, height)),
    setRowHeights: (from, count, height) => done(facade().setRowHeights(from - 1, count, height)),
    setRowHeightsForced: (from, count, height) => done(facade().setRowHeightsForced(from - 1, count, height)),
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
    protect: () => protection(host, sheetId, undefined),
  };
}
