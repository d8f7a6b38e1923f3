/** The sheet's conditional formats: wrong inputs, ⚠ texts, and targets met or missed. */

import { at, block, letters } from './address';
import { INPUTS } from './inputs';
import { columnOf, type Frame, firstPeriod, lastPeriod, rowOf } from './layout';

/** A conditional format: cells look like this where the formula holds. */
export interface Highlight {
  readonly range: string;
  readonly when: string;
  readonly look: 'good' | 'bad' | 'warning' | 'unclear';
}

/** Every conditional format of a new sheet, the first that holds counts. None depends on the sheet's language. */
export function highlights({ layout }: Frame): Highlight[] {
  const inputs = INPUTS.map(({ name }) => rowOf(layout, name));
  const [firstInput, lastInput] = [Math.min(...inputs), Math.max(...inputs)];
  const [first, last] = [firstPeriod(layout), lastPeriod(layout)];
  const top = rowOf(layout, 'headlines');
  const bottom = rowOf(layout, 'events') - 1;
  const status = columnOf(layout, 'status');
  const value = at(firstInput, first);
  const date = `${letters(first)}$${rowOf(layout, 'marks')}`;
  const outcome = at(top, columnOf(layout, 'latest'));
  const judged = block(top, status, bottom, status);
  const beginsWith = (cell: string, sign: string): string => `=LEFT(${cell};1)="${sign}"`;
  return [
    {
      range: block(firstInput, first, lastInput, last),
      when: `=(LEN(${value})>0)*(1-ISNUMBER(${value}))*(${date}>0)>0`,
      look: 'bad',
    },
    {
      range: block(top, columnOf(layout, 'latest'), bottom, last),
      when: beginsWith(outcome, '⚠'),
      look: 'warning',
    },
    { range: judged, when: beginsWith(at(top, status), '●'), look: 'good' },
    { range: judged, when: beginsWith(at(top, status), '✕'), look: 'bad' },
    { range: judged, when: beginsWith(at(top, status), '–'), look: 'unclear' },
  ];
}
