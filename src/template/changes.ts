/**
 * What has to be written so that a sheet in use becomes what other choices, or another layout, make of it. Only cells
 * that still hold what we wrote are changed: whatever somebody has put in place of it stays, and is named.
 */

import { isErrorValue } from '../core/problem';
import type { Cell } from './cell';
import { type Content, isFree, type PlacedCell } from './content';
import { CORNER } from './marks';

/** A cell's new value, format or note. */
export interface Edit<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** What is in the sheet now, rows × columns from A1; where there is nothing, `''`. */
export interface Current {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** What has to be written, and the cells that were left alone. */
export interface Changes {
  readonly values: readonly Edit<Cell['value']>[];
  readonly formats: readonly Edit<string>[];
  readonly notes: readonly Edit<string>[];
  /** Cells of ours that should have changed and hold something of somebody's own. */
  readonly left: readonly PlacedCell[];
}

/** Nothing to write. */
export const NO_CHANGES: Changes = { values: [], formats: [], notes: [], left: [] };

/**
 * The changes from `before` to `after`, in a sheet that holds `current`. `columnBefore` says where a column of the sheet
 * after the change stood before it; `undefined` where it is new.
 */
export function changesBetween(
  before: Content,
  after: Content,
  current: Current,
  columnBefore: (column: number) => number | undefined = (column) => column,
): Changes {
  const known = new Map(before.cells.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  const values: Edit<Cell['value']>[] = [];
  const formats: Edit<string>[] = [];
  const notes: Edit<string>[] = [];
  const left: PlacedCell[] = [];
  for (const placed of after.cells) {
    const { row, column, cell } = placed;
    const from = columnBefore(column);
    const old = from === undefined ? undefined : known.get(`${row} ${from}`);
    // The corner of the marks is ours whatever is in it: it says which choices were read.
    const isCorner = placed.line.kind === 'marks' && cell.value !== '' && String(cell.value).startsWith(CORNER);
    const isOurs = isCorner || from === undefined || old === undefined || holds(current, row, from, old);
    if (old?.value !== cell.value || (isOurs && isFilledOtherwise(current, row, from, cell))) {
      if (isOurs) values.push({ row, column, value: cell.value });
      else if (!isFree(cell)) left.push(placed);
    }
    // The first period's day is typed by the team, too, and shown as the language has it.
    const isShownOurWay = isOurs || isFree(cell) || placed.line.kind === 'header';
    if (cell.format !== undefined && old?.format !== cell.format && isShownOurWay) {
      formats.push({ row, column, value: cell.format });
    }
    const note = from === undefined ? '' : (current.notes[row - 1]?.[from - 1] ?? '');
    if (cell.note !== undefined && old?.note !== cell.note && (old?.note ?? '') === note) {
      notes.push({ row, column, value: cell.note });
    }
  }
  return { values, formats, notes, left };
}

/** Whether the place still holds what we wrote, or shows what a call of ours puts there. */
export function holds({ values, formulas }: Current, row: number, column: number, cell: Cell): boolean {
  const { value, filledBy = [] } = cell;
  const formulaAt = (at: number): string => plain(formulas[row - 1]?.[at - 1] ?? '');
  const isFormula = typeof value === 'string' && value.startsWith('=');
  if (isFormula && formulaAt(column) === plain(value)) return true;
  // A call that finds something in its way shows an error, and nothing else.
  const isFilled = filledBy.some(
    (call) => formulaAt(call.column) === plain(call.formula) && !isErrorValue(values[row - 1]?.[call.column - 1]),
  );
  if (formulaAt(column) !== '') return isFilled && filledBy.some((call) => call.column === column);
  return isFilled || (!isFormula && (values[row - 1]?.[column - 1] ?? '') === value);
}

/** Whether the cell holds another of our calls than the one that belongs there, since columns have come between periods. */
function isFilledOtherwise(
  { formulas }: Current,
  row: number,
  column: number | undefined,
  { value, filledBy }: Cell,
): boolean {
  const formula = column === undefined ? '' : (formulas[row - 1]?.[column - 1] ?? '');
  return filledBy !== undefined && plain(formula) !== plain(String(value));
}

/** The formula as it is compared: Sheets gives it back with the separators of its locale. */
function plain(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/\s/g, '').replace(/,/g, ';').toUpperCase()))
    .join('');
}
