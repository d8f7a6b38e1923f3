/** Brings functions back into the cells that were made portable, all of them or none. */

import type { Decimal } from '../../formula/tokens';
import { LEFT } from '../../i18n/portableCells';
import type { Cell } from '../../share/portable/blocks';
import { type KeptValue, restOf } from '../../share/portable/conversionPiece';
import { type Converted, convertedIn, type Found } from '../../share/portable/converted';
import { areaOf, cellsOf, valueState, writtenValue } from '../../share/portable/keptValues';
import type { BroughtBack, Extent, LeftCell } from '../../share/portable/portableRequests';
import { at } from '../../template/address';
import type { Edit } from '../../template/changes';
import { allOrNothing, undoUnfinished } from '../allOrNothing';
import { checkUnlocked } from '../protection';
import { emptyColumns, idleHeadings, makePlain } from './helperCells';
import { type KeptPiece, keepRest, keptPieces } from './keptPieces';
import { styleChanges, writeStyle } from './kpiStyle';
import { decimalsOf, type OpenSheet, openSheet, sheetsOf } from './portableBook';
import { type Content, Steps } from './steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where it is remembered which runs are being made or brought back. */
export const CONVERTING = 'converting';

/** Runs, and the one sheet that is concerned, if it is only one. */
interface Journal {
  readonly runs: readonly number[];
  readonly sheet?: number;
}

/** Brings them back. */
export function bringBack(spreadsheet: Spreadsheet, extent: Extent): BroughtBack {
  const pieces = keptPieces(spreadsheet);
  const open = sheetsOf(spreadsheet, extent)
    .filter((sheet) => pieces.some((piece) => piece.sheet === sheet.getSheetId()))
    .flatMap((sheet) => openSheet(sheet, true) ?? []);
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
  const values = own.flatMap(({ piece }) => piece.values).filter((value) => valueState(open.cells, value) === 'there');
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
      const open = openSheet(each, true);
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
  const helpers = found.helpers.flatMap(cellsOf);
  const headings = idleHeadings(cells, helpers);
  const values = valuesOn(open, own, unfinished);
  const left: LeftCell[] = [
    ...found.left.map(({ cell, isEdited }) => ({ sheet: name, cell, why: isEdited ? LEFT.edited : LEFT.gone })),
    ...values.left,
  ];
  let count = found.formulas.length + values.back.length;
  const before = (row: number, column: number): Content =>
    cells.formulas[row - 1]?.[column - 1] || writtenValue(cells.values[row - 1]?.[column - 1]);
  // While the helpers still tell that they are ours: a run that is killed in between is done once more.
  makePlain(steps, sheet, [...helpers, ...headings]);
  steps.writeBlocks(sheet, [...found.formulas, ...values.back].map(formulaEdits), before);
  steps.writeBlocks(sheet, [...found.helpers.map(cellsOf), headings].map(emptied), before);
  narrow(steps, open, own, [...helpers, ...headings]);
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
  keepRest(steps, sheet, own, (piece) =>
    restOf(
      piece,
      (conversion) => found.rest.get(conversion),
      piece.values.filter((value) => values.kept.has(value)),
    ),
  );
  return { cells: count, left };
}

function foundOn(
  { cells }: OpenSheet,
  own: readonly KeptPiece[],
  decimalOf: (formula: string) => Decimal,
  all: boolean,
): Found {
  return convertedIn(
    cells,
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

/** What comes back in the place of values, and what doesn't. */
function valuesOn(
  { name, cells }: OpenSheet,
  own: readonly KeptPiece[],
  unfinished: boolean,
): { readonly back: Converted[]; readonly left: LeftCell[]; readonly kept: ReadonlySet<KeptValue> } {
  const back: Converted[] = [];
  const left: LeftCell[] = [];
  const kept = new Set<KeptValue>();
  for (const value of own.flatMap(({ piece }) => piece.values)) {
    const state = valueState(cells, value);
    if (state === 'there' || (state === 'begun' && unfinished)) back.push({ ...areaOf(value), formula: value.formula });
    else if (state !== 'function')
      left.push({ sheet: name, cell: value.cell, why: LEFT[state === 'gone' ? 'gone' : 'edited'] });
    if (state === 'edited' || (state === 'begun' && !unfinished)) kept.add(value);
  }
  return { back, left, kept };
}

/** Takes away the columns that helpers were given, as far as nothing else stands in them. */
function narrow(steps: Steps, { sheet, cells }: OpenSheet, own: readonly KeptPiece[], emptied: readonly Cell[]): void {
  const empty = emptyColumns(cells, emptied);
  let columns = cells.size[1];
  let spare = 0;
  for (const { piece } of [...own].reverse()) {
    const [had, more] = piece.widened ?? [columns, 0];
    const count = Math.max(0, Math.min(more, empty - spare, columns - had));
    columns -= count;
    spare += count;
  }
  if (spare === 0) return;
  steps.do(
    () => sheet.deleteColumns(columns + 1, spare),
    () => {
      const lacking = columns + spare - sheet.getMaxColumns();
      if (lacking > 0) sheet.insertColumnsAfter(columns, lacking);
    },
  );
}

function emptied(cells: readonly Cell[]): Edit<Content>[] {
  return cells.map(({ row, column }) => ({ row, column, value: '' }));
}

function formulaEdits(area: Converted): Edit<Content>[] {
  return cellsOf(area).map((cell, index) => ({ ...cell, value: index === 0 ? area.formula : '' }));
}

function isJournal(read: unknown): read is Journal {
  return typeof read === 'object' && read !== null && Array.isArray(Reflect.get(read, 'runs'));
}
