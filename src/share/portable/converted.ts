/** The formulas on a sheet that were written in the place of functions, wherever they stand by now. */

import { isBlank } from '../../core/problem';
import { referenceOf } from '../../formula/reference';
import type { Decimal } from '../../formula/tokens';
import { addressOf, type Cell, readBlocks, writtenBlocks } from '../blocks';
import { mayCall } from '../ourCalls';
import { expectedIn, givenOf, originalOf, shapesOf } from './conversion';
import { isBracketed, type KeptConversion, readsHelper } from './conversionPiece';
import { type Shape, shapeOf } from './formulaShape';
import type { SheetCells } from './needing';

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
  readonly left: readonly LeftFormula[];
  /** What has to be kept of conversions, so that what is left can come back once it stands there again. */
  readonly rest: ReadonlyMap<KeptConversion, KeptConversion>;
}

/** A cell that doesn't hold what the conversion wrote there, by its address at that time. */
interface LeftFormula {
  readonly cell: string;
  /** Whether it holds something else, is one of several that aren't as they were, or holds nothing. */
  readonly is: 'edited' | 'apart' | 'gone';
  readonly conversion: KeptConversion;
}

/** Looks for what was converted; `all`: also for helpers that nothing reads. */
export function convertedIn(
  cells: SheetCells,
  conversions: readonly KeptConversion[],
  decimalOf: (formula: string) => Decimal,
  all = false,
): Found {
  return new Search(cells, conversions, decimalOf).found(all);
}

/** No more blocks than this are tried in vain for one kind. */
const MOST_IN_VAIN = 2000;

class Search {
  private readonly shapes = new Map<string, Shape>();
  private readonly places = new Map<string, Cell[]>();
  private readonly taken = new Set<string>();
  private readonly helpers = new Map<string, Converted>();

  constructor(
    private readonly cells: SheetCells,
    private readonly conversions: readonly KeptConversion[],
    decimalOf: (formula: string) => Decimal,
  ) {
    for (const [row, line] of cells.formulas.entries()) {
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
    const own = this.conversions.filter(({ helper }) => !helper).map((one) => ({ one, found: this.allOf(one) }));
    const left: LeftFormula[] = [];
    const rest = new Map<KeptConversion, KeptConversion>();
    for (const { one, found } of own) {
      const missing = this.missing(one, found);
      const [rows, columns] = one.size;
      const filled = rows * columns > 1 ? 'apart' : 'edited';
      const isOf = (cell: Cell): LeftFormula['is'] => (this.isFilled(cell) ? filled : 'gone');
      left.push(...missing.map((cell) => ({ cell: addressOf(cell), is: isOf(cell), conversion: one })));
      const edited = missing.filter((cell) => this.isFilled(cell));
      // Cells that hold nothing aren't named again, but may be filled again by an undo.
      const isKept = missing.some((cell) => this.isInside(cell)) || (one.count === 0 && found.length === 0);
      if (isKept) rest.set(one, { ...one, at: writtenBlocks(edited), count: edited.length });
    }
    const isSpare = all && ![...rest.values()].some(readsHelper);
    const spare = isSpare ? this.conversions.filter(({ helper }) => helper).flatMap((one) => this.allOf(one)) : [];
    return { formulas: own.flatMap(({ found }) => found), helpers: [...this.helpers.values(), ...spare], left, rest };
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
    const given = givenOf(conversion, cells[0]?.given ?? [], cells[cells.length - 1]?.given ?? []);
    if (!given) return undefined;
    const isOneBlock = cells.every((cell, index) => {
      if (conversion.exact) return true;
      const [down, across] = [Math.floor(index / columns), index % columns];
      const expected = expectedIn(kinds[index]?.sources ?? [], given, down, across);
      return JSON.stringify(expected) === JSON.stringify(cell.given);
    });
    const formula = isOneBlock ? originalOf(conversion, given, (read) => this.helperAt(read)) : undefined;
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
  private missing(conversion: KeptConversion, found: readonly Converted[]): Cell[] {
    if (found.length >= conversion.count) return [];
    const gone = readBlocks(conversion.at).filter((cell) => !this.taken.has(addressOf(cell)));
    // Whatever calls a function is none that should get one back.
    const lacking = gone.filter(({ row, column }) => !mayCall(this.cells.formulas[row - 1]?.[column - 1] ?? ''));
    const isFilled = (cell: Cell): boolean => this.isFilled(cell);
    return [...lacking.filter(isFilled), ...lacking.filter((cell) => !isFilled(cell))].slice(
      0,
      conversion.count - found.length,
    );
  }

  private isFilled({ row, column }: Cell): boolean {
    const { formulas, values } = this.cells;
    return (formulas[row - 1]?.[column - 1] ?? '') !== '' || !isBlank(values[row - 1]?.[column - 1]);
  }

  private isInside({ row, column }: Cell): boolean {
    return row <= this.cells.size[0] && column <= this.cells.size[1];
  }
}
