/** Writes native formulas in the place of functions, all of them or none, and puts back what would show something else. */

import type { Text } from '../../core/kpi';
import { isErrorValue } from '../../core/problem';
import { LEFT } from '../../i18n/portableCells';
import { isLoading } from '../../share/loading';
import type { Cell } from '../../share/portable/blocks';
import {
  addressOf,
  type ConversionPiece,
  conversionsOf,
  type KeptValue,
  keptConversions,
  shapesTaken,
  type Written,
} from '../../share/portable/conversionPiece';
import { areaOf, cellsOf, keptValue } from '../../share/portable/keptValues';
import { type Needing, needingIn } from '../../share/portable/needing';
import type { LeftCell, MadePortable, PortableRequest } from '../../share/portable/portableRequests';
import { showsSame, toldValue } from '../../share/portable/shownValues';
import { filled } from '../../share/texts';
import { at } from '../../template/address';
import type { Changes, Edit } from '../../template/changes';
import { allOrNothing } from '../allOrNothing';
import { checkUnlocked } from '../protection';
import { CONVERTING } from './bringBack';
import { headingsAbove, helperCells, makePlain, makeQuiet } from './helperCells';
import { isSpoilt, valuesNow, writeFirst, writeOthers } from './keepValues';
import { changePiece, keepPiece, keptPieces, roomBeside } from './keptPieces';
import { contentBefore, styleChanges, writeStyle } from './kpiStyle';
import { plainTextIn } from './plainTextCells';
import { bookOf, decimalsOf, type OpenSheet, openSheet, sheetsOf } from './portableBook';
import { type Content, Steps } from './steps';
import { surroundingsIn } from './surroundings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a value may take more once it is known which cells it fills. */
const VALUE_ROOM = 40;

/** What is to be done on one sheet. */
interface Task {
  readonly open: OpenSheet;
  readonly cells: readonly { readonly needing: Needing; readonly written: readonly Written[] }[];
  readonly piece: ConversionPiece;
  readonly kinds: Parameters<typeof keptConversions>[0];
  readonly style?: Changes;
  /** Headings above helpers. */
  readonly headings: readonly Edit<Content>[];
}

/** How many cells became formulas, how many helper cells that took, and how many values. */
type Counts = Pick<MadePortable, 'formulas' | 'helpers' | 'values'>;

/** Makes the cells portable. */
export function makePortable(spreadsheet: Spreadsheet, request: PortableRequest): MadePortable {
  const kept = keptPieces(spreadsheet);
  const run = 1 + Math.max(0, ...kept.map(({ piece }) => piece.run));
  const left: LeftCell[] = [];
  const tasks = sheetsOf(spreadsheet, request.extent).flatMap((sheet): Task[] => {
    const open = openSheet(sheet);
    const task = open && taskOn(open, spreadsheet, { request, run, kept, left });
    return task ? [task] : [];
  });
  const different: LeftCell[] = [];
  const [first] = tasks;
  if (!first) return { formulas: 0, helpers: 0, values: 0, different, left };
  for (const { open } of tasks) checkUnlocked(open.sheet);
  const steps = new Steps();
  let made: Counts[] = [];
  allOrNothing(
    CONVERTING,
    { runs: [run] },
    {
      sheet: first.open.name,
      work() {
        for (const task of tasks) {
          keepPiece(steps, task.open.sheet, task.piece);
          widen(steps, task);
          if (task.style) writeStyle(steps, task.open, task.style);
          const written = task.cells.flatMap((one) => one.written);
          const held = contentBefore(task.open.cells);
          steps.write(task.open.sheet, task.headings, held);
          steps.writeBlocks(task.open.sheet, blocksOf(written, true), held);
          steps.writeBlocks(task.open.sheet, blocksOf(written, false), held);
          makeQuiet(steps, task.open.sheet, [...helperCells(written), ...task.headings]);
          writeFirst(steps, task.open, task.piece);
        }
        SpreadsheetApp.flush();
        const whole = tasks.map((task) => ({ ...task, piece: writeOthers(steps, task.open, task.piece) }));
        SpreadsheetApp.flush();
        made = whole.map((task) => compare(task, different, left));
      },
      undo: () => steps.undo(),
    },
  );
  const sum = (of: keyof Counts): number => made.reduce((all, counts) => all + counts[of], 0);
  return { formulas: sum('formulas'), helpers: sum('helpers'), values: sum('values'), different, left };
}

