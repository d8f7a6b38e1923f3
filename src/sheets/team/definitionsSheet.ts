/** The one Definitions sheet of a spreadsheet: a new one, or what one in use lacks and no longer says. */

import { type DefinitionPlaces, kpiKey, readDefinitionMarks, readMark } from '../../share/definitions/definitionMarks';
import {
  definitionsContent,
  definitionWidths,
  kpiRows,
  MARKS_ROW,
  type SheetInUse,
} from '../../share/definitions/definitionsSheet';
import { WORDS } from '../../share/definitions/definitionWords';
import type { OutdatedCell, ReadDefinitions } from '../../share/definitions/outdatedCells';
import type { UsedKpi } from '../../share/definitions/usedKpis';
import { LINE } from '../../template/looks';
import { allOrNothing, undoUnfinished } from '../allOrNothing';
import { insertSheets } from '../insertSheets';
import { sheetWithId } from '../sheetWithId';
import { KPI_SHEET_WITHIN } from '../template/kpiSheet';
import { writeCells } from '../writeCells';
import { todayIn } from '../zoneCalendar';
import { type AddedRows, insertRows, isAddedRows, removeRows } from './appendedRows';
import { isTextsBefore, putBackCells, renewCells, type TextsBefore, textsBefore } from './renewedCells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet, and what was read of it. */
export interface DefinitionsSheet extends ReadDefinitions {
  readonly sheet: Sheet;
}

/** Where it is remembered which rows are being added, and which cells renewed. */
const DEFINING = 'defining';

interface Journal extends AddedRows {
  /** The sheet's id. */
  readonly sheet: number;
  /** The keys of the rows. */
  readonly keys: readonly string[];
  readonly before: TextsBefore;
}

/** Inserts the sheet, and gives its name; it is the one that is open then. */
export function startDefinitions(
  spreadsheet: Spreadsheet,
  kpis: readonly UsedKpi[],
  inUse: readonly SheetInUse[],
  language: DefinitionPlaces['language'],
): string {
  const cells = definitionsContent(kpis, inUse, todayIn(spreadsheet), language);
  const widths = definitionWidths();
  const [name = ''] = insertSheets(spreadsheet, [
    {
      wanted: WORDS.title[language],
      write(sheet) {
        writeCells(sheet, { cells, widths, frozen: { rows: MARKS_ROW, columns: 0 }, highlights: [] }, {});
        sheet
          .getRange(MARKS_ROW + 1, 1, cells.length - MARKS_ROW, widths.length)
          .setVerticalAlignment('top')
          .setBorder(null, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
        sheet.hideRows(MARKS_ROW);
        sheet.hideColumns(widths.length);
      },
    },
  ]);
  return name;
}

/** Adds a row for each of the KPIs below the last row of ours, and renews the cells; whatever else is in the sheet stays. */
export function completeDefinitions(
  { sheet, places }: DefinitionsSheet,
  kpis: readonly UsedKpi[],
  cells: readonly OutdatedCell[],
): void {
  const row = Math.max(MARKS_ROW, ...[...places.rows.values()].map((marked) => marked.row)) + 1;
  const journal: Journal = {
    sheet: sheet.getSheetId(),
    keys: kpis.map(({ id }) => kpiKey(id)),
    before: textsBefore(cells),
    row,
    count: kpis.length,
    rows: sheet.getMaxRows(),
  };
  allOrNothing(DEFINING, journal, {
    sheet: sheet.getName(),
    work() {
      if (kpis.length > 0) insertRows(sheet, row, places.columns, kpiRows(kpis, places.language));
      renewCells(sheet, places.columns.get('marks') ?? 0, cells);
    },
    undo: () => undo(sheet, journal),
  });
}

/** Undoes what a killed run was completing. */
export function undoUnfinishedDefinitions(spreadsheet: Spreadsheet): void {
  undoUnfinished(DEFINING, isJournal, (journal) => {
    const sheet = sheetWithId(spreadsheet, journal.sheet);
    if (sheet) undo(sheet, journal);
  });
}

function undo(sheet: Sheet, journal: Journal): void {
  const { rows, columns } = KPI_SHEET_WITHIN;
  const values = sheet
    .getRange(1, 1, Math.min(sheet.getMaxRows(), rows), Math.min(sheet.getMaxColumns(), columns))
    .getValues();
  const marks = readDefinitionMarks(values)?.columns.get('marks');
  if (marks === undefined) return;
  putBackCells(sheet, values, journal.before);
  if (journal.count === 0) return;
  removeRows(sheet, marks, (mark) => typeof mark === 'string' && journal.keys.includes(readMark(mark).key), journal);
}

function isJournal(read: unknown): read is Journal {
  return (
    isAddedRows(read) &&
    typeof Reflect.get(read, 'sheet') === 'number' &&
    Array.isArray(Reflect.get(read, 'keys')) &&
    isTextsBefore(Reflect.get(read, 'before'))
  );
}
