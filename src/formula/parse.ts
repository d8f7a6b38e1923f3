/** Reads a formula into a tree whose every node knows its place in the text, so that what isn't changed stays as it was. */

import { type Decimal, type Token, type TokenKind, tokensOf, type Unreadable } from './tokens';

/** Where something stands: the characters from `from` up to `to`, not included. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A part of a formula. */
export type Node = Place &
  (
    | { readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'reference' | 'name' | 'table' }
    /** An argument that was left out. */
    | { readonly kind: 'empty' }
    /**
     * A function called by its name, as it was typed. Without a name: its first part is what is called, such as what another
     * call gives, or a name that a LET or LAMBDA round it gives, whichever function is called so too.
     */
    | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Node[] }
    /** Parts with a sign between each two; or one part, before or after its signs. */
    | { readonly kind: 'operation'; readonly signs: readonly string[]; readonly parts: readonly Node[] }
    | { readonly kind: 'brackets'; readonly parts: readonly [Node] }
    /** `{…}`: its elements row by row, each row having `columns` of them (0: not all rows have as many). */
    | { readonly kind: 'array'; readonly parts: readonly Node[]; readonly columns: number }
  );

/** A formula and its tree. */
export interface Formula {
  readonly text: string;
  readonly root: Node;
  /** The separator between arguments that is met first; undefined where no function has two. */
  readonly separator: ',' | ';' | undefined;
}

/** Brackets in brackets, or signs before signs, that are still read. Excel stops at 64. */
const DEEPEST = 200;

/** The signs that stand between two parts, from the loosest to the tightest. A sign before a value is tighter still. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The nodes right below this one. */
export function partsOf(node: Node): readonly Node[] {
  return 'parts' in node ? node.parts : [];
}

/** Whether a formula could be read. */
export function isReadable<T extends object>(read: T | Unreadable): read is T {
  return !('unreadable' in read);
}

/** Reads a formula, beginning with `=`, whose decimals are written with `decimal`. */
export function parse(text: string, decimal: Decimal): Formula | Unreadable {
  const tokens = tokensOf(text, decimal);
  if (!isReadable(tokens)) return tokens;
  try {
    return new Reader(text, tokens, decimal).formula();
  } catch (failure) {
    if (failure instanceof Refusal) return failure.why;
    throw failure;
  }
}

class Refusal extends Error {
  constructor(readonly why: Unreadable) {
    super(why.unreadable);
  }
}

