/** Every answer to the sidebar is plain data, also where something failed. */

import type { Language } from '../core/kpi';
import { failureSentence, type Intent, refusalSentence } from '../i18n/failures';
import { rememberedLanguage } from './language';
import { Refused } from './refused';

/** How a request ended; a failure comes with one plain sentence in the sidebar's language. */
export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** Does `work` and gives what it gives, or the reason why it could not be done. */
export function answer<T>(work: () => T): Answer<T> {
  return answered(work, 'change');
}

/** The same for work that changes nothing, so that nobody has to be told that nothing was changed. */
export function answerOnly<T>(work: () => T): Answer<T> {
  return answered(work, 'read');
}

function answered<T>(work: () => T, intent: Intent): Answer<T> {
  try {
    return { ok: true, ...work() };
  } catch (failure) {
    return { ok: false, message: inWords(failure, rememberedLanguage(), intent) };
  }
}

function inWords(failure: unknown, language: Language, intent: Intent): string {
  return failure instanceof Refused
    ? refusalSentence(failure.reason, failure.about, language, intent)
    : failureSentence(failure, language, intent);
}
