/** Cells of another sheet, as a formula names them. */

import { sameAs } from '../template/formulas';

/** The cell of the sheet with this name. */
export function onSheet(sheet: string, cell: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

/** A formula that shows a cell of another sheet, and a blank where it is blank. */
export function sameAsOn(sheet: string, cell: string): string {
  return sameAs(onSheet(sheet, cell));
}
