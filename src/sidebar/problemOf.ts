/** What is said where a request has come to nothing. */

import type { SidebarWords } from '../i18n/sidebar.en';
import type { Answer } from '../sheets/sidebarServer';
import { type End, PATIENCE } from './turnstile';

/** The sentence, in whichever language it is asked for; `patience` is how long the request was waited for. */
export function problemOf(end: End<Answer<unknown>>, patience = PATIENCE): (words: SidebarWords) => string {
  switch (end.kind) {
    case 'failed':
      return (words) => words.submission.failed;
    case 'no answer':
      return (words) => words.submission.noAnswer(patience / 60_000);
    case 'answered': {
      const message = end.answer.ok ? '' : end.answer.message;
      return () => message;
    }
  }
}
