/** How many cells a part of a formula gives, told from the formula alone: nothing is worked out. */

import { Problem } from '../core/problem';
import { commonShape } from '../core/shape';
import { kpiCalled } from './calls';
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

export const ONE: Size = [1, 1];

/** Functions that give one value, whatever they are given. */
const SUMMING = new Set(
  `AND AVERAGE AVERAGEA COLUMNS CONCATENATE CORREL COUNT COUNTA COUNTBLANK COUNTUNIQUE DAVERAGE DCOUNT DGET DMAX DMIN DSUM
  FORECAST GEOMEAN GETPIVOTDATA HARMEAN IRR JOIN MAX MAXA MEDIAN MIN MINA MODE NA NOW NPV OR PI PRODUCT RAND ROWS STDEV
  STDEVP SUBTOTAL SUM SUMPRODUCT SUMSQ TEXTJOIN TODAY VAR VARP`.split(/\s+/),
);

/** Functions that give one value for each thing they look for, so one where a formula doesn't go over ranges. */
const LOOKING = new Set(
  `AVERAGEIF AVERAGEIFS COUNTIF COUNTIFS COUNTUNIQUEIFS HLOOKUP LARGE LOOKUP MATCH MAXIFS MINIFS PERCENTILE QUARTILE RANK
  SMALL SUMIF SUMIFS VLOOKUP XMATCH`.split(/\s+/),
);

/** Functions that work cell by cell where a formula goes over ranges. */
const CELLWISE = new Set(
  `ABS CEILING CHAR CODE DATE DATEDIF DATEVALUE DAY DAYS DIVIDE EDATE EOMONTH EQ EVEN EXACT EXP FIND FLOOR GT GTE HOUR IF
  IFERROR IFNA IFS INT ISBETWEEN ISBLANK ISDATE ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT
  LEFT LEN LN LOG LOG10 LOWER LT LTE MID MINUS MINUTE MOD MONTH MROUND MULTIPLY N NE NOT ODD POW POWER PROPER QUOTIENT
  REPLACE RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE SWITCH T TEXT TIME TO_DATE TO_DOLLARS
  TO_PERCENT TO_PURE_NUMBER TO_TEXT TRIM TRUNC UMINUS UPPER VALUE WEEKDAY WEEKNUM YEAR`.split(/\s+/),
);

/** Functions that give one of their arguments as it is, a range too; these are the arguments that may be given. */
const CHOSEN: Readonly<Record<string, (index: number) => boolean>> = {
  CHOOSE: (index) => index > 0,
  IF: (index) => index > 0,
  IFS: (index) => index % 2 === 1,
};

/** Functions that give their first argument, unless that is an error. */
const CATCHING = new Set(['IFERROR', 'IFNA']);

/** Whether the call gives the argument of that number as it is, where it gives that. */
export function isChosen(call: string, index: number): boolean {
  return CHOSEN[call.toUpperCase()]?.(index) ?? false;
}

/** Whether the function passes on one of its arguments. */
export function chooses(node: Node): node is Node & { readonly kind: 'call' } {
  return node.kind === 'call' && (node.name.toUpperCase() in CHOSEN || CATCHING.has(node.name.toUpperCase()));
}

/** Whether the node works cell by cell where the formula goes over ranges. */
export function isCellwise(node: Node): boolean {
  return (node.kind === 'operation' && node.signs[0] !== ':') || isCallOf(node, CELLWISE);
}

/** Whether the node makes everything in it go over ranges. */
export function goesOverRanges(node: Node): boolean {
  return isCallOf(node, new Set(['ARRAYFORMULA', 'SUMPRODUCT']));
}

/** Whether the node is a call of `ARRAYFORMULA`. */
export function isArrayFormula(node: Node): node is Node & { readonly parts: readonly [Node] } {
  return isCallOf(node, new Set(['ARRAYFORMULA'])) && 'parts' in node && node.parts.length === 1;
}

/** A formula's parts and their sizes. */
export class Measure {
  private readonly bound: Map<string, Node | 'one' | 'unknown'>;
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

  /** One cell, where INDEX is told both its row and its column, or XLOOKUP looks along what it answers from. */
  private sizeOfFound(node: Node & { readonly kind: 'call' }): Size {
    const [first, second, third] = node.parts;
    if (!first || !second || !node.parts.every((part) => part.kind !== 'empty')) return this.never(node);
    const isAlong = third !== undefined && `${this.sizeOf(second, false)}` === `${this.sizeOf(third, false)}`;
    const isLine = Math.min(...this.sizeOf(first, false)) === 1;
    const indexes = node.parts.slice(1);
    // 0 would be the whole column or row.
    const isPlace = indexes.every((part) => !this.isMore(part, false) && !/^0+$/.test(this.textOf(part)));
    const isFound = /^index$/i.test(node.name) ? isPlace && (isLine || indexes.length > 1) : isLine && isAlong;
    return isFound && node.parts.length <= 3 ? ONE : this.never(node);
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

function isCallOf(node: Node, names: ReadonlySet<string>): boolean {
  return node.kind === 'call' && names.has(node.name.toUpperCase());
}

/** What the names that LET and LAMBDA give stand for: a part of the formula, one cell at a time, or nobody knows what. */
function boundNames({ text, root }: Formula): Map<string, Node | 'one' | 'unknown'> {
  const bound = new Map<string, Node | 'one' | 'unknown'>();
  const bind = (node: Node | undefined, value: Node | 'one' | 'unknown'): void => {
    if (!node) return;
    const name = text.slice(node.from, node.to).toLowerCase();
    bound.set(name, bound.has(name) ? 'unknown' : value);
  };
  const visit = (node: Node, caller: string): void => {
    if (node.kind === 'call') {
      const name = node.name.toUpperCase();
      const given = node.parts.slice(0, -1);
      if (name === 'LET') for (let i = 0; i + 1 < given.length; i += 2) bind(given[i], given[i + 1] as Node);
      if (name === 'LAMBDA') for (const parameter of given) bind(parameter, caller === 'MAP' ? 'one' : 'unknown');
      for (const part of node.parts) visit(part, name);
    } else if ('parts' in node) for (const part of node.parts) visit(part, '');
  };
  visit(root, '');
  return bound;
}
