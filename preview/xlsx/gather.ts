/** Gatherer: the open workbook as a book. The only file here that asks Univer for cells and sheets. */

import type {
  ICellData,
  ICellInterceptor,
  InterceptorEffectEnum,
  IWorksheetData,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-note/facade';
import type { Language } from '../../src/core/kpi';
import type { Grid, GridCell } from '../grid';
import { areaName, cellName } from './area';
import type { LeftOut, ValueInstead } from './book';
import {
  type Book,
  type BookArea,
  type BookCell,
  type BookContent,
  type BookPicture,
  type BookSheet,
  type BookValue,
  ERROR_CODES,
} from './book';
import { argb } from './colour';
import { bookConditions } from './condition';
import { asWritten, canBeWritten } from './formula';
import { namedFunctions } from './named-functions';
import { bookStyle } from './style';
import { toArea } from './to-area';
import { bookValidations } from './validation';

/** An open workbook, with what Univer itself doesn't know of it. */
export interface BookSource {
  readonly univerAPI: FUniver;
  readonly grid: Grid;
  /** Names of the add-on's functions, which no other program has; aliases too. */
  readonly addOnFunctions: readonly string[];
  /** Of the functions that the file itself brings along. */
  readonly language: Language;
  /** How deep in row groups the sheet's rows lie, by row counted from 0; rows in no group may be missing. */
  readonly rowDepths: (sheetId: string) => ReadonlyMap<number, number>;
  /** What lies over the sheet's cells, as pictures; only a page can draw them. */
  readonly pictures?: ((sheetId: string) => readonly BookPicture[]) | undefined;
  /** What of the sheet of that name is printed; the sheet doesn't know it. All of it when left out. */
  readonly printArea?: ((sheetName: string) => BookArea | undefined) | undefined;
}

/** The workbook as it is now; wait for its calculation first. Sheets in their order. */
export function gatherBook(source: BookSource): Book {
  const workbook = source.univerAPI.getActiveWorkbook();
  if (!workbook) throw new Error('No workbook is open.');
  const addOnFunctions = new Set(source.addOnFunctions.map((name) => name.toUpperCase()));
  const parts = workbook.getSheets().map((sheet) => gatherSheet(sheet, source, addOnFunctions));
  return {
    sheets: parts.map(({ sheet }) => sheet),
    names: namedFunctions(source.language),
    active: workbook.getActiveSheet().getSheetName(),
    valuesInstead: parts.flatMap(({ valuesInstead }) => valuesInstead),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

interface GatheredSheet {
  readonly sheet: BookSheet;
  readonly valuesInstead: readonly ValueInstead[];
  readonly leftOut: readonly LeftOut[];
}

function gatherSheet(
  facade: FWorksheet,
  { grid, rowDepths, printArea, pictures }: BookSource,
  addOnFunctions: ReadonlySet<string>,
): GatheredSheet {
  const id = facade.getSheetId();
  const name = facade.getSheetName();
  const worksheet = grid.sheet(id);
  const snapshot = worksheet.getSnapshot();
  const valuesInstead: ValueInstead[] = [];
  const cells = gatherCells(worksheet, grid, id, (row, column, formula) => {
    if (canBeWritten(formula, addOnFunctions) && !spills(worksheet, row, column)) return true;
    valuesInstead.push({ sheet: name, cell: cellName(row, column), formula });
    return false;
  });
  const conditions = bookConditions(facade.getConditionalFormattingRules(), addOnFunctions);
  const validations = bookValidations(
    facade.getDataValidations().map(({ rule }) => rule),
    addOnFunctions,
  );
  const tabColour = argb(snapshot.tabColor);
  const printed = printArea?.(name);
  return {
    sheet: {
      name,
      hidden: Boolean(snapshot.hidden),
      ...(tabColour ? { tabColour } : {}),
      gridlines: Boolean(snapshot.showGridlines),
      frozenRows: Math.max(0, snapshot.freeze.ySplit),
      frozenColumns: Math.max(0, snapshot.freeze.xSplit),
      defaultColumnWidth: snapshot.defaultColumnWidth,
      ...gatherLines(snapshot),
      rowDepths: new Map([...rowDepths(id)].filter(([, depth]) => depth > 0)),
      cells,
      merges: snapshot.mergeData.map(toArea),
      ...(printed ? { printArea: printed } : {}),
      conditions: conditions.conditions,
      validations: validations.validations,
      notes: facade.getNotes().map(({ row, col, note }) => ({ row, column: col, text: note })),
      pictures: pictures?.(id) ?? [],
    },
    valuesInstead,
    leftOut: [
      ...conditions.leftOut.map(
        (area): LeftOut => ({ sheet: name, range: areaName(area), what: 'conditional format' }),
      ),
      ...validations.leftOut.map((area): LeftOut => ({ sheet: name, range: areaName(area), what: 'validation' })),
    ],
  };
}

/** Widths, heights and what is hidden. A row that fits its text by itself has no height of its own. */
function gatherLines({ columnData, rowData }: IWorksheetData) {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const fittedHeights = new Map<number, number>();
  const hiddenColumns: number[] = [];
  const hiddenRows: number[] = [];
  for (const [column, data] of Object.entries(columnData)) {
    if (data?.w) columnWidths.set(Number(column), data.w);
    if (data?.hd) hiddenColumns.push(Number(column));
  }
  for (const [row, data] of Object.entries(rowData)) {
    if (data?.h && !data.ia) rowHeights.set(Number(row), data.h);
    else if (data?.ah) fittedHeights.set(Number(row), data.ah);
    if (data?.hd) hiddenRows.push(Number(row));
  }
  return { columnWidths, rowHeights, fittedHeights, hiddenColumns, hiddenRows };
}

type KeepsFormula = (row: number, column: number, formula: string) => boolean;

function gatherCells(worksheet: Worksheet, grid: Grid, sheetId: string, keepsFormula: KeepsFormula): BookCell[] {
  const styled = worksheet.getCellMatrix().getDataRange();
  const filled = grid.lastFilled(sheetId);
  const cells: BookCell[] = [];
  for (let row = 0; row <= Math.max(styled.endRow, filled.row - 1); row += 1) {
    for (let column = 0; column <= Math.max(styled.endColumn, filled.column - 1); column += 1) {
      const raw = worksheet.getCellRaw(row, column);
      const cell = grid.cell(sheetId, row, column);
      const keeps = cell.formula !== '' && keepsFormula(row, column, cell.formula);
      const content = gatherContent(cell, raw, keeps);
      if (content.kind === 'blank' && !raw?.s) continue;
      cells.push({
        row,
        column,
        content,
        style: bookStyle(worksheet.getComposedCellStyleByCellData(row, column, raw)),
      });
    }
  }
  return cells;
}

function gatherContent(cell: GridCell, raw: Nullable<ICellData>, keepsFormula: boolean): BookContent {
  // Text typed with marks of its own (bold words, a line break) is kept apart, its end marked by CR LF.
  const content = cell.content ?? raw?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') ?? '';
  // What a user typed is text however much it looks like an error; what was worked out is one.
  const value = cell.formula !== '' || raw?.v === undefined ? worked(content) : content;
  if (keepsFormula) return { kind: 'formula', formula: asWritten(cell.formula), result: value };
  return value === '' ? { kind: 'blank' } : { kind: 'value', value };
}

function worked(content: string | number | boolean): BookValue {
  const error = ERROR_CODES.find((code) => code === content);
  return error ? { error } : content;
}

/**
 * Whether the formula fills more cells than its own. Univer keeps that where no facade reaches; but the one interceptor
 * that puts spilled values into cells hands back a copy of the cell where it has any. (Notes have one of the same priority.)
 */
function spills(worksheet: Worksheet, row: number, column: number): boolean {
  const shown = worksheet.getCellWithFilteredInterceptors(
    row,
    column,
    'CELL_CONTENT',
    ({ priority, effect }: ICellInterceptor<unknown, unknown>) =>
      priority === SPILL_PRIORITY && effect === SPILL_EFFECT,
  );
  return shown !== worksheet.getCellRaw(row, column);
}

const SPILL_PRIORITY = 100;
const SPILL_EFFECT: InterceptorEffectEnum.Value = 2;
