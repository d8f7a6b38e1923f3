/** Writes a formula that was read with every call of ours as a native formula; stops where that can't be done. */

import type { Callable, CallableFormula, Language } from '../core/kpi';
import { callsIn, kpiCalled } from './calls';
import { constantOf } from './constants';
import { type Given, nativeCall, type WrongGives } from './nativeCall';
import { chooses, goesOverRanges, isArrayFormula, isCellwise, isChosen } from './otherFunctions';
import { type Formula, type Node, type Place, partsOf } from './parse';
import { Stopped } from './reasons';
import { cellIn, referenceOf, type Size } from './reference';
import { Measure, type Sizes } from './sizes';
import type { Decimal } from './tokens';

/** What a formula doesn't say by itself. */
export interface Around {
  /** The sign before decimals in the spreadsheet's locale. */
  readonly decimal: Decimal;
  /** Of the ⚠ texts. */
  readonly language: Language;
  readonly sizes: Sizes;
  /** Functions of the add-on that aren't a KPI's, in capitals: they have no native form. */
  readonly others?: readonly string[];
  /** For a helper that says so: a wrong argument has to give an error, not a ⚠ text. */
  readonly wrong?: 'error';
}

/** A part of a formula that should get cells of its own, which the formula then reads. */
export interface Helper extends Place {
  /** The part as a formula of its own, still with the add-on's functions. */
  readonly formula: string;
  /** How many cells it needs. */
  readonly size: Size;
  /** `long`: the formula would pass 2,000 characters. `range`: only a range of cells can stand in the place of this call. */
  readonly why: 'long' | 'range';
  /** Whether the helper has to be made portable with `wrong: 'error'`. */
  readonly wrong?: 'error';
}

/** Ends the writing of a formula that needs a helper. */
export class Needed extends Error {
  constructor(readonly helper: Helper) {
    super(helper.why);
  }
}

/** A formula that would be longer asks for a helper, if there is anything to put there. */
const LONG = 2000;
/** Excel takes no longer formula. */
const LONGEST = 8192;
/** No formula is written into more cells. */
export const MOST_CELLS = 10_000;

/** Whether the KPI's function has a native form. */
export function isWritable(kpi: Callable | undefined): kpi is CallableFormula {
  return kpi !== undefined && 'formula' in kpi;
}

/** How a node is written that isn't split into cells. */
interface Manner {
  /** Whether operations go over whole ranges here. */
  readonly over: boolean;
  /** What a call gives that is wrong, if what it gives is what the node gives. */
  readonly wrong: WrongGives;
  /** Whether a range of cells could stand in the node's place. */
  readonly takesRange: boolean;
}

/** Which cell of what a formula fills, counted from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Writes one formula. Throws `Stopped` or `Needed`. */
export class Writer {
  private readonly measure: Measure;
  private readonly separator: ',' | ';';
  /** The calls that were written so far. */
  private readonly calls: { node: Node; length: number; over: boolean; wrong: WrongGives }[] = [];

  constructor(
    private readonly formula: Formula,
    private readonly around: Around,
  ) {
    this.measure = new Measure(formula, around.sizes);
    this.separator = formula.separator ?? (around.decimal === ',' ? ';' : ',');
  }

  /** The formulas for the cells that the formula fills, rows × columns. */
  written(): string[][] {
    const { core, over } = coreOf(this.formula.root);
    const size = this.spilled(core, over);
    const cells = size ? this.spread(core, over, size) : [[this.alone(core, over)]];
    const longest = Math.max(...cells.map((row) => Math.max(...row.map((text) => text.length)))) + 1;
    if (longest > LONG) {
      const helper = this.helperFor(core);
      if (helper) throw new Needed(helper);
      checkLength(longest);
    }
    return cells.map((row) => row.map((text) => `=${text}`));
  }

