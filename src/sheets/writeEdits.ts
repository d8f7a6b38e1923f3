/** Writes scattered cells in as few calls as rectangles allow, and touches no other cell. */

import type { Accepts } from '../template/cell';
import type { Changes, Edit } from '../template/changes';
import { rectangles } from '../template/rectangles';
import type { InputRules } from './inputRules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes the changes; `rules` are those of the inputs, where they change. */
export function writeChanges(sheet: Sheet, { formats, values, notes }: Changes): void {
  // Formats come first, so that cells for free text are text before anything is in them.
  writeEdits(sheet, formats, (range, block) => range.setNumberFormats(block));
  writeEdits(sheet, values, (range, block) => range.setValues(block));
  writeEdits(sheet, notes, (range, block) => range.setNotes(block));
}

/**
 * Puts the rules of the inputs in the sheet's new language. Only a rule that is still ours is replaced, known by its old
 * help text.
 */
export function writeRules(
  sheet: Sheet,
  edits: readonly Edit<Accepts>[],
  oldHelp: InputRules['help'],
  rules: InputRules,
): void {
  for (const { row, column, rows, columns } of rectangles(edits.map((edit) => [edit.row, edit.column]))) {
    const range = sheet.getRange(row, column, rows, columns);
    const accepts = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit.value]));
    range.setDataValidations(
      range.getDataValidations().map((line, r) =>
        line.map((rule, c) => {
          const kind = accepts.get(`${row + r} ${column + c}`);
          return kind && rule?.getHelpText() === oldHelp[kind] ? rules.of(kind) : rule;
        }),
      ),
    );
  }
}

/** Writes `edits` by rectangles. */
export function writeEdits<T>(
  sheet: Sheet,
  edits: readonly Edit<T>[],
  set: (range: Range, block: T[][]) => void,
): void {
  const byPlace = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit.value]));
  for (const { row, column, rows, columns } of rectangles(edits.map((edit) => [edit.row, edit.column]))) {
    const block = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => byPlace.get(`${row + r} ${column + c}`) as T),
    );
    set(sheet.getRange(row, column, rows, columns), block);
  }
}
