/** Writes values in the place of functions that have no native form: first that of each formula's own cell, then the others. */

import { isBlank } from '../../core/problem';
import { isBlocked } from '../../share/blocked';
import { cellsOf } from '../../share/blocks';
import type { ConversionPiece } from '../../share/portable/conversionPiece';
import { areaOf, filledBy, keptValue, writtenValue } from '../../share/portable/keptValues';
import { changePiece } from './keptPieces';
import { contentBefore } from './kpiStyle';
import type { OpenSheet } from './portableBook';
import type { Steps } from './steps';

/** Writes what each formula's own cell shows; what else it had filled goes with the formula. */
export function writeFirst(steps: Steps, { sheet, cells }: OpenSheet, { values }: ConversionPiece): void {
  const edits = values.map(areaOf).map(({ row, column }) => ({
    row,
    column,
    value: writtenValue(cells.values[row - 1]?.[column - 1]),
  }));
  steps.write(sheet, edits, contentBefore(cells));
}

/** Writes what has gone with the formulas, and gives the piece that says so. */
export function writeOthers(steps: Steps, open: OpenSheet, piece: ConversionPiece): ConversionPiece {
  if (piece.values.length === 0) return piece;
  const { sheet, cells } = open;
  const areas = filledBy(piece.values.map(areaOf), cells, valuesNow(open));
  const values = piece.values.map((value, index) => {
    const area = areas[index];
    if (!area || area.rows * area.columns === 1) return value;
    const shown = cellsOf(area).map(({ row, column }) => cells.values[row - 1]?.[column - 1] ?? '');
    return { ...value, ...keptValue(value.formula, area, value.cell, shown) };
  });
  const whole = { ...piece, values };
  const many = values.map(areaOf).filter(({ rows, columns }) => rows * columns > 1);
  if (many.length === 0) return piece;
  steps.do(
    () => changePiece(sheet, whole),
    () => changePiece(sheet, piece),
  );
  // Each in one call, so that it is there wholly or not at all.
  for (const area of many) {
    const edits = cellsOf(area).map(({ row, column }) => ({
      row,
      column,
      value: writtenValue(cells.values[row - 1]?.[column - 1]),
    }));
    steps.write(sheet, edits, (row, column) =>
      row === area.row && column === area.column ? (edits[0]?.value ?? '') : '',
    );
  }
  return whole;
}

/** Whether what the formulas had filled is missing now, or is in the way of other formulas. */
export function isSpoilt({ formulas, values }: OpenSheet['cells'], now: readonly (readonly unknown[])[]): boolean {
  return values.some((line, row) =>
    line.some((value, column) => {
      const shown = now[row]?.[column];
      if ((formulas[row]?.[column] ?? '') === '') return !isBlank(value) && isBlank(shown);
      return !isBlocked(value) && isBlocked(shown);
    }),
  );
}

/** What the cells show that were read in the beginning. */
export function valuesNow({ sheet, cells: { values } }: OpenSheet): unknown[][] {
  return sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getValues();
}
