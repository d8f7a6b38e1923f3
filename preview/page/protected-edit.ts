/** Protected edits: asks, as Sheets does, before a cell is changed that a warning protects. The script is never asked. */

import { ICommandService, type IExecutionOptions, type IRange, IUndoRedoService } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
  SheetInterceptorService,
  SheetPasteCommand,
  SheetPasteShortKeyCommandName,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine';
import { fromRange } from '../grid';
import type { Unseen } from '../stand-in/unseen';
import { showAlert } from './message';

const TITLE = 'Heads up!';
const QUESTION = "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";
const EDIT = 'Edit anyway';

/** The user's ways to change what is in cells, and where each of them does. */
const EDITS = new Set<string>([
  SetRangeValuesCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  SheetPasteCommand.id,
  SheetPasteShortKeyCommandName,
  AutoFillCommand.id,
]);

interface EditParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly targetRange?: IRange;
  readonly redoUndoId?: string;
}

/** Puts the question between the user and the sheet; `focus` gives the sheet the keyboard back. */
export function askBeforeProtectedEdits(engine: Engine, unseen: Unseen, focus: () => void): void {
  const injector = engine.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const now = commands.syncExecuteCommand.bind(commands);
  const later = commands.executeCommand.bind(commands);

  const isProtected = (id: string, params: EditParams | undefined): boolean => {
    if (!EDITS.has(id) || engine.grid.isWriting) return false;
    const sheetId = params?.subUnitId ?? engine.grid.workbook().getActiveSheet().getSheetId();
    const given = params?.targetRange ?? params?.range;
    const ranges = params?.ranges ?? (given ? [given] : selections.getCurrentSelections().map(({ range }) => range));
    return ranges.some((range) => unseen.warns(fromRange(sheetId, range)));
  };
  const ask = async (edit: () => unknown): Promise<void> => {
    const answer = await showAlert(QUESTION, TITLE, [EDIT, 'Cancel']);
    focus();
    if (answer === EDIT) await edit();
  };
  const report = (error: unknown): void => {
    showAlert(error instanceof Error ? error.message : String(error), 'Error');
  };

  commands.syncExecuteCommand = <P extends object, R>(id: string, params?: P, options?: IExecutionOptions): R => {
    if (!isProtected(id, params)) return now<P, R>(id, params, options);
    ask(() => {
      now(id, params, options);
      return keepIfValid(engine, params);
    }).catch(report);
    // What Univer takes for a command that had no effect.
    return false as R;
  };
  commands.executeCommand = async <P extends object, R>(id: string, params?: P, options?: IExecutionOptions) => {
    if (!isProtected(id, params)) return later<P, R>(id, params, options);
    ask(() => later(id, params, options)).catch(report);
    return false as R;
  };
}

/** A typed value that its cell refuses is taken back, which Univer does itself only where nothing was asked. */
async function keepIfValid(engine: Engine, params: EditParams | undefined): Promise<void> {
  const { subUnitId, range, redoUndoId } = params ?? {};
  if (!subUnitId || !range || !redoUndoId) return;
  const injector = engine.univer.__getInjector();
  const { grid } = engine;
  const place = [grid.workbook(), grid.sheet(subUnitId), range.startRow, range.startColumn] as const;
  if ((await injector.get(SheetInterceptorService).onValidateCell(...place)) !== false) return;
  injector.get(IUndoRedoService).rollback(redoUndoId, grid.unitId);
}
