/** Cells of another sheet, as a formula names them. */

import { onSheet } from '../template/address';
import { sameAs } from '../template/formulas';

/** A formula that shows a cell of another sheet, and a blank where it is blank. */
export function sameAsOn(sheet: string, cell: string): string {
  return sameAs(`${onSheet(sheet)}${cell}`);
}
