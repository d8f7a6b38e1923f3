/** Writes a sheet made from a team's data: its cells, then its charts. */

import type { Language } from '../../core/kpi';
import type { LeadSheetContent } from '../../leads/leadSheet';
import { helpIn } from '../../template/inputHelp';
import { numberRules } from '../inputRules';
import { writeCells } from '../writeCells';
import { insertCharts } from './insertCharts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes `content` on a new, empty sheet, and says in `language` what may be typed into it. */
export function writeLeadSheet(sheet: Sheet, content: LeadSheetContent, language: Language): void {
  makeRoom(sheet, content.cells.length, content.cells[0]?.length ?? 0);
  writeCells(sheet, content, numberRules(helpIn(language)));
  insertCharts(sheet, content.charts);
}

/** A new sheet has 1,000 rows and 26 columns, which many channels, or all KPIs, go beyond. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [most, widest] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > most) sheet.insertRowsAfter(most, rows - most);
  if (columns > widest) sheet.insertColumnsAfter(widest, columns - widest);
}
