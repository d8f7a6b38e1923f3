/** Lifetime value by channel: what a new customer brings, from its MRR, the gross margin and the churn that somebody types in. */

import { CLTV_MARGIN } from '../kpis/CLTV_MARGIN';
import { CLTV_TO_CAC } from '../kpis/CLTV_TO_CAC';
import { RUNNABLES } from '../kpis/runnables';
import { numeric, type ShownKpi } from './shownKpi';
import type { Group } from './summary';
import { kpiValue, type TableKpi } from './tableKpis';

/** Fractions; `null` where they aren't known. */
export interface LifetimeInputs {
  readonly grossMargin: number | null;
  readonly churnRate: number | null;
}

/** Whether the figures allow lifetime value by channel. */
export function allowsLifetime(measures: readonly string[]): boolean {
  return ['new_mrr', 'new_customers'].every((name) => measures.includes(name));
}

/** The KPIs of lifetime value that the figures allow: none without MRR, no ratio without CAC. `kpis` are those of the table. */
export function lifetimeKpis(
  measures: readonly string[],
  kpis: readonly TableKpi[],
  { grossMargin, churnRate }: LifetimeInputs,
): ShownKpi[] {
  if (!allowsLifetime(measures)) return [];
  const value = (group: Group): number | undefined => {
    const arpc = outcome('ARPC', [group.value('new_mrr'), group.value('new_customers')]);
    return outcome('CLTV_MARGIN', [arpc, grossMargin, churnRate]);
  };
  const lifetime: ShownKpi = {
    name: CLTV_MARGIN.name,
    unit: CLTV_MARGIN.unit,
    better: CLTV_MARGIN.better,
    reads: { arpc: 'new_mrr / new_customers' },
    value,
  };
  const cac = ['FULLY_LOADED_CAC', 'CAC'].flatMap((name) => kpis.find((kpi) => kpi.name === name) ?? [])[0];
  if (!cac) return [lifetime];
  const toCac: ShownKpi = {
    name: CLTV_TO_CAC.name,
    unit: CLTV_TO_CAC.unit,
    better: CLTV_TO_CAC.better,
    reads: { cltv: CLTV_MARGIN.name.toLowerCase(), cac: cac.name.toLowerCase() },
    value: (group) => outcome('CLTV_TO_CAC', [value(group), kpiValue(cac, group)]),
  };
  return [lifetime, toCac];
}

/** What the function gives for these values; nothing where it gives a blank or a ⚠ text. */
function outcome(name: string, values: readonly unknown[]): number | undefined {
  return numeric(RUNNABLES.find(({ kpi }) => kpi.name === name)?.row?.(values));
}
