/** A KPI sheet that people have been at: rows and columns of their own, another name, another place. */

import { type Cells, cellsOf } from '../template/compare';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { inputRow } from '../template/rows';

/** Where people have inserted a row or column, as numbers of the sheet as it was. */
const ROWS = [3, inputRow('leads') + 1, inputRow('leads') + 1, inputRow('revenue') + 22];
/** Between Status and Change, and before April. */
const COLUMNS = [6, 13];

/** Where April's column of somebody's own stands. */
const OWN_COLUMN = 'N';

const number = (letter: string): number => letter.charCodeAt(0) - 64;

/** The number that `at` has once rows or columns have been inserted before those in `inserted`. */
function after(at: number, inserted: readonly number[]): number {
  return at + inserted.filter((before) => before <= at).length;
}

/** The address of what stood at `address` in the sheet as it was inserted. */
export function movedTo(address: string): string {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return `${String.fromCharCode(64 + after(number(column), COLUMNS))}${after(Number(row), ROWS)}`;
}

/** The sheet's values by the addresses at which they stood when it was inserted. */
export function movedCells(sheet: OpenSheet): Cells {
  const cells = cellsOf(sheet);
  return (address) => cells(movedTo(address));
}

/** Does to a new sheet what people do to it. */
export async function openMovedSheet(choices: Parameters<typeof openSheet>[0] = {}): Promise<OpenSheet> {
  const { preview, name } = await openSheet(choices);
  for (const [index, row] of ROWS.entries()) preview.insert(name, 'row', row + index);
  for (const [index, column] of COLUMNS.entries()) preview.insert(name, 'column', column + index);
  preview.rename(name, "Team's KPIs");
  const sheet = { preview, name: "Team's KPIs" };
  preview.move(sheet.name, 1);
  preview.type(sheet.name, `${OWN_COLUMN}${movedRow(5)}`, 'First quarter');
  // Numbers of somebody's own, in rows that are added up.
  for (const key of ['leads', 'marketing']) preview.type(sheet.name, `${OWN_COLUMN}${movedRow(inputRow(key))}`, 99_999);
  preview.type(sheet.name, `B${movedRow(inputRow('leads')) + 1}`, 'of which from partners');
  preview.select(sheet.name, 'A1');
  await preview.calculated();
  return sheet;
}

function movedRow(row: number): number {
  return after(row, ROWS);
}
