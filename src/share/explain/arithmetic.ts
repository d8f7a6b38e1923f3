/** Whether arithmetic in a formula is the same as a KPI's. */

import type { FormulaKpi } from '../../core/kpi';
import { isArithmetic, numberIn } from '../../formula/constants';
import { isReadable, type Node, parse, partsOf } from '../../formula/parse';

/** The parts of the node's arithmetic that aren't arithmetic themselves, each text once. */
function leavesOf(node: Node, text: string): Node[] {
  if (node.kind === 'number') return [];
  if (node.kind !== 'brackets' && !isArithmetic(node)) return [node];
  const leaves = partsOf(node).flatMap((part) => leavesOf(part, text));
  const written = leaves.map(({ from, to }) => text.slice(from, to));
  return leaves.filter((_, index) => written.indexOf(written[index] ?? '') === index);
}

/** Which part of the formula each argument of the KPI is, by the argument's place; every way in which they are the same. */
export function waysToBe(kpi: FormulaKpi, node: Node, text: string): (readonly Node[])[] {
  const leaves = leavesOf(node, text);
  if (leaves.length !== kpi.arguments.length) return [];
  const textOf = ({ from, to }: Node): string => text.slice(from, to);
  const trials = trialsOf(kpi);
  const wanted = trials.map((numbers) => outcomeOf(kpi, numbers));
  return orders(leaves.length)
    .map((order) => order.map((at) => leaves[at] as Node))
    .filter((given) => {
      const written = given.map(textOf);
      return trials.every((numbers, trial) => {
        const found = numberIn(node, textOf, (leaf) => numbers[written.indexOf(textOf(leaf))]);
        return isNearly(found, wanted[trial]);
      });
    });
}

/** Whether the KPI is the same where its arguments stand in that order, as a product is. */
export function isSameInOrder(kpi: FormulaKpi, order: readonly number[]): boolean {
  return trialsOf(kpi).every((numbers) => {
    const moved = order.map((at) => numbers[at] as number);
    return isNearly(outcomeOf(kpi, moved), outcomeOf(kpi, numbers));
  });
}

/** Numbers for the KPI's arguments, twice: such that no two different formulas make the same of them. */
function trialsOf({ arguments: taken }: FormulaKpi): number[][] {
  return [Math.sin, Math.cos].map((wave) => taken.map((_, place) => Math.exp(3 * wave(place + 1))));
}

/** What the KPI's formula makes of these numbers, one for each of its arguments. */
function outcomeOf(kpi: FormulaKpi, numbers: readonly number[]): number | undefined {
  const formula = `=${kpi.formula}`;
  const parsed = parse(formula, '.');
  if (!isReadable(parsed)) return undefined;
  const textOf = ({ from, to }: Node): string => formula.slice(from, to);
  return numberIn(parsed.root, textOf, (part) => numbers[kpi.arguments.findIndex(({ name }) => name === textOf(part))]);
}

function isNearly(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one / other - 1) < 1e-9;
}

function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}
