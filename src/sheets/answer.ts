/** Every answer to the sidebar is plain data, also where something failed. */

import type { Language } from '../core/kpi';
import { failureSentence, refusalSentence } from '../i18n/failures';
import { rememberedLanguage } from './language';
import { Refused } from './refused';

/** How a request ended; a failure comes with one plain sentence in the sidebar's language. */
export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** Does `work` and gives what it gives, or the reason why it could not be done. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, ...work() };
  } catch (failure) {
    return { ok: false, message: inWords(failure, rememberedLanguage()) };
  }
}

function inWords(failure: unknown, language: Language): string {
  return failure instanceof Refused
    ? refusalSentence(failure.reason, failure.about, language)
    : failureSentence(failure, language);
}
