/** What there is to know of a KPI, and of a row of the KPI sheet. */

import type { Kpi } from '../../core/kpi';
import { betterOf, isRatio, type KpiRow, unitOf } from '../../template/kpiRows';
import type { KpiFacts } from '../requests';

/** What there is to know of the KPI. */
export function factsOf(kpi: Kpi): KpiFacts {
  const { name, meaning, unit, better, section, published = [], care, lookAt = [] } = kpi;
  return { function: name, meaning, unit, better, section, published, ...(care && { care }), lookAt };
}

/** What there is to know of the row. */
export function factsOfRow(row: KpiRow): KpiFacts {
  const better = betterOf(row);
  if (isRatio(row)) {
    if (row.variant === undefined) return { ...factsOf(row.kpi), better };
    // What is published, what to care about and what to look at, is said of the KPI as it usually is.
    const { care: _, ...facts } = factsOf(row.kpi);
    return { ...facts, better, published: [], lookAt: [], ...(row.meaning && { meaning: row.meaning }) };
  }
  return {
    ...(row.meaning && { meaning: row.meaning }),
    unit: unitOf(row),
    better,
    section: row.section,
    published: [],
    lookAt: [],
  };
}
