/** What is kept on a sheet of one run that made its cells portable, as the text of its developer metadata. */

import type { Size } from '../../formula/reference';
import type { Decimal } from '../../formula/tokens';
import { type Cell, writtenBlocks } from '../blocks';
import { bracketed, type Conversion, conversionOf, type Replaced } from './conversion';
import { shapeOf } from './formulaShape';

/** One kind of replacement, with the cells in which formulas of it stood at that time. */
export interface KeptConversion extends Conversion {
  /** The first cell of each. */
  readonly at: string;
  readonly count: number;
}

/** A formula of which only its value was kept. */
export interface KeptValue {
  readonly cell: string;
  readonly formula: string;
  /** The cells that it filled. */
  readonly rows: number;
  readonly columns: number;
  /** Their values, as `saidShort` says them. */
  readonly shows: string;
  /** The same of the first of several cells, which is written before the others. */
  readonly first?: string;
  /** What the sheets that the formula reads were called, and their sizes, in a few characters. */
  readonly around?: string;
}

/** What one run has done on a sheet. */
export interface ConversionPiece {
  /** The number of the run. */
  readonly run: number;
  readonly conversions: readonly KeptConversion[];
  readonly values: readonly KeptValue[];
  /** Whether the sheet is a KPI sheet that was given native formulas. */
  readonly style?: true;
  /** The sheet's rows and columns then, without those that were added for helpers. */
  readonly within: Size;
  /** How many columns the sheet had, and how many it was given for helpers. */
  readonly widened?: readonly [columns: number, more: number];
}

/** A replacement as it is written, with brackets that tell it from formulas of other origin. */
export interface Written {
  readonly replaced: Replaced;
  readonly cells: readonly (readonly string[])[];
  /** Which of the conversions it is. */
  readonly kind: number;
}

/** The replacements as they are to be written, and what is to be kept of them; `taken` are shapes that the sheet has already. */
export function conversionsOf(
  all: readonly Replaced[],
  taken: Set<string>,
  decimalOf: (formula: string) => Decimal,
): { readonly written: readonly Written[]; readonly kinds: readonly Conversion[] } {
  const known = new Map<string, { readonly kind: number; readonly pairs: number }>();
  const kinds: Conversion[] = [];
  const written = all.map((replaced): Written => {
    const decimal = decimalOf(replaced.original);
    const inPairs = (pairs: number) => replaced.cells.map((row) => row.map((text) => bracketed(text, pairs)));
    let conversion = conversionOf(replaced, inPairs(1), decimal);
    const key = JSON.stringify(conversion);
    let found = known.get(key);
    if (!found) {
      let pairs = 1;
      // Each kind has brackets enough to be like nothing else on the sheet.
      while (conversion.cells.some(([shape]) => taken.has(shape))) {
        conversion = conversionOf(replaced, inPairs(++pairs), decimal);
      }
      for (const [shape] of conversion.cells) taken.add(shape);
      found = { kind: kinds.push(conversion) - 1, pairs };
      known.set(key, found);
    }
    return { replaced, cells: inPairs(found.pairs), kind: found.kind };
  });
  return { written, kinds };
}

/** What stays of the piece once functions were brought back: the helpers' too where formulas that are left read them. */
export function restOf(
  { run, within, conversions, widened }: ConversionPiece,
  left: (conversion: KeptConversion) => KeptConversion | undefined,
  values: readonly KeptValue[],
): ConversionPiece {
  const own = conversions.flatMap((one) => (one.helper ? [] : (left(one) ?? [])));
  const helpers = own.some(readsHelper) ? conversions.filter(({ helper }) => helper) : [];
  return {
    run,
    within,
    conversions: [...own, ...helpers],
    values,
    ...(widened && helpers.length > 0 ? { widened } : {}),
  };
}

/** Whether formulas of this kind read helpers. */
export function readsHelper({ forms }: Conversion): boolean {
  return forms.some(({ helper }) => helper !== undefined);
}

/** The kinds with the cells in which each stands. */
export function keptConversions(kinds: readonly Conversion[], written: readonly Written[]): KeptConversion[] {
  const cells = kinds.map((): Cell[] => []);
  for (const { kind, replaced } of written) cells[kind]?.push(replaced);
  return kinds.flatMap((conversion, kind) => {
    const own = cells[kind] ?? [];
    return own.length === 0 ? [] : [{ ...conversion, at: writtenBlocks(own), count: own.length }];
  });
}

/** The shapes of the sheet's formulas in brackets, and of what was converted before. */
export function shapesTaken(
  formulas: readonly (readonly string[])[],
  pieces: readonly ConversionPiece[],
  decimalOf: (formula: string) => Decimal,
): Set<string> {
  const taken = new Set<string>();
  for (const formula of formulas.flat()) {
    if (!isBracketed(formula)) continue;
    const shape = shapeOf(formula, decimalOf(formula));
    if (shape) taken.add(shape.shape).add(shape.exact);
  }
  for (const { conversions } of pieces)
    for (const { cells } of conversions) for (const [shape] of cells) taken.add(shape);
  return taken;
}

/** Whether the formula may be one that was written for another. */
export function isBracketed(formula: string): boolean {
  return /^=\s*\(/.test(formula);
}

/** The text to be kept. */
export function pieceText(piece: ConversionPiece): string {
  return JSON.stringify(piece);
}
