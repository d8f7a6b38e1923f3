/** What keeps a formula from being portable, in plain sentences. */

import type { Language } from '../core/kpi';
import { NEEDS_HELPER, NOT_PORTABLE } from '../i18n/notPortable';
import { fill } from '../i18n/problems';
import type { Helper } from './portable';
import type { Reason } from './reasons';

const UNREADABLE = {
  notFormula: 'notFormula',
  tooLong: 'longerThanCell',
  tooDeep: 'tooDeep',
  unexpected: 'unreadable',
  unfinished: 'unreadable',
} as const;

/** Why the formula stays as it is, and what to do. */
export function reasonInWords(reason: Reason, language: Language): string {
  if (reason.code !== 'unreadable') return filled(NOT_PORTABLE[reason.code][language], reason);
  const { unreadable, at } = reason.why;
  return filled(NOT_PORTABLE[UNREADABLE[unreadable]][language], { at: at + 1 });
}

/** Why the formula needs a helper, and for which part. */
export function helperInWords({ formula, size, why }: Helper, language: Language): string {
  return filled(NEEDS_HELPER[why][language], { part: formula.slice(1), count: size[0] * size[1] });
}

function filled(words: string, facts: object): string {
  return fill(words, Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)])));
}
