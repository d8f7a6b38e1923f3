/** How many cells a part of a formula gives, told from the formula alone: nothing is worked out. */

import { Problem } from '../core/problem';
import { commonShape } from '../core/shape';
import { type Bound, boundNames } from './boundNames';
import { kpiCalled } from './calls';
import { CATCHING, CELLWISE, chooses, isArrayFormula, isCellwise, isChosen, LOOKING, SUMMING } from './otherFunctions';
import type { Formula, Node } from './parse';
import { Stopped } from './reasons';
import { referenceOf, type Size, sheetOf, sizeOf } from './reference';

/** What a formula doesn't say about the spreadsheet. */
export interface Sizes {
  /** Rows and columns of the sheet of that name; of the formula's own sheet where no name is given. */
  sheet(name: string | undefined): Size | undefined;
  /** Rows and columns of a named range. */
  name(name: string): Size | undefined;
}

const ONE: Size = [1, 1];

/** A formula's parts and their sizes. */
export class Measure {
  private readonly bound: Map<string, Bound>;
  private readonly found = [new Map<Node, Size | Stopped>(), new Map<Node, Size | Stopped>()] as const;

  constructor(
    private readonly formula: Formula,
    private readonly sizes: Sizes,
  ) {
    this.bound = boundNames(formula);
  }

  /** The text of a node, as it was typed. */
  textOf({ from, to }: Node): string {
    return this.formula.text.slice(from, to);
  }

  /** Whether the node is a name that a LET or LAMBDA of the formula gives to something. */
  isBound(node: Node): boolean {
    return node.kind === 'name' && this.bound.has(this.textOf(node).toLowerCase());
  }

  /** The node's size; `over`: operations go over whole ranges. Throws `Stopped` where it can't be told. */
  sizeOf(node: Node, over: boolean): Size {
    const size = this.sizeOrReason(node, over);
    if (size instanceof Stopped) throw size;
    return size;
  }

  /** Whether it can't be told how many cells the node gives. */
  isUnknown(node: Node, over: boolean): boolean {
    return this.sizeOrReason(node, over) instanceof Stopped;
  }

  /** Whether the node gives more than one cell, or may do so. */
  isMore(node: Node, over: boolean): boolean {
    const size = this.sizeOrReason(node, over);
    return size instanceof Stopped || size[0] * size[1] > 1;
  }

  /** Found once for each node: whoever asks for a node's size asks for those of all below it. */
  private sizeOrReason(node: Node, over: boolean): Size | Stopped {
    const found = this.found[over ? 1 : 0];
    const known = found.get(node);
    if (known) return known;
    const size = this.lookedUp(node, over);
    found.set(node, size);
    return size;
  }

  private lookedUp(node: Node, over: boolean): Size | Stopped {
    try {
      return this.worked(node, over);
    } catch (failure) {
      if (failure instanceof Stopped) return failure;
      throw failure;
    }
  }

  private worked(node: Node, over: boolean): Size {
    switch (node.kind) {
      case 'reference': {
        const reference = referenceOf(this.textOf(node));
        const { first, last } = reference;
        const isOpen = first.row === undefined || first.column === undefined || !last.row || !last.column;
        const sheet = isOpen ? this.sizes.sheet(sheetOf(reference)) : ONE;
        if (!sheet) throw this.unknown(node);
        return sizeOf(reference, sheet);
      }
      case 'name':
        return this.sizeOfName(node);
      case 'table':
        throw this.unknown(node);
      case 'brackets':
        return this.sizeOf(node.parts[0], over);
      case 'array':
        if (node.columns === 0 || node.parts.some((part) => this.isMore(part, over))) throw this.unknown(node);
        return [node.parts.length / node.columns, node.columns];
      case 'operation':
        return isCellwise(node) ? this.cellwise(node, node.parts, over) : this.never(node);
      case 'call':
        return this.sizeOfCall(node, over);
      default:
        return ONE;
    }
  }

