/** Targets that were set for one KPI and stand in a row that a choice makes another of: they mustn't judge that one unseen. */

import { isBlank } from '../core/problem';
import type { Current } from './changes';
import { idOf, KPI_ROWS, type KpiRow, rowFor } from './kpiRows';
import type { Frame } from './layout';
import type { SheetOptions } from './options';
import { sampleTarget } from './sample';

/** Such a target's cell. */
export interface RedefinedTarget {
  readonly row: number;
  readonly column: number;
  /** What the target was set for, and what it would judge from now on. */
  readonly before: KpiRow;
  readonly after: KpiRow;
  /** Whether it is the sample's, so that nobody misses it. */
  readonly isSample: boolean;
}

/** The targets of the sheet that other choices concern. */
export function redefinedTargets(
  { layout, options }: Frame,
  next: SheetOptions,
  { values }: Pick<Current, 'values'>,
): RedefinedTarget[] {
  const column = layout.columns.get('target');
  if (column === undefined) return [];
  const targetOf = (key: string): unknown => values[(layout.rows.get(key) ?? 0) - 1]?.[column - 1] ?? '';
  // A single 3 may be anybody's; the sample's are all that are there.
  const isSample = KPI_ROWS.every(
    (row) => !layout.rows.has(row.key) || targetOf(row.key) === sampleTarget(row, options),
  );
  return KPI_ROWS.flatMap((kpi): RedefinedTarget[] => {
    const row = layout.rows.get(kpi.key);
    const [before, after] = [rowFor(kpi, options), rowFor(kpi, next)];
    if (row === undefined || idOf(before) === idOf(after) || isBlank(targetOf(kpi.key))) return [];
    return [{ row, column, before, after, isSample }];
  });
}
