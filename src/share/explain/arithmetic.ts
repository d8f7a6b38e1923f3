/** Arithmetic in a formula: its value where its parts are known, and whether it is the same as a KPI's. */

import type { FormulaKpi } from '../../core/kpi';
import { isReadable, type Node, parse, partsOf } from '../../formula/parse';

/** The number of a part that isn't arithmetic itself; undefined where there is none. */
export type NumberOf = (part: Node) => number | undefined;

/** The value of the node, if every part of it has one. `text` is the formula's. */
export function numberIn(node: Node, text: string, numberOf: NumberOf): number | undefined {
  if (node.kind === 'brackets') return numberIn(node.parts[0], text, numberOf);
  if (node.kind === 'number') return Number(text.slice(node.from, node.to).replace(',', '.'));
  if (!isArithmetic(node)) return numberOf(node);
  const numbers = node.parts.map((part) => numberIn(part, text, numberOf));
  const [first, ...rest] = numbers;
  if (first === undefined || numbers.includes(undefined)) return undefined;
  if (rest.length === 0) return node.signs.reduce((value, sign) => signed(value, sign), first);
  return rest.reduce<number>((left, right, index) => worked(left, node.signs[index] ?? '', right ?? Number.NaN), first);
}

/** The parts of the node's arithmetic that aren't arithmetic themselves, each text once. */
export function leavesOf(node: Node, text: string): Node[] {
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
  const formula = `=${kpi.formula}`;
  const own = parse(formula, '.');
  if (!isReadable(own)) return [];
  return orders(leaves.length)
    .map((order) => order.map((at) => leaves[at] as Node))
    .filter((given) =>
      TRIALS.every((numbers) => {
        const known = (name: string): number | undefined =>
          numbers[kpi.arguments.findIndex((argument) => argument.name === name)];
        const wanted = numberIn(own.root, formula, ({ from, to }) => known(formula.slice(from, to)));
        const found = numberIn(node, text, (leaf) => numbers[indexOfText(given, leaf, text)]);
        return wanted !== undefined && found !== undefined && Math.abs(found / wanted - 1) < 1e-9;
      }),
    );
}

/** Numbers that no two different formulas make the same of. */
const TRIALS = [
  [2.13, 7.77, 0.631, 5.19],
  [31.7, 3.01, 0.217, 11.3],
];

function indexOfText(given: readonly Node[], leaf: Node, text: string): number {
  const written = text.slice(leaf.from, leaf.to);
  return given.findIndex(({ from, to }) => text.slice(from, to) === written);
}

function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}

function isArithmetic(node: Node): node is Node & { readonly kind: 'operation' } {
  return node.kind === 'operation' && node.signs.every((sign) => '+-*/%^'.includes(sign));
}

function signed(value: number, sign: string): number {
  if (sign === '%') return value / 100;
  return sign === '-' ? -value : value;
}

function worked(left: number, sign: string, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  if (sign === '/') return left / right;
  return left ** right;
}
