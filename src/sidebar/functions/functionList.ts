/** The way to a function: what is pinned and recent, four goals, the list of one goal, and the search over all. */

import type { Goal, Kpi, Language } from '../../core/kpi';
import { code, element } from '../element';
import type { Memory } from '../memory';
import type { View } from '../view';
import { WORDS } from '../words';
import { createGoalButton, GOALS, kpisOf } from './goals';
import { createPinButton } from './pinButton';
import { createRovingList } from './rovingList';
import { createSearch } from './search';

/** The list, with its search field. */
export interface FunctionList extends View {
  /** Puts the focus on the function that was opened last, or on the search field. */
  readonly focus: () => void;
}

/** The list of `kpis`; `open` is called with the one that is chosen. `welcome` stands above it at first. */
export function createFunctionList(
  kpis: readonly Kpi[],
  memory: Memory,
  welcome: View,
  open: (kpi: Kpi) => void,
): FunctionList {
  const search = createSearch(kpis);
  const label = element('label', { for: 'search' });
  const field = element('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const count = element('p', { class: 'quiet', role: 'status' });
  const results = element('div', { class: 'results' });
  const root = element(
    'section',
    { class: 'list' },
    element('div', { class: 'search', role: 'search' }, label, field, count),
    welcome.root,
    results,
  );
  const roving = createRovingList(results, () => field.focus());
  let language: Language = 'en';
  let goal: Goal | undefined;

  const row = (kpi: Kpi): HTMLElement => {
    const button = element(
      'button',
      { type: 'button', class: 'item' },
      element('span', { class: 'title' }, kpi.title[language]),
      code(kpi.name),
    );
    button.addEventListener('click', () => open(kpi));
    const pin = createPinButton(kpi, memory, language);
    roving.add(kpi.name, button, pin);
    return element('li', { class: 'row' }, button, pin);
  };
  const rows = (heading: string, found: readonly Kpi[]): HTMLElement[] =>
    found.length === 0 ? [] : [element('h2', {}, heading), element('ul', {}, ...found.map(row))];

  const home = (): HTMLElement[] => {
    const { list } = WORDS[language];
    const named = (names: readonly string[]): Kpi[] =>
      names.flatMap((name) => kpis.find((kpi) => kpi.name === name) ?? []);
    const recent = memory.recent().filter((name) => !memory.isPinned(name));
    return [
      ...rows(list.pinned, named(memory.pinned())),
      ...rows(list.recent, named(recent)),
      element('h2', {}, list.goals),
      element('ul', {}, ...GOALS.map((each) => element('li', {}, goalButton(each)))),
    ];
  };
  const goalButton = (each: Goal): HTMLButtonElement => {
    const button = createGoalButton(each, kpisOf(each, kpis).length, language);
    button.addEventListener('click', () => choose(each));
    roving.add(each, button);
    return button;
  };
  const goalList = (chosen: Goal): HTMLElement[] => {
    const { list, goals, goalQuestions } = WORDS[language];
    const back = element('button', { type: 'button', class: 'back' }, list.back);
    back.addEventListener('click', leaveGoal);
    return [
      element(
        'div',
        { class: 'chosen-goal' },
        back,
        element('h2', { tabindex: '-1' }, goals[chosen]),
        element('p', { class: 'quiet' }, goalQuestions[chosen]),
      ),
      element('ul', {}, ...kpisOf(chosen, kpis).map(row)),
    ];
  };
  const found = (query: string): HTMLElement[] => {
    const fitting = search(query);
    const { list } = WORDS[language];
    count.textContent = fitting.length === 0 ? list.none(query) : list.count(fitting.length);
    return fitting.length === 0 ? [] : [element('ul', {}, ...fitting.map(row))];
  };

  const refresh = (): void => {
    const query = field.value.trim();
    label.textContent = WORDS[language].list.search;
    count.textContent = goal === undefined || query !== '' ? '' : WORDS[language].list.count(kpisOf(goal, kpis).length);
    welcome.root.classList.toggle('away', query !== '' || goal !== undefined);
    roving.renew(() => {
      if (query !== '') return found(query);
      return goal === undefined ? home() : goalList(goal);
    });
  };
  const choose = (chosen: Goal): void => {
    goal = chosen;
    refresh();
    root.scrollIntoView();
    results.querySelector('h2')?.focus();
  };
  const leaveGoal = (): void => {
    const left = goal;
    goal = undefined;
    refresh();
    if (left !== undefined) roving.focus(left);
  };

  field.addEventListener('input', refresh);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    event.preventDefault();
    roving.focusFirst();
  });
  results.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && goal !== undefined && field.value.trim() === '') leaveGoal();
  });
  memory.watch(refresh);

  return {
    root,
    speak: (next) => {
      language = next;
      welcome.speak(next);
      refresh();
    },
    focus: () => {
      if (!roving.focusCurrent()) field.focus();
    },
  };
}
