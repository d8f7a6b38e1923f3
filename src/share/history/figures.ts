/** The figures of a KPI sheet's KPIs in one period, and how each is shown. */

import type { Language } from '../../core/kpi';
import { labelOfKpiRow } from '../../template/calculations';
import type { Current } from '../../template/changes';
import { betterOf, idOf, KPI_ROWS, type KpiRow, rowFor, unitOf } from '../../template/kpiRows';
import type { Frame } from '../../template/layout';
import type { Figure, FigureOf } from '../teamRequests';

/** The figures by their KPIs' ids, of all KPIs whose row is there, hidden or not. */
export function figuresIn({ layout, options }: Frame, { values }: Current, column: number): Map<string, Figure> {
  return new Map(
    KPI_ROWS.flatMap((kpi) => {
      const row = layout.rows.get(kpi.key);
      return row === undefined ? [] : [[idOf(rowFor(kpi, options)), figureOf(values[row - 1]?.[column - 1])]];
    }),
  );
}

/** The channel that the sheet is filtered by; `''` where it shows them all, or has no filter. */
export function channelIn({ layout }: Frame, { values }: Current): string {
  const [row, column] = [layout.rows.get('filter'), layout.columns.get('latest')];
  if (row === undefined || column === undefined) return '';
  return String(values[row - 1]?.[column - 1] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
}

/** A cell's value as a figure; of a text, as much as a ⚠ text ever says. */
export function figureOf(value: unknown): Figure {
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? '' : String(value).slice(0, 100);
}

/** Whether two figures are the same, but for what arithmetic in another order makes of the last digits. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** How the figures of `row` are shown. */
export function shownAs(row: KpiRow, language: Language): FigureOf {
  return {
    key: idOf(row),
    number: row.section === 'start' ? '' : row.section,
    name: labelOfKpiRow(row, language),
    unit: unitOf(row),
    exact: row.exact === true,
    better: betterOf(row),
  };
}
