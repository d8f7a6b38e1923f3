/** What is to be done on one sheet to make it portable: what is written, what is remembered of it, and which cells are left. */

import type { Text } from '../../core/kpi';
import { LEFT } from '../../i18n/portableCells';
import { addressOf } from '../../share/blocks';
import type { Conversion } from '../../share/portable/conversion';
import {
  type ConversionPiece,
  conversionsOf,
  type KeptValue,
  keptConversions,
  shapesTaken,
  type Written,
} from '../../share/portable/conversionPiece';
import { keptValue, whyNotKept } from '../../share/portable/keptValues';
import { type Needing, needingIn } from '../../share/portable/needing';
import type { LeftCell, PortableRequest } from '../../share/portable/portableRequests';
import { at } from '../../template/address';
import type { Changes, Edit } from '../../template/changes';
import { headingsAbove, helperCells } from './helperCells';
import { type KeptPiece, roomBeside, sizeWithin } from './keptPieces';
import { styleChanges } from './kpiStyle';
import { plainTextIn } from './plainTextCells';
import { bookOf, decimalsOf, type OpenSheet } from './portableBook';
import type { Content } from './steps';
import { surroundingsIn } from './surroundings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a piece takes besides its conversions and values. */
const PIECE_ROOM = 200;
/** What a value may take more once it is known which cells it fills. */
const VALUE_ROOM = 40;

/** A formula that is replaced, and what stands in its place. */
export interface Replacing {
  readonly needing: Needing;
  readonly written: readonly Written[];
}

/** What is to be done on one sheet. */
export interface Task {
  readonly open: OpenSheet;
  readonly cells: readonly Replacing[];
  readonly piece: ConversionPiece;
  readonly kinds: readonly Conversion[];
  readonly style?: Changes;
  /** Headings above helpers. */
  readonly headings: readonly Edit<Content>[];
}

/** What is asked for, and what there is around the sheet. */
export interface Asked {
  readonly spreadsheet: Spreadsheet;
  readonly request: PortableRequest;
  readonly run: number;
  readonly kept: readonly KeptPiece[];
}

/** What is to be done; undefined where nothing is. Cells that are left are added to `left`. */
export function taskOn(open: OpenSheet, asked: Asked, left: LeftCell[]): Task | undefined {
  const { spreadsheet, run, kept } = asked;
  const { cells, name, id } = open;
  const book = bookOf(spreadsheet, () => cells.size);
  const needing = needingIn(cells, book);
  if (needing.length === 0) return undefined;
  const style = styleChanges(open, 'native');
  const decimalOf = decimalsOf(spreadsheet);
  const { ready, values } = sorted(needing, open, { ...asked, left, style, decimalOf });
  const before = kept.filter(({ sheet }) => sheet === id).map(({ piece }) => piece);
  const replaced = ready.flatMap((one) => one.replaced);
  const { written, kinds } = conversionsOf(replaced, shapesTaken(cells.formulas, before, decimalOf), decimalOf);
  const room = new Room(roomBeside(before) - PIECE_ROOM);
  const remembered = keptConversions(kinds, written).map((conversion) => room.take(conversion));
  let next = 0;
  const all = ready.flatMap((one): Replacing[] => {
    const own = written.slice(next, next + one.replaced.length);
    next += one.replaced.length;
    if (own.every(({ kind }) => remembered[kind])) return [{ needing: one, written: own }];
    left.push({ sheet: name, cell: at(one.row, one.column), why: LEFT.tooMany });
    return [];
  });
  const rememberedValues = values.filter((value) => {
    if (room.take(value, VALUE_ROOM)) return true;
    left.push({ sheet: name, cell: value.cell, why: LEFT.tooMany });
    return false;
  });
  if (all.length + rememberedValues.length === 0 && !style) return undefined;
  const conversions = keptConversions(
    kinds,
    all.flatMap((one) => one.written),
  );
  const helperPlaces = all.flatMap((one) => helperCells(one.written));
  const more = helperPlaces.reduce((most, { column }) => Math.max(most, column), 0) - cells.size[1];
  const piece: ConversionPiece = {
    run,
    within: sizeWithin(cells.size, before),
    conversions,
    values: rememberedValues,
    ...(style ? { style: true as const } : {}),
    ...(more > 0 ? { widened: [cells.size[1], more] as const } : {}),
  };
  const taken = new Set(helperPlaces.map(addressOf));
  const headings = all
    .flatMap((one) => headingsAbove(one.needing, helperCells(one.written), cells, book.language))
    .filter((heading) => !taken.has(addressOf(heading)));
  return { open, cells: all, piece, kinds, headings, ...(style ? { style } : {}) };
}

/** Room for what is remembered; what doesn't fit takes none of it. */
class Room {
  constructor(private left: number) {}

  /** Whether it fits, and takes its room. */
  take(kept: object, more = 0): boolean {
    const size = JSON.stringify(kept).length + more;
    const fits = size <= this.left;
    if (fits) this.left -= size;
    return fits;
  }
}

interface Sorting extends Asked {
  readonly left: LeftCell[];
  readonly style: Changes | undefined;
  readonly decimalOf: ReturnType<typeof decimalsOf>;
}

/** Which of the cells are replaced, of which only the value is kept, and which are left. */
function sorted(
  needing: readonly Needing[],
  open: OpenSheet,
  { request: { helpers, values: chosen }, spreadsheet, kept, left, style, decimalOf }: Sorting,
): { readonly ready: readonly Needing[]; readonly values: readonly KeptValue[] } {
  const { cells, name } = open;
  const styled = new Set(style?.values.map(addressOf));
  const isChosen = (cell: string): boolean =>
    chosen === 'all' || chosen.some((place) => place.sheet === name && place.cell === cell);
  const around = surroundingsIn(spreadsheet, kept, decimalOf);
  const isPlainText = plainTextIn(open.sheet);
  const ready: Needing[] = [];
  const values: KeptValue[] = [];
  for (const one of needing) {
    const cell = at(one.row, one.column);
    if (styled.has(cell)) continue;
    const { row, column, size } = one;
    const shown = cells.values[row - 1]?.[column - 1];
    const isValue = one.way === 'value' && isChosen(cell);
    const without = one.way === 'value' || (one.way === 'helper' && !helpers) ? one.why : undefined;
    const plain: Text | undefined = isPlainText({ row, column, rows: size[0], columns: size[1] })
      ? LEFT.plainText
      : undefined;
    const why = one.left ?? (isValue ? whyNotKept(shown) : without) ?? plain;
    if (why) left.push({ sheet: name, cell, why });
    else if (isValue)
      values.push({
        ...keptValue(one.formula, { ...one, rows: 1, columns: 1 }, cell, [shown]),
        around: around(open, one.formula),
      });
    else ready.push(one);
  }
  return { ready, values };
}
