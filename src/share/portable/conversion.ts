/**
 * What is kept of formulas that were made portable, so that the functions can be brought back wherever the cells have been
 * moved: the original with its references numbered, and how each of them is read off the native formulas that stand in its
 * place. Formulas that differ only in the cells they name share one conversion.
 */

import { cellIn, type Reference, referenceOf, type Size } from '../../formula/reference';
import type { Decimal } from '../../formula/tokens';
import { letters } from '../../template/address';
import { type Piece, piecesOf, shapeOf } from './formulaShape';

/** A formula that is to be replaced, and what it is replaced by. */
export interface Replaced {
  readonly row: number;
  readonly column: number;
  /** With the functions, as it is to come back. */
  readonly original: string;
  /** The same, where helper cells are read in the place of parts of it. */
  readonly reads: string;
  /** Those helper cells as they are written there, and whether ARRAYFORMULA was put round their part. */
  readonly helpers: readonly { readonly cells: string; readonly turned: boolean }[];
  /** The native formulas, rows × columns. */
  readonly cells: readonly (readonly string[])[];
  /** Whether it is a helper itself, which is removed instead of coming back. */
  readonly isHelper: boolean;
}

/** How a reference of the original is read off the native formulas. */
interface Form {
  /** Which reference of the first cell's formula it is, or begins with. */
  readonly first: number;
  /** Which reference of the last cell's formula it ends with, where it is a range that was split. */
  readonly last?: number;
  /** Which ends of that range are named, and which stay. */
  readonly ends?: number;
  /** Whether a helper's formula is to stand there; 2: without the ARRAYFORMULA round it. */
  readonly helper?: 1 | 2;
}

/** Cells of one shape, in a row of the block or over its rows. */
type Run = readonly [shape: string, sources: readonly number[], count: number];

/** One kind of replacement. */
export interface Conversion {
  readonly from: readonly Piece[];
  readonly forms: readonly Form[];
  readonly size: Size;
  /** The native formulas' shapes, row by row; each reference as twice the number of its origin, plus 1 for a cell of it. */
  readonly cells: readonly Run[];
  /** Whether the formulas have to be the very same, since their references can't be read off. */
  readonly exact?: true;
  readonly helper?: true;
}

/** Which ends of a range have a column and a row, and which of the last one's have a `$`. */
const ENDS = { firstColumn: 1, firstRow: 2, lastColumn: 4, lastRow: 8, lastColumnStays: 16, lastRowStays: 32 };

/** The native formula with so many pairs of brackets round it, which change nothing and tell it from others. */
export function bracketed(formula: string, pairs: number): string {
  return `=${'('.repeat(pairs)}${formula.slice(1)}${')'.repeat(pairs)}`;
}

/** What is to be kept of the replacement; `cells` are the native formulas as they are written. */
export function conversionOf(replaced: Replaced, cells: Replaced['cells'], decimal: Decimal): Conversion {
  const size: Size = [cells.length, cells[0]?.length ?? 0];
  const found = readOff(replaced, cells, size, decimal);
  if (found) return found;
  const shapes = cells.flat().map((text): Run => [shapeOf(text, decimal)?.exact ?? '', [], 1]);
  const flag = replaced.isHelper ? { helper: true as const } : {};
  return { from: [replaced.original], forms: [], size, cells: joined(shapes), exact: true, ...flag };
}

/** The original's references, from those of the first and the last native formula; undefined where one is missing. */
export function referencesOf(
  { forms }: Conversion,
  first: readonly string[],
  last: readonly string[],
): string[] | undefined {
  const texts = forms.map((form) => {
    const begins = first[form.first];
    if (begins === undefined || form.last === undefined) return begins;
    const ends = last[form.last];
    return ends === undefined ? undefined : rangeBetween(begins, ends, form.ends ?? 0);
  });
  return texts.every((text): text is string => text !== undefined) ? texts : undefined;
}

/** The original with these references; `helper` gives the formula that a helper's cells work out. */
export function originalOf(
  { from, forms }: Conversion,
  references: readonly string[],
  helper: (cells: string) => string | undefined,
): string | undefined {
  let text = '';
  for (const piece of from) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const reference = references[piece] ?? '';
    const kind = forms[piece]?.helper;
    const part = kind ? helper(reference)?.slice(1) : reference;
    if (part === undefined) return undefined;
    text += kind === 2 ? part.slice('ARRAYFORMULA('.length, -1) : part;
  }
  return text;
}

/** The references of one of the block's cells, as they have to be where it still is one block. */
export function expectedReferences(
  sources: readonly number[],
  references: readonly string[],
  row: number,
  column: number,
): string[] {
  return sources.map((source) => {
    const text = references[source >> 1] ?? '';
    return source % 2 === 0 ? text : cellOf(referenceOf(text), row, column);
  });
}

