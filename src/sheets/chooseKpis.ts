/** Shows and hides the rows of KPIs in a sheet in use. */

import { type Changes, changesBetween } from '../template/changes';
import { contentOf } from '../template/content';
import { hiddenMarks } from '../template/hiddenLines';
import type { Frame } from '../template/layout';
import { runsOf } from '../template/rectangles';
import { changeSheet } from './changeSheet';
import type { KpiSheet } from './kpiSheet';
import { writeChanges } from './writeEdits';
import { writesOf } from './writes';

/** Shows the rows of all KPIs but the `hidden` ones, with what they are worked out from. No other row is touched. */
export function chooseKpis(kpi: KpiSheet, hidden: readonly string[]): Changes {
  const { sheet, frame, current } = kpi;
  const after: Frame = { layout: frame.layout, options: { ...frame.options, hidden } };
  const changes = changesBetween(contentOf(frame), contentOf(after), current);
  const before = hiddenMarks(frame.options.hidden);
  const now = hiddenMarks(hidden);
  const rowsOf = (marks: ReadonlySet<string>, unlike: ReadonlySet<string>): number[] =>
    [...marks].filter((mark) => !unlike.has(mark)).flatMap((mark) => frame.layout.rows.get(mark) ?? []);
  // Only rows whose state changes, so that undoing it touches none that people have hidden or folded themselves.
  const shown = runsOf(rowsOf(before, now).filter((row) => sheet.isRowHiddenByUser(row)));
  const gone = runsOf(rowsOf(now, before).filter((row) => !sheet.isRowHiddenByUser(row)));
  changeSheet(kpi, writesOf(changes, { shown, hidden: gone }), () => {
    writeChanges(sheet, changes);
    for (const [first, count] of shown) sheet.showRows(first, count);
    for (const [first, count] of gone) sheet.hideRows(first, count);
  });
  return changes;
}
