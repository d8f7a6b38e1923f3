/** Sentences in all languages at once. */

import { LANGUAGES, type Language, type Text } from '../core/kpi';
import { fill } from '../i18n/problems';

/** What `say` says in each language. */
export function inAll(say: (language: Language) => string): Text {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<Language, string>;
}

/** The sentence with its facts, which are the same in every language or a text in each. */
export function filled(text: Text, facts: Readonly<Record<string, string | Text>>): Text {
  return inAll((language) => {
    const said = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? fact : fact[language]]);
    return fill(text[language], Object.fromEntries(said));
  });
}

/** The same in every language: what somebody has typed, a number, an address. */
export function asIs(text: string): Text {
  return inAll(() => text);
}
