/** A sheet's content in a spreadsheet without a screen: values and formulas only, as the add-on writes them. */

import type { Preview } from '../../preview/headless';
import type { LeadSheetContent } from '../../src/leads/leadSheet';

/** Writes the cells on a new sheet of this name. */
export function write(preview: Preview, name: string, { cells }: LeadSheetContent): void {
  const sheet = preview.spreadsheet.insertSheet(name);
  const width = cells[0]?.length ?? 0;
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const all = sheet.getRange(1, 1, cells.length, width);
  all.setNumberFormats(cells.map((row) => row.map(({ format }) => format ?? 'General')));
  all.setValues(cells.map((row) => row.map(({ value }) => value)));
}
