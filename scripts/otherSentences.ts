/** Keeps the errors' sentences in other languages than the build's out of `Code.js`: a cell shows the build's only. */

import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { LANGUAGES, type Language } from '../src/core/kpi';

/** Puts the sentences of `language` in the places of the others. */
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