function taskOn(
  open: OpenSheet,
  spreadsheet: Spreadsheet,
  {
    request: { helpers, values: chosen },
    run,
    kept,
    left,
  }: { request: PortableRequest; run: number; kept: ReturnType<typeof keptPieces>; left: LeftCell[] },
): Task | undefined {
  const { cells, name, id } = open;
  const book = bookOf(spreadsheet, () => cells.size);
  const needing = needingIn(cells, book);
  if (needing.length === 0) return undefined;
  const style = styleChanges(open, 'native');
  const styled = new Set(style?.values.map(({ row, column }) => at(row, column)));
  const isChosen = (cell: string): boolean =>
    chosen === 'all' || chosen.some((place) => place.sheet === name && place.cell === cell);
  const ready: Needing[] = [];
  const values: KeptValue[] = [];
  const decimalOf = decimalsOf(spreadsheet);
  const around = surroundingsIn(spreadsheet, kept, decimalOf);
  const isPlainText = plainTextIn(open.sheet);
  for (const one of needing) {
    const cell = at(one.row, one.column);
    if (styled.has(cell)) continue;
    const shown = cells.values[one.row - 1]?.[one.column - 1];
    const isValue = one.way === 'value' && isChosen(cell);
    const without = one.way === 'value' || (one.way === 'helper' && !helpers) ? one.why : undefined;
    const plain = isPlainText(areaIn(one)) ? LEFT.plainText : undefined;
    const why = one.left ?? (isValue ? notKept(shown) : without) ?? plain;
    if (why) left.push({ sheet: name, cell, why });
    else if (isValue)
      values.push({
        ...keptValue(one.formula, { ...one, rows: 1, columns: 1 }, cell, [shown]),
        around: around(open, one.formula),
      });
    else ready.push(one);
  }
  const before = kept.filter(({ sheet }) => sheet === id).map(({ piece }) => piece);
  const replaced = ready.flatMap((one) => one.replaced);
  const { written, kinds } = conversionsOf(replaced, shapesTaken(cells.formulas, before, decimalOf), decimalOf);
  let room = roomBeside(before) - 200;
  const affordable = new Set<number>();
  for (const [kind, conversion] of keptConversions(kinds, written).entries()) {
    room -= JSON.stringify(conversion).length;
    if (room > 0) affordable.add(kind);
  }
  let next = 0;
  const all = ready.flatMap((one) => {
    const own = written.slice(next, next + one.replaced.length);
    next += one.replaced.length;
    if (own.every(({ kind }) => affordable.has(kind))) return [{ needing: one, written: own }];
    left.push({ sheet: name, cell: at(one.row, one.column), why: LEFT.tooMany });
    return [];
  });
  const affordableValues = values.filter((value) => {
    room -= JSON.stringify(value).length + VALUE_ROOM;
    if (room > 0) return true;
    left.push({ sheet: name, cell: value.cell, why: LEFT.tooMany });
    return false;
  });
  if (all.length + affordableValues.length === 0 && !style) return undefined;
  const conversions = keptConversions(
    kinds,
    all.flatMap((one) => one.written),
  );
  const helperPlaces = all.flatMap((one) => helperCells(one.written));
  const more = helperPlaces.reduce((most, { column }) => Math.max(most, column), 0) - cells.size[1];
  const piece: ConversionPiece = {
    run,
    conversions,
    values: affordableValues,
    ...(style ? { style: true as const } : {}),
    ...(more > 0 ? { widened: [cells.size[1], more] as const } : {}),
  };
  const taken = new Set(helperPlaces.map(addressOf));
  const headings = all
    .flatMap((one) => headingsAbove(one.needing, helperCells(one.written), cells, book.language))
    .filter((heading) => !taken.has(addressOf(heading)));
  return { open, cells: all, piece, kinds, headings, ...(style ? { style } : {}) };
}

function areaIn({ row, column, size: [rows, columns] }: Needing): Parameters<typeof cellsOf>[0] {
  return { row, column, rows, columns };
}

