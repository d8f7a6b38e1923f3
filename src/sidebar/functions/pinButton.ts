/** The button that pins a function: a star, hollow or full, that says whether it is pressed. */

import type { Kpi, Language } from '../../core/kpi';
import { element } from '../element';
import type { Memory } from '../memory';
import { WORDS } from '../words';

/** A pin for `kpi`. */
export function createPinButton(kpi: Kpi, memory: Memory, language: Language): HTMLButtonElement {
  const { list } = WORDS[language];
  const isPinned = memory.isPinned(kpi.name);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'pin',
      'aria-pressed': String(isPinned),
      'aria-label': `${list.pin}: ${kpi.title[language]}`,
    },
    element('span', { 'aria-hidden': 'true' }, isPinned ? '★' : '☆'),
  );
  button.title = list.pin;
  button.addEventListener('click', () => memory.togglePin(kpi.name));
  return button;
}
