/** Which of the add-on's functions a formula calls. */

import type { Callable } from '../core/kpi';
import { RUNNABLES } from '../kpis/runnables';
import { isReadable, type Node, type Place, parse, partsOf } from './parse';
import type { Decimal, Unreadable } from './tokens';

/** A call of one of the add-on's functions. */
export interface Called extends Place {
  /** The function's name in capitals; an alias such as `CR` stays one. */
  readonly name: string;
}

const KPIS: ReadonlyMap<string, Callable> = new Map(
  RUNNABLES.flatMap(({ kpi }) => [kpi.name, ...(kpi.aliases ?? [])].map((name) => [name, kpi] as const)),
);

/** The KPI that this function works out; undefined for any other function. */
export function kpiCalled(name: string): Callable | undefined {
  return KPIS.get(name.toUpperCase());
}

/** The calls of our functions in a formula, from the left; `others` are functions of ours that aren't a KPI's, such as `LEAD_KPIS`. */
export function callsOf(formula: string, decimal: Decimal, others: readonly string[] = []): Called[] | Unreadable {
  const parsed = parse(formula, decimal);
  return isReadable(parsed) ? callsIn(parsed.root, others) : parsed;
}

/** The calls of our functions within a node, itself among them. */
export function callsIn(node: Node, others: readonly string[] = []): Called[] {
  const within = partsOf(node).flatMap((part) => callsIn(part, others));
  if (node.kind !== 'call') return within;
  const name = node.name.toUpperCase();
  return KPIS.has(name) || others.includes(name) ? [{ name, from: node.from, to: node.to }, ...within] : within;
}
