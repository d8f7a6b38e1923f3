/** Arithmetic in a formula: its value where the values of its parts are known. */

import type { Node } from './parse';

/** The node's text in its formula. */
type TextOf = (node: Node) => string;

/** Whether the node is a calculation with signs such as `+` and `%`. */
export function isArithmetic(node: Node): node is Node & { readonly kind: 'operation' } {
  return node.kind === 'operation' && node.signs.every((sign) => '+-*/%^'.includes(sign));
}

/** The value of a number that is written out, such as `5000` or `70%`, or of arithmetic between such numbers. */
export function constantOf(node: Node, textOf: TextOf): number | undefined {
  return numberIn(node, textOf, () => undefined);
}

/** The value of the node, if every part of it has one; `numberOf` gives that of what is neither written out nor arithmetic. */
export function numberIn(node: Node, textOf: TextOf, numberOf: (part: Node) => number | undefined): number | undefined {
  if (node.kind === 'brackets') return numberIn(node.parts[0], textOf, numberOf);
  if (node.kind === 'number') return finite(Number(textOf(node).replace(',', '.')));
  if (!isArithmetic(node)) return numberOf(node);
  const [first = Number.NaN, ...rest] = node.parts.map((part) => numberIn(part, textOf, numberOf) ?? Number.NaN);
  const signs = node.signs;
  if (rest.length === 0) return finite(signs.reduce((value, sign) => signed(value, sign), first));
  return finite(rest.reduce((left, right, index) => worked(left, signs[index] ?? '', right), first));
}

function signed(value: number, sign: string): number {
  if (sign === '%') return value / 100;
  return sign === '-' ? -value : value;
}

function worked(left: number, sign: string, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return sign === '/' ? left / right : left ** right;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
