/** What can be done with a KPI sheet in use. */

import { at } from '../template/address';
import { changesBetween } from '../template/changes';
import { hiddenMarks } from '../template/chosen';
import { contentOf, type PlacedCell } from '../template/content';
import { damagedCells } from '../template/damage';
import type { Frame } from '../template/layout';
import type { SheetOptions } from '../template/options';
import { runsOf } from '../template/rectangles';
import { numberWidth } from '../template/sheet';
import { changeSheet } from './changeSheet';
import { writeRules } from './inputRules';
import type { KpiSheet } from './kpiSheet';
import { writeChanges, writeEdits } from './writeEdits';

/** How many cells were written, and which of ours were left alone because somebody has overwritten them. */
export interface Changed {
  readonly written: number;
  readonly left: readonly PlacedCell[];
}

/** Gives the sheet another language, currency or style; what people have filled in stays. */
export function changeOptions(kpi: KpiSheet, next: Partial<SheetOptions>): Changed {
  const { sheet, frame, current } = kpi;
  const after: Frame = { layout: frame.layout, options: { ...frame.options, ...next } };
  const changes = changesBetween(contentOf(frame), contentOf(after), current);
  changeSheet(kpi, () => {
    writeChanges(sheet, changes);
    if (after.options.language !== frame.options.language) writeRules(sheet, after);
    const width = numberWidth(after.options.currency);
    if (width === numberWidth(frame.options.currency)) return;
    for (const [first, count] of runsOf(numberColumns(frame))) sheet.setColumnWidths(first, count, width);
  });
  return { written: changes.values.length, left: changes.left };
}

/** Shows the rows of all KPIs but the `hidden` ones, with what they are worked out from. */
export function chooseKpis(kpi: KpiSheet, hidden: readonly string[]): Changed {
  const { sheet, frame, current } = kpi;
  const after: Frame = { layout: frame.layout, options: { ...frame.options, hidden } };
  const changes = changesBetween(contentOf(frame), contentOf(after), current);
  const before = hiddenMarks(frame.options.hidden);
  const now = hiddenMarks(hidden);
  const rowsOf = (marks: ReadonlySet<string>, unlike: ReadonlySet<string>): [number, number][] =>
    runsOf([...marks].filter((mark) => !unlike.has(mark)).flatMap((mark) => frame.layout.rows.get(mark) ?? []));
  changeSheet(kpi, () => {
    writeChanges(sheet, changes);
    for (const [first, count] of rowsOf(before, now)) sheet.showRows(first, count);
    for (const [first, count] of rowsOf(now, before)) sheet.hideRows(first, count);
  });
  return { written: changes.values.length, left: changes.left };
}

/** The formulas of the sheet that have been overwritten or broken. */
export function damageIn({ frame, current }: KpiSheet): PlacedCell[] {
  return damagedCells(contentOf(frame), frame.layout, current);
}

/** Rebuilds those of the sheet's damaged formulas that stand at `addresses`. */
export function repair(kpi: KpiSheet, addresses: readonly string[]): Changed {
  const chosen = damageIn(kpi).filter(({ row, column }) => addresses.includes(at(row, column)));
  changeSheet(kpi, () => {
    writeEdits(
      kpi.sheet,
      chosen.map(({ row, column, cell }) => ({ row, column, value: cell.value })),
      (range, block) => range.setValues(block),
    );
  });
  return { written: chosen.length, left: [] };
}

/** The columns that show numbers. */
function numberColumns({ layout }: Frame): number[] {
  const beside = ['latest', 'target', 'status', 'change', 'start', 'sinceStart', 'total'] as const;
  return [...beside.flatMap((name) => layout.columns.get(name) ?? []), ...layout.periods];
}