/** The shape and the sources of each cell of the block, row by row. */
export function shapesOf({ cells }: Conversion): { readonly shape: string; readonly sources: readonly number[] }[] {
  return cells.flatMap(([shape, sources, count]) => Array.from({ length: count }, () => ({ shape, sources })));
}

function readOff(
  { reads, helpers, isHelper }: Replaced,
  cells: Replaced['cells'],
  size: Size,
  decimal: Decimal,
): Conversion | undefined {
  const original = piecesOf(reads, decimal);
  const shapes = cells.map((row) => row.map((text) => shapeOf(text, decimal)));
  const first = shapes[0]?.[0]?.references;
  const last = shapes[size[0] - 1]?.[size[1] - 1]?.references;
  if (!original || !first || !last) return undefined;
  const { pieces, references } = original;
  const forms: Form[] = [];
  for (const text of references) {
    const form = formOf(text, first, last, size);
    if (!form) return undefined;
    const helper = helpers.find(({ cells: read }) => read === text);
    forms.push(helper ? { ...form, helper: helper.turned ? 2 : 1 } : form);
  }
  const runs: Run[] = [];
  for (const [row, line] of shapes.entries()) {
    for (const [column, shape] of line.entries()) {
      const sources = shape?.references.map((text) => sourceOf(text, references, row, column));
      if (!shape || !sources || sources.includes(-1)) return undefined;
      runs.push([shape.shape, sources, 1]);
    }
  }
  const flag = isHelper ? { helper: true as const } : {};
  const made: Conversion = { from: pieces, forms, size, cells: joined(runs), ...flag };
  const again = referencesOf(made, first, last);
  return again && originalOf(made, again, (read) => `=${turned(read, helpers)}`) === reads ? made : undefined;
}

/** A helper's cells, as the part of the formula that they stand for would be turned back into them. */
function turned(cells: string, helpers: Replaced['helpers']): string {
  return helpers.some((helper) => helper.cells === cells && helper.turned) ? `ARRAYFORMULA(${cells})` : cells;
}

function formOf(text: string, first: readonly string[], last: readonly string[], size: Size): Form | undefined {
  const same = first.indexOf(text);
  if (same >= 0) return { first: same };
  const reference = referenceOf(text);
  const begins = first.indexOf(cellOf(reference, 0, 0));
  const ends = last.indexOf(cellOf(reference, size[0] - 1, size[1] - 1));
  return begins < 0 || ends < 0 ? undefined : { first: begins, last: ends, ends: endsOf(reference) };
}

/** Twice the number of the reference that the text is, or 1 more where it is the cell of it that belongs there; −1 for none. */
function sourceOf(text: string, references: readonly string[], row: number, column: number): number {
  const cell = references.findIndex((one) => one.includes(':') && cellOf(referenceOf(one), row, column) === text);
  return cell >= 0 ? cell * 2 + 1 : references.indexOf(text) < 0 ? -1 : references.indexOf(text) * 2;
}

/** The reference's cell for that one of the block; one row goes down a block, and one column across it. */
function cellOf(reference: Reference, row: number, column: number): string {
  const { first, last } = reference;
  const isTall = last.row === undefined || last.row > (first.row ?? 1);
  const isWide = last.column === undefined || last.column > (first.column ?? 1);
  return cellIn(reference, isTall ? row : 0, isWide ? column : 0);
}

function endsOf({ first, last }: Reference): number {
  return (
    (first.column === undefined ? 0 : ENDS.firstColumn) +
    (first.row === undefined ? 0 : ENDS.firstRow) +
    (last.column === undefined ? 0 : ENDS.lastColumn) +
    (last.row === undefined ? 0 : ENDS.lastRow) +
    (last.columnStays ? ENDS.lastColumnStays : 0) +
    (last.rowStays ? ENDS.lastRowStays : 0)
  );
}

function rangeBetween(from: string, to: string, ends: number): string {
  const { prefix, first } = referenceOf(from);
  const { last } = referenceOf(to);
  const has = (end: keyof typeof ENDS): boolean => (ends & ENDS[end]) !== 0;
  const end = (named: boolean, stays: boolean, name: string | number): string =>
    named ? `${stays ? '$' : ''}${name}` : '';
  const begin =
    end(has('firstColumn'), first.columnStays, letters(first.column ?? 1)) +
    end(has('firstRow'), first.rowStays, first.row ?? 1);
  const finish =
    end(has('lastColumn'), has('lastColumnStays'), letters(last.column ?? 1)) +
    end(has('lastRow'), has('lastRowStays'), last.row ?? 1);
  return `${prefix}${begin}:${finish}`;
}

function joined(runs: readonly Run[]): Run[] {
  const done: Run[] = [];
  for (const [shape, sources, count] of runs) {
    const before = done[done.length - 1];
    if (before && before[0] === shape && `${before[1]}` === `${sources}`) {
      done[done.length - 1] = [shape, sources, before[2] + count];
    } else done.push([shape, sources, count]);
  }
  return done;
}
