/** Which functions of the add-on a formula calls, those among them that aren't a KPI's. */

import { type Called, callsIn, kpiCalled } from '../formula/calls';
import type { Node } from '../formula/parse';
import { LEAD_KPIS } from '../leads/LEAD_KPIS';

/** Functions of the add-on that aren't a KPI's. */
export const OTHERS: readonly string[] = [LEAD_KPIS.name];
const CALLED = /[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=\s*\()/gu;

/** Whether the names of functions of ours stand before brackets in it, be it in a text. */
export function mayCall(formula: string): boolean {
  if (formula === '') return false;
  return (formula.match(CALLED) ?? []).some((name) => kpiCalled(name) || OTHERS.includes(name.toUpperCase()));
}

/** The calls of our functions within a node, itself among them. */
export function ourCallsIn(node: Node): Called[] {
  return callsIn(node, OTHERS);
}
