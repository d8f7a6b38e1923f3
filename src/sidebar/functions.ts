/** The Functions tab: the list, and the card of the function that is open. */

import type { Kpi } from '../core/kpi';
import { element } from './element';
import { createFunctionCard } from './functionCard';
import { createFunctionList } from './functionList';
import type { Server } from './server';
import type { Turnstile } from './turnstile';
import type { View } from './view';

/** The tab's content for `kpis`. */
export function createFunctions(kpis: readonly Kpi[], server: Server, turnstile: Turnstile): View {
  const show = (which: View): void => {
    for (const part of [list, card]) part.root.hidden = part !== which;
  };
  let listPosition = 0;
  const list = createFunctionList(kpis, (kpi) => {
    listPosition = root.scrollTop;
    show(card);
    root.scrollTop = 0;
    card.open(kpi);
  });
  const card = createFunctionCard(server, turnstile, () => {
    show(list);
    root.scrollTop = listPosition;
    list.focus();
  });
  const root = element('div', { class: 'functions' }, list.root, card.root);
  show(list);
  return {
    root,
    speak: (language) => {
      list.speak(language);
      card.speak(language);
    },
  };
}
