/** Writes a sheet's content in few calls: each is a round trip, so one call covers all cells, never one a row. */

import type { Cell } from '../template/cell';
import type { Highlight } from '../template/highlights';
import { HIGHLIGHTS, LINE, LOOKS, type Look } from '../template/looks';
import type { SheetContent } from '../template/sheet';
import { inputRules } from './inputRules';
import { warnOfEdits } from './protection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes `content` on a new, empty sheet. */
export function writeSheet(sheet: Sheet, content: SheetContent): void {
  const { cells } = content;
  const all = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 0);
  const each = <T>(value: (cell: Cell) => T): T[][] => cells.map((row) => row.map(value));
  const styles = textStyles();
  const rules = inputRules(sheet, content);

  // Formats come first, so that cells for free text are text before anything is in them.
  all.setNumberFormats(each((cell) => cell.format ?? 'General'));
  all.setValues(each((cell) => cell.value));
  all.setBackgrounds(each((cell) => LOOKS[cell.look].background));
  all.setTextStyles(each((cell) => styles[cell.look]));
  all.setHorizontalAlignments(each((cell) => LOOKS[cell.look].align) as ('left' | 'center' | 'normal' | null)[][]);
  all.setWraps(each((cell) => LOOKS[cell.look].wrap));
  all.setNotes(each((cell) => cell.note ?? ''));
  all.setDataValidations(each((cell) => (cell.accepts ? rules[cell.accepts] : null)));
  sheet.setConditionalFormatRules(content.highlights.map((highlight) => formatRule(sheet, highlight)));
  sheet
    .getRangeList([...content.lines])
    .setBorder(true, null, null, null, null, null, LINE, SpreadsheetApp.BorderStyle.SOLID);
  for (const { column, count, pixels } of content.widths) sheet.setColumnWidths(column, count, pixels);
  sheet.setFrozenRows(content.frozen.rows);
  sheet.setFrozenColumns(content.frozen.columns);
  sheet.getRange(content.folds.first, 1, content.folds.last - content.folds.first + 1, 1).shiftRowGroupDepth(1);
  for (const [first, count] of content.hiddenRows) sheet.hideRows(first, count);
  sheet.hideColumns(content.hiddenColumn);
  warnOfEdits(sheet, content.free);
}

function textStyles(): Record<Look, GoogleAppsScript.Spreadsheet.TextStyle> {
  const styles = Object.entries(LOOKS).map(([look, style]) => [
    look,
    SpreadsheetApp.newTextStyle()
      .setFontFamily('Arial')
      .setFontSize(style.size)
      .setForegroundColor(style.color)
      .setBold(style.bold)
      .setItalic(style.italic)
      .build(),
  ]);
  return Object.fromEntries(styles) as Record<Look, GoogleAppsScript.Spreadsheet.TextStyle>;
}

function formatRule(
  sheet: Sheet,
  { range, when, look }: Highlight,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const { color, background } = HIGHLIGHTS[look];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(when)
    .setFontColor(color)
    .setBackground(background)
    .setRanges([sheet.getRange(range)])
    .build();
}
