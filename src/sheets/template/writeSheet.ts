/** Writes a KPI sheet. */

import { LINE } from '../../template/looks';
import type { SheetContent } from '../../template/sheet';
import { inputRules } from '../inputRules';
import { warnOfEdits } from '../protection';
import { writeCells } from '../writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes `content` on a new, empty sheet. */
export function writeSheet(sheet: Sheet, content: SheetContent): void {
  writeCells(sheet, content, inputRules(sheet, content));
  sheet
    .getRangeList([...content.lines])
    .setBorder(true, null, null, null, null, null, LINE, SpreadsheetApp.BorderStyle.SOLID);
  sheet.getRange(content.folds.first, 1, content.folds.last - content.folds.first + 1, 1).shiftRowGroupDepth(1);
  for (const [first, count] of content.hiddenRows) sheet.hideRows(first, count);
  sheet.hideColumns(content.hiddenColumn);
  warnOfEdits(sheet, content.free);
}
