/** The sheet's conditional formats: wrong inputs, ⚠ texts, and targets met or missed. */

import type { Language } from '../core/kpi';
import { text } from '../core/native';
import * as column from './columns';
import { at, HEADER_ROW, LAST_PERIOD, letters } from './columns';
import { LAST_ROW, rowsOf } from './layout';
import { WORDS } from './words';

/** A conditional format: cells look like this where the formula holds. */
export interface Highlight {
  readonly range: string;
  readonly when: string;
  readonly look: 'good' | 'bad' | 'warning';
}

/** Every conditional format, the first that holds counts. */
export function highlights(language: Language): Highlight[] {
  const [firstInput, lastInput] = rowsOf('input');
  const columns = (first: number, last: number, from: number, to: number): string =>
    `${at(first, from)}:${at(last, to)}`;
  const top = HEADER_ROW + 1;
  const status = `$${letters(column.STATUS)}${top}`;
  const value = at(firstInput, column.FIRST_PERIOD);
  const outcome = at(top, column.LATEST);
  return [
    {
      range: columns(firstInput, lastInput, column.FIRST_PERIOD, LAST_PERIOD),
      when: `=(LEN(${value})>0)*(1-ISNUMBER(${value}))>0`,
      look: 'bad',
    },
    {
      range: columns(top, LAST_ROW - 1, column.LATEST, LAST_PERIOD),
      when: `=LEFT(${outcome};1)="⚠"`,
      look: 'warning',
    },
    {
      range: columns(top, LAST_ROW - 1, column.STATUS, column.STATUS),
      when: `=${status}=${text(WORDS.onTarget[language])}`,
      look: 'good',
    },
    {
      range: columns(top, LAST_ROW - 1, column.STATUS, column.STATUS),
      when: `=${status}=${text(WORDS.offTarget[language])}`,
      look: 'bad',
    },
  ];
}
