/** The table of the check. */

import type { CheckWords } from '../../i18n/selfCheck';
import type { Row } from '../../sheets/selfCheck/fact';
import { code, element } from '../element';

/** A row for each line; the ones that differ first, since they are what is looked for. What agrees affects nothing. */
export function tableOf(rows: readonly Row[], words: CheckWords): HTMLTableElement {
  const differing = rows.filter(({ agrees }) => !agrees);
  const columns = differing.length === 0 ? words.columns.slice(0, -1) : words.columns;
  const heads = columns.map((column) => element('th', { scope: 'col' }, column));
  const sorted = [...differing, ...rows.filter(({ agrees }) => agrees)];
  return element(
    'table',
    {},
    element('caption', {}, words.table),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...sorted.map((row) => lineOf(row, words, differing.length > 0))),
  );
}

function lineOf(
  { name, expected, seen, agrees, affects }: Row,
  words: CheckWords,
  tellsEffects: boolean,
): HTMLTableRowElement {
  return element(
    'tr',
    { class: agrees ? 'agrees' : 'differs' },
    element('th', { scope: 'row' }, name),
    element('td', {}, code(expected)),
    element('td', {}, code(seen)),
    element('td', { class: 'verdict' }, agrees ? words.agrees : words.differs),
    ...(tellsEffects ? [element('td', {}, agrees ? words.nothing : affects)] : []),
  );
}
