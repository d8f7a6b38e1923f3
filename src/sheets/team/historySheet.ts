/** The one History sheet of a spreadsheet, found by its marks wherever it is and whatever it is called. */

import { LANGUAGES } from '../../core/kpi';
import { circumstancesOf, comparableSnapshots } from '../../share/history/comparison';
import { type HistoryPlaces, readHistoryMarks } from '../../share/history/historyMarks';
import { type KeptFigures, keptFigures } from '../../share/history/readHistory';
import { WORDS } from '../../share/shareWords';
import { Refused } from '../refused';
import type { KpiSheet } from '../template/kpiSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet, and where its columns stand. */
export interface HistorySheet {
  readonly sheet: Sheet;
  readonly places: HistoryPlaces;
}

/** The marks are looked for no farther down and right than people move them. */
const MARKS_WITHIN = { rows: 20, columns: 40 };

/** The sheet; `undefined` where there is none. Throws `Refused` where it has no column of values or of marks any more. */
export function findHistory(spreadsheet: Spreadsheet): HistorySheet | undefined {
  const whole = wholeHistory(spreadsheet);
  if (whole) return whole;
  for (const { sheet } of historySheets(spreadsheet)) throw new Refused('historyColumns', sheet.getName());
  return undefined;
}

function wholeHistory(spreadsheet: Spreadsheet): HistorySheet | undefined {
  for (const history of historySheets(spreadsheet)) {
    const { columns } = history.places;
    if (columns.has('value') && columns.has('marks')) return history;
  }
  return undefined;
}

/** Every sheet with the marks, the one in use first: where somebody has copied it, the one that is called as we called it. */
export function* historySheets(spreadsheet: Spreadsheet): Generator<HistorySheet> {
  const usual: readonly string[] = LANGUAGES.map((language) => WORDS.history[language]);
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, isUsual: usual.includes(sheet.getName()) }));
  // Most often it is called as we called it, and no other sheet has to be read.
  for (const { sheet } of [...sheets.filter(({ isUsual }) => isUsual), ...sheets.filter(({ isUsual }) => !isUsual)]) {
    const places = historyPlaces(sheet);
    if (places) yield { sheet, places };
  }
}

/** The days of the KPI sheet's periods whose figures can be held against a snapshot. */
export function watchedDays(spreadsheet: Spreadsheet, { sheet, frame, current }: KpiSheet): Set<number> {
  const history = wholeHistory(spreadsheet);
  const snapshots = history ? snapshotsIn(history) : [];
  const kept = comparableSnapshots(snapshots, sheet.getSheetId(), circumstancesOf(frame, current));
  return new Set(kept.map(({ day }) => day));
}

/** Where the columns of the sheet stand; `undefined` where it isn't a History sheet. */
export function historyPlaces(sheet: Sheet): HistoryPlaces | undefined {
  const rows = Math.min(sheet.getLastRow(), MARKS_WITHIN.rows);
  const columns = Math.min(sheet.getLastColumn(), MARKS_WITHIN.columns);
  return rows > 0 && columns > 0 ? readHistoryMarks(sheet.getRange(1, 1, rows, columns).getValues()) : undefined;
}

/** All snapshots of the sheet, the newest first. */
export function snapshotsIn({ sheet, places }: HistorySheet): KeptFigures[] {
  const columns = Math.min(sheet.getLastColumn(), MARKS_WITHIN.columns);
  return keptFigures(places, sheet.getRange(1, 1, sheet.getLastRow(), columns).getValues());
}
