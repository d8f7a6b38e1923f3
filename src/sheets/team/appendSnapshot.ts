/** Keeps a snapshot: at the end of the History sheet, or on a new one where there is none. All of it or nothing. */

import { readMark } from '../../share/history/historyMarks';
import {
  historyHeader,
  historyWidths,
  inOrder,
  type NewSnapshot,
  snapshotRows,
} from '../../share/history/historySheet';
import { WORDS } from '../../share/shareWords';
import { allOrNothing, undoUnfinished } from '../allOrNothing';
import { insertSheets } from '../insertSheets';
import { sheetWithId } from '../sheetWithId';
import type { KpiSheet } from '../template/kpiSheet';
import { writeCells } from '../writeCells';
import { type AddedRows, insertRows, isAddedRows, removeRows } from './appendedRows';
import { type HistorySheet, historyPlaces } from './historySheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where it is remembered which rows are being appended. */
const APPENDING = 'appending';

interface Journal extends AddedRows {
  /** The History sheet's id. */
  readonly sheet: number;
  readonly snapshot: string;
}

/** Makes the History sheet with the snapshot in it, and gives its name. The sheet that is open stays so. */
export function startHistory(spreadsheet: Spreadsheet, kpi: KpiSheet, snapshot: NewSnapshot): string {
  const { language } = kpi.frame.options;
  const open = spreadsheet.getActiveSheet();
  const cells = [...historyHeader(language), ...snapshotRows(snapshot)].map(inOrder);
  const widths = historyWidths(kpi.frame);
  const [name = ''] = insertSheets(spreadsheet, [
    {
      wanted: WORDS.history[language],
      write(sheet) {
        writeCells(sheet, { cells, widths, frozen: { rows: 2, columns: 0 }, highlights: [] }, {});
        sheet.hideRows(2);
        sheet.hideColumns(widths.length);
        open.activate();
      },
    },
  ]);
  return name;
}

/** Appends the snapshot below whatever is in the sheet. */
export function appendSnapshot({ sheet, places }: HistorySheet, snapshot: NewSnapshot): void {
  const rows = snapshotRows(snapshot);
  const row = sheet.getLastRow() + 1;
  const journal: Journal = {
    sheet: sheet.getSheetId(),
    snapshot: snapshot.id,
    row,
    count: rows.length,
    rows: sheet.getMaxRows(),
  };
  allOrNothing(APPENDING, journal, {
    sheet: sheet.getName(),
    work: () => insertRows(sheet, row, places.columns, rows),
    undo: () => removeAppended(sheet, journal),
  });
}

/** Removes what a killed run was appending. */
export function undoUnfinishedSnapshot(spreadsheet: Spreadsheet): void {
  undoUnfinished(APPENDING, isJournal, (journal) => {
    const sheet = sheetWithId(spreadsheet, journal.sheet);
    if (sheet) removeAppended(sheet, journal);
  });
}

function removeAppended(sheet: Sheet, journal: Journal): void {
  const column = historyPlaces(sheet)?.columns.get('marks');
  if (column === undefined) return;
  removeRows(sheet, column, (mark) => readMark(mark)?.snapshot === journal.snapshot, journal);
}

function isJournal(read: unknown): read is Journal {
  return (
    isAddedRows(read) &&
    typeof Reflect.get(read, 'sheet') === 'number' &&
    typeof Reflect.get(read, 'snapshot') === 'string'
  );
}
