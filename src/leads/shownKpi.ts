/** A KPI as the sheets show it for a group: its number, and its share where it is a rate of counts. */

import { divisors } from '../core/formula';
import { type FormulaKpi, isFormulaKpi } from '../core/kpi';
import { KPIS } from '../kpis';
import type { ChannelNumber } from './judging';
import { kpiCalled } from './kpiWords';
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
export function numberOf(kpi: ShownKpi, group: Group): ChannelNumber {
  const { proportion, value } = kpi;
  const number = value(group);
  if (number === undefined) return { value: number };
  if (!proportion) return { value: number, cases: casesOf(kpi, group) };
  const [part, whole] = [proportion.part, proportion.whole].map((of) => numeric(valueOfExpression(of, group)));
  return { value: number, ...(part !== undefined && whole !== undefined && { share: { part, whole } }) };
}

/** How many leads, deals or the like the KPI is a cost or an average of; a sum of money is none of anything. */
function casesOf({ name, reads }: ShownKpi, group: Group): number {
  const kpi = kpiCalled(name);
  if (!isFormulaKpi(kpi)) return numeric(group.value(name === 'RESPONSE_TIME' ? 'answered' : '')) ?? 0;
  // An average that the KPI is worked out from, such as MRR per customer or CAC, is over cases, too.
  const below = [...countsBelow(kpi), ...Object.values(reads).flatMap(averagedOver)];
  const cases = below.map((divisor) => numeric(valueOfExpression(reads[divisor] ?? divisor, group)) ?? 0);
  return Math.min(...cases, ...(cases.length > 0 ? [] : [numeric(group.value('leads')) ?? 0]));
}

/** The counts by which the KPI divides. */
function countsBelow({ formula, arguments: given }: FormulaKpi): string[] {
  const counts = given.filter(({ unit }) => unit === 'count').map(({ name }) => name);
  return divisors(formula).filter((divisor) => counts.includes(divisor));
}

/** What an argument divides by, which may be another KPI of the table. */
function averagedOver(read: string): string[] {
  const kpi = KPIS.find(({ name }) => name === read.toUpperCase());
  return kpi && isFormulaKpi(kpi) ? countsBelow(kpi) : divisors(read);
}

/** A number, or nothing. */
export function numeric(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
