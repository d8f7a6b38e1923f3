/** The formula that spills what the sheets show, for whoever would rather type it. */

import { TABLES, type Table } from '../../leads/fields';
import type { ChosenTable, SheetHeaders } from '../../leads/requests';
import { letters, onSheet } from '../../template/address';

/** `=LEAD_KPIS(…)` by channel over the whole columns of the chosen tables, as any sheet can hold it. */
export function leadFormula(
  chosen: Partial<Readonly<Record<Table, ChosenTable>>>,
  sheets: readonly SheetHeaders[],
): string {
  const ranges = TABLES.map((table) => {
    const sheet = sheets.find(({ name }) => name === chosen[table]?.sheet);
    return sheet ? `${onSheet(sheet.name)}A:${letters(sheet.headers.length)}` : '';
  });
  return `=LEAD_KPIS(${ranges.join(', ')}, "channel", "leads, CPL, CAC")`;
}
