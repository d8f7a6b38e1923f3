/** A formula cut into its pieces, as Google Sheets writes them in any locale. Put together again they are the formula. */

import { ERROR_VALUES } from '../core/problem';

/** What a piece of a formula is. */
export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'error'
  | 'reference'
  /** A name right before a bracket, so the name of a function. */
  | 'function'
  | 'name'
  /** A column of a table, such as `Leads[Cost]`. */
  | 'table'
  | 'operator'
  /** `,` `;` or `\`. */
  | 'separator'
  | 'bracket';

/** A piece of a formula: its characters from `from` up to `to`, not included. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
}

/** Why a text can't be read as a formula, and at which character. */
export interface Unreadable {
  readonly unreadable: 'notFormula' | 'tooLong' | 'tooDeep' | 'unexpected' | 'unfinished';
  readonly at: number;
}

/** The sign between a number's whole part and its decimals, by which a locale writes all of a formula. */
export type Decimal = '.' | ',';

/** Sheets keeps no longer text in a cell. */
const LONGEST = 50_000;

const WORD = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,7}`;
const AREA = `(?:${CELL}:${CELL}|${CELL}:${COLUMN}|${CELL}:${ROW}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})`;
/** Nothing may follow that would make another word of it. */
const END = String.raw`(?![\p{L}\p{M}\p{N}_.$!]|\s*\()`;

/** In the order in which they are tried. */
const KINDS: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`\s+`],
  ['text', '"(?:[^"]|"")*"'],
  ['reference', `(?:${SHEET})?${AREA}${END}`],
  ['error', `(?:${SHEET})?${ERROR_VALUES}`],
  ['function', String.raw`${WORD}(?=\s*\()`],
  ['table', String.raw`${WORD}(?:\[(?:[^\[\]]|\[[^\[\]]*\])*\])`],
  ['name', `(?:${SHEET})?${WORD}(?![!'])`],
];
const OTHERS: readonly (readonly [TokenKind, string])[] = [
  ['operator', '<=|>=|<>|[-+*/^&=<>%:]'],
  ['separator', String.raw`[,;\\]`],
  ['bracket', '[(){}]'],
];

const PATTERNS: Readonly<Record<Decimal, RegExp>> = { '.': pattern('.'), ',': pattern(',') };

/** The pieces of `formula`, which begins with `=`; its decimals are written with `decimal`. */
export function tokensOf(formula: string, decimal: Decimal): readonly Token[] | Unreadable {
  if (!formula.startsWith('=')) return { unreadable: 'notFormula', at: 0 };
  if (formula.length > LONGEST) return { unreadable: 'tooLong', at: LONGEST };
  const tokens: Token[] = [];
  const next = new RegExp(PATTERNS[decimal]);
  for (let from = 1; from < formula.length; ) {
    next.lastIndex = from;
    const groups = next.exec(formula)?.groups;
    const found = groups && Object.entries(groups).find(([, text]) => text !== undefined);
    if (!found) return { unreadable: 'unexpected', at: from };
    const [kind, text] = found as [TokenKind, string];
    tokens.push({ kind, from, to: from + text.length });
    from += text.length;
  }
  return tokens;
}

function pattern(decimal: Decimal): RegExp {
  const sign = decimal === '.' ? String.raw`\.` : ',';
  const number = String.raw`(?:\d+(?:${sign}\d*)?|${sign}\d+)(?:[eE][-+]?\d+)?(?![\p{L}\p{N}_])`;
  const kinds = [...KINDS, ['number', number] as const, ...OTHERS];
  return new RegExp(kinds.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'uy');
}
