/** A KPI as the sheets show it for a group: its number, and its share where it is a rate of counts. */

import type { ChannelNumber } from './judging';
import type { Group } from './summary';
import { kpiValue, type TableKpi, valueOfExpression } from './tableKpis';

/** A KPI, and its number for a group, where it has one. */
export interface ShownKpi extends TableKpi {
  readonly value: (group: Group) => number | undefined;
}

/** A KPI that a table can show, as it is shown. */
export function shown(kpi: TableKpi): ShownKpi {
  return { ...kpi, value: (group) => numeric(kpiValue(kpi, group)) };
}

/** The KPI's number for the group, with its share where it is one. */
export function numberOf({ proportion, value }: ShownKpi, group: Group): ChannelNumber {
  const number = value(group);
  if (number === undefined || !proportion) return { value: number };
  const [part, whole] = [proportion.part, proportion.whole].map((of) => numeric(valueOfExpression(of, group)));
  return { value: number, ...(part !== undefined && whole !== undefined && { share: { part, whole } }) };
}

/** A number, or nothing. */
export function numeric(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
