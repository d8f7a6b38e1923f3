/** The language switch in the sidebar's header. */

import { LANGUAGES, type Language } from '../core/kpi';
import { element } from './element';
import { restWhileBusy } from './restingButton';
import type { Turnstile } from './turnstile';
import type { View } from './view';
import { languageOf, OWN_NAMES, WORDS } from './words';

/** English is short here, since the header is narrow. */
const SHORT_NAMES: Readonly<Record<Language, string>> = { ...OWN_NAMES, en: 'EN' };

/** The switch; `choose` is called with the language that the user picks. It rests while one's words are on their way. */
export function createLanguageSwitch(turnstile: Turnstile, choose: (language: Language) => void): View {
  const root = element(
    'select',
    { id: 'language' },
    ...LANGUAGES.map((language) => element('option', { value: language, lang: language }, SHORT_NAMES[language])),
  );
  root.addEventListener('change', () => {
    const language = languageOf(root.value);
    if (language !== undefined) choose(language);
  });
  restWhileBusy(root, turnstile);
  return {
    root,
    speak: (language) => {
      root.value = language;
      root.setAttribute('aria-label', WORDS[language].language);
    },
  };
}
