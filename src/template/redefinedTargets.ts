/**
 * What a choice makes of targets: one that was set for one KPI mustn't judge another unseen, and a headline mustn't lose its
 * target unseen.
 */

import { isBlank } from '../core/problem';
import type { Current } from './changes';
import { HEADLINES, headlineFor, idOf, KPI_ROWS, type KpiRow, kpiRowCalled, rowFor } from './kpiRows';
import type { Frame } from './layout';
import type { SheetOptions } from './options';
import { sampleTarget } from './sample';

/** The cell of a target that judges another KPI. */
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

/** A headline that shows another row, which has no target. */
export interface LostTarget {
  /** Where one can be typed. */
  readonly row: number;
  readonly column: number;
  /** Whose target the headline showed, and whose number it shows from now on. */
  readonly before: KpiRow;
  readonly after: KpiRow;
}

/** The headlines that other choices leave without a target. */
export function lostTargets(
  { layout, options }: Frame,
  next: SheetOptions,
  { values }: Pick<Current, 'values'>,
): LostTarget[] {
  const column = layout.columns.get('target');
  if (column === undefined) return [];
  const hasTarget = (key: string): boolean => !isBlank(values[(layout.rows.get(key) ?? 0) - 1]?.[column - 1] ?? '');
  return HEADLINES.filter((key) => layout.rows.has(`headline ${key}`)).flatMap((key): LostTarget[] => {
    const [from, to] = [headlineFor(key, options), headlineFor(key, next)];
    const [row, before, after] = [layout.rows.get(to), kpiRowCalled(from), kpiRowCalled(to)];
    if (from === to || row === undefined || !before || !after || !hasTarget(from) || hasTarget(to)) return [];
    return [{ row, column, before: rowFor(before, options), after: rowFor(after, next) }];
  });
}
