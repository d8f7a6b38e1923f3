/** The Help view: what the add-on does, reads and sees. */

import { element } from './element';
import type { View } from './view';
import { WORDS } from './words';

/** The help; `close` is called when the user has read enough. */
export function createHelp(close: () => void): View {
  const root = element('div', { class: 'help body' });
  return {
    root,
    speak: (language) => {
      const { help } = WORDS[language];
      const back = element('button', { type: 'button', class: 'back' }, help.close);
      back.addEventListener('click', close);
      root.replaceChildren(
        back,
        element('h2', {}, help.about.title),
        element('p', {}, help.about.text),
        element('h2', {}, help.template.title),
        element('ol', {}, ...help.template.steps.map((step) => element('li', {}, step))),
        element('h2', {}, help.rules.title),
        element('ul', {}, ...help.rules.sentences.map((sentence) => element('li', {}, sentence))),
        element('h2', {}, help.sees.title),
        element('p', {}, help.sees.text),
      );
    },
  };
}
