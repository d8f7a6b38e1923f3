/** Which formulas of a sheet call functions of the add-on, and what each is to be replaced by. */

import type { Language, Text } from '../../core/kpi';
import { isErrorValue } from '../../core/problem';
import { callsOf } from '../../formula/calls';
import { helperInWords, reasonInWords } from '../../formula/inWords';
import { isReadable, parse } from '../../formula/parse';
import { type Around, type Helper, portable, reading } from '../../formula/portable';
import type { Size } from '../../formula/reference';
import type { Sizes } from '../../formula/sizes';
import type { Decimal } from '../../formula/tokens';
import { LEFT } from '../../i18n/portableCells';
import { at, block } from '../../template/address';
import { isBlocked } from '../blocked';
import { isLoading } from '../loading';
import { mayCall, OTHERS } from '../ourCalls';
import { inAll } from '../texts';
import type { Replaced } from './conversion';
import { piecesOf } from './formulaShape';
import { HelperRoom } from './helperRoom';

/** Texts, and names of sheets in quotes. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** What is in a sheet, from A1 on, and how many rows and columns it has in all. */
export interface SheetCells {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly size: Size;
}

/** A formula that calls functions of the add-on. */
export interface Needing {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The cells that it fills; one where that isn't known. */
  readonly size: Size;
  readonly way: 'formula' | 'helper' | 'value';
  /** Why there is no formula, or none without a helper. */
  readonly why?: Text;
  /** What can be written now, the helpers first; nothing where the cell has to be left alone. */
  readonly replaced: readonly Replaced[];
  /** Why it has to be left alone, although there is a formula. */
  readonly left?: Text;
}

/** What formulas don't say about the spreadsheet. */
export interface Book {
  /** The sign before decimals in its locale. */
  readonly decimal: Decimal;
  readonly language: Language;
  readonly sizes: Sizes;
}

/** How the formula's decimals are written: as the locale does it, unless it can't be read so. */
export function decimalIn(formula: string, locale: Decimal): Decimal {
  if (isReadable(parse(formula, locale))) return locale;
  const other = locale === '.' ? ',' : '.';
  return isReadable(parse(formula, other)) ? other : locale;
}

/** The sheet's formulas that call functions of the add-on, row by row. */
export function needingIn(cells: SheetCells, book: Book): Needing[] {
  const found = needingBeside(cells, book, new HelperRoom(cells));
  if (!found.some(({ way }) => way === 'helper')) return found;
  // Blanks that a formula fills in aren't counted among what is on the sheet.
  const filled = found.reduce((last, { column, size }) => Math.max(last, column + size[1] - 1), 0);
  return needingBeside(cells, book, new HelperRoom(cells, filled));
}

function needingBeside(cells: SheetCells, book: Book, room: HelperRoom): Needing[] {
  return cells.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      mayCall(formula) ? needing({ row: row + 1, column: column + 1, formula }, cells, book, room) : [],
    ),
  );
}

function needing(
  cell: Pick<Needing, 'row' | 'column' | 'formula'>,
  cells: SheetCells,
  { decimal: locale, ...book }: Book,
  room: HelperRoom,
): Needing[] {
  const { row, column, formula } = cell;
  const decimal = decimalIn(formula, locale);
  const calls = callsOf(formula, decimal, OTHERS);
  if (!Array.isArray(calls)) {
    // What can't be read is never passed over: the sheet would be taken for one that needs nothing.
    if (!mayCall(formula.replace(QUOTED, '""'))) return [];
    const why = inAll((language) => reasonInWords({ code: 'unreadable', why: calls }, language));
    return [{ ...cell, size: [1, 1], way: 'value', why, replaced: [] }];
  }
  if (calls.length === 0) return [];
  const around: Around = { ...book, decimal, others: OTHERS };
  const made = replacedBy(formula, around, cell, room);
  const value = cells.values[row - 1]?.[column - 1];
  if (!('replaced' in made)) {
    return [{ ...cell, size: [1, 1], way: 'value', why: made.why, replaced: [] }];
  }
  const main = made.replaced[made.replaced.length - 1]?.cells ?? [];
  const size: Size = [main.length, main[0]?.length ?? 0];
  const { why } = made;
  const found = { ...cell, size, ...(why ? { way: 'helper' as const, why } : { way: 'formula' as const }) };
  const left = leftAlone(value, cell, size, cells);
  return [left ? { ...found, replaced: [], left } : { ...found, replaced: made.replaced }];
}

