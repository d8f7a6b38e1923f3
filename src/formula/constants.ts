/** Numbers that are written out in a formula, such as `5000`, `70%` or `15/100`. */

import type { Node } from './parse';

/** The value of a number that is written out, or of arithmetic between such numbers; undefined for anything else. */
export function constantOf(node: Node, textOf: (node: Node) => string): number | undefined {
  if (node.kind === 'brackets') return constantOf(node.parts[0], textOf);
  if (node.kind === 'number') return finite(Number(textOf(node).replace(',', '.')));
  if (node.kind !== 'operation') return undefined;
  const [first = Number.NaN, ...rest] = node.parts.map((part) => constantOf(part, textOf) ?? Number.NaN);
  const signs = node.signs;
  if (rest.length === 0) return finite(signs.reduce((value, sign) => signed(value, sign), first));
  return finite(rest.reduce((left, right, index) => arithmetic(left, signs[index] ?? '', right), first));
}

function signed(value: number, sign: string): number {
  if (sign === '%') return value / 100;
  return sign === '-' ? -value : value;
}

function arithmetic(left: number, sign: string, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return sign === '/' ? left / right : Number.NaN;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
