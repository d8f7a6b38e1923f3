/** Writes a sheet's cells and looks in few calls: each is a round trip, so one call covers all cells, never one a row. */

import type { Accepts, Cell } from '../template/cell';
import type { Highlight } from '../template/highlights';
import { HIGHLIGHTS, LOOKS, type Look } from '../template/looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What every sheet of ours has. */
export interface CellContent {
  /** Rows × columns, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly highlights: readonly Highlight[];
}

/** Writes `content` on a new, empty sheet that is large enough; `rules` say what may be typed. */
export function writeCells(
  sheet: Sheet,
  content: CellContent,
  rules: Partial<Readonly<Record<Accepts, Rule | null>>>,
): void {
  const { cells, widths, frozen } = content;
  const all = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 0);
  const each = <T>(value: (cell: Cell) => T): T[][] => cells.map((row) => row.map(value));
  const styles = textStyles();
  // Formats come first, so that cells for free text are text before anything is in them.
  all.setNumberFormats(each((cell) => cell.format ?? 'General'));
  all.setValues(each((cell) => cell.value));
  all.setBackgrounds(each((cell) => LOOKS[cell.look].background));
  all.setTextStyles(each((cell) => styles[cell.look]));
  all.setHorizontalAlignments(each((cell) => LOOKS[cell.look].align) as ('left' | 'center' | 'normal' | null)[][]);
  all.setWraps(each((cell) => LOOKS[cell.look].wrap));
  all.setNotes(each((cell) => cell.note ?? ''));
  all.setDataValidations(each((cell) => (cell.accepts && rules[cell.accepts]) ?? null));
  sheet.setConditionalFormatRules(content.highlights.map((highlight) => formatRule(sheet, highlight)));
  for (const { column, count, pixels } of widths) sheet.setColumnWidths(column, count, pixels);
  sheet.setFrozenRows(frozen.rows);
  sheet.setFrozenColumns(frozen.columns);
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
