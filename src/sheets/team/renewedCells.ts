/** Cells of the Definitions sheet that are brought up to date, each with the mark that says so, and how that is undone. */

import { keptColumn, markText, readDefinitionMarks } from '../../share/definitions/definitionMarks';
import type { OutdatedCell } from '../../share/definitions/outdatedCells';
import { meantText, plainText } from '../../share/plainText';
import type { Edit } from '../../template/changes';
import { writeEdits } from '../writeEdits';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was in the cells: each text once, with the keys of the rows that had it. */
export type TextsBefore = readonly (readonly [text: string, keys: readonly string[]])[];

/** What is remembered beside the spreadsheet may not be longer than 9 KB, of which the texts take so many characters. */
const MOST_REMEMBERED = 2000;

/** The first of the cells, as many as can be remembered at once. */
export function renewable(cells: readonly OutdatedCell[]): OutdatedCell[] {
  let length = 0;
  const known = new Set<string>();
  const end = cells.findIndex(({ written }) => {
    if (!known.has(written)) length += written.length;
    known.add(written);
    return length > MOST_REMEMBERED;
  });
  return end < 0 ? [...cells] : cells.slice(0, end);
}

/** What has to be remembered to undo it. */
export function textsBefore(cells: readonly OutdatedCell[]): TextsBefore {
  const keys = new Map<string, string[]>();
  for (const { written, key } of cells) keys.set(written, [...(keys.get(written) ?? []), key]);
  return [...keys];
}

/** Writes the cells. Their marks come first: from then on it is known what is ours. */
export function renewCells(sheet: Sheet, marks: number, cells: readonly OutdatedCell[]): void {
  writeTexts(
    sheet,
    cells.map(({ key, row, text }) => ({ row, column: marks, value: markText(key, text) })),
  );
  writeTexts(
    sheet,
    cells.map(({ row, column, text }) => ({ row, column, value: plainText(text) })),
  );
}

/** Puts back what was in the cells, wherever their rows stand now, but for those that people have edited since. */
export function putBackCells(sheet: Sheet, values: readonly (readonly unknown[])[], before: TextsBefore): void {
  const places = readDefinitionMarks(values);
  const marks = places?.columns.get('marks');
  if (!places || marks === undefined) return;
  const begun = before.flatMap(([text, keys]) =>
    keys.flatMap((key) => {
      const { row, written } = places.rows.get(key) ?? {};
      return row === undefined || written === text ? [] : [{ key, row, text, written }];
    }),
  );
  const cells = begun.flatMap(({ key, row, text, written }): Edit<string>[] => {
    const column = places.columns.get(keptColumn(key));
    if (column === undefined) return [];
    const isOurs = meantText(String(values[row - 1]?.[column - 1] ?? '')) === written;
    return isOurs ? [{ row, column, value: plainText(text) }] : [];
  });
  writeTexts(sheet, cells);
  writeTexts(
    sheet,
    begun.map(({ key, row, text }) => ({ row, column: marks, value: markText(key, text) })),
  );
}

/** Whether what is remembered are such texts. */
export function isTextsBefore(read: unknown): read is TextsBefore {
  return Array.isArray(read) && read.every((each) => Array.isArray(each) && Array.isArray(each[1]));
}

function writeTexts(sheet: Sheet, edits: readonly Edit<string>[]): void {
  writeEdits(sheet, edits, (range, block) => range.setValues(block));
}
