/**
 * What is kept of formulas that were made portable, so that the functions can be brought back wherever the cells have been
 * moved: the original with what it is given numbered, its references and its numbers and texts, and how each of them is
 * read off the native formulas that stand in its place. Formulas that differ only in what they are given share one conversion.
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

/** How what the original is given is read off the native formulas. */
interface Form {
  /** Which of what the first cell's formula is given it is, or begins with. */
  readonly first: number;
  /** Which of what the last cell's formula is given it ends with, where it is a range that was split. */
  readonly last?: number;
  /** Which ends of that range are named, and which stay. */
  readonly ends?: number;
  /** Whether a helper's formula is to stand there; 2: without the ARRAYFORMULA round it. */
  readonly helper?: 1 | 2;
}

/** Twice the number of what the original is given, plus 1 for a cell of it; or a number or text that the original hasn't got. */
type Source = number | string;

/** Cells of one shape, in a row of the block or over its rows. */
type Run = readonly [shape: string, sources: readonly Source[], count: number];

/** One kind of replacement. */
export interface Conversion {
  readonly from: readonly Piece[];
  readonly forms: readonly Form[];
  readonly size: Size;
  /** The native formulas' shapes, row by row, and where what they are given comes from. */
  readonly cells: readonly Run[];
  /** Whether the formulas have to be the very same, since what they are given can't be read off. */
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

/** What the original is given, from what the first and the last native formula are; undefined where something is missing. */
export function givenOf(
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

/** The original, given these; `helper` gives the formula that a helper's cells work out. */
export function originalOf(
  { from, forms }: Conversion,
  given: readonly string[],
  helper: (cells: string) => string | undefined,
): string | undefined {
  let text = '';
  for (const piece of from) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const written = given[piece] ?? '';
    const kind = forms[piece]?.helper;
    const part = kind ? helper(written)?.slice(1) : written;
    if (part === undefined) return undefined;
    text += kind === 2 ? part.slice('ARRAYFORMULA('.length, -1) : part;
  }
  return text;
}

/** What the formula of one of the block's cells is given, as it has to be where it still is one block. */
export function expectedIn(
  sources: readonly Source[],
  given: readonly string[],
  row: number,
  column: number,
): string[] {
  return sources.map((source) => {
    if (typeof source === 'string') return source;
    const text = given[source >> 1] ?? '';
    return source % 2 === 0 ? text : cellOf(referenceOf(text), row, column);
  });
}

/** The shape and the sources of each cell of the block, row by row. */
export function shapesOf({ cells }: Conversion): { readonly shape: string; readonly sources: readonly Source[] }[] {
  return cells.flatMap(([shape, sources, count]) => Array.from({ length: count }, () => ({ shape, sources })));
}

function readOff(
  { reads, helpers, isHelper }: Replaced,
  cells: Replaced['cells'],
  size: Size,
  decimal: Decimal,
): Conversion | undefined {
  const shapes = cells.map((row) => row.map((text) => shapeOf(text, decimal)));
  const first = shapes[0]?.[0]?.given;
  const last = shapes[size[0] - 1]?.[size[1] - 1]?.given;
  if (!first || !last) return undefined;
  const original = piecesOf(reads, decimal, first);
  if (!original) return undefined;
  const { pieces, given } = original;
  const forms: Form[] = [];
  for (const text of given) {
    const form = formOf(text, first, last, size);
    if (!form) return undefined;
    const helper = helpers.find(({ cells: read }) => read === text);
    forms.push(helper ? { ...form, helper: helper.turned ? 2 : 1 } : form);
  }
  const runs: Run[] = [];
  for (const [row, line] of shapes.entries()) {
    for (const [column, shape] of line.entries()) {
      const sources = shape?.given.map((text) => sourceOf(text, given, row, column));
      if (!shape || !sources?.every((source): source is Source => source !== undefined)) return undefined;
      runs.push([shape.shape, sources, 1]);
    }
  }
  const flag = isHelper ? { helper: true as const } : {};
  const made: Conversion = { from: pieces, forms, size, cells: joined(runs), ...flag };
  const again = givenOf(made, first, last);
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

/** Where the text in a cell's formula comes from; undefined for a reference that comes from nowhere. */
function sourceOf(text: string, given: readonly string[], row: number, column: number): Source | undefined {
  const cell = given.findIndex((one) => isRange(one) && cellOf(referenceOf(one), row, column) === text);
  if (cell >= 0) return cell * 2 + 1;
  if (given.includes(text)) return given.indexOf(text) * 2;
  return text.startsWith('"') || (/^[\d.,]/.test(text) && !isRange(text)) ? text : undefined;
}

function isRange(text: string): boolean {
  return text.includes(':') && !text.startsWith('"');
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
    if (before && before[0] === shape && JSON.stringify(before[1]) === JSON.stringify(sources)) {
      done[done.length - 1] = [shape, sources, before[2] + count];
    } else done.push([shape, sources, count]);
  }
  return done;
}
