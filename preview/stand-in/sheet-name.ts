/** Sheet names: each may be there once. */

import type { Grid } from '../grid';

/** Throws what Google throws when another sheet has the name. Capitals make no difference. */
export function checkFree(grid: Grid, name: string, own?: string): void {
  const taken = grid
    .workbook()
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== own && sheet.getName().toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
