/** Gives a KPI sheet in use another language, currency or style, other definitions, or another choice of KPIs. */

import { type Changes, changesBetween } from '../../template/changes';
import { contentOf } from '../../template/content';
import { numberWidth } from '../../template/formats';
import { hiddenMarks } from '../../template/hiddenLines';
import type { Frame } from '../../template/layout';
import type { SheetOptions } from '../../template/options';
import { runsOf } from '../../template/rectangles';
import { type LostTarget, lostTargets, type RedefinedTarget, redefinedTargets } from '../../template/redefinedTargets';
import { writeRules } from '../inputRules';
import { writeChanges } from '../writeEdits';
import { writesOf } from '../writes';
import { changeSheet } from './changeSheet';
import type { KpiSheet } from './kpiSheet';

/** What was written and left alone, the targets that stand beside another KPI now, and the headlines that have lost theirs. */
export interface OptionChanges extends Changes {
  readonly targets: readonly RedefinedTarget[];
  readonly lost: readonly LostTarget[];
}

/** Changes what the choices decide; what people have filled in stays. A target of the sample goes with the KPI it is for. */
export function changeOptions(kpi: KpiSheet, next: Partial<SheetOptions>): OptionChanges {
  const { sheet, frame, current } = kpi;
  const after: Frame = { layout: frame.layout, options: { ...frame.options, ...next } };
  const between = changesBetween(contentOf(frame), contentOf(after), current);
  const targets = redefinedTargets(frame, after.options, current);
  const emptied = targets.filter(({ isSample }) => isSample).map(({ row, column }) => ({ row, column, value: '' }));
  const changes: Changes = { ...between, values: [...between.values, ...emptied] };
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
  return { ...changes, targets, lost: lostTargets(frame, after.options, current) };
}

/** The columns that show numbers. */
function numberColumns({ layout }: Frame): number[] {
  const beside = ['latest', 'target', 'status', 'change', 'start', 'sinceStart', 'total'] as const;
  return [...beside.flatMap((name) => layout.columns.get(name) ?? []), ...layout.periods];
}
