/** Where two states of a sheet, or of a workbook, differ, in few words. */

import type { SheetSnapshot, WorkbookSnapshot } from '../../preview/snapshot';

/** Where two states of the workbook differ, apart from what is worked out later. */
export function booksUnlike(before: WorkbookSnapshot, now: WorkbookSnapshot): string[] {
  const beside = ({ sheets, ...book }: WorkbookSnapshot): string =>
    JSON.stringify({ ...book, sheets: sheets.map(({ name }) => name) });
  if (beside(before) !== beside(now)) return [`beside the cells there is ${beside(now)}`];
  return before.sheets.flatMap((sheet, index) => {
    const other = now.sheets[index];
    return other ? unlike(withoutOutcomes(sheet), withoutOutcomes(other)) : [];
  });
}

/** A sheet without what its formulas give. */
export function withoutOutcomes({ cells, ...sheet }: SheetSnapshot): SheetSnapshot {
  return { ...sheet, cells: cells.map((cell) => (cell.formula ? { ...cell, value: null } : cell)) };
}

/** A sentence for each cell, and for each other property, that is not the same; no more than ten. */
export function unlike(before: SheetSnapshot, after: SheetSnapshot): string[] {
  const cells = (sheet: SheetSnapshot): Map<string, string> =>
    new Map(sheet.cells.map((cell) => [`row ${cell.row} column ${cell.column}`, JSON.stringify(cell)]));
  const [old, now] = [cells(before), cells(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])].filter((place) => old.get(place) !== now.get(place));
  const properties = (Object.keys(before) as (keyof SheetSnapshot)[]).filter(
    (key) => key !== 'cells' && propertyOf(before, key) !== propertyOf(after, key),
  );
  const said = (text: string | undefined): string => (text ?? 'nothing').slice(0, 400);
  return [
    ...properties.map((key) => `${key}: ${said(propertyOf(after, key))} instead of ${said(propertyOf(before, key))}`),
    ...places.map((place) => `${place}: ${said(now.get(place))} instead of ${said(old.get(place))}`),
  ].slice(0, 10);
}

/** A property as text. Rules are told by the cells they are for, since the same rule may be kept in one piece or in many. */
function propertyOf(sheet: SheetSnapshot, key: keyof SheetSnapshot): string {
  if (key !== 'validations') return JSON.stringify(sheet[key]);
  const byCell = sheet.validations.flatMap(({ ranges, ...rule }) =>
    ranges.flatMap(cellsIn).map((cell) => `${cell} ${JSON.stringify(rule)}`),
  );
  return byCell.sort().join('\n');
}

/** The addresses of a range's cells, which has no more than 26 columns. */
function cellsIn(range: string): string[] {
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(range) ?? [];
  const columns = Array.from({ length: c2.charCodeAt(0) - c1.charCodeAt(0) + 1 }, (_, at) =>
    String.fromCharCode(c1.charCodeAt(0) + at),
  );
  const rows = Array.from({ length: Number(r2) - Number(r1) + 1 }, (_, at) => Number(r1) + at);
  return rows.flatMap((row) => columns.map((column) => `${column}${row}`));
}
