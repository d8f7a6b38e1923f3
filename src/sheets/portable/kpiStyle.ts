/** Gives a KPI sheet native formulas, or functions again, as its own change of style does. */

import { type Changes, changesBetween } from '../../template/changes';
import { contentOf } from '../../template/content';
import { CORNER, readMarks } from '../../template/marks';
import type { Style } from '../../template/options';
import type { OpenSheet } from './portableBook';
import type { Content, Steps } from './steps';

/** What changes where the sheet is a KPI sheet of the other style; undefined where it isn't. */
export function styleChanges({ sheet, cells }: OpenSheet, style: Style): Changes | undefined {
  const frame = readMarks(cells.values);
  if (!frame || frame.options.style === style) return undefined;
  const { values, formulas } = cells;
  const after = { layout: frame.layout, options: { ...frame.options, style } };
  const current = { values, formulas, notes: sheet.getDataRange().getNotes() };
  return changesBetween(contentOf(frame), contentOf(after), current);
}

/** Writes the changes; what the style doesn't decide has no other formats and notes. */
export function writeStyle(steps: Steps, { sheet, cells }: OpenSheet, { values }: Changes): void {
  steps.write(sheet, values, contentBefore(cells));
}

/** What the sheet's cells held when they were read, of those that are ours to write. */
export function contentBefore({ formulas, values }: OpenSheet['cells']): (row: number, column: number) => Content {
  const held = (row: number, column: number): unknown => values[row - 1]?.[column - 1];
  // What a call has put there comes back with the call.
  const isOurs = (value: unknown): value is string => typeof value === 'string' && value.startsWith(CORNER);
  return (row, column) => {
    const formula = formulas[row - 1]?.[column - 1] ?? '';
    const value = held(row, column);
    return formula === '' && isOurs(value) ? value : formula;
  };
}
