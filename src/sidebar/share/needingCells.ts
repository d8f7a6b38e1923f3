/** The cells that need the add-on, by what can be made of them, and what the user allows: helper cells, and values. */

import type { Language } from '../../core/kpi';
import type { NeedingCell, NeedingCells, PortableRequest } from '../../share/portable/portableRequests';
import { countText } from '../countText';
import { code, element } from '../element';
import type { View } from '../view';
import { WORDS } from '../words';
import type { Going } from './goToPlace';

/** What can be made of a cell; a way that takes no question is in a fold at first. */
const WAYS = ['formula', 'helper', 'value'] as const;
const LONGEST_FORMULA = 200;

/** The cells on the page. */
interface NeedingList extends View {
  /** Shows what was found; cells on the sheet called `within` need no sheet's name. */
  readonly show: (found: NeedingCells | undefined, within: string) => void;
  /** Whether helper cells may be added. */
  readonly helpers: () => boolean;
  /** Which cells are to keep nothing but their value. */
  readonly values: () => PortableRequest['values'];
  /** What there is to allow. */
  readonly choices: () => 'helpers' | 'values' | 'both' | 'none';
}

/** The list, empty at first; `changed` is called whenever the user allows something else. */
export function createNeedingList(going: Going, changed: () => void): NeedingList {
  const helperBox = element('input', { id: 'add-helpers', type: 'checkbox' });
  const helperText = element('span');
  const helperNote = element('p', { class: 'quiet when' });
  const allBox = element('input', { id: 'keep-all-values', type: 'checkbox' });
  const allText = element('span');
  const valueNote = element('p', { class: 'quiet when' });
  const choices: Readonly<Record<NeedingCell['way'], readonly HTMLElement[]>> = {
    formula: [],
    helper: [element('label', { class: 'choice', for: helperBox.id }, helperBox, helperText), helperNote],
    value: [element('label', { class: 'choice', for: allBox.id }, allBox, allText), valueNote],
  };
  const groups = WAYS.map((way) => {
    const summary = element('summary');
    const list = element('ul', { class: 'cells' });
    const fold = element('details', { open: way !== 'formula' }, summary, list);
    return { way, summary, list, root: element('div', {}, fold, ...choices[way]) };
  });
  const first = element('p', { class: 'quiet' });
  const root = element('div', { class: 'needing' }, ...groups.map((group) => group.root), first);
  let language: Language = 'en';
  let found: NeedingCells | undefined;
  let within = '';

  const cellsOf = (way: NeedingCell['way']): readonly NeedingCell[] =>
    found?.cells.filter((cell) => cell.way === way) ?? [];
  const keepable = (): readonly NeedingCell[] => cellsOf('value').filter(({ stays }) => !stays);
  /** How many cells without a formula aren't listed, since there are so many. */
  const unlisted = (): number => (found?.values ?? 0) - cellsOf('value').length;
  const needHelpers = (): boolean => (found?.helpers ?? 0) > 0;
  const canKeep = (): boolean => keepable().length + unlisted() > 0;
  const chosen = new Set<string>();
  const isChosen = (cell: NeedingCell): boolean => allBox.checked || chosen.has(keyOf(cell));
  helperBox.addEventListener('change', changed);
  allBox.addEventListener('change', () => {
    chosen.clear();
    for (const cell of allBox.checked ? keepable() : []) chosen.add(keyOf(cell));
    for (const box of root.querySelectorAll<HTMLInputElement>('.keep-value')) box.checked = allBox.checked;
    changed();
  });
  const valueChoice = (cell: NeedingCell, index: number): HTMLElement => {
    const box = element('input', { id: `keep-value-${index}`, class: 'keep-value', type: 'checkbox' });
    box.checked = isChosen(cell);
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(keyOf(cell));
      else chosen.delete(keyOf(cell));
      allBox.checked = chosen.size > 0 && chosen.size === keepable().length && unlisted() === 0;
      changed();
    });
    const said = element('span', {}, WORDS[language].share.anywhere.list.keep(cell.cell));
    return element('label', { class: 'choice', for: box.id }, box, said);
  };
  const item = (cell: NeedingCell, index: number): HTMLElement => {
    const { list } = WORDS[language].share.anywhere;
    const { formula, fills, way, why, stays } = cell;
    const isLong = formula.length > LONGEST_FORMULA;
    const filled = list.fills(countText(fills, language));
    return element(
      'li',
      {},
      going.button(cell, within),
      ...(fills > 1 ? [' ', element('span', { class: 'quiet' }, filled)] : []),
      element('div', {}, code(isLong ? `${formula.slice(0, LONGEST_FORMULA)}…` : formula)),
      ...(why ? [element('p', { class: 'quiet' }, why[language])] : []),
      ...(stays ? [element('p', { class: 'quiet' }, stays[language])] : []),
      ...(way === 'value' && !stays ? [valueChoice(cell, index)] : []),
    );
  };
  const refresh = (): void => {
    const { list } = WORDS[language].share.anywhere;
    const written = (count: number): string => countText(count, language);
    helperText.textContent = list.helpers;
    helperNote.textContent = list.helpersText;
    allText.textContent = list.keepAll;
    valueNote.textContent = list.keepText;
    const counts = { formula: found?.formulas ?? 0, helper: found?.helpers ?? 0, value: found?.values ?? 0 };
    for (const group of groups) {
      group.root.hidden = counts[group.way] === 0;
      group.summary.textContent = list[group.way](written(counts[group.way]));
      group.list.replaceChildren(...cellsOf(group.way).map(item));
    }
    for (const choice of choices.value) choice.hidden = !canKeep();
    const listed = found?.cells.length ?? 0;
    first.textContent = found && found.count > listed ? list.first(written(listed), written(found.count)) : '';
  };

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    show: (next, sheet) => {
      found = next;
      within = sheet;
      const values = keepable();
      // What was chosen stays so while it is looked at anew, but is nothing for another sheet's cells.
      for (const key of chosen) if (!values.some((cell) => keyOf(cell) === key)) chosen.delete(key);
      allBox.checked = allBox.checked && values.length > 0 && values.every((cell) => chosen.has(keyOf(cell)));
      refresh();
    },
    helpers: () => helperBox.checked && needHelpers(),
    choices: () => (needHelpers() ? (canKeep() ? 'both' : 'helpers') : canKeep() ? 'values' : 'none'),
    values: () =>
      allBox.checked
        ? 'all'
        : keepable()
            .filter(isChosen)
            .map(({ sheet, cell }) => ({ sheet, cell })),
  };
}

function keyOf({ sheet, cell }: NeedingCell): string {
  return `${cell} ${sheet}`;
}
