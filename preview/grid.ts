/** Grid: reads and writes the cells of the workbook below Univer's facade, which loses raw values and spilled cells. */

import type {
  ICellData,
  Injector,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import {
  CellValueType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  UniverInstanceType,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
} from '@univerjs/sheets';

/** A block of cells; rows and columns are counted from 0. */
export interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell holds; null when it is blank. Errors are their text, such as `#DIV/0!`. */
export type CellContent = number | string | boolean | null;

/** One cell as the engine knows it. */
export interface GridCell {
  readonly content: CellContent;
  /** `''` when the cell has no formula of its own. */
  readonly formula: string;
  /** False while the cell's own formula has no result. */
  readonly calculated: boolean;
}

/** The cells of one workbook. */
export class Grid {
  readonly unitId: string;
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  readonly #heights: SheetInterceptorService;
  readonly #instances: IUniverInstanceService;
  readonly #formulas: FormulaDataModel;
  #running = 0;

  constructor(injector: Injector, unitId: string) {
    this.unitId = unitId;
    this.#injector = injector;
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    this.#heights = injector.get(SheetInterceptorService);
    this.#instances = injector.get(IUniverInstanceService);
    this.#formulas = injector.get(FormulaDataModel);
  }

  /** The workbook. Throws when it has been closed. */
  workbook(): Workbook {
    const workbook = this.#instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The preview has been closed.');
    return workbook;
  }

  /** The sheet of that id. Throws when it has been deleted. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error('The sheet no longer exists.');
    return sheet;
  }

  /** The sheet of that name. Throws when there is none. */
  sheetNamed(name: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetName(name);
    if (!sheet) throw new Error(`There is no sheet named "${name}".`);
    return sheet;
  }

  /** The cell's content, with what a neighbour's array formula spilled into it. */
  cell(sheetId: string, row: number, column: number): GridCell {
    const own = this.sheet(sheetId).getCellRaw(row, column);
    const formula = this.#formula(own, sheetId, row, column);
    if (formula) return { content: contentOf(own), formula, calculated: own?.v !== undefined && own.v !== null };
    const content = contentOf(own);
    if (content !== null) return { content, formula, calculated: true };
    return { content: contentOf(this.#spilled(sheetId, row, column)), formula, calculated: true };
  }

  /** The cell's own style, without the sheet's default. */
  style(sheetId: string, row: number, column: number): IStyleData | undefined {
    return this.workbook().getStyles().getStyleByCell(this.sheet(sheetId).getCellRaw(row, column)) ?? undefined;
  }

  /**
   * Writes content into the block in one command. What the new cell (row and column within the block) doesn't name,
   * such as its style, stays; its content has to be whole.
   */
  write(block: Block, cell: (row: number, column: number) => ICellData): void {
    const value = Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (_, column) => cell(row, column)),
    );
    this.run(SetRangeValuesCommand.id, { unitId: this.unitId, subUnitId: block.sheetId, range: toRange(block), value });
  }

  /**
   * Merges a style into each cell of the block (row and column within the block), as one step to undo; null takes the
   * cell's own style away.
   */
  restyle(block: Block, style: (row: number, column: number) => IStyleData | null): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = 0; row < block.rows; row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = 0; column < block.columns; column += 1)
        cells[block.column + column] = { s: style(row, column) };
      cellValue[block.row + row] = cells;
    }
    const where = { unitId: this.unitId, subUnitId: block.sheetId };
    const redo: ISetRangeValuesMutationParams = { ...where, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.#injector, redo);
    this.run(SetRangeValuesMutation.id, redo);
    const heights = this.#heights.generateMutationsOfAutoHeight({ ...where, ranges: [toRange(block)] });
    sequenceExecute(heights.redos, this.#commands);
    this.#undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }, ...heights.redos],
    });
  }

  /** Runs a Univer command on the workbook. Throws when Univer refuses it. */
  run(id: string, params: object): void {
    this.#running += 1;
    try {
      if (this.#commands.syncExecuteCommand(id, params) === false) throw new Error(`The local sheet refused ${id}.`);
    } finally {
      this.#running -= 1;
    }
  }

  /** Whether a change comes from here, and not from the user. */
  get isWriting(): boolean {
    return this.#running > 0;
  }

  /**
   * Does the work while the sheet is the one that Univer takes for the active one: of removed and moved rows and columns
   * it forgets the sheet they are on. Nothing is shown of it.
   */
  as<T>(sheetId: string, work: () => T): T {
    const workbook = this.workbook();
    const sheet = this.sheet(sheetId);
    Object.defineProperty(workbook, 'getActiveSheet', { configurable: true, value: () => sheet });
    try {
      return work();
    } finally {
      Reflect.deleteProperty(workbook, 'getActiveSheet');
    }
  }

  /** Row and column of the last cell that holds or shows anything, counted from 1; 0 on an empty sheet. */
  lastFilled(sheetId: string): { row: number; column: number } {
    const last = { row: 0, column: 0 };
    const see = (row: number, column: number, cell: Nullable<ICellData>) => {
      if (contentOf(cell) === null && !cell?.f && !cell?.si) return;
      last.row = Math.max(last.row, row + 1);
      last.column = Math.max(last.column, column + 1);
    };
    this.sheet(sheetId).getCellMatrix().forValue(see);
    const spilled = this.#formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {};
    for (const [row, cells] of Object.entries(spilled)) {
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
        see(Number(row), Number(column), cell);
      }
    }
    return last;
  }

  #formula(cell: Nullable<ICellData>, sheetId: string, row: number, column: number): string {
    if (cell?.f) return cell.f;
    return cell?.si ? (this.#formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? '') : '';
  }

  #spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column];
  }
}

/** The block as Univer's range. */
export function toRange({ row, column, rows, columns }: Block) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** Univer's range as a block of the sheet. */
export function fromRange(sheetId: string, range: IRange): Block {
  const { startRow, endRow, startColumn, endColumn } = range;
  return {
    sheetId,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** One value for each cell of the block, by its row and column on the sheet. */
export function over<T>(block: Block, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (_, column) => value(block.row + row, block.column + column)),
  );
}

function contentOf(cell: Nullable<ICellData>): CellContent {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}
