/** Reads what a sheet remembers of replaced functions; anybody's script may have put something else there. */

import { referenceOf, sizeOf } from '../../formula/reference';
import { MOST_CELLS } from '../../formula/writer';
import { mayCall } from '../ourCalls';
import type { Conversion } from './conversion';
import type { ConversionPiece, KeptConversion, KeptValue } from './conversionPiece';

/** No sheet that can still be worked with has more cells with formulas of one kind. */
const MOST_PLACES = 1_000_000;
/** Sheets has no more columns. */
const MOST_COLUMNS = 18_278;

/** What was kept; undefined for anything else. */
export function readPiece(text: string | null): ConversionPiece | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  return isPiece(read) ? read : undefined;
}

function isPiece(read: unknown): read is ConversionPiece {
  if (!isRecord(read)) return false;
  const { run, within, conversions, values, widened } = read as Loose<ConversionPiece>;
  return (
    isCount(run, Number.MAX_SAFE_INTEGER) &&
    isArrayOf(conversions, isConversion) &&
    isArrayOf(values, isValue) &&
    isPair(within) &&
    (widened === undefined || isPair(widened, MOST_COLUMNS))
  );
}

function isConversion(read: unknown): read is KeptConversion {
  if (!isRecord(read)) return false;
  const { from, forms, size, cells, at, count, helper } = read as Loose<KeptConversion>;
  if (!isSize(size) || !isArrayOf(cells, isRun)) return false;
  const filled = cells.reduce((sum, [, , so]) => sum + so, 0);
  return (
    filled === size[0] * size[1] &&
    isArrayOf(forms, isForm) &&
    isArrayOf(from, (part) => typeof part === 'string' || isCount(part, forms.length - 1)) &&
    isOurFormula(
      from.map((part) => (typeof part === 'string' ? part : 'A1')).join(''),
      helper !== undefined || forms.some((form) => form.helper !== undefined),
    ) &&
    isCount(count, MOST_PLACES) &&
    typeof at === 'string' &&
    isWithin(at)
  );
}

function isForm(read: unknown): read is Conversion['forms'][number] {
  if (!isRecord(read)) return false;
  const { first, last, ends, helper } = read as Loose<Conversion['forms'][number]>;
  return (
    isCount(first, MOST_CELLS) &&
    [last, helper].every((one) => one === undefined || isCount(one, MOST_CELLS)) &&
    (ends === undefined || isCount(ends, 63))
  );
}

function isRun(read: unknown): read is Conversion['cells'][number] {
  if (!Array.isArray(read)) return false;
  const [shape, sources, count]: readonly unknown[] = read;
  return (
    typeof shape === 'string' &&
    isArrayOf(sources, (one) => typeof one === 'string' || isCount(one, MOST_CELLS)) &&
    isCount(count, MOST_CELLS)
  );
}

function isValue(read: unknown): read is KeptValue {
  if (!isRecord(read)) return false;
  const { cell, formula, rows, columns, shows, first, around } = read as Loose<KeptValue>;
  return (
    typeof cell === 'string' &&
    /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell) &&
    typeof formula === 'string' &&
    isOurFormula(formula, false) &&
    typeof shows === 'string' &&
    [first, around].every((one) => one === undefined || typeof one === 'string') &&
    isSize([rows, columns])
  );
}

function isSize(read: unknown): read is readonly [number, number] {
  if (!Array.isArray(read) || read.length !== 2) return false;
  const [rows, columns]: readonly unknown[] = read;
  return (
    isCount(rows, MOST_CELLS) && isCount(columns, MOST_CELLS) && rows > 0 && columns > 0 && rows * columns <= MOST_CELLS
  );
}

/** Whether it is a formula that calls a function of ours, and so one that we may write; with helpers, the calls are theirs. */
function isOurFormula(formula: string, hasHelpers: boolean): boolean {
  return formula.startsWith('=') && (hasHelpers || mayCall(formula));
}

/** Two counts, as of rows and columns. */
function isPair(read: unknown, most = MOST_PLACES): boolean {
  return Array.isArray(read) && read.length === 2 && read.every((count) => isCount(count, most));
}

/** Whether the text names cells as `writtenBlocks` does, and no more than there can be. */
function isWithin(text: string): boolean {
  const blocks = text === '' ? [] : text.split(',');
  if (!blocks.every((block) => /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(block))) return false;
  const sizes = blocks.map((block) => sizeOf(referenceOf(block), [1, 1]));
  return sizes.reduce((sum, [rows, columns]) => sum + rows * columns, 0) <= MOST_PLACES;
}

/** Its fields, of which nothing is known yet. */
type Loose<Known> = { readonly [Name in keyof Known]?: unknown };

function isRecord(read: unknown): read is object {
  return typeof read === 'object' && read !== null;
}

function isArrayOf<T>(read: unknown, isOne: (one: unknown) => one is T): read is readonly T[];
function isArrayOf(read: unknown, isOne: (one: unknown) => boolean): read is readonly unknown[];
function isArrayOf(read: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(read) && read.every(isOne);
}

function isCount(read: unknown, most: number): read is number {
  return typeof read === 'number' && Number.isInteger(read) && read >= 0 && read <= most;
}
