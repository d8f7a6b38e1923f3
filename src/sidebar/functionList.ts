/** The searchable list of all functions. */

import type { Goal, Kpi, Language } from '../core/kpi';
import { code, element } from './element';
import { createSearch } from './search';
import type { View } from './view';
import { WORDS } from './words';

const GOALS: readonly Goal[] = ['seen', 'leads', 'sell', 'earn'];

/** The list, with its search field. */
export interface FunctionList extends View {
  /** Puts the focus on the function that was opened last, or on the search field. */
  readonly focus: () => void;
}

/** The list of `kpis`; `open` is called with the one that is chosen. */
export function createFunctionList(kpis: readonly Kpi[], open: (kpi: Kpi) => void): FunctionList {
  const search = createSearch(kpis);
  const label = element('label', { for: 'search' });
  const field = element('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const count = element('p', { class: 'quiet', role: 'status' });
  const results = element('div', { class: 'results' });
  const root = element(
    'section',
    { class: 'list' },
    element('div', { class: 'search', role: 'search' }, label, field, count),
    results,
  );
  let language: Language = 'en';
  let items: ReadonlyMap<string, HTMLButtonElement> = new Map();
  let current = '';

  const item = (kpi: Kpi): HTMLButtonElement => {
    const button = element(
      'button',
      { type: 'button', class: 'item' },
      element('span', { class: 'title' }, kpi.title[language]),
      code(kpi.name),
    );
    button.addEventListener('click', () => open(kpi));
    button.addEventListener('focus', () => rove(kpi.name));
    return button;
  };
  // The list is one stop for the Tab key; the arrow keys move inside it.
  const rove = (name: string): void => {
    current = name;
    const stop = items.get(name) ?? [...items.values()][0];
    for (const button of items.values()) button.tabIndex = button === stop ? 0 : -1;
  };
  const listOf = (found: readonly Kpi[]): HTMLElement[] =>
    found.length === 0 ? [] : [element('ul', {}, ...found.map((kpi) => element('li', {}, items.get(kpi.name) ?? '')))];
  const refresh = (): void => {
    const words = WORDS[language];
    const query = field.value.trim();
    const found = search(query);
    const groups = query === '' ? byGoal(found) : [{ heading: [], of: found }];
    label.textContent = words.list.search;
    count.textContent = found.length === 0 ? words.list.none(query) : words.list.count(found.length);
    items = new Map(groups.flatMap(({ of }) => of.map((kpi) => [kpi.name, item(kpi)] as const)));
    results.replaceChildren(...groups.flatMap(({ heading, of }) => [...heading, ...listOf(of)]));
    rove(current);
  };
  const byGoal = (found: readonly Kpi[]): { heading: HTMLElement[]; of: Kpi[] }[] =>
    GOALS.map((goal) => ({
      heading: [element('h2', {}, WORDS[language].goals[goal])],
      of: found.filter((kpi) => kpi.goal === goal).sort((a, b) => place(a) - place(b)),
    })).filter(({ of }) => of.length > 0);

  field.addEventListener('input', refresh);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    event.preventDefault();
    [...items.values()][0]?.focus();
  });
  results.addEventListener('keydown', (event) => {
    const buttons = [...items.values()];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) field.focus();
    else buttons[to]?.focus();
  });

  return {
    root,
    speak: (next) => {
      language = next;
      refresh();
    },
    focus: () => (items.get(current) ?? field).focus(),
  };
}

/** The article's order: its opening chapter, the sections, then planning. */
function place({ section }: Kpi): number {
  if (section === 'start') return 0;
  return section === 'plan' ? 17 : section;
}
