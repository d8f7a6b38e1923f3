/** Snapshot: the whole workbook as plain data in Google's words, for exporting and comparing. Rows and columns count from 1. */

import { BooleanNumber } from '@univerjs/core';
import { quotedSheetName, toA1 } from './a1';
import { type CellStyle, cellStyle, hexColor } from './cell-style';
import type { ChartDesign } from './charts';
import type { FormatRule } from './conditional-formats';
import type { Engine } from './engine';
import { type Block, type CellContent, fromRange } from './grid';
import type { Unseen } from './stand-in/unseen';
import type { Validation } from './validations';

/** A cell that has content or a look of its own. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** Calculated; null is blank, errors are texts such as `#DIV/0!`. */
  readonly value: CellContent;
  /** With its `=`, arguments separated by `,`. */
  readonly formula?: string;
  readonly style: CellStyle;
}

/** A rule for conditional formatting, the first one wins. */
export interface FormatRuleSnapshot extends Omit<FormatRule, 'blocks'> {
  /** A1 notation */
  readonly ranges: readonly string[];
}

/** A validation and where it holds. */
export interface ValidationSnapshot extends Validation {
  /** A1 notation */
  readonly ranges: readonly string[];
}

/** A chart; its place counts from 1. */
export interface ChartSnapshot extends Omit<ChartDesign, 'ranges'> {
  /** A1 notation, with the sheet's name where it is another one. */
  readonly ranges: readonly string[];
}

/** One sheet. Sizes are in pixels. */
export interface SheetSnapshot {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  /** `#rrggbb` */
  readonly tabColor?: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly defaultStyle: CellStyle;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Depth of each grouped row. */
  readonly rowGroups: Readonly<Record<number, number>>;
  /** A1 notation */
  readonly merges: readonly string[];
  readonly cells: readonly CellSnapshot[];
  readonly conditionalFormats: readonly FormatRuleSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** `range` is missing when the whole sheet is protected. */
  readonly protections: readonly {
    readonly range?: string;
    readonly description: string;
    readonly warningOnly: boolean;
    /** A1 notation; missing when all of it is protected. */
    readonly unprotected?: readonly string[];
  }[];
  readonly charts: readonly ChartSnapshot[];
  readonly metadata: readonly { readonly key: string; readonly value: string | null; readonly visibility: string }[];
}

/** The workbook, sheets in their order. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly activeSheet: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly metadata: SheetSnapshot['metadata'];
  readonly documentProperties: Readonly<Record<string, string>>;
}

/** The engine's workbook as it is now, with what Univer has no place for. */
export function snapshot(engine: Engine, unseen: Unseen): WorkbookSnapshot {
  const workbook = engine.grid.workbook();
  return {
    name: workbook.getName(),
    activeSheet: workbook.getActiveSheet().getName(),
    sheets: workbook.getSheets().map((sheet) => sheetSnapshot(engine, unseen, sheet.getSheetId())),
    metadata: metadataOf(unseen, undefined),
    documentProperties: Object.fromEntries(unseen.documentProperties),
  };
}

function sheetSnapshot(engine: Engine, unseen: Unseen, sheetId: string): SheetSnapshot {
  const { conditionalFormats, validations, notes } = engine;
  const sheet = engine.grid.sheet(sheetId);
  const config = sheet.getConfig();
  const tabColor = hexColor(config.tabColor);
  const a1 = (blocks: readonly Block[]) => blocks.map(toA1);
  return {
    name: sheet.getName(),
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    gridlines: !sheet.hasHiddenGridlines(),
    ...(tabColor ? { tabColor } : {}),
    frozenRows: Math.max(0, sheet.getFreeze().ySplit),
    frozenColumns: Math.max(0, sheet.getFreeze().xSplit),
    defaultStyle: cellStyle(sheet.getDefaultCellStyleInternal() ?? {}),
    columnWidths: numbered(config.columnData, ({ w }) => w),
    rowHeights: numbered(config.rowData, ({ h }) => h),
    hiddenRows: hidden(config.rowData),
    hiddenColumns: hidden(config.columnData),
    rowGroups: Object.fromEntries([...unseen.rowGroups(sheetId)].map(([row, depth]) => [row + 1, depth])),
    merges: sheet.getMergeData().map((range) => toA1(fromRange(sheetId, range))),
    cells: cellsOf(engine, sheetId),
    conditionalFormats: conditionalFormats.of(sheetId).map(({ blocks, ...rule }) => ({ ...rule, ranges: a1(blocks) })),
    validations: validations.of(sheetId).map(({ blocks, ...rule }) => ({ ...rule, ranges: a1(blocks) })),
    notes: notes.of(sheetId).map(({ row, column, text }) => ({ row: row + 1, column: column + 1, text })),
    protections: unseen.protections
      .filter((entry) => entry.sheetId === sheetId)
      .map(({ block, description, warningOnly, unprotected }) => ({
        ...(block ? { range: toA1(block) } : {}),
        description,
        warningOnly,
        ...(unprotected.length > 0 ? { unprotected: a1(unprotected) } : {}),
      })),
    charts: chartsOf(engine, sheetId),
    metadata: metadataOf(unseen, sheetId),
  };
}

function cellsOf({ grid }: Engine, sheetId: string): CellSnapshot[] {
  const sheet = grid.sheet(sheetId);
  const last = grid.lastFilled(sheetId);
  const data = sheet.getCellMatrix().getDataRange();
  const cells: CellSnapshot[] = [];
  for (let row = 0; row < Math.max(last.row, data.endRow + 1); row += 1) {
    for (let column = 0; column < Math.max(last.column, data.endColumn + 1); column += 1) {
      const { content, formula } = grid.cell(sheetId, row, column);
      const style = grid.style(sheetId, row, column);
      if (content === null && !formula && !style) continue;
      cells.push({
        row: row + 1,
        column: column + 1,
        value: content,
        ...(formula ? { formula } : {}),
        style: cellStyle(style ?? {}),
      });
    }
  }
  return cells;
}

function chartsOf({ charts, grid }: Engine, sheetId: string): ChartSnapshot[] {
  const nameOf = (other: string): string | undefined => grid.workbook().getSheetBySheetId(other)?.getName();
  return charts.of(sheetId).map(({ kind, ranges, headers, transposed, options, place }) => ({
    kind,
    ranges: ranges.map((block) =>
      block.sheetId === sheetId ? toA1(block) : `${quotedSheetName(nameOf(block.sheetId) ?? '#REF!')}!${toA1(block)}`,
    ),
    headers,
    transposed,
    options,
    place: { ...place, row: place.row + 1, column: place.column + 1 },
  }));
}

function metadataOf(unseen: Unseen, sheetId: string | undefined): SheetSnapshot['metadata'] {
  return unseen.metadata
    .filter((entry) => entry.sheetId === sheetId)
    .map(({ key, value, visibility }) => ({ key, value, visibility: String(visibility) }));
}

function numbered<T>(lines: Record<number, T>, size: (line: T) => number | undefined): Record<number, number> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([index, line]) => {
      const pixels = size(line);
      return pixels === undefined ? [] : [[Number(index) + 1, pixels]];
    }),
  );
}

function hidden(lines: Record<number, { hd?: BooleanNumber }>): number[] {
  return Object.entries(lines)
    .filter(([, line]) => line.hd === BooleanNumber.TRUE)
    .map(([index]) => Number(index) + 1);
}
