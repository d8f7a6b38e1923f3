/** The KPI sheet that is open: what stands where in it, found by its marks. */

import type { Current } from '../template/changes';
import type { Frame } from '../template/layout';
import { readMarks } from '../template/marks';
import { Refused } from './refused';

/** A sheet of ours, as it is now. */
export interface KpiSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly frame: Frame;
  readonly current: Current;
}

/** The active sheet. Throws `Refused` where it isn't a KPI sheet, or its marks have been deleted. */
export function activeKpiSheet(): KpiSheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const found = kpiSheetIn(sheet);
  if (!found) throw new Refused('notAKpiSheet', sheet.getName());
  return found;
}

/** A sheet with more cells than this isn't read: whatever it is, it would take too long. */
const MOST_CELLS = 200_000;

/** What `sheet` is as a KPI sheet; `undefined` where it isn't one. */
export function kpiSheetIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): KpiSheet | undefined {
  const range = sheet.getDataRange();
  if (range.getNumRows() * range.getNumColumns() > MOST_CELLS) return undefined;
  const values: unknown[][] = range.getValues();
  const frame = readMarks(values);
  return frame && { sheet, frame, current: { values, formulas: range.getFormulas(), notes: range.getNotes() } };
}
