/** The formulas on a sheet that were written in the place of functions, wherever they stand by now. */

import { referenceOf } from '../formula/reference';
import type { Decimal } from '../formula/tokens';
import { type Cell, readBlocks } from './blocks';
import { expectedReferences, originalOf, referencesOf, shapesOf } from './conversion';
import { addressOf, isBracketed, type KeptConversion } from './conversionPiece';
import { type Shape, shapeOf } from './formulaShape';

/** A formula that can come back, and the cells in which native formulas stand for it. */
export interface Converted extends Cell {
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
}

/** What can come back, which helpers that frees, and which cells can't. */
export interface Found {
  readonly formulas: readonly Converted[];
  readonly helpers: readonly Converted[];
  /** Addresses at the time of the conversion. */
  readonly left: readonly string[];
}

/** Looks for what was converted; `all`: also for helpers that nothing reads. */
export function convertedIn(
  formulas: readonly (readonly string[])[],
  conversions: readonly KeptConversion[],
  decimalOf: (formula: string) => Decimal,
  all = false,
): Found {
  return new Search(formulas, conversions, decimalOf).found(all);
}

/** No more blocks than this are tried in vain for one kind. */
const MOST_IN_VAIN = 2000;

class Search {
  private readonly shapes = new Map<string, Shape>();
  private readonly places = new Map<string, Cell[]>();
  private readonly taken = new Set<string>();
  private readonly helpers = new Map<string, Converted>();

  constructor(
    private readonly formulas: readonly (readonly string[])[],
    private readonly conversions: readonly KeptConversion[],
    decimalOf: (formula: string) => Decimal,
  ) {
    for (const [row, line] of formulas.entries()) {
      for (const [column, formula] of line.entries()) {
        const shape = isBracketed(formula) ? shapeOf(formula, decimalOf(formula)) : undefined;
        if (!shape) continue;
        const cell = { row: row + 1, column: column + 1 };
        this.shapes.set(addressOf(cell), shape);
        for (const one of new Set([shape.shape, shape.exact])) {
          this.places.set(one, [...(this.places.get(one) ?? []), cell]);
        }
      }
    }
  }

  found(all: boolean): Found {
    const formulas: Converted[] = [];
    const left: string[] = [];
    for (const conversion of this.conversions.filter(({ helper }) => !helper)) {
      const own = this.allOf(conversion);
      formulas.push(...own);
      if (own.length < conversion.count) left.push(...this.missing(conversion, own));
    }
    const spare = all ? this.conversions.filter(({ helper }) => helper).flatMap((one) => this.allOf(one)) : [];
    return { formulas, helpers: [...this.helpers.values(), ...spare], left };
  }

  private allOf(conversion: KeptConversion): Converted[] {
    const [first] = shapesOf(conversion);
    const found: Converted[] = [];
    let inVain = 0;
    for (const cell of this.places.get(first?.shape ?? '') ?? []) {
      if (inVain > MOST_IN_VAIN) break;
      const one = this.at(conversion, cell);
      if (one) found.push(one);
      else inVain++;
    }
    return found;
  }

  /** The conversion whose first cell this is, if all of its cells are there and read what they have to. */
  private at(conversion: KeptConversion, { row, column }: Cell): Converted | undefined {
    const [rows, columns] = conversion.size;
    const kinds = shapesOf(conversion);
    const cells: Shape[] = [];
    for (const [index, { shape }] of kinds.entries()) {
      const address = addressOf({ row: row + Math.floor(index / columns), column: column + (index % columns) });
      const found = this.shapes.get(address);
      if (!found || this.taken.has(address)) return undefined;
      if (shape !== (conversion.exact ? found.exact : found.shape)) return undefined;
      cells.push(found);
    }
    const references = referencesOf(conversion, cells[0]?.references ?? [], cells[cells.length - 1]?.references ?? []);
    if (!references) return undefined;
    const isOneBlock = cells.every((cell, index) => {
      if (conversion.exact) return true;
      const [down, across] = [Math.floor(index / columns), index % columns];
      const expected = expectedReferences(kinds[index]?.sources ?? [], references, down, across);
      return `${expected}` === `${cell.references}`;
    });
    const formula = isOneBlock ? originalOf(conversion, references, (read) => this.helperAt(read)) : undefined;
    if (formula === undefined) return undefined;
    for (let index = 0; index < rows * columns; index++) {
      this.taken.add(addressOf({ row: row + Math.floor(index / columns), column: column + (index % columns) }));
    }
    return { row, column, rows, columns, formula };
  }

  /** The formula that the helper's cells work out. */
  private helperAt(cells: string): string | undefined {
    const known = this.helpers.get(cells);
    if (known) return known.formula;
    const { first } = referenceOf(cells);
    const cell = { row: first.row ?? 0, column: first.column ?? 0 };
    for (const conversion of this.conversions) {
      const found = conversion.helper ? this.at(conversion, cell) : undefined;
      if (!found) continue;
      this.helpers.set(cells, found);
      return found.formula;
    }
    return undefined;
  }

  /** The cells of old in which none of those that were found stands: edited ones first, then those that hold nothing. */
  private missing(conversion: KeptConversion, found: readonly Converted[]): string[] {
    const there = new Set(found.map(addressOf));
    const gone = readBlocks(conversion.at).filter((cell) => !there.has(addressOf(cell)));
    const holds = ({ row, column }: Cell): boolean => (this.formulas[row - 1]?.[column - 1] ?? '') !== '';
    return [...gone.filter(holds), ...gone.filter((cell) => !holds(cell))]
      .slice(0, conversion.count - found.length)
      .map(addressOf);
  }
}
