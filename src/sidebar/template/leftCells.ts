/** Cells by name, and those that a change has left alone in one sentence. */

import type { SidebarWords } from '../../i18n/sidebar.en';
import type { NamedCell } from '../../sheets/template/kpiSheetRequests';

const NAMED = 5;

/** Names the first few, and counts the others. */
export function namedCells(cells: readonly NamedCell[], { sheet }: SidebarWords): string {
  const named = cells
    .slice(0, NAMED)
    .map(({ cell, name }) => `${cell} ${name}`)
    .join(sheet.comma);
  return cells.length > NAMED ? sheet.andMore(named, cells.length - NAMED) : named;
}

/** What was left alone; empty where there are none. */
export function leftSentence(cells: readonly NamedCell[], words: SidebarWords): string {
  return cells.length === 0 ? '' : words.sheet.left(namedCells(cells, words));
}
