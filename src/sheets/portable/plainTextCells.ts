/** Cells formatted as plain text, in which a script that means to write a formula writes a text. */

import { type Area, cellsOf } from '../../share/blocks';

/** Tells whether any of the cells of an area is formatted so; the sheet is read once. */
export function plainTextIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): (area: Area) => boolean {
  const formats = sheet.getDataRange().getNumberFormats();
  return (area) => cellsOf(area).some(({ row, column }) => formats[row - 1]?.[column - 1] === '@');
}
