/**
 * Each language's words, as the build has taken them out of the page's script. The page brings the language that it
 * speaks first; another one comes from the script behind it, once, when it is asked for.
 */

import type { Language, Text } from '../core/kpi';
import type { SentenceWords } from '../i18n/sentences.en';
import type { SidebarWords } from '../i18n/sidebar.en';
import { run, unpacked } from './unpack';

/** One language. */
interface Pack {
  readonly sidebar: SidebarWords;
  readonly sentences: SentenceWords;
  readonly texts: readonly string[];
}

declare global {
  interface Window {
    /** What the packs that have run have brought. */
    words?: Partial<Record<Language, Pack>>;
  }
}

/** Gets the words of `language` by `read` and takes them in. Fails where they can't be had or used. */
export async function bringWords(language: Language, read: (language: Language) => Promise<string>): Promise<void> {
  const [version, packed = ''] = (await read(language)).split(' ');
  // The add-on may have been updated since the page was opened.
  if (version !== document.documentElement.getAttribute('data-version'))
    throw new Error('The words are of another version.');
  run(await unpacked(packed));
  packOf(language);
}

/** Whether `language` can be spoken at once. */
export function hasWords(language: Language): boolean {
  return window.words?.[language] !== undefined;
}

/** The text at `place`, of which nothing is read before it is spoken. */
export function packedText(place: number): Text {
  const said = (language: Language): string => packOf(language).texts[place] ?? '';
  return {
    get en() {
      return said('en');
    },
    get ko() {
      return said('ko');
    },
    get ja() {
      return said('ja');
    },
  };
}

/** What stands in for the table `name` of `language`. */
export function packedTable<Name extends 'sidebar' | 'sentences'>(language: Language, name: Name): Pack[Name] {
  return new Proxy({} as Pack[Name], { get: (_, key) => Reflect.get(packOf(language)[name], key) });
}

function packOf(language: Language): Pack {
  const pack = window.words?.[language];
  if (pack === undefined) throw new Error(`There are no words in ${language}.`);
  return pack;
}