/** Why the cell has to stay as it is, whatever could be written there. */
function leftAlone(
  value: unknown,
  { row, column }: Needing | CellPlace,
  size: Size,
  cells: SheetCells,
): Text | undefined {
  if (isLoading(value)) return LEFT.loading;
  if (size[0] * size[1] === 1) return undefined;
  if (isBlocked(value)) return LEFT.blocked;
  if (isErrorValue(value)) return LEFT.error;
  if (row + size[0] - 1 > cells.size[0] || column + size[1] - 1 > cells.size[1]) return LEFT.blocked;
  for (let down = 0; down < size[0]; down++) {
    for (let across = 0; across < size[1]; across++) {
      const isOther = down + across > 0 && (cells.formulas[row + down - 1]?.[column + across - 1] ?? '') !== '';
      if (isOther) return LEFT.blocked;
    }
  }
  return undefined;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

type Made = { readonly replaced: readonly Replaced[]; readonly why?: Text } | { readonly why: Text };

/** Helper cells, and the part of the formula that they stand for. */
interface Reading {
  readonly cells: string;
  readonly turned: boolean;
  readonly text: string;
}

/** The formula's replacement, after those of the helpers that it reads; `outer`: for a helper, those there are already. */
function replacedBy(
  formula: string,
  around: Around,
  { row, column }: CellPlace,
  room: HelperRoom,
  outer?: readonly Reading[],
): Made {
  const before: Replaced[] = [];
  const helpers: Reading[] = [...(outer ?? [])];
  const original = withParts(formula, helpers, around.decimal);
  const isHelper = outer !== undefined;
  let reads = formula;
  let why: Text | undefined;
  for (;;) {
    const made = portable(reads, around);
    if ('reason' in made) return { why: inAll((language) => reasonInWords(made.reason, language)) };
    if ('cells' in made) {
      const replaced: Replaced = { row, column, original, reads, helpers, cells: made.cells, isHelper };
      return { replaced: [...before, replaced], ...(why ? { why } : {}) };
    }
    const { needsHelper } = made;
    why ??= inAll((language) => helperInWords(needsHelper, language));
    const place = room.take(row, needsHelper.size);
    if (!place) return { why: LEFT.noRoom };
    const inner = replacedBy(needsHelper.formula, inHelper(around, needsHelper), place, room, helpers);
    if (!('replaced' in inner)) return inner;
    const cells = addressOf(place, needsHelper.size);
    const part = `=${reads.slice(needsHelper.from, needsHelper.to)}`;
    const text = withParts(part, helpers, around.decimal).slice(1);
    before.push(...inner.replaced);
    helpers.push({ cells, turned: needsHelper.formula !== part, text });
    reads = reading(reads, needsHelper, cells);
  }
}

/** The formula with the parts themselves where it reads helpers. */
function withParts(formula: string, helpers: readonly Reading[], decimal: Decimal): string {
  const { pieces, given } = piecesOf(formula, decimal) ?? { pieces: [formula], given: [] };
  const texts = given.map((read) => helpers.find(({ cells }) => cells === read)?.text ?? read);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : texts[piece])).join('');
}

/** What is around the helper's own formula. */
function inHelper({ wrong: _, ...around }: Around, helper: Helper): Around {
  return helper.wrong ? { ...around, wrong: helper.wrong } : around;
}

function addressOf({ row, column }: CellPlace, [rows, columns]: Size): string {
  return rows * columns === 1 ? at(row, column) : block(row, column, row + rows - 1, column + columns - 1);
}
