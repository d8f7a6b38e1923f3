/** The cells that need the add-on, by what can be made of them, with what the user allows for them. */

import type { Language } from '../core/kpi';
import type { NeedingCell, NeedingCells } from '../share/portableRequests';
import type { Place } from '../share/requests';
import { code, element } from './element';
import { addressOf, type Going } from './goToPlace';
import type { View } from './view';
import { WORDS } from './words';

/** What can be made of a cell; a way that takes no question is in a fold at first. */
const WAYS = ['formula', 'helper', 'value'] as const;
const LONGEST_FORMULA = 200;

/** The cells on the page. */
export interface NeedingList extends View {
  /** Shows what was found; what was allowed for the same cells stays allowed. */
  readonly show: (found: NeedingCells | undefined) => void;
  /** Whether helper cells may be added. */
  readonly helpers: () => boolean;
  /** The cells that are to keep nothing but their value. */
  readonly values: () => readonly Place[];
}

/** The list, empty at first; `changed` is called whenever the user allows something else. */
export function createNeedingList(going: Going, changed: () => void): NeedingList {
  const helperBox = element('input', { id: 'add-helpers', type: 'checkbox' });
  const helperText = element('span');
  const helperNote = element('p', { class: 'quiet when' });
  const allBox = element('input', { id: 'keep-all', type: 'checkbox' });
  const allText = element('span');
  const allLabel = element('label', { class: 'choice', for: allBox.id }, allBox, allText);
  const choices: Readonly<Record<NeedingCell['way'], readonly HTMLElement[]>> = {
    formula: [],
    helper: [element('label', { class: 'choice', for: helperBox.id }, helperBox, helperText), helperNote],
    value: [allLabel],
  };
  const groups = WAYS.map((way) => {
    const summary = element('summary');
    const list = element('ul', { class: 'cells' });
    const fold = element('details', { open: way !== 'formula' }, summary, list);
    return { way, summary, list, root: element('div', {}, fold, ...choices[way]) };
  });
  const first = element('p', { class: 'quiet' });
  const root = element('div', { class: 'needing' }, ...groups.map((group) => group.root), first);
  const kept = new Set<string>();
  let language: Language = 'en';
  let found: NeedingCells | undefined;

  const cellsOf = (way: NeedingCell['way']): readonly NeedingCell[] =>
    found?.cells.filter((cell) => cell.way === way) ?? [];
  const keyOf = ({ sheet, cell }: Place): string => JSON.stringify([sheet, cell]);
  const keep = (cells: readonly Place[], keeps: boolean): void => {
    for (const cell of cells) {
      if (keeps) kept.add(keyOf(cell));
      else kept.delete(keyOf(cell));
    }
    changed();
  };
  const tick = (): void => {
    const cells = cellsOf('value');
    const ticked = cells.filter((cell) => kept.has(keyOf(cell))).length;
    allBox.checked = ticked > 0 && ticked === cells.length;
    allBox.indeterminate = ticked > 0 && ticked < cells.length;
  };
  helperBox.addEventListener('change', changed);
  allBox.addEventListener('change', () => {
    keep(cellsOf('value'), allBox.checked);
    refresh();
  });

  const keepBox = (cell: NeedingCell, at: number): HTMLElement => {
    const { list } = WORDS[language].share.anywhere;
    const box = element('input', { id: `keep-${at}`, type: 'checkbox' });
    box.checked = kept.has(keyOf(cell));
    box.addEventListener('change', () => {
      keep([cell], box.checked);
      tick();
    });
    const text = list.keep(addressOf(cell, found?.sheet ?? ''));
    return element('label', { class: 'choice', for: box.id }, box, element('span', {}, text));
  };
  const item = (cell: NeedingCell, at: number): HTMLElement => {
    const { list } = WORDS[language].share.anywhere;
    const { formula, fills, way, why } = cell;
    const isLong = formula.length > LONGEST_FORMULA;
    const filled = list.fills(new Intl.NumberFormat(language).format(fills));
    return element(
      'li',
      {},
      going.button(cell, found?.sheet ?? ''),
      ...(fills > 1 ? [' ', element('span', { class: 'quiet' }, filled)] : []),
      element('div', {}, code(isLong ? `${formula.slice(0, LONGEST_FORMULA)}…` : formula)),
      ...(why ? [element('p', { class: 'quiet' }, why[language])] : []),
      ...(way === 'value' ? [keepBox(cell, at)] : []),
    );
  };
  const refresh = (): void => {
    const { list } = WORDS[language].share.anywhere;
    const written = (count: number): string => new Intl.NumberFormat(language).format(count);
    helperText.textContent = list.helpers;
    helperNote.textContent = list.helpersText;
    allText.textContent = list.keepAll;
    allLabel.hidden = cellsOf('value').length < 2;
    const counts = { formula: found?.formulas ?? 0, helper: found?.helpers ?? 0, value: found?.values ?? 0 };
    for (const group of groups) {
      group.root.hidden = counts[group.way] === 0;
      group.summary.textContent = list[group.way](written(counts[group.way]));
      group.list.replaceChildren(...cellsOf(group.way).map(item));
    }
    const listed = found?.cells.length ?? 0;
    first.textContent = found && found.count > listed ? list.first(written(listed), written(found.count)) : '';
    tick();
  };

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    show: (next) => {
      found = next;
      refresh();
    },
    helpers: () => helperBox.checked && (found?.helpers ?? 0) > 0,
    values: () =>
      cellsOf('value')
        .filter((cell) => kept.has(keyOf(cell)))
        .map(({ sheet, cell }) => ({ sheet, cell })),
  };
}
