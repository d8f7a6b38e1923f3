/**
 * A formula apart from what it is given, the cells that it names and the numbers and texts that were typed: formulas that
 * differ in nothing else have one shape, whatever separators, spaces and case they come back with.
 */

import { isReadable } from '../../formula/parse';
import { type Decimal, type Token, tokensOf } from '../../formula/tokens';

/** A formula's shape, and what it is given as it is written, each once, in the order in which it is met. */
export interface Shape {
  /** Two formulas have the same one if they differ only in what they are given. */
  readonly shape: string;
  /** Two formulas have the same one if they don't differ at all. */
  readonly exact: string;
  readonly given: readonly string[];
}

/** A text of the formula, or the number of what it is given there. */
export type Piece = string | number;

/** The formula's shape; undefined where it can't be read. */
export function shapeOf(formula: string, decimal: Decimal): Shape | undefined {
  const tokens = tokensOf(formula, decimal);
  if (!isReadable(tokens)) return undefined;
  const given: string[] = [];
  const open: string[] = [];
  const shape: string[] = [];
  const exact: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'space') continue;
    const text = formula.slice(token.from, token.to);
    if (text === '(' || text === '{') open.push(text);
    else if (text === ')' || text === '}') open.pop();
    const plain = plainly(token, text, open[open.length - 1] === '{');
    exact.push(plain);
    const isGiven = token.kind === 'reference' || isConstant(token, text);
    shape.push(isGiven ? `\u0001${token.kind} ${numberOf(text, given)}` : plain);
  }
  return { shape: hashed(shape.join('\u0002')), exact: hashed(exact.join('\u0002')), given };
}

/** The formula as it was typed, its references and those of its constants by their numbers; undefined where it can't be read. */
export function piecesOf(
  formula: string,
  decimal: Decimal,
  constants: readonly string[] = [],
): { readonly pieces: readonly Piece[]; readonly given: readonly string[] } | undefined {
  const tokens = tokensOf(formula, decimal);
  if (!isReadable(tokens)) return undefined;
  const given: string[] = [];
  const pieces: Piece[] = [];
  let done = 0;
  for (const token of tokens) {
    const { kind, from, to } = token;
    const text = formula.slice(from, to);
    if (kind !== 'reference' && !(isConstant(token, text) && constants.includes(text))) continue;
    pieces.push(formula.slice(done, from), numberOf(text, given));
    done = to;
  }
  pieces.push(formula.slice(done));
  return { pieces, given };
}

/** Whether it is a number or text as people type them; those that say what is wrong are ours. */
function isConstant({ kind }: Token, text: string): boolean {
  return kind === 'number' || (kind === 'text' && text !== '""' && !text.startsWith('"⚠'));
}

/** A short text that is the same for the same text, and for no other in practice. */
export function hashed(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36);
}

function plainly({ kind }: Token, text: string, inArray: boolean): string {
  if (kind === 'text' || kind === 'table' || kind === 'reference') return text;
  if (kind === 'number') return text.replace(',', '.').toUpperCase();
  if (kind === 'separator') return !inArray || text === ';' ? ';' : '\\';
  return text.toUpperCase();
}

function numberOf(text: string, given: string[]): number {
  const known = given.indexOf(text);
  return known >= 0 ? known : given.push(text) - 1;
}
