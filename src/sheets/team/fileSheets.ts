/** Every sheet of the open spreadsheet as it is, in two reads each, however many KPIs are on it. */

import type { ReadSheet } from '../../share/definitions/usedKpis';
import { keptFormulas } from '../../share/portable/keptFormulas';
import { keptPieces } from '../portable/keptPieces';
import { KPI_SHEET_WITHIN } from '../template/kpiSheet';

/** A sheet, and what was read of it. */
export interface FileSheet extends ReadSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** The sheets in their order. All their formulas are read; of the values, as many as a sheet of ours ever has. */
export function fileSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): FileSheet[] {
  const pieces = keptPieces(spreadsheet);
  return spreadsheet.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const formulas = sheet.getDataRange().getFormulas();
    const rows = Math.min(formulas.length, KPI_SHEET_WITHIN.rows);
    const columns = Math.min(formulas[0]?.length ?? 0, KPI_SHEET_WITHIN.columns);
    const values = sheet.getRange(1, 1, rows, columns).getValues();
    const replaced = pieces.flatMap(({ sheet: on, piece }) => (on === id ? keptFormulas(piece) : []));
    return { sheet, name: sheet.getName(), formulas, values, replaced };
  });
}
