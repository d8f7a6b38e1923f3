/** The Template tab: a new KPI sheet, or the one that is open. */

import { element } from '../element';
import type { Server } from '../server';
import type { Turnstile } from '../turnstile';
import type { View } from '../view';
import { WORDS } from '../words';
import { createNewSheet } from './newSheet';
import { createThisSheet } from './thisSheet';

type PartName = 'newSheet' | 'thisSheet';

/** The tab. */
export interface TemplateTab extends View {
  /** Reads the names on the open sheet anew, in the language that the script has come to know. */
  readonly reread: () => void;
}

/** The tab, with the part for a new sheet open. */
export function createTemplateTab(server: Server, turnstile: Turnstile, today: Date): TemplateTab {
  const parts = {
    newSheet: createNewSheet(server, turnstile, today),
    thisSheet: createThisSheet(server, turnstile, () => {
      open('newSheet');
      buttons.newSheet.focus();
    }),
  };
  const open = (name: PartName): void => {
    for (const each of ['newSheet', 'thisSheet'] as const) {
      buttons[each].setAttribute('aria-pressed', String(each === name));
      parts[each].root.hidden = each !== name;
    }
    if (name === 'thisSheet') parts.thisSheet.open();
  };
  const button = (name: PartName): HTMLButtonElement => {
    const made = element('button', { type: 'button', id: `part-${name}` });
    made.addEventListener('click', () => open(name));
    return made;
  };
  const buttons = { newSheet: button('newSheet'), thisSheet: button('thisSheet') };
  const choice = element('div', { class: 'parts', role: 'group' }, buttons.newSheet, buttons.thisSheet);
  const root = element('div', { class: 'template-tab' }, choice, parts.newSheet.root, parts.thisSheet.root);
  open('newSheet');

  return {
    root,
    speak: (language) => {
      const { template } = WORDS[language];
      choice.setAttribute('aria-label', template.parts.name);
      buttons.newSheet.textContent = template.parts.newSheet;
      buttons.thisSheet.textContent = template.parts.thisSheet;
      parts.newSheet.speak(language);
      parts.thisSheet.speak(language);
    },
    reread: () => {
      if (!parts.thisSheet.root.hidden) parts.thisSheet.look();
    },
  };
}
