/** Gives a KPI sheet in use another language, currency or style, other definitions, or another choice of KPIs. */

import { type Changes, changesBetween } from '../../template/changes';
import { contentOf } from '../../template/content';
import { numberWidth } from '../../template/formats';
import { hiddenMarks } from '../../template/hiddenLines';
import type { Frame } from '../../template/layout';
import type { SheetOptions } from '../../template/options';
import { runsOf } from '../../template/rectangles';
import { writeRules } from '../inputRules';
import { writeChanges } from '../writeEdits';
import { writesOf } from '../writes';
import { changeSheet } from './changeSheet';
import type { KpiSheet } from './kpiSheet';

/** Changes what the choices decide; what people have filled in stays. Gives what was written, and what was left alone. */
export function changeOptions(kpi: KpiSheet, next: Partial<SheetOptions>): Changes {
  const { sheet, frame, current } = kpi;
  const after: Frame = { layout: frame.layout, options: { ...frame.options, ...next } };
  const changes = changesBetween(contentOf(frame), contentOf(after), current);
  const rules = after.options.language !== frame.options.language;
  const width = numberWidth(after.options.currency);
  const widths = width !== numberWidth(frame.options.currency);
  const before = hiddenMarks(frame.options);
  const now = hiddenMarks(after.options);
  const rowsOf = (marks: ReadonlySet<string>, unlike: ReadonlySet<string>): number[] =>
    [...marks].filter((mark) => !unlike.has(mark)).flatMap((mark) => frame.layout.rows.get(mark) ?? []);
  // Only rows whose state changes, so that undoing it touches none that people have hidden or folded themselves.
  const shown = runsOf(rowsOf(before, now).filter((row) => sheet.isRowHiddenByUser(row)));
  const hidden = runsOf(rowsOf(now, before).filter((row) => !sheet.isRowHiddenByUser(row)));
  changeSheet(kpi, writesOf(changes, { rules, widths, shown, hidden }), () => {
    writeChanges(sheet, changes);
    for (const [first, count] of shown) sheet.showRows(first, count);
    for (const [first, count] of hidden) sheet.hideRows(first, count);
    if (rules) writeRules(sheet, after);
    if (!widths) return;
    for (const [first, count] of runsOf(numberColumns(frame))) sheet.setColumnWidths(first, count, width);
  });
  return changes;
}

/** The columns that show numbers. */
function numberColumns({ layout }: Frame): number[] {
  const beside = ['latest', 'target', 'status', 'change', 'start', 'sinceStart', 'total'] as const;
  return [...beside.flatMap((name) => layout.columns.get(name) ?? []), ...layout.periods];
}
