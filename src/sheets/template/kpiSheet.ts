/** The KPI sheet that is open: what stands where in it, found by its marks. */

import type { Current } from '../../template/changes';
import type { Frame } from '../../template/layout';
import { readMarks } from '../../template/marks';
import { Refused } from '../refused';

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

/** No sheet of ours is larger, and whatever stands beyond, such as a pasted export, is nothing to it. */
export const KPI_SHEET_WITHIN = { rows: 1000, columns: 200 };

/** What `sheet` is as a KPI sheet; `undefined` where it isn't one. */
export function kpiSheetIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): KpiSheet | undefined {
  const rows = Math.min(sheet.getLastRow(), KPI_SHEET_WITHIN.rows);
  const columns = Math.min(sheet.getLastColumn(), KPI_SHEET_WITHIN.columns);
  if (rows === 0 || columns === 0) return undefined;
  const range = sheet.getRange(1, 1, rows, columns);
  const values: unknown[][] = range.getValues();
  const frame = readMarks(values);
  return frame && { sheet, frame, current: { values, formulas: range.getFormulas(), notes: range.getNotes() } };
}
