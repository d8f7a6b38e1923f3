/** Rebuilds formulas of a KPI sheet in use that have been overwritten or broken. */

import { at } from '../../template/address';
import { type Changes, NO_CHANGES } from '../../template/changes';
import { contentOf, type PlacedCell } from '../../template/content';
import { damagedCells } from '../../template/damage';
import { writeChanges } from '../writeEdits';
import { writesOf } from '../writes';
import { changeSheet } from './changeSheet';
import type { KpiSheet } from './kpiSheet';

/** The sheet's damaged formulas. */
export function damageIn({ frame, current }: KpiSheet): PlacedCell[] {
  return damagedCells(contentOf(frame), frame.layout, current);
}

/** Rebuilds those of the damaged formulas that stand at `addresses`; no other cell is touched. */
export function repair(kpi: KpiSheet, addresses: readonly string[]): Changes {
  const chosen = damageIn(kpi).filter(({ row, column }) => addresses.includes(at(row, column)));
  const changes: Changes = {
    ...NO_CHANGES,
    values: chosen.map(({ row, column, cell }) => ({ row, column, value: cell.value })),
    // Typing a number may have changed how the cell shows it.
    formats: chosen.flatMap(({ row, column, cell }) => (cell.format ? [{ row, column, value: cell.format }] : [])),
  };
  changeSheet(kpi, writesOf(changes), () => writeChanges(kpi.sheet, changes));
  return changes;
}
