/** Puts the page into a language, whose words may have to be brought first. */

import type { Language } from '../core/kpi';
import { bringWords, hasWords } from './packs';
import { createTurnstile, type Turnstile } from './turnstile';

/** What the page speaks with. */
export interface Speech {
  /** Busy while words are on their way; nothing else waits for them. */
  readonly turnstile: Turnstile;
  /** Speaks `language` once its words are here, and then calls `spoken`. */
  readonly change: (language: Language, spoken?: () => void) => void;
}

/** Speech by `speak`; `read` gives a language's words, and `failed` hears when they can't be had. */
export function createSpeech(
  read: (language: Language) => Promise<string>,
  speak: (language: Language) => void,
  failed: () => void,
): Speech {
  const turnstile = createTurnstile();
  return {
    turnstile,
    change: (language, spoken) => {
      const say = (): void => {
        speak(language);
        spoken?.();
      };
      if (hasWords(language)) {
        say();
        return;
      }
      let told = false;
      turnstile.pass(
        () => bringWords(language, read),
        ({ kind }) => {
          // Whoever was told that the words aren't there is no longer switched over by a late answer.
          if (kind === 'answered' && !told) say();
          if (kind === 'answered' || told) return;
          told = true;
          failed();
        },
      );
    },
  };
}