class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;
  private separator: ',' | ';' | undefined;
  /** The names that stand for parts of the formula here, in small letters. */
  private readonly bound: string[] = [];

  constructor(
    private readonly text: string,
    tokens: readonly Token[],
    private readonly decimal: Decimal,
  ) {
    this.tokens = tokens.filter(({ kind }) => kind !== 'space');
  }

  formula(): Formula {
    const root = this.operation(0);
    if (this.next < this.tokens.length) throw this.refusal();
    return { text: this.text, root, separator: this.separator };
  }

  /** Parts with signs of this level between them, and tighter ones within. */
  private operation(level: number): Node {
    const signs = LEVELS[level];
    return signs ? this.chain(signs, () => this.operation(level + 1)) : this.signed();
  }

  private signed(): Node {
    const from = this.tokens[this.next]?.from ?? 0;
    const sign = this.sign(['-', '+']);
    if (sign === undefined) return this.percent();
    const value = this.deeper(() => this.signed());
    return { kind: 'operation', signs: [sign], parts: [value], from, to: value.to };
  }

  private percent(): Node {
    // `:` reaches from one reference to another where they aren't both written out, such as in `A1:INDEX(…)`.
    const value = this.chain([':'], () => this.called());
    const signs: string[] = [];
    while (this.sign(['%']) !== undefined) signs.push('%');
    return signs.length === 0
      ? value
      : { kind: 'operation', signs, parts: [value], from: value.from, to: this.lastEnd() };
  }

  /** One node for all of a chain: a tree as deep as `1+1+1+…` is long couldn't be walked. */
  private chain(possible: readonly string[], part: () => Node): Node {
    const first = part();
    const parts = [first];
    const signs: string[] = [];
    for (let sign = this.sign(possible); sign !== undefined; sign = this.sign(possible)) {
      signs.push(sign);
      parts.push(part());
    }
    return signs.length === 0 ? first : { kind: 'operation', signs, parts, from: first.from, to: this.lastEnd() };
  }

  /** A value, and the brackets after it where it is called itself, such as `LAMBDA(x;x+1)(2)`. */
  private called(): Node {
    const value = this.value();
    if (value.kind !== 'call' || !this.take('bracket', '(')) return value;
    const parts = this.deeper(() => this.callArguments());
    return { kind: 'call', name: '', parts: [value, ...parts], from: value.from, to: this.lastEnd() };
  }

  private value(): Node {
    const token = this.tokens[this.next++];
    if (!token) throw this.refusal();
    const { kind, from, to } = token;
    const written = this.text.slice(from, to);
    switch (kind) {
      case 'text':
      case 'number':
      case 'error':
      case 'reference':
      case 'table':
        return { kind, from, to };
      case 'name':
        return { kind: /^(true|false)$/i.test(written) ? 'boolean' : 'name', from, to };
      case 'function': {
        this.next++;
        const isBound = this.bound.includes(written.toLowerCase());
        const parts = this.deeper(() => this.callArguments(written));
        if (!isBound) return { kind: 'call', name: written, parts, from, to: this.lastEnd() };
        return { kind: 'call', name: '', parts: [{ kind: 'name', from, to }, ...parts], from, to: this.lastEnd() };
      }
      case 'bracket':
        if (written === '(') {
          const inner = this.deeper(() => this.operation(0));
          this.expect('bracket', ')');
          return { kind: 'brackets', parts: [inner], from, to: this.lastEnd() };
        }
        if (written === '{') return this.deeper(() => this.array(from));
    }
    this.next--;
    throw this.refusal();
  }

  /** What stands between the brackets of a call of `name`, and the closing one. */
  private callArguments(name = ''): Node[] {
    if (this.take('bracket', ')')) return [];
    const outside = this.bound.length;
    const parts = [this.argument()];
    while (this.tokens[this.next]?.kind === 'separator') {
      const sign = this.written();
      // `\` stands in arrays only; where `,` is the decimal sign, it separates nothing.
      if ((sign !== ',' && sign !== ';') || (sign === ',' && this.decimal === ',')) throw this.refusal();
      this.separator ??= sign;
      this.next++;
      this.bind(name, parts);
      parts.push(this.argument());
    }
    this.expect('bracket', ')');
    this.bound.length = outside;
    return parts;
  }

  /** After LAMBDA each argument but the last is a name; after LET every other, which stands for the argument after it. */
  private bind(call: string, parts: readonly Node[]): void {
    const name = /^lambda$/i.test(call)
      ? parts[parts.length - 1]
      : /^let$/i.test(call) && parts.length % 2 === 0
        ? parts[parts.length - 2]
        : undefined;
    if (name?.kind === 'name') this.bound.push(this.text.slice(name.from, name.to).toLowerCase());
  }

  private argument(): Node {
    const token = this.tokens[this.next];
    const isLeftOut = token?.kind === 'separator' || this.written() === ')';
    return token && isLeftOut ? { kind: 'empty', from: token.from, to: token.from } : this.operation(0);
  }

  /** `;` begins another row, `,` or `\` another column. */
  private array(from: number): Node {
    const rows = [[this.operation(0)]];
    while (this.tokens[this.next]?.kind === 'separator') {
      const sign = this.written();
      if (sign === ',' && this.decimal === ',') throw this.refusal();
      this.next++;
      if (sign === ';') rows.push([]);
      rows[rows.length - 1]?.push(this.operation(0));
    }
    this.expect('bracket', '}');
    const columns = rows[0]?.length ?? 0;
    const isEven = rows.every((row) => row.length === columns);
    return { kind: 'array', parts: rows.flat(), columns: isEven ? columns : 0, from, to: this.lastEnd() };
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > DEEPEST) throw new Refusal({ unreadable: 'tooDeep', at: this.lastEnd() });
    const result = read();
    this.depth--;
    return result;
  }

  private sign(signs: readonly string[]): string | undefined {
    const written = this.written();
    return signs.find((sign) => sign === written && this.take('operator', sign));
  }

  private take(kind: TokenKind, written: string): boolean {
    if (this.tokens[this.next]?.kind !== kind || this.written() !== written) return false;
    this.next++;
    return true;
  }

  private expect(kind: TokenKind, written: string): void {
    if (!this.take(kind, written)) throw this.refusal();
  }

  private written(): string {
    const token = this.tokens[this.next];
    return token ? this.text.slice(token.from, token.to) : '';
  }

  private lastEnd(): number {
    return this.tokens[this.next - 1]?.to ?? 0;
  }

  private refusal(): Refusal {
    const token = this.tokens[this.next];
    return new Refusal(
      token ? { unreadable: 'unexpected', at: token.from } : { unreadable: 'unfinished', at: this.text.length },
    );
  }
}
