/**
 * A formula without the add-on's functions: every call in it becomes its native formula, and all the rest stays as it was
 * typed. A call that spills becomes one formula for each of its cells.
 *
 * The native formulas give what the functions give for numbers, texts, blanks, errors and what a KPI can't be, with these
 * differences, which the tests hold to be all:
 * - a date where a number belongs counts as the number of its day, and in LibreOffice TRUE counts as 1;
 * - an outcome too large for a number is an error of the sheet's own instead of a ⚠ text;
 * - a wrong argument of a call on single cells shows as a ⚠ text where the function shows `#ERROR!`; where other functions
 *   take the outcome in, it is `#VALUE!`;
 * - where a call may or may not spill (`=IF(A1>0;CPL(B2:B9;C2:C9);"")`), every cell asks by itself.
 */

import type { Callable, CallableFormula, Language } from '../core/kpi';
import { isOptional } from '../core/kpi';
import { callsIn, kpiCalled } from './calls';
import { type Given, nativeCall } from './nativeCall';
import { type Formula, isReadable, type Node, type Place, parse, partsOf } from './parse';
import { type Reason, Stopped } from './reasons';
import { cellIn, referenceOf, type Size } from './reference';
import { chooses, goesOverRanges, isArrayFormula, isCellwise, isChosen, Measure, type Sizes } from './sizes';
import type { Decimal } from './tokens';

/** What a formula doesn't say by itself. */
export interface Around {
  /** The sign before decimals in the spreadsheet's locale. */
  readonly decimal: Decimal;
  /** Of the ⚠ texts. */
  readonly language: Language;
  readonly sizes: Sizes;
  /** Functions of the add-on that aren't a KPI's, so have no native form. */
  readonly others?: readonly string[];
  /** For a helper that says so: a wrong argument has to give an error, not a ⚠ text. */
  readonly wrong?: 'error';
}

/** A part of a formula that should get cells of its own, which the formula then reads. */
export interface Helper extends Place {
  /** The part as it stands in the formula. */
  readonly text: string;
  /** How many cells it needs. */
  readonly size: Size;
  /** `long`: the formula would pass 2,000 characters. `range`: only a range of cells can stand in the place of this call. */
  readonly why: 'long' | 'range';
  /** Whether the helper has to be made portable with `wrong: 'error'`. */
  readonly wrong?: 'error';
}

/** The formulas for the cells that the formula fills, rows × columns; or what keeps it from being written so. */
export type Portable =
  | { readonly cells: readonly (readonly string[])[] }
  | { readonly needsHelper: Helper }
  | { readonly reason: Reason };

/** A formula that would be longer asks for a helper, if there is anything to put there. */
const LONG = 2000;
/** Excel takes no longer formula. */
const LONGEST = 8192;
const MOST_CELLS = 10_000;

/** Writes the formula (with its `=`) without the add-on's functions. */
export function portable(formula: string, around: Around): Portable {
  const parsed = parse(formula, around.decimal);
  if (!isReadable(parsed)) return { reason: { code: 'unreadable', why: parsed } };
  const calls = callsIn(parsed.root, around.others);
  if (calls.length === 0) return { cells: [[formula]] };
  const foreign = calls.find(({ name }) => !isWritable(kpiCalled(name)));
  if (foreign) {
    return { reason: { code: 'noNative', call: formula.slice(foreign.from, foreign.to), function: foreign.name } };
  }
  try {
    return new Writer(parsed, around).written();
  } catch (failure) {
    if (failure instanceof Stopped) return { reason: failure.reason };
    if (failure instanceof Needed) return { needsHelper: failure.helper };
    throw failure;
  }
}

/** The helper's formula, and the formula that reads the helper's cells in the place of that part. */
export function withHelper(formula: string, { from, to }: Place, cells: string): { helper: string; formula: string } {
  return { helper: `=${formula.slice(from, to)}`, formula: formula.slice(0, from) + cells + formula.slice(to) };
}

class Needed extends Error {
  constructor(readonly helper: Helper) {
    super(helper.why);
  }
}

function isWritable(kpi: Callable | undefined): kpi is CallableFormula {
  return kpi !== undefined && 'formula' in kpi;
}

/** How a node is written that isn't split into cells. */
interface Manner {
  /** Whether operations go over whole ranges here. */
  readonly over: boolean;
  /** Whether what the node gives is what the cell shows, so that a ⚠ text reaches the reader. */
  readonly shown: boolean;
  /** Whether a range of cells could stand in the node's place. */
  readonly takesRange: boolean;
}

