/** The language of menus and sidebar: the one this person chose, or else the one Google shows them. */

import { LANGUAGES, type Language } from '../core/kpi';

const KEY = 'language';

/** The person's own choice, or else the account's language. */
export function rememberedLanguage(): Language {
  return known(PropertiesService.getUserProperties().getProperty(KEY)) ?? accountLanguage();
}

/** Remembers the choice for this person, in all spreadsheets. */
export function setRememberedLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}

/** The account's language; English where we don't speak it. It needs no authorisation, so a menu may use it. */
export function accountLanguage(): Language {
  return known(Session.getActiveUserLocale().slice(0, 2)) ?? 'en';
}

function known(language: string | null): Language | undefined {
  return LANGUAGES.find((candidate) => candidate === language);
}