  /** The size of what the formula fills, if that is more than one cell and can be split. */
  private spilled(core: Node, over: boolean): Size | undefined {
    const isCall = core.kind === 'call' && kpiCalled(core.name) !== undefined;
    // Only Sheets lets an array be written from formulas.
    if (!isCall && !over && !chooses(core) && core.kind !== 'array') return undefined;
    if (!isCall && this.measure.isUnknown(core, over)) return undefined;
    const [rows, columns] = this.measure.sizeOf(core, over);
    if (rows * columns > MOST_CELLS) throw new Stopped({ code: 'tooManyCells', rows, columns });
    return rows * columns > 1 ? [rows, columns] : undefined;
  }

  /** The text of a formula that fills one cell. */
  private alone(core: Node, over: boolean): string {
    const { wrong = 'text' } = this.around;
    if (over && !this.measure.isUnknown(core, over)) return this.single(core, over, wrong);
    return this.whole(this.formula.root, { over, wrong, takesRange: false });
  }

  private spread(core: Node, over: boolean, [rows, columns]: Size): string[][] {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.cell(core, { row, column }, over, 'text')),
    );
  }

  /** The text of the node for one of the cells that the formula fills. */
  private cell(node: Node, spot: Spot, over: boolean, wrong: WrongGives): string {
    const [rows, columns] = this.measure.sizeOf(node, over);
    // A range or an array of one cell isn't what one cell is to every spreadsheet.
    const isRange = node.kind === 'array' || (node.kind === 'reference' && this.measure.textOf(node).includes(':'));
    if (rows * columns === 1 && !isRange) return this.single(node, over, wrong);
    // One row goes down a block, and one column across it.
    const row = rows > 1 ? spot.row : 0;
    const column = columns > 1 ? spot.column : 0;
    if (node.kind === 'reference') return cellIn(referenceOf(this.measure.textOf(node)), row, column);
    if (node.kind === 'name') return `INDEX(${[this.measure.textOf(node), row + 1, column + 1].join(this.separator)})`;
    if (node.kind === 'array') return this.single(this.element(node, spot, over), over, wrong);
    if (node.kind === 'call' && kpiCalled(node.name)) {
      return this.call(node, spot, over, wrong === 'mark' ? 'mark' : 'text');
    }
    if (isArrayFormula(node)) return bracketed(node.parts[0], this.cell(node.parts[0], spot, true, wrong));
    return this.replaced(node, (part, index) =>
      this.cell(part, spot, over, passesOn(node, index) || showsToo(node, index) ? wrong : 'error'),
    );
  }

  private element(array: Node, spot: Spot, over: boolean): Node {
    const [rows, columns] = this.measure.sizeOf(array, over);
    return partsOf(array)[(rows > 1 ? spot.row : 0) * columns + (columns > 1 ? spot.column : 0)] as Node;
  }

  /** The text of a node that gives one value; ARRAYFORMULA round it stays only where something in it goes over ranges. */
  private single(node: Node, over: boolean, wrong: WrongGives): string {
    if (isArrayFormula(node)) return bracketed(node.parts[0], this.single(node.parts[0], true, wrong));
    const text = this.whole(node, { over, wrong, takesRange: false });
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
      return this.whole(part, {
        over,
        wrong: passes || showsToo(node, index) ? manner.wrong : 'error',
        takesRange: (passes && manner.takesRange) || isFunction || node.kind === 'array' || (over && isCellwise(node)),
      });
    });
  }

  private callInside(node: Node & { readonly kind: 'call' }, { over, wrong, takesRange }: Manner): string {
    const [rows, columns] = this.measure.sizeOf(node, over);
    if (rows * columns === 1) return this.call(node, { row: 0, column: 0 }, over, wrong);
    const call = this.measure.textOf(node);
    if (!takesRange || this.usesBoundNames(node)) throw new Stopped({ code: 'rangeInside', call });
    throw new Needed(this.helper(node, over, 'range', 'text'));
  }

  /** One call for one cell. */
  private call(node: Node & { readonly kind: 'call' }, spot: Spot, over: boolean, wrong: WrongGives): string {
    const kpi = kpiCalled(node.name);
    if (!isWritable(kpi)) throw new Error(`${node.name} has no native form.`);
    this.checkCount(kpi, node);
    const given = node.parts.map((part) => this.given(part, spot, over));
    const text = nativeCall(kpi, given, { language: this.around.language, separator: this.separator, wrong });
    if (text.length > LONG) this.checkRepeated(node, given, over);
    checkLength(text.length);
    this.calls.push({ node, length: text.length, over, wrong });
    return text;
  }

  /** What a long call is given and repeats goes into a helper, at once: formulas within formulas would grow without end. */
  private checkRepeated(node: Node, given: readonly Given[], over: boolean): void {
    const [longest] = partsOf(node)
      .map((part, index) => ({ ...coreOf(part), given: given[index] }))
      .filter(({ core, given }) => given?.is === 'worked' && !this.usesBoundNames(core))
      .sort((a, b) => (b.given?.text.length ?? 0) - (a.given?.text.length ?? 0));
    if (!longest) return;
    throw new Needed(this.helper(longest.core, over || longest.over, 'long', 'text'));
  }

  private checkCount(kpi: CallableFormula, node: Node): void {
    const parts = partsOf(node);
    const call = this.measure.textOf(node);
    const most = kpi.arguments.length;
    if (parts.length > most) throw new Stopped({ code: 'extra', call, most });
    const missing = kpi.arguments.find((_, index) => (parts[index]?.kind ?? 'empty') === 'empty');
    if (missing) throw new Stopped({ code: 'missing', call, argument: missing.name });
  }

  private given(argument: Node, spot: Spot, over: boolean): Given {
    const { core: node, over: inner } = coreOf(argument);
    if (node.kind === 'array') return this.given(this.element(node, spot, over || inner), spot, over || inner);
    const text = this.cell(node, spot, over || inner, 'mark');
    const isCell = node.kind === 'reference' || (node.kind === 'name' && !this.measure.isBound(node));
    if (isCell) return { text, is: 'cell', whole: true };
    const constant = constantOf(node, (part) => this.measure.textOf(part));
    return {
      text,
      is: constant !== undefined && constant > 0 ? 'positive' : 'worked',
      whole: node.kind !== 'operation',
    };
  }

  /** The longest call that a helper could take over. */
  private helperFor(core: Node): Helper | undefined {
    const [longest] = this.calls
      .filter(({ node }) => node !== core && !this.usesBoundNames(node))
      .sort((a, b) => b.length - a.length);
    return longest && this.helper(longest.node, longest.over, 'long', longest.wrong);
  }

  private helper(node: Node, over: boolean, why: Helper['why'], wrong: WrongGives): Helper {
    const { from, to } = node;
    const text = this.measure.textOf(node);
    const formula = over && this.hasRanges(node) ? `=ARRAYFORMULA(${text})` : `=${text}`;
    const helper: Helper = { from, to, formula, size: this.measure.sizeOf(node, over), why };
    return wrong === 'error' ? { ...helper, wrong } : helper;
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

/** Whether the part, as it is, may be what the node gives. */
function passesOn(node: Node, index: number): boolean {
  return node.kind === 'brackets' || (node.kind === 'call' && isChosen(node.name, index));
}

/** Whether a text that the part gives may be shown besides: what IFERROR gives instead, what LET ends with, an array's part. */
function showsToo(node: Node, index: number): boolean {
  if (node.kind !== 'call') return node.kind === 'array';
  const isLast = index === node.parts.length - 1;
  return isLast && /^(IFERROR|IFNA|LET)$/i.test(node.name) && index > 0;
}

function checkLength(characters: number): void {
  if (characters > LONGEST) throw new Stopped({ code: 'tooLong', characters });
}
