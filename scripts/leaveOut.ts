/** Keeps words that nothing in `Code.js` shows out of it, since every call of a function loads it. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { LANGUAGES, type Language } from '../src/core/kpi';

/** A property of a definition, as the formatter lays it out: on one line, or up to the bracket that closes it. */
const SIDEBAR_ONLY = /^ {2}(?:care|lookAt|method|synonyms): (?:[{[].*[}\]],\n|[{[]\n[\s\S]*?^ {2}[}\]],\n)/gm;

/** Leaves `care`, `lookAt`, `method` and `synonyms` out of the KPIs' definitions; nothing but the sidebar reads them. */
export const leaveOutSidebarWords: Plugin = {
  name: 'leave-out-sidebar-words',
  setup(build) {
    build.onLoad({ filter: /src[\\/]kpis[\\/][A-Z_]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(SIDEBAR_ONLY, ''),
      loader: 'ts',
    }));
  },
};

/** Leaves out the errors' sentences in other languages than the build's: a function speaks the language of its build. */
export function leaveOutOtherSentences(language: Language): Plugin {
  return {
    name: 'leave-out-other-sentences',
    setup(build) {
      build.onResolve({ filter: new RegExp(`/sentences\\.(${LANGUAGES.join('|')})$`) }, () => ({
        path: resolve('src/i18n', `sentences.${language}.ts`),
      }));
    },
  };
}
