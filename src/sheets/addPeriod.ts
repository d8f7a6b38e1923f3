/** Adds the next period to a KPI sheet in use: its column, and everything that looks over all periods. */

import { type Changes, type Current, changesBetween } from '../template/changes';
import { contentOf } from '../template/content';
import { lastPeriod, withColumnInserted, withNextPeriod } from '../template/layout';
import { changeSheet } from './changeSheet';
import { writeRules } from './inputRules';
import type { KpiSheet } from './kpiSheet';
import { updateWarning } from './protection';
import { writeChanges } from './writeEdits';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts the column right of the last period, which it looks like, and fills it. */
export function addPeriod(kpi: KpiSheet): Changes {
  const { sheet, frame } = kpi;
  const { options, layout } = frame;
  const last = lastPeriod(layout);
  const before = { layout: withColumnInserted(layout, last + 1), options };
  const after = { layout: withNextPeriod(layout), options };
  const all = changesBetween(contentOf(before), contentOf(after), withBlankColumn(kpi.current, last));
  // The new column is blank already where nothing belongs.
  const changes = { ...all, values: all.values.filter(({ value, column }) => value !== '' || column !== last + 1) };
  changeSheet(
    kpi,
    () => {
      sheet.insertColumnAfter(last);
      const rows = sheet.getMaxRows();
      const [from, to] = [sheet.getRange(1, last, rows), sheet.getRange(1, last + 1, rows)];
      from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      to.setDataValidations(from.getDataValidations());
      sheet.setColumnWidth(last + 1, sheet.getColumnWidth(last));
      writeChanges(sheet, changes);
      extendFormatRules(sheet, last);
      writeRules(sheet, after, ['period']);
      updateWarning(sheet, after);
    },
    last + 1,
  );
  return changes;
}

/** What the sheet holds once a blank column stands right of `column`. */
function withBlankColumn({ values, formulas, notes }: Current, column: number): Current {
  const widened = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((row) => [...row.slice(0, column), blank, ...row.slice(column)]);
  return { values: widened(values, ''), formulas: widened(formulas, ''), notes: widened(notes, '') };
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
