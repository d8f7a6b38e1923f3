/** Brings functions back into the cells that were made portable, all of them or none. */

import type { Text } from '../../core/kpi';
import type { Decimal } from '../../formula/tokens';
import { LEFT } from '../../i18n/portableCells';
import { type Cell, cellsOf } from '../../share/blocks';
import { restOf } from '../../share/portable/conversionPiece';
import { type Converted, convertedIn, type Found } from '../../share/portable/converted';
import { areaOf, valueState, writtenValue } from '../../share/portable/keptValues';
import type { BroughtBack, Extent, LeftCell } from '../../share/portable/portableRequests';
import { at } from '../../template/address';
import type { Edit } from '../../template/changes';
import { allOrNothing, undoUnfinished } from '../allOrNothing';
import { checkUnlocked } from '../protection';
import { Refused } from '../refused';
import { blockedOn, valuesOn } from './backValues';
import { emptyColumns, idleHeadings, makePlain } from './helperCells';
import { type KeptPiece, keepRest, keptPieces, sizeWithin } from './keptPieces';
import { styleChanges, writeStyle } from './kpiStyle';
import { plainTextIn } from './plainTextCells';
import { decimalsOf, type OpenSheet, openSheet, sheetsOf } from './portableBook';
import { isReadElsewhere } from './readElsewhere';
import { type Content, Steps } from './steps';
import { type Surroundings, surroundingsIn } from './surroundings';

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
  const remembering = new Set(pieces.map(({ sheet }) => sheet));
  const open = sheetsOf(spreadsheet, extent)
    .filter((sheet) => remembering.has(sheet.getSheetId()))
    .flatMap((sheet) => openSheet(sheet, true) ?? []);
  const [first] = open;
  if (!first) return { cells: 0, left: [] };
  for (const { sheet } of open) checkUnlocked(sheet);
  const steps = new Steps();
  const decimalOf = decimalsOf(spreadsheet);
  const whole: Whole = {
    spreadsheet,
    pieces,
    decimalOf,
    around: surroundingsIn(spreadsheet, pieces, decimalOf),
  };
  const runs = pieces.map(({ piece }) => piece.run);
  const journal: Journal = extent === 'file' ? { runs } : { runs, sheet: first.id };
  let done: BroughtBack[] = [];
  allOrNothing(CONVERTING, journal, {
    sheet: first.name,
    work() {
      done = open.map((one) => backOn(one, steps, whole));
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
    const remembering = new Set(pieces.map((piece) => piece.sheet));
    for (const each of spreadsheet.getSheets()) {
      if (!remembering.has(each.getSheetId())) continue;
      const open = openSheet(each, true);
      if (open) backOn(open, new Steps(), { spreadsheet, pieces, decimalOf });
    }
  });
}

/** What is around the sheet. */
interface Whole {
  readonly spreadsheet: Spreadsheet;
  readonly pieces: readonly KeptPiece[];
  readonly decimalOf: (formula: string) => Decimal;
  /** Nothing where a run that was killed is taken back: all was as that run found it. */
  readonly around?: Surroundings;
}

function backOn(open: OpenSheet, steps: Steps, whole: Whole): BroughtBack {
  const { pieces, decimalOf, around } = whole;
  const unfinished = around === undefined;
  const { sheet, name, cells } = open;
  const own = pieces.filter((piece) => piece.sheet === open.id);
  const found = foundOn(open, own, decimalOf, unfinished);
  const read = around
    ? found.helpers.filter((helper) => isReadElsewhere(helper, found, open, whole.spreadsheet, decimalOf))
    : [];
  const unread = found.helpers.filter((helper) => !read.includes(helper));
  const helpers = unread.flatMap(cellsOf);
  const headings = idleHeadings(cells, helpers);
  const values = valuesOn(open, own, around);
  const back = [...found.formulas, ...values.back.map((value) => ({ ...areaOf(value), formula: value.formula }))];
  if (around) checkFormats(open, back);
  const left: LeftCell[] = [
    ...found.left.map((one) => ({ sheet: name, cell: one.cell, why: whyLeft(one, open, own) })),
    ...values.left,
    ...read.map((helper) => ({ sheet: name, cell: at(helper.row, helper.column), why: LEFT.helperRead })),
  ];
  let count = found.formulas.length + values.back.length;
  const before = (row: number, column: number): Content =>
    cells.formulas[row - 1]?.[column - 1] || writtenValue(cells.values[row - 1]?.[column - 1]);
  // While the helpers still tell that they are ours: a run that is killed in between is done once more.
  makePlain(steps, sheet, [...helpers, ...headings]);
  steps.writeBlocks(sheet, back.map(formulaEdits), before);
  for (const value of around ? blockedOn(open, values.back) : []) {
    steps.writeBlocks(
      sheet,
      [cellsOf(areaOf(value)).map((cell) => ({ ...cell, value: before(cell.row, cell.column) }))],
      before,
    );
    values.kept.add(value);
    left.push({ sheet: name, cell: value.cell, why: LEFT.blocked });
    count -= 1;
  }
  steps.writeBlocks(sheet, [...unread.map(cellsOf), headings].map(emptied), before);
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

/** Why the formula is left. What it was called by then says little once rows or columns have come or gone. */
function whyLeft({ is, conversion }: Found['left'][number], { cells }: OpenSheet, own: readonly KeptPiece[]): Text {
  const pieces = own.map(({ piece }) => piece);
  const piece = pieces.find(({ conversions }) => conversions.includes(conversion));
  return `${piece?.within}` === `${sizeWithin(cells.size, pieces)}` ? LEFT[is] : LEFT.lost;
}

/** How many calls the KPI sheet gets back. */
function styleCount(open: OpenSheet): number {
  const changes = styleChanges(open, 'functions');
  return changes?.values.filter(({ value }) => typeof value === 'string' && value.startsWith('=')).length ?? 0;
}

/** Throws `Refused` where a formula would become a text. */
function checkFormats({ sheet }: OpenSheet, back: readonly Converted[]): void {
  if (back.length === 0) return;
  const isPlainText = plainTextIn(sheet);
  const first = back.find(isPlainText);
  if (first) throw new Refused('plainText', at(first.row, first.column));
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
