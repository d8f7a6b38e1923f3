/** Values that stay in the place of functions: how they are written, where they go, and whether they are still there. */

import type { Text } from '../../core/kpi';
import { isBlank, isErrorValue } from '../../core/problem';
import { referenceOf } from '../../formula/reference';
import { LEFT } from '../../i18n/portableCells';
import { type Area, type Cell, cellsOf } from '../blocks';
import { isLoading } from '../loading';
import type { KeptValue } from './conversionPiece';
import { hashed } from './formulaShape';
import type { SheetCells } from './needing';

/** What stands where a value was to be kept. */
type ValueState =
  /** The value. */
  | 'there'
  /** Its first cell's only: the others weren't written. */
  | 'begun'
  /** The function. */
  | 'function'
  | 'edited'
  /** Nothing: the sheet has no such cells any more. */
  | 'gone';

/** The value as it is written: a text as text, whatever it could be read as. */
export function writtenValue(value: unknown): string | number | boolean | Date {
  if (isBlank(value)) return '';
  return typeof value === 'string' ? `'${value}` : (value as number | boolean | Date);
}

/** Values in a few characters, which are the same for the same values. */
function saidShort(values: readonly unknown[]): string {
  return hashed(JSON.stringify(values.map((value) => (isBlank(value) ? '' : value))));
}

/** What is kept of the formula in the first cell of the area, which shows `values`. */
export function keptValue(formula: string, area: Area, cell: string, values: readonly unknown[]): KeptValue {
  const { rows, columns } = area;
  const first = values.length > 1 ? { first: saidShort(values.slice(0, 1)) } : {};
  return { cell, formula, rows, columns, shows: saidShort(values), ...first };
}

/** Why the value can't be kept, if so. */
export function whyNotKept(value: unknown): Text | undefined {
  if (isLoading(value)) return LEFT.loading;
  return isErrorValue(value) ? LEFT.errorValue : undefined;
}

/** Where the value was kept. */
export function areaOf({ cell, rows, columns }: KeptValue): Area {
  const { first } = referenceOf(cell);
  return { row: first.row ?? 1, column: first.column ?? 1, rows, columns };
}

/** What the cells hold now. */
export function valueState({ formulas, values, size }: SheetCells, value: KeptValue): ValueState {
  const area = areaOf(value);
  if (area.row + area.rows - 1 > size[0] || area.column + area.columns - 1 > size[1]) return 'gone';
  const cells = cellsOf(area);
  const written = cells.map(({ row, column }) => formulas[row - 1]?.[column - 1] ?? '');
  if (written[0] === value.formula) return 'function';
  if (written.some((formula) => formula !== '')) return 'edited';
  const [first, ...others] = cells.map(({ row, column }) => values[row - 1]?.[column - 1]);
  if (saidShort([first, ...others]) === value.shows) return 'there';
  return saidShort([first]) === value.first && others.every(isBlank) ? 'begun' : 'edited';
}

/**
 * What each of the formulas had filled: the cells that are blank now that only its own value stands in `cells`. Undefined
 * where other formulas stand among them, so that it can't be told.
 */
export function filledBy(
  cells: readonly Cell[],
  { formulas, values }: SheetCells,
  now: readonly (readonly unknown[])[],
): (Area | undefined)[] {
  const areas: Area[] = cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  const others = counted(formulas);
  for (const [r, line] of values.entries()) {
    for (const [c, value] of line.entries()) {
      const isEmptied = !isBlank(value) && isBlank(now[r]?.[c]) && (formulas[r]?.[c] ?? '') === '';
      if (!isEmptied) continue;
      const cell = { row: r + 1, column: c + 1 };
      const owner = areas.findIndex((area) => isUnder(area, cell) && others(area, cell) === 1);
      const area = areas[owner];
      if (area) areas[owner] = widened(area, cell);
    }
  }
  return areas.map((area) => {
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    return others(area, last) === 1 ? area : undefined;
  });
}

function isUnder({ row, column }: Area, cell: Cell): boolean {
  return cell.row >= row && cell.column >= column;
}

function widened({ row, column, rows, columns }: Area, cell: Cell): Area {
  return {
    row,
    column,
    rows: Math.max(rows, cell.row - row + 1),
    columns: Math.max(columns, cell.column - column + 1),
  };
}

/** How many formulas stand from one cell to the other, both included. */
function counted(formulas: readonly (readonly string[])[]): (from: Cell, to: Cell) => number {
  const sums: number[][] = [[]];
  for (const [row, line] of formulas.entries()) {
    const above = sums[row] ?? [];
    const sum = [0];
    for (const [column, formula] of line.entries()) {
      sum.push((sum[column] ?? 0) + (above[column + 1] ?? 0) - (above[column] ?? 0) + (formula === '' ? 0 : 1));
    }
    sums.push(sum);
  }
  const upTo = (row: number, column: number): number => sums[row]?.[column] ?? 0;
  return (from, to) =>
    upTo(to.row, to.column) -
    upTo(from.row - 1, to.column) -
    upTo(to.row, from.column - 1) +
    upTo(from.row - 1, from.column - 1);
}
