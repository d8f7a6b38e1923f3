/** The cells that a change has left alone, in one sentence. */

import type { SidebarWords } from '../../i18n/sidebar.en';
import type { NamedCell } from '../../sheets/template/kpiSheetRequests';

const NAMED = 5;

/** Names the first few, and counts the others; empty where there are none. */
export function leftSentence(cells: readonly NamedCell[], { sheet }: SidebarWords): string {
  if (cells.length === 0) return '';
  const named = cells
    .slice(0, NAMED)
    .map(({ cell, name }) => `${cell} ${name}`)
    .join(sheet.comma);
  return sheet.left(cells.length > NAMED ? sheet.andMore(named, cells.length - NAMED) : named);
}
