/**
 * Which KPI sheet a team's part is about: the one that is open, or, while another kind of sheet is, such as Definitions, the
 * one that the sidebar shows, or the only one there is.
 */

import { Refused } from '../refused';
import { shortText } from '../requests';
import { checkShown } from '../shownSheet';
import { type KpiSheet, kpiSheetIn } from '../template/kpiSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet; `undefined` where there is none, or which of several isn't clear. Throws `Refused` where `shown` is another. */
export function findTeamSheet(spreadsheet: Spreadsheet, shown?: unknown): KpiSheet | undefined {
  const open = spreadsheet.getActiveSheet();
  const active = kpiSheetIn(open);
  if (active) {
    checkShown(shown, open.getName());
    return active;
  }
  const wanted = shown === undefined ? undefined : shortText(shown);
  const others = spreadsheet.getSheets().flatMap((sheet) => (sheet.isSheetHidden() ? [] : (kpiSheetIn(sheet) ?? [])));
  if (wanted !== undefined) return others.find(({ sheet }) => sheet.getName() === wanted);
  return others.length === 1 ? others[0] : undefined;
}

/** The same. Throws `Refused` where it isn't clear which. */
export function teamSheet(spreadsheet: Spreadsheet, shown?: unknown): KpiSheet {
  const found = findTeamSheet(spreadsheet, shown);
  if (!found) throw new Refused('openKpiSheet', spreadsheet.getActiveSheet().getName());
  return found;
}
