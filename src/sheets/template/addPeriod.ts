/** Adds the next period to a KPI sheet in use: its column, and everything that looks over all periods. */

import { type Changes, changesBetween } from '../../template/changes';
import { contentOf } from '../../template/content';
import { lastPeriod, withNextPeriod } from '../../template/layout';
import { runsOf } from '../../template/rectangles';
import { writeRules } from '../inputRules';
import { updateWarning } from '../protection';
import { writeChanges } from '../writeEdits';
import { writesOf } from '../writes';
import { changeSheet } from './changeSheet';
import type { KpiSheet } from './kpiSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Inserts the column right of the last period, which it looks like, and fills it. An input that is a formula there, as in
 * a sheet filled from data, is the same formula in the new period.
 */
export function addPeriod(kpi: KpiSheet): Changes {
  const { sheet, frame, current } = kpi;
  const last = lastPeriod(frame.layout);
  const column = last + 1;
  const after = { ...frame, layout: withNextPeriod(frame.layout) };
  const all = changesBetween(contentOf(frame), contentOf(after), current, (at) =>
    at === column ? undefined : at - (at > column ? 1 : 0),
  );
  // The new column is blank already where nothing belongs.
  const changes = { ...all, values: all.values.filter(({ value, column: at }) => value !== '' || at !== column) };
  changeSheet(kpi, writesOf(changes, { column }), () => {
    sheet.insertColumnAfter(last);
    const rows = sheet.getMaxRows();
    const [from, to] = [sheet.getRange(1, last, rows), sheet.getRange(1, column, rows)];
    from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    to.setDataValidations(from.getDataValidations());
    sheet.setColumnWidth(column, sheet.getColumnWidth(last));
    writeChanges(sheet, changes);
    copyInputFormulas(kpi, last);
    extendFormatRules(sheet, last);
    writeRules(sheet, after, ['period']);
    updateWarning(sheet, after);
  });
  return changes;
}

function copyInputFormulas({ sheet, frame, current }: KpiSheet, last: number): void {
  const inputs = contentOf(frame).cells.filter(({ line, column, cell }) => {
    return line.kind === 'input' && column === last && cell.look === 'input';
  });
  const rows = inputs.map(({ row }) => row).filter((row) => current.formulas[row - 1]?.[last - 1]);
  for (const [first, count] of runsOf(rows)) {
    const from = sheet.getRange(first, last, count);
    from.copyTo(sheet.getRange(first, last + 1, count), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false);
  }
}

/** Whatever is marked in the last period, by us or by the team, is marked in the next one. */
function extendFormatRules(sheet: Sheet, last: number): void {
  sheet.setConditionalFormatRules(
    sheet.getConditionalFormatRules().map((rule) =>
      rule
        .copy()
        .setRanges(
          rule.getRanges().map((range) => {
            if (range.getLastColumn() !== last) return range;
            return sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns() + 1);
          }),
        )
        .build(),
    ),
  );
}
