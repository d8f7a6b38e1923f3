/** Notes: the little texts on cells, in and out of Univer. */

import { generateRandomId, type Injector } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, SheetUpdateNoteCommand } from '@univerjs/sheets-note';
import type { Grid } from './grid';

/** A note and its cell, counted from 0. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const SIZE = { width: 220, height: 100 };

/** The notes of a workbook. */
export class Notes {
  readonly #grid: Grid;
  readonly #model: SheetsNoteModel;

  constructor(injector: Injector, grid: Grid) {
    this.#grid = grid;
    this.#model = injector.get(SheetsNoteModel);
  }

  /** The sheet's notes. */
  of(sheetId: string): PlacedNote[] {
    const notes = this.#model.getSheetNotes(this.#grid.unitId, sheetId);
    return [...(notes?.values() ?? [])].map(({ row, col, note }) => ({ row, column: col, text: note }));
  }

  /** The cell's note, `''` when it has none. */
  at(sheetId: string, row: number, column: number): string {
    return this.#model.getNote(this.#grid.unitId, sheetId, { row, col: column })?.note ?? '';
  }

  /** Gives the cell the note; an empty one takes it away. */
  set(sheetId: string, row: number, column: number, text: string): void {
    const { unitId } = this.#grid;
    const old = this.#model.getNote(unitId, sheetId, { row, col: column });
    if (text) {
      const note = { id: old?.id ?? generateRandomId(), row, col: column, ...SIZE, note: text };
      this.#grid.run(SheetUpdateNoteCommand.id, { unitId, subUnitId: sheetId, sheetId, row, col: column, note });
    } else if (old) {
      // Univer's command for it only knows the selected cell.
      this.#grid.run(RemoveNoteMutation.id, { unitId, sheetId, noteId: old.id });
    }
  }
}
