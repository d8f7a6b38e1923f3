/**
 * The words that only an insertion needs. The build takes them out of `Code.js`, the whole of which every cell's call
 * loads, and puts them into `Words.html`, which is read once they are needed.
 */

import type { Language, Text } from '../core/kpi';
import { Refused } from './refused';

/** Set by the build: which `Words.html` this `Code.js` goes with. */
declare const WORDS_VERSION: string;
/** Set by the build. */
declare const BUILD_LANGUAGE: Language;

type Words = Readonly<Record<Language, readonly string[]>>;

let words: Words | undefined;

/**
 * The text at `place`, of which nothing is read before one of its languages is asked for: neither while `Code.js` loads
 * nor for a cell, which may use no service. `kept` is the text in the build's language, where a cell can show it.
 */
export function pooledText(place: number, kept?: string): Text {
  // Own properties, so that spreading and listing a text give what they give of the literal in the source.
  return {
    get en() {
      return wordsAt('en', place, kept);
    },
    get ko() {
      return wordsAt('ko', place, kept);
    },
    get ja() {
      return wordsAt('ja', place, kept);
    },
  };
}

function wordsAt(language: Language, place: number, kept: string | undefined): string {
  if (kept !== undefined && language === BUILD_LANGUAGE) return kept;
  words ??= readWords();
  const text = words[language][place];
  if (text === undefined) throw new Refused('wordsMissing');
  return text;
}

/** Reads the file. Throws `Refused` where it isn't there, or belongs to another `Code.js`. */
function readWords(): Words {
  const read = parsed(rawWords());
  if (read?.version !== WORDS_VERSION) throw new Refused('wordsMissing');
  return read;
}

function rawWords(): string {
  try {
    return HtmlService.createTemplateFromFile('Words').getRawContent();
  } catch (failure) {
    if (failure instanceof Error && /No HTML file/i.test(failure.message)) throw new Refused('wordsMissing');
    throw failure;
  }
}

function parsed(json: string): (Words & { readonly version: string }) | null {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refused('wordsMissing');
  }
}
