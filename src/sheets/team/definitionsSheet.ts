/** The one Definitions sheet of a spreadsheet, found by its marks: a new one, or the KPIs that one in use lacks. */

import { type DefinitionPlaces, kpiMark, readDefinitionMarks } from '../../share/definitions/definitionMarks';
import {
  definitionsContent,
  definitionWidths,
  kpiRows,
  MARKS_ROW,
  type SheetInUse,
} from '../../share/definitions/definitionsSheet';
import { WORDS } from '../../share/definitions/definitionWords';
import type { UsedKpi } from '../../share/definitions/usedKpis';
import { LINE } from '../../template/looks';
import { allOrNothing, undoUnfinished } from '../allOrNothing';
import { insertSheets } from '../insertSheets';
import { KPI_SHEET_WITHIN } from '../template/kpiSheet';
import { writeCells } from '../writeCells';
import { todayIn } from '../zoneCalendar';
import { type AddedRows, insertRows, isAddedRows, removeRows } from './appendedRows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet, and where its columns and rows stand. */
export interface DefinitionsSheet {
  readonly sheet: Sheet;
  readonly places: DefinitionPlaces;
}

/** Where it is remembered which rows are being added. */
const DEFINING = 'defining';

interface Journal extends AddedRows {
  /** The sheet's id. */
  readonly sheet: number;
  readonly marks: readonly string[];
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

/** Adds a row for each of the KPIs below the last row of ours; whatever else is in the sheet stays. */
export function completeDefinitions({ sheet, places }: DefinitionsSheet, kpis: readonly UsedKpi[]): void {
  const row = Math.max(MARKS_ROW, ...places.rows.values()) + 1;
  const journal: Journal = {
    sheet: sheet.getSheetId(),
    marks: kpis.map(({ id }) => kpiMark(id)),
    row,
    count: kpis.length,
    rows: sheet.getMaxRows(),
  };
  allOrNothing(DEFINING, journal, {
    sheet: sheet.getName(),
    work: () => insertRows(sheet, row, places.columns, kpiRows(kpis, places.language)),
    undo: () => removeAdded(sheet, journal),
  });
}

/** Removes what a killed run was adding. */
export function undoUnfinishedDefinitions(spreadsheet: Spreadsheet): void {
  undoUnfinished(DEFINING, isJournal, (journal) => {
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === journal.sheet);
    if (sheet) removeAdded(sheet, journal);
  });
}

function removeAdded(sheet: Sheet, journal: Journal): void {
  const { rows, columns } = KPI_SHEET_WITHIN;
  const values = sheet.getRange(1, 1, Math.min(sheet.getMaxRows(), rows), Math.min(sheet.getMaxColumns(), columns));
  const column = readDefinitionMarks(values.getValues())?.columns.get('marks');
  if (column === undefined) return;
  const added: readonly unknown[] = journal.marks;
  removeRows(sheet, column, (mark) => added.includes(mark), journal);
}

function isJournal(read: unknown): read is Journal {
  return (
    isAddedRows(read) && typeof Reflect.get(read, 'sheet') === 'number' && Array.isArray(Reflect.get(read, 'marks'))
  );
}
