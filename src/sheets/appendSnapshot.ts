/** Keeps a snapshot: at the end of the History sheet, or on a new one where there is none. All of it or nothing. */

import { type HistoryColumn, readMark } from '../share/historyMarks';
import {
  type HistoryRow,
  historyHeader,
  historyWidths,
  inOrder,
  type NewSnapshot,
  snapshotRows,
} from '../share/historySheet';
import { WORDS } from '../share/shareWords';
import { runsOf } from '../template/rectangles';
import { allOrNothing, undoUnfinished } from './allOrNothing';
import { type HistorySheet, historyPlaces } from './historySheet';
import { insertSheets } from './insertSheets';
import type { KpiSheet } from './kpiSheet';
import { writeCells } from './writeCells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where it is remembered which rows are being appended. */
const APPENDING = 'appending';

interface Journal {
  /** The History sheet's id. */
  readonly sheet: number;
  readonly snapshot: string;
  /** The first new row, how many there are, and how many rows the sheet had before. */
  readonly row: number;
  readonly count: number;
  readonly rows: number;
}

/** Makes the History sheet with the snapshot in it, and gives its name. The KPI sheet stays the one that is open. */
export function startHistory(spreadsheet: Spreadsheet, kpi: KpiSheet, snapshot: NewSnapshot): string {
  const { language } = kpi.frame.options;
  const cells = [...historyHeader(language), ...snapshotRows(snapshot)].map(inOrder);
  const widths = historyWidths(kpi.frame);
  const [name = ''] = insertSheets(spreadsheet, [
    {
      wanted: WORDS.history[language],
      write(sheet) {
        writeCells(sheet, { cells, widths, frozen: { rows: 2, columns: 0 }, highlights: [] }, {});
        sheet.hideRows(2);
        sheet.hideColumns(widths.length);
        kpi.sheet.activate();
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
    work() {
      sheet.insertRowsAfter(row - 1, rows.length);
      for (const names of besideEachOther(places.columns)) {
        const column = places.columns.get(names[0] as HistoryColumn) as number;
        const range = sheet.getRange(row, column, rows.length, names.length);
        const each = <T>(value: (cell: HistoryRow[HistoryColumn]) => T): T[][] =>
          rows.map((cells) => names.map((name) => value(cells[name])));
        // Formats come first, so that texts are texts before anything is in them.
        range.setNumberFormats(each((cell) => cell.format ?? 'General'));
        range.setValues(each((cell) => cell.value));
      }
    },
    undo: () => removeAppended(sheet, journal),
  });
}

/** Removes what a killed run was appending. */
export function undoUnfinishedSnapshot(spreadsheet: Spreadsheet): void {
  undoUnfinished(APPENDING, isJournal, (journal) => {
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === journal.sheet);
    if (sheet) removeAppended(sheet, journal);
  });
}

/** The rows of the snapshot are found by their marks, wherever they have been sorted; where nothing is in them, by their place. */
function removeAppended(sheet: Sheet, { snapshot, row, count, rows }: Journal): void {
  const column = historyPlaces(sheet)?.columns.get('marks');
  if (column === undefined) return;
  const marks = sheet.getRange(1, column, sheet.getLastRow(), 1).getValues();
  const written = marks.flatMap(([mark], index) => (readMark(mark)?.snapshot === snapshot ? [index + 1] : []));
  if (written.length > 0) {
    for (const [first, length] of runsOf(written).reverse()) sheet.deleteRows(first, length);
    return;
  }
  const inserted = sheet.getMaxRows() === rows + count;
  if (inserted && sheet.getRange(row, 1, count, sheet.getMaxColumns()).isBlank()) sheet.deleteRows(row, count);
}

/** The names of the columns that are there, in runs of columns side by side; people may have put their own between them. */
function besideEachOther(columns: ReadonlyMap<HistoryColumn, number>): HistoryColumn[][] {
  const names = new Map([...columns].map(([name, column]) => [column, name]));
  return runsOf([...names.keys()]).map(([first, count]) =>
    Array.from({ length: count }, (_, at) => names.get(first + at) as HistoryColumn),
  );
}

function isJournal(read: unknown): read is Journal {
  return (
    typeof read === 'object' &&
    read !== null &&
    ['sheet', 'row', 'count', 'rows'].every((name) => typeof Reflect.get(read, name) === 'number') &&
    typeof Reflect.get(read, 'snapshot') === 'string'
  );
}
