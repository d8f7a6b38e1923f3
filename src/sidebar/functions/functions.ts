/** The Functions tab: the way to a function, and the card of the one that is open. */

import type { Kpi } from '../../core/kpi';
import { element } from '../element';
import type { Memory } from '../memory';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { createFunctionCard } from './functionCard';
import { createFunctionList } from './functionList';

/** The tab on the page. */
export interface Functions extends View {
  /** Opens the card of the function called `name`. */
  readonly open: (name: string) => void;
}

/** The tab's content for `kpis`, with the first-run card above the list. */
export function createFunctions(
  kpis: readonly Kpi[],
  server: Server,
  turnstile: Turnstile,
  memory: Memory,
  welcome: View,
): Functions {
  const show = (which: View): void => {
    for (const part of [list, card]) part.root.hidden = part !== which;
  };
  let listPosition = 0;
  // The cards that led from one to the next, so that the way back is the way one came.
  let trail: Kpi[] = [];

  const openCard = (kpi: Kpi): void => {
    if (!list.root.hidden) listPosition = scroller().scrollTop;
    trail.push(kpi);
    memory.use(kpi.name);
    showCard();
  };
  const showCard = (): void => {
    const [before, kpi] = [trail[trail.length - 2], trail[trail.length - 1]];
    if (kpi === undefined) return;
    show(card);
    scroller().scrollTop = 0;
    card.open(kpi, before);
  };
  const showList = (): void => {
    show(list);
    scroller().scrollTop = listPosition;
    list.focus();
  };
  const back = (): void => {
    trail.pop();
    if (trail.length > 0) showCard();
    else showList();
  };
  const named = (name: string): Kpi | undefined => kpis.find((kpi) => kpi.name === name);

  const list = createFunctionList(kpis, memory, welcome, openCard);
  const card = createFunctionCard(server, turnstile, memory, {
    back,
    follow: openCard,
    kpisNamed: (names) => names.flatMap((name) => named(name) ?? []),
  });
  const root = element('div', { class: 'functions' }, list.root, card.root);
  // The panel round the tab is what scrolls.
  const scroller = (): HTMLElement => root.parentElement ?? root;
  show(list);
  return {
    root,
    speak: (language) => {
      list.speak(language);
      card.speak(language);
    },
    open: (name) => {
      const kpi = named(name);
      if (kpi === undefined) return;
      trail = [];
      openCard(kpi);
    },
  };
}