/** Which cell of what a formula fills, counted from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

class Writer {
  private readonly measure: Measure;
  private readonly separator: ',' | ';';
  /** What could be put into a helper: arguments, which are repeated, before calls. */
  private readonly candidates: { node: Node; length: number; repeated: boolean; over: boolean; shown: boolean }[] = [];

  constructor(
    private readonly formula: Formula,
    private readonly around: Around,
  ) {
    this.measure = new Measure(formula, around.sizes);
    this.separator = formula.separator ?? (around.decimal === ',' ? ';' : ',');
  }

  written(): Portable {
    const { core, over } = coreOf(this.formula.root);
    const shown = this.around.wrong !== 'error';
    const size = this.spilled(core, over);
    const isOne = over && !this.measure.isUnknown(core, over);
    const text = (): string =>
      isOne ? this.single(core, over, shown) : this.whole(this.formula.root, { over, shown, takesRange: false });
    const cells = size ? this.spread(core, over, size) : [[text()]];
    const longest = Math.max(...cells.flat().map((text) => text.length)) + 1;
    if (longest > LONG) {
      const helper = this.helperFor(core);
      if (helper) return { needsHelper: helper };
      if (longest > LONGEST) throw new Stopped({ code: 'tooLong', characters: longest });
    }
    return { cells: cells.map((row) => row.map((text) => `=${text}`)) };
  }

  /** The size of what the formula fills, if that is more than one cell and can be split. */
  private spilled(core: Node, over: boolean): Size | undefined {
    const isCall = core.kind === 'call' && kpiCalled(core.name) !== undefined;
    if (!isCall && !over && !chooses(core)) return undefined;
    if (!isCall && this.measure.isUnknown(core, over)) return undefined;
    const [rows, columns] = this.measure.sizeOf(core, over);
    if (rows * columns > MOST_CELLS) throw new Stopped({ code: 'tooManyCells', rows, columns });
    return rows * columns > 1 ? [rows, columns] : undefined;
  }

  private spread(core: Node, over: boolean, [rows, columns]: Size): string[][] {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.cell(core, { row, column }, over, true)),
    );
  }

  /** The text of the node for one of the cells that the formula fills. */
  private cell(node: Node, spot: Spot, over: boolean, shown: boolean): string {
    const [rows, columns] = this.measure.sizeOf(node, over);
    if (rows * columns === 1) return this.single(node, over, shown);
    // One row goes down a block, and one column across it.
    const row = rows > 1 ? spot.row : 0;
    const column = columns > 1 ? spot.column : 0;
    if (node.kind === 'reference') return cellIn(referenceOf(this.measure.textOf(node)), row, column);
    if (node.kind === 'name') return `INDEX(${[this.measure.textOf(node), row + 1, column + 1].join(this.separator)})`;
    if (node.kind === 'array') return this.single(node.parts[row * columns + column] as Node, over, shown);
    if (node.kind === 'call' && kpiCalled(node.name)) return this.call(node, spot, over, 'text');
    if (isArrayFormula(node)) return bracketed(node.parts[0], this.cell(node.parts[0], spot, true, shown));
    return this.replaced(node, (part, index) => this.cell(part, spot, over, shown && passesOn(node, index)));
  }

  /** The text of a node that gives one value; ARRAYFORMULA round it stays only where something in it goes over ranges. */
  private single(node: Node, over: boolean, shown: boolean): string {
    if (isArrayFormula(node)) return bracketed(node.parts[0], this.single(node.parts[0], true, shown));
    const text = this.whole(node, { over, shown, takesRange: false });
    return over && this.hasRanges(node) ? `ARRAYFORMULA(${text})` : text;
  }

  private hasRanges(node: Node): boolean {
    return (isCellwise(node) && this.measure.isMore(node, true)) || partsOf(node).some((part) => this.hasRanges(part));
  }

  /** The text of a node that isn't split, with the calls in it written as native formulas. */
  private whole(node: Node, manner: Manner): string {
    if (callsIn(node).length === 0) return this.measure.textOf(node);
    if (node.kind === 'call' && kpiCalled(node.name)) return this.callInside(node, manner);
    const over = manner.over || goesOverRanges(node);
    return this.replaced(node, (part, index) => {
      const passes = passesOn(node, index);
      const isFunction = node.kind === 'call' && !isCellwise(node);
      const isLast = node.kind === 'call' && node.name.toUpperCase() === 'LET' && index === node.parts.length - 1;
      return this.whole(part, {
        over,
        shown: manner.shown && (passes || isLast),
        takesRange: (passes && manner.takesRange) || isFunction || node.kind === 'array' || (over && isCellwise(node)),
      });
    });
  }

  private callInside(node: Node & { readonly kind: 'call' }, { over, shown, takesRange }: Manner): string {
    const [rows, columns] = this.measure.sizeOf(node, over);
    if (rows * columns === 1) return this.call(node, { row: 0, column: 0 }, over, shown ? 'text' : 'error');
    const call = this.measure.textOf(node);
    if (!takesRange || this.usesBoundNames(node)) throw new Stopped({ code: 'rangeInside', call });
    throw new Needed({ from: node.from, to: node.to, text: call, size: [rows, columns], why: 'range' });
  }

  /** One call for one cell. */
  private call(node: Node & { readonly kind: 'call' }, spot: Spot, over: boolean, wrong: 'text' | 'error'): string {
    const kpi = kpiCalled(node.name);
    if (!isWritable(kpi)) throw new Error(`${node.name} has no native form.`);
    this.checkCount(kpi, node);
    const given = node.parts.map((part) => this.given(part, spot, over));
    const text = nativeCall(kpi, given, { language: this.around.language, separator: this.separator, wrong });
    this.candidates.push({ node, length: text.length, repeated: false, over, shown: wrong === 'text' });
    return text;
  }

  private checkCount(kpi: CallableFormula, node: Node): void {
    const parts = partsOf(node);
    const call = this.measure.textOf(node);
    const most = kpi.arguments.length;
    if (parts.length > most) throw new Stopped({ code: 'extra', call, most });
    const missing = kpi.arguments.find(
      (argument, index) => (parts[index]?.kind ?? 'empty') === 'empty' && !isOptional(argument),
    );
    if (missing) throw new Stopped({ code: 'missing', call, argument: missing.name });
  }

  private given(argument: Node, spot: Spot, over: boolean): Given {
    const { core: node, over: inner } = coreOf(argument);
    const text = this.cell(node, spot, over || inner, true);
    const isCell = node.kind === 'reference' || (node.kind === 'name' && !this.measure.isBound(node));
    if (isCell) return { text, is: 'cell', whole: true };
    const whole = node.kind !== 'operation';
    const constant = this.constant(node);
    if (constant !== undefined) return { text, is: constant > 0 ? 'positive' : 'worked', whole };
    this.candidates.push({ node, length: text.length, repeated: true, over: over || inner, shown: true });
    return { text, is: 'worked', whole };
  }

  /** The value of a number that is written out, or of arithmetic between such numbers. */
  private constant(node: Node): number | undefined {
    if (node.kind === 'brackets') return this.constant(node.parts[0]);
    if (node.kind === 'number') return finite(Number(this.measure.textOf(node).replace(',', '.')));
    if (node.kind !== 'operation') return undefined;
    const [first, ...rest] = node.parts.map((part) => this.constant(part));
    if (first === undefined) return undefined;
    if (rest.length === 0) return finite(node.signs.reduce((value, sign) => signed(value, sign), first));
    return rest.reduce(
      (left, right, index) =>
        left === undefined || right === undefined
          ? undefined
          : finite(arithmetic(left, node.signs[index] ?? '', right)),
      first as number | undefined,
    );
  }

  /** The longest part that a helper could take over. */
  private helperFor(core: Node): Helper | undefined {
    const [longest] = this.candidates
      .filter(({ node }) => node !== core && !this.usesBoundNames(node))
      .sort((a, b) => Number(b.repeated) - Number(a.repeated) || b.length - a.length);
    if (!longest) return undefined;
    const { node, over, shown } = longest;
    const { from, to } = node;
    const size = this.measure.sizeOf(node, over);
    return { from, to, text: this.measure.textOf(node), size, why: 'long', ...(shown ? {} : { wrong: 'error' }) };
  }

  private usesBoundNames(node: Node): boolean {
    return this.measure.isBound(node) || partsOf(node).some((part) => this.usesBoundNames(part));
  }

  /** The node's text with each of its parts written anew. */
  private replaced(node: Node, write: (part: Node, index: number) => string): string {
    const { text } = this.formula;
    let done = node.from;
    const pieces = partsOf(node).map((part, index) => {
      const piece = text.slice(done, part.from) + write(part, index);
      done = part.to;
      return piece;
    });
    return pieces.join('') + text.slice(done, node.to);
  }
}

/** The formula without what is round all of it: brackets, and ARRAYFORMULA. */
function coreOf(root: Node): { core: Node; over: boolean } {
  let core = root;
  let over = false;
  while (core.kind === 'brackets' || isArrayFormula(core)) {
    if (core.kind !== 'brackets') over = true;
    core = core.parts[0] as Node;
  }
  return { core, over };
}

/** In brackets where it isn't one thing beside a sign. */
function bracketed(node: Node, text: string): string {
  return node.kind === 'operation' ? `(${text})` : text;
}

/** Whether what the part gives may be what the node gives. */
function passesOn(node: Node, index: number): boolean {
  return node.kind === 'brackets' || (node.kind === 'call' && isChosen(node.name, index));
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
