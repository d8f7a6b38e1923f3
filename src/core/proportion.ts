/** Which KPIs are proportions: a count of what came about, out of a count of all that could. */

import type { FormulaKpi } from './kpi';

/** A proportion's counts, as expressions over the KPI's arguments. */
export interface Proportion {
  readonly part: string;
  readonly whole: string;
}

/** `part / whole`, or `part / (part + rest)`. */
const SHAPE = /^(\w+) \/ (?:(\w+)|\((\1 \+ \w+)\))$/;

/** The KPI's counts, as its formula says; `undefined` where it is anything else, such as a cost per unit or a growth rate. */
export function proportionOf(kpi: Pick<FormulaKpi, 'formula' | 'arguments' | 'unit'>): Proportion | undefined {
  const [, part, single, sum] = SHAPE.exec(kpi.formula) ?? [];
  const whole = single ?? sum;
  if (kpi.unit !== 'rate' || !part || !whole) return undefined;
  const areCounts = kpi.arguments.every((argument) => argument.unit === 'count' && !argument.signed);
  return areCounts ? { part, whole } : undefined;
}