  private sizeOfCall(node: Node & { readonly kind: 'call' }, over: boolean): Size {
    const { parts } = node;
    const name = node.name.toUpperCase();
    if (kpiCalled(name)) return this.common(node, parts, over);
    if (isArrayFormula(node)) return this.sizeOf(node.parts[0], true);
    if (SUMMING.has(name) || (LOOKING.has(name) && !over)) return ONE;
    if ((name === 'INDEX' || name === 'XLOOKUP') && !over) return this.sizeOfFound(node);
    if (name === 'LET' && parts.length % 2 === 1) return this.sizeOf(parts[parts.length - 1] as Node, over);
    if (chooses(node) && !over) return this.sizeOfChoice(node);
    return CELLWISE.has(name) ? this.cellwise(node, parts, over) : this.never(node);
  }

  /** One cell, where INDEX is told which of a line or which row and column, or XLOOKUP looks for one thing along a line. */
  private sizeOfFound(node: Node & { readonly kind: 'call' }): Size {
    const [first, second, third, ...more] = node.parts;
    if (!first || !second || more.length > 0) return this.never(node);
    const isLine = (part: Node): boolean => Math.min(...this.sizeOf(part, false)) === 1;
    // 0, or nothing, would be the whole row or column.
    const isPlace = (part: Node): boolean => !this.isMore(part, false) && !/^0*$/.test(this.textOf(part));
    const isFound = /^index$/i.test(node.name)
      ? isPlace(second) && (third ? isPlace(third) : isLine(first))
      : !this.isMore(first, false) &&
        isLine(second) &&
        third &&
        `${this.sizeOf(second, false)}` === `${this.sizeOf(third, false)}`;
    return isFound ? ONE : this.never(node);
  }

  /** What is chosen, where all that can be chosen has one size; `""` goes with every size. */
  private sizeOfChoice(node: Node & { readonly kind: 'call' }): Size {
    // What IFERROR gives instead is never needed over a range, in which our functions give no error.
    const catches = CATCHING.has(node.name.toUpperCase());
    const isOutcome = (index: number): boolean => (catches ? index === 0 : isChosen(node.name, index));
    if (node.parts.some((part, index) => !isOutcome(index) && this.isMore(part, false))) throw this.unknown(node);
    const outcomes = node.parts.filter((part, index) => isOutcome(index) && this.textOf(part) !== '""');
    const [first = ONE, ...others] = outcomes.map((part) => this.sizeOf(part, false));
    if (others.some(([rows, columns]) => rows !== first[0] || columns !== first[1])) throw this.unknown(node);
    return first;
  }

  private cellwise(node: Node, parts: readonly Node[], over: boolean): Size {
    if (over) return this.common(node, parts, over);
    // Without ARRAYFORMULA a range is cut down to one of its cells, by where the formula stands.
    return parts.some((part) => this.isMore(part, over)) ? this.never(node) : ONE;
  }

  /** The size of what goes cell by cell over all of these. */
  private common(node: Node, parts: readonly Node[], over: boolean): Size {
    const ranges = parts.map((part) => this.sizeOf(part, over)).filter(([rows, columns]) => rows * columns > 1);
    try {
      return ranges.length === 0 ? ONE : commonShape(ranges.map((shape) => ({ argument: '', shape })));
    } catch (failure) {
      if (failure instanceof Problem) throw new Stopped({ code: 'shape', part: this.textOf(node) });
      throw failure;
    }
  }

  private sizeOfName(node: Node): Size {
    const name = this.textOf(node);
    const key = name.toLowerCase();
    const bound = this.bound.get(key);
    if (bound === undefined) return this.sizes.name(name) ?? this.never(node);
    if (bound === 'one') return ONE;
    if (bound === 'unknown') return this.never(node);
    // While its own size is looked for: `LET(x;x;…)` would never end.
    this.bound.set(key, 'unknown');
    try {
      return this.sizeOf(bound, false);
    } finally {
      this.bound.set(key, bound);
    }
  }

  private never(node: Node): never {
    throw this.unknown(node);
  }

  private unknown(node: Node): Stopped {
    return new Stopped({ code: 'unknownShape', part: this.textOf(node) });
  }
}