/** Why the value can't be kept. */
function notKept(value: unknown): Text | undefined {
  if (isLoading(value)) return LEFT.loading;
  return isErrorValue(value) ? LEFT.errorValue : undefined;
}

/** Why what was written isn't the value, if so. */
function notTheValue(old: unknown, shown: unknown): Text | undefined {
  if (isErrorValue(old)) return LEFT.errorValue;
  return showsSame(old, shown) ? undefined : differing(old, shown);
}

function differing(old: unknown, shown: unknown): Text {
  return filled(LEFT.differs, { before: toldValue(old), after: toldValue(shown) });
}

/** Adds columns where helpers need them. */
function widen(steps: Steps, { open: { sheet, cells }, piece }: Task): void {
  const [, more] = piece.widened ?? [0, 0];
  if (more <= 0) return;
  steps.do(
    () => sheet.insertColumnsAfter(cells.size[1], more),
    () => {
      if (sheet.getMaxColumns() > cells.size[1]) sheet.deleteColumns(cells.size[1] + 1, more);
    },
  );
}

/** The helpers among the replacements, or the others, as what is written of each. */
function blocksOf(written: readonly Written[], helpers: boolean): Edit<Content>[][] {
  return written
    .filter(({ replaced }) => replaced.isHelper === helpers)
    .map(({ replaced: { row, column }, cells }) =>
      cellsOf({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }).map((cell) => ({
        ...cell,
        value: cells[cell.row - row]?.[cell.column - column] ?? '',
      })),
    );
}

/** Puts back what shows something else than before. */
function compare(
  { open, cells, piece, kinds, style, headings }: Task,
  different: LeftCell[],
  left: LeftCell[],
): Counts {
  const { sheet, name, cells: before } = open;
  const now = valuesNow(open);
  const held = contentBefore(before);
  const asBefore = (all: readonly Cell[]): Edit<Content>[] =>
    all.map(({ row, column }) => ({ row, column, value: held(row, column) }));
  const back: Edit<Content>[][] = [];
  const same = cells.filter(({ needing: { row, column, size }, written }) => {
    for (let index = 0; index < size[0] * size[1]; index++) {
      const [r, c] = [row - 1 + Math.floor(index / size[1]), column - 1 + (index % size[1])];
      const [old, shown] = [before.values[r]?.[c], now[r]?.[c]];
      if (showsSame(old, shown)) continue;
      different.push({ sheet: name, cell: at(r + 1, c + 1), why: differing(old, shown) });
      back.push(...blocksOf(written, false).map(asBefore));
      return false;
    }
    return true;
  });
  const spoilt = piece.values.length > 0 && isSpoilt(before, now);
  const values = piece.values.filter((value) => {
    const shown = cellsOf(areaOf(value)).map(({ row, column }): [unknown, unknown] => [
      before.values[row - 1]?.[column - 1],
      now[row - 1]?.[column - 1],
    ]);
    const why = shown.map(([old, next]) => notTheValue(old, next)).find((one) => one) ?? (spoilt && LEFT.unclear);
    if (!why) return true;
    (why === LEFT.errorValue || why === LEFT.unclear ? left : different).push({ sheet: name, cell: value.cell, why });
    back.push(asBefore(cellsOf(areaOf(value))));
    return false;
  });
  const written = same.flatMap((one) => one.written);
  const helpers = helperCells(written);
  if (back.length > 0) {
    const idle = headings.filter(({ column }) => !helpers.some((helper) => helper.column === column));
    const gone = cells.filter((one) => !same.includes(one)).flatMap((one) => one.written);
    const steps = new Steps();
    makePlain(steps, sheet, [...helperCells(gone), ...idle]);
    steps.writeBlocks(sheet, back, held);
    steps.writeBlocks(sheet, [...blocksOf(gone, true), idle].map(asBefore), held);
    changePiece(sheet, { ...piece, conversions: keptConversions(kinds, written), values });
  }
  const styled = style?.values.filter(({ row, column }) => /^=/.test(String(held(row, column)))).length ?? 0;
  return {
    formulas: same.length + styled,
    helpers: helpers.length,
    values: values.length,
  };
}
