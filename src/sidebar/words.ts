/** The sidebar's words by language, and how each language calls itself. */

import { LANGUAGES, type Language } from '../core/kpi';
import { en, type SidebarWords } from '../i18n/sidebar.en';
import { ja } from '../i18n/sidebar.ja';
import { ko } from '../i18n/sidebar.ko';

/** Everything the sidebar says. */
export const WORDS: Readonly<Record<Language, SidebarWords>> = { en, ko, ja };

/** Each language's own name, whatever the sidebar speaks at the moment. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', ja: '日本語' };

/** The language called `code`, or undefined where the sidebar doesn't speak it. */
export function languageOf(code: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === code);
}
