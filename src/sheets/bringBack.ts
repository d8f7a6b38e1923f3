/** Brings functions back into the cells that were made portable, all of them or none. */

import { referenceOf } from '../formula/reference';
import type { Decimal } from '../formula/tokens';
import { LEFT } from '../i18n/portableCells';
import type { KeptValue } from '../share/conversionPiece';
import { type Converted, convertedIn, type Found } from '../share/converted';
import { hashed } from '../share/formulaShape';
import type { BroughtBack, Extent, LeftCell } from '../share/portableRequests';
import { at } from '../template/address';
import type { Edit } from '../template/changes';
import { allOrNothing, undoUnfinished } from './allOrNothing';
import { dropPieces, type KeptPiece, keptPieces } from './keptPieces';
import { styleChanges, writeStyle } from './kpiStyle';
import { decimalsOf, type OpenSheet, openSheet, sheetsOf } from './portableBook';
import { checkUnlocked } from './protection';
import { type Content, Steps } from './steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where it is remembered which runs are being made or brought back. */
export const CONVERTING = 'converting';

/** Runs, and the one sheet that is concerned, if it is only one. */
export interface Journal {
  readonly runs: readonly number[];
  readonly sheet?: number;
}

/** Brings them back. */
export function bringBack(spreadsheet: Spreadsheet, extent: Extent): BroughtBack {
  const pieces = keptPieces(spreadsheet);
  const open = sheetsOf(spreadsheet, extent)
    .filter((sheet) => pieces.some((piece) => piece.sheet === sheet.getSheetId()))
    .flatMap((sheet) => openSheet(sheet) ?? []);
  const [first] = open;
  if (!first) return { cells: 0, left: [] };
  for (const { sheet } of open) checkUnlocked(sheet);
  const steps = new Steps();
  const decimalOf = decimalsOf(spreadsheet);
  const runs = pieces.map(({ piece }) => piece.run);
  const journal: Journal = extent === 'file' ? { runs } : { runs, sheet: first.id };
  let done: BroughtBack[] = [];
  allOrNothing(CONVERTING, journal, {
    sheet: first.name,
    work() {
      done = open.map((one) => backOn(one, steps, pieces, decimalOf, false));
    },
    undo: () => steps.undo(),
  });
  return { cells: done.reduce((sum, { cells }) => sum + cells, 0), left: done.flatMap(({ left }) => left) };
}

/** What could be brought back on a sheet. */
export function countBack(
  open: OpenSheet,
  pieces: readonly KeptPiece[],
  decimalOf: (formula: string) => Decimal,
): number {
  const own = pieces.filter(({ sheet }) => sheet === open.id);
  const found = foundOn(open, own, decimalOf, false);
  const values = own.flatMap(({ piece }) => piece.values).filter((value) => stillShows(open, value));
  return found.formulas.length + values.length + (own.some(({ piece }) => piece.style) ? styleCount(open) : 0);
}

/** Brings back what a killed run was at: what it had begun to replace, and what it had begun to bring back. */
export function undoUnfinishedConversion(spreadsheet: Spreadsheet): void {
  undoUnfinished(CONVERTING, isJournal, ({ runs, sheet }) => {
    const decimalOf = decimalsOf(spreadsheet);
    const pieces = keptPieces(spreadsheet).filter(
      ({ piece, sheet: on }) => runs.includes(piece.run) && (sheet === undefined || sheet === on),
    );
    for (const each of spreadsheet.getSheets()) {
      if (!pieces.some((piece) => piece.sheet === each.getSheetId())) continue;
      const open = openSheet(each);
      if (open) backOn(open, new Steps(), pieces, decimalOf, true);
    }
  });
}

function backOn(
  open: OpenSheet,
  steps: Steps,
  pieces: readonly KeptPiece[],
  decimalOf: (formula: string) => Decimal,
  unfinished: boolean,
): BroughtBack {
  const { sheet, name, cells } = open;
  const own = pieces.filter((piece) => piece.sheet === open.id);
  const found = foundOn(open, own, decimalOf, unfinished);
  const edits: Edit<Content>[] = [...found.formulas.flatMap(formulaEdits), ...found.helpers.flatMap(emptied)];
  const left: LeftCell[] = found.left.map((cell) => ({ sheet: name, cell, why: LEFT.edited }));
  let count = found.formulas.length;
  for (const value of own.flatMap(({ piece }) => piece.values)) {
    if (stillShows(open, value)) {
      edits.push(...formulaEdits(areaOf(value)));
      count++;
    } else if (unfinished) edits.push(...blankedEdits(open, value));
    else left.push({ sheet: name, cell: value.cell, why: LEFT.edited });
  }
  const before = (row: number, column: number): Content =>
    (cells.formulas[row - 1]?.[column - 1] || (cells.values[row - 1]?.[column - 1] as Content)) ?? '';
  steps.write(sheet, edits, before);
  if (own.some(({ piece }) => piece.style)) {
    count += styleCount(open);
    const changes = styleChanges(open, 'functions');
    if (changes) {
      writeStyle(steps, open, changes);
      left.push(
        ...(unfinished ? [] : changes.left).map(({ row, column }) => ({
          sheet: name,
          cell: at(row, column),
          why: LEFT.edited,
        })),
      );
    }
  }
  dropPieces(steps, sheet, own);
  return { cells: count, left };
}

function foundOn(
  { cells }: OpenSheet,
  own: readonly KeptPiece[],
  decimalOf: (formula: string) => Decimal,
  all: boolean,
): Found {
  return convertedIn(
    cells.formulas,
    own.flatMap(({ piece }) => piece.conversions),
    decimalOf,
    all,
  );
}

/** How many calls the KPI sheet gets back. */
function styleCount(open: OpenSheet): number {
  const changes = styleChanges(open, 'functions');
  return changes?.values.filter(({ value }) => typeof value === 'string' && value.startsWith('=')).length ?? 0;
}

function formulaEdits(area: Converted): Edit<Content>[] {
  return emptied(area).map((edit, index) => (index === 0 ? { ...edit, value: area.formula } : edit));
}

function emptied({ row, column, rows, columns }: Converted): Edit<Content>[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    value: '',
  }));
}

function areaOf({ cell, formula, rows, columns }: KeptValue): Converted {
  const { first } = referenceOf(cell);
  return { row: first.row ?? 1, column: first.column ?? 1, rows, columns, formula };
}

/** What a run was killed over: the cell is empty, and its value isn't written yet. */
function blankedEdits({ cells }: OpenSheet, value: KeptValue): Edit<Content>[] {
  const { row, column, formula } = areaOf(value);
  const isEmpty = (cells.values[row - 1]?.[column - 1] ?? '') === '';
  return isEmpty && (cells.formulas[row - 1]?.[column - 1] ?? '') === '' ? [{ row, column, value: formula }] : [];
}

function stillShows({ cells }: OpenSheet, value: KeptValue): boolean {
  const area = areaOf(value);
  const all = emptied(area);
  const isPlain = all.every(({ row, column }) => (cells.formulas[row - 1]?.[column - 1] ?? '') === '');
  const shown = all.map(({ row, column }) => cells.values[row - 1]?.[column - 1] ?? '');
  return isPlain && value.shows !== '' && hashed(JSON.stringify(shown)) === value.shows;
}

function isJournal(read: unknown): read is Journal {
  return typeof read === 'object' && read !== null && Array.isArray(Reflect.get(read, 'runs'));
}
