/** The first-run card: three steps, each with a button that goes there, until the user has got it. */

import { code, element } from './element';
import type { View } from './view';
import { WORDS } from './words';

/** Where the card's buttons lead. */
export interface WelcomeWays {
  readonly toExample: () => void;
  readonly toTemplate: () => void;
  readonly toSharing: () => void;
  readonly dismiss: () => void;
}

/** The card on the page. */
export interface WelcomeCard extends View {
  readonly show: (shown: boolean) => void;
}

/** The card, hidden until it is known that this person hasn't dismissed it. */
export function createWelcomeCard(ways: WelcomeWays): WelcomeCard {
  const root = element('section', { class: 'welcome', 'aria-labelledby': 'welcome-title', hidden: true });
  return {
    root,
    show: (shown) => {
      root.hidden = !shown;
    },
    speak: (language) => {
      const { welcome } = WORDS[language];
      const button = (text: string, style: string, go: () => void): HTMLButtonElement => {
        const made = element('button', { type: 'button', class: style }, text);
        made.addEventListener('click', go);
        return made;
      };
      const step = (content: readonly (Node | string)[], text: string, go: () => void): HTMLElement =>
        element('li', {}, element('p', {}, ...content), button(text, 'link', go));
      root.replaceChildren(
        element('h2', { id: 'welcome-title' }, welcome.title),
        element(
          'ol',
          {},
          step(withFormula(welcome.type), welcome.typeButton, ways.toExample),
          step([welcome.template], welcome.templateButton, ways.toTemplate),
          step([welcome.share], welcome.shareButton, ways.toSharing),
        ),
        button(welcome.done, 'secondary', ways.dismiss),
      );
    },
  };
}

/** The sentence with the formula in the code's letters. */
function withFormula(say: (formula: string) => string): readonly (Node | string)[] {
  const formula = '=CPL(B2, C2)';
  const [before = '', after = ''] = say(formula).split(formula);
  return [before, code(formula), after];
}
