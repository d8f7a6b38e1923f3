/**
 * Sheet copies and moves. A copy has all that is on the other sheet but its protections and metadata; that Google leaves
 * those behind is a belief.
 */

import { InsertSheetCommand, SetWorksheetOrderCommand } from '@univerjs/sheets';
import type { Engine } from './engine';
import type { Block } from './grid';

/** The new sheet's place among the others (from 0), its id and its name. */
export interface NewSheet {
  readonly index: number;
  readonly id: string;
  readonly name: string;
}

/** Copies the sheet: cells, looks, sizes, panes, what is hidden, conditional formats, validations, notes and charts. */
export function copySheet(
  { grid, conditionalFormats, validations, notes, charts }: Engine,
  from: string,
  to: NewSheet,
): void {
  const { id, name, index } = to;
  // A copy is shown even where the original is hidden.
  const sheet = { ...structuredClone(grid.sheet(from).getConfig()), id, name, hidden: 0 };
  grid.run(InsertSheetCommand.id, { unitId: grid.unitId, index, sheet });
  const moved = (blocks: readonly Block[]): Block[] => blocks.map((block) => ({ ...block, sheetId: id }));
  conditionalFormats.replace(
    id,
    conditionalFormats.of(from).map((rule) => ({ ...rule, blocks: moved(rule.blocks) })),
  );
  for (const { blocks, ...validation } of validations.of(from)) validations.set(id, moved(blocks), validation);
  for (const { row, column, text } of notes.of(from)) notes.set(id, row, column, text);
  charts.copy(from, id);
}

/** Puts the sheet at that place among the others, from 0. */
export function moveSheet({ grid }: Engine, sheetId: string, order: number): void {
  grid.run(SetWorksheetOrderCommand.id, { unitId: grid.unitId, subUnitId: sheetId, order });
}
