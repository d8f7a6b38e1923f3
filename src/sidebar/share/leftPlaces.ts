/** Cells that were left as they were, each with why. */

import type { Language } from '../../core/kpi';
import type { LeftCell } from '../../share/portable/portableRequests';
import { element } from '../element';
import type { Going } from './goToPlace';

/** More cells than these are in a fold. */
const MOST_OPEN = 5;

/** The cells under a heading; nothing where there are none. */
export function leftPlaces(
  heading: string,
  cells: readonly LeftCell[],
  sheet: string,
  going: Going,
  language: Language,
): HTMLElement[] {
  if (cells.length === 0) return [];
  const items = cells.map((cell) =>
    element('li', {}, going.button(cell, sheet), element('p', { class: 'quiet' }, cell.why[language])),
  );
  return [
    element(
      'details',
      { open: cells.length <= MOST_OPEN },
      element('summary', {}, heading),
      element('ul', { class: 'cells' }, ...items),
    ),
  ];
}
