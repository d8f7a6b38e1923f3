/** Writes native formulas in the place of functions, all of them or none, and puts back what would show something else. */

import { LEFT } from '../i18n/portableCells';
import {
  type ConversionPiece,
  conversionsOf,
  keptConversions,
  shapesTaken,
  type Written,
} from '../share/conversionPiece';
import { type Needing, needingIn } from '../share/needing';
import type { LeftCell, MadePortable, PortableRequest } from '../share/portableRequests';
import { showsSame, toldValue } from '../share/shownValues';
import { filled } from '../share/texts';
import { at } from '../template/address';
import type { Changes, Edit } from '../template/changes';
import { allOrNothing } from './allOrNothing';
import { CONVERTING } from './bringBack';
import { changePiece, keepPiece, keptPieces, roomBeside } from './keptPieces';
import { contentBefore, styleChanges, writeStyle } from './kpiStyle';
import { bookOf, decimalsOf, type OpenSheet, openSheet, sheetsOf } from './portableBook';
import { checkUnlocked } from './protection';
import { type Content, Steps } from './steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is to be done on one sheet. */
interface Task {
  readonly open: OpenSheet;
  readonly cells: readonly { readonly needing: Needing; readonly written: readonly Written[] }[];
  readonly piece: ConversionPiece;
  readonly kinds: Parameters<typeof keptConversions>[0];
  readonly style?: Changes;
}

/** Makes the cells portable. */
export function makePortable(spreadsheet: Spreadsheet, { extent, helpers }: PortableRequest): MadePortable {
  const kept = keptPieces(spreadsheet);
  const run = 1 + Math.max(0, ...kept.map(({ piece }) => piece.run));
  const left: LeftCell[] = [];
  const tasks = sheetsOf(spreadsheet, extent).flatMap((sheet): Task[] => {
    const open = openSheet(sheet);
    const task = open && taskOn(open, spreadsheet, { helpers, run, kept, left });
    return task ? [task] : [];
  });
  const different: LeftCell[] = [];
  const [first] = tasks;
  if (!first) return { formulas: 0, helpers: 0, values: 0, different, left };
  for (const { open } of tasks) checkUnlocked(open.sheet);
  const steps = new Steps();
  let counts = { formulas: 0, helpers: 0 };
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
          steps.write(
            task.open.sheet,
            task.cells.flatMap(({ written }) => editsOf(written)),
            contentBefore(task.open.cells),
          );
        }
        SpreadsheetApp.flush();
        counts = { formulas: 0, helpers: 0 };
        for (const task of tasks) {
          const made = compare(task, different);
          counts = { formulas: counts.formulas + made.formulas, helpers: counts.helpers + made.helpers };
        }
      },
      undo: () => steps.undo(),
    },
  );
  return { ...counts, values: 0, different, left };
}

function taskOn(
  open: OpenSheet,
  spreadsheet: Spreadsheet,
  {
    helpers,
    run,
    kept,
    left,
  }: { helpers: boolean; run: number; kept: ReturnType<typeof keptPieces>; left: LeftCell[] },
): Task | undefined {
  const { cells, name, id } = open;
  const book = bookOf(spreadsheet, () => cells.size);
  const needing = needingIn(cells, book);
  if (needing.length === 0) return undefined;
  const style = styleChanges(open, 'native');
  const styled = new Set(style?.values.map(({ row, column }) => at(row, column)));
  const ready = needing.filter((one) => {
    if (styled.has(at(one.row, one.column))) return false;
    const why = one.left ?? (one.way === 'value' || (one.way === 'helper' && !helpers) ? one.why : undefined);
    if (why) left.push({ sheet: name, cell: at(one.row, one.column), why });
    return !why;
  });
  const decimalOf = decimalsOf(spreadsheet);
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
  if (all.length === 0 && !style) return undefined;
  const conversions = keptConversions(
    kinds,
    all.flatMap((one) => one.written),
  );
  const piece: ConversionPiece = { run, conversions, values: [], ...(style ? { style: true as const } : {}) };
  return { open, cells: all, piece, kinds, ...(style ? { style } : {}) };
}

/** Adds columns where helpers need them. */
function widen(steps: Steps, { open: { sheet, cells }, cells: all }: Task): void {
  const columns = all.flatMap(({ written }) =>
    written.map(({ replaced, cells: lines }) => replaced.column + (lines[0]?.length ?? 1) - 1),
  );
  const more = columns.reduce((most, column) => Math.max(most, column), 0) - cells.size[1];
  if (more <= 0) return;
  steps.do(
    () => sheet.insertColumnsAfter(cells.size[1], more),
    () => {
      if (sheet.getMaxColumns() > cells.size[1]) sheet.deleteColumns(cells.size[1] + 1, more);
    },
  );
}

function editsOf(written: readonly Written[]): Edit<Content>[] {
  return written.flatMap(({ replaced, cells }) =>
    cells.flatMap((line, down) =>
      line.map((value, across) => ({ row: replaced.row + down, column: replaced.column + across, value })),
    ),
  );
}

/** Puts back what shows something else than before. */
function compare(
  { open, cells, piece, kinds, style }: Task,
  different: LeftCell[],
): { formulas: number; helpers: number } {
  const { sheet, name, cells: before } = open;
  const rows = before.values.length;
  const now: unknown[][] = sheet.getRange(1, 1, rows, before.values[0]?.length ?? 1).getValues();
  const held = contentBefore(before);
  const back: Edit<Content>[] = [];
  const same = cells.filter(({ needing: { row, column, size }, written }) => {
    for (let index = 0; index < size[0] * size[1]; index++) {
      const [r, c] = [row - 1 + Math.floor(index / size[1]), column - 1 + (index % size[1])];
      const [old, shown] = [before.values[r]?.[c], now[r]?.[c]];
      if (showsSame(old, shown)) continue;
      const why = filled(LEFT.differs, { before: toldValue(old), after: toldValue(shown) });
      different.push({ sheet: name, cell: at(r + 1, c + 1), why });
      back.push(...editsOf(written).map((edit) => ({ ...edit, value: held(edit.row, edit.column) })));
      return false;
    }
    return true;
  });
  if (back.length > 0) {
    new Steps().write(sheet, back, held);
    const written = same.flatMap((one) => one.written);
    changePiece(sheet, { ...piece, conversions: keptConversions(kinds, written) });
  }
  const helpers = same.flatMap(({ written }) => written).filter(({ replaced }) => replaced.isHelper);
  const count = helpers.reduce((sum, { cells: lines }) => sum + lines.length * (lines[0]?.length ?? 0), 0);
  const styled = style?.values.filter(({ row, column }) => /^=/.test(String(held(row, column)))).length ?? 0;
  return { formulas: same.length + styled, helpers: count };
}
