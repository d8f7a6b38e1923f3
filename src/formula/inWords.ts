/** What keeps a formula from being portable, in plain sentences. */

import type { Language } from '../core/kpi';
import { NEEDS_HELPER, NOT_PORTABLE } from '../i18n/notPortable';
import { NTH } from '../i18n/ordinals';
import { fill } from '../i18n/problems';
import { kpiCalled } from './calls';
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
  if (reason.code === 'missing') return missingInWords(reason, language);
  if (reason.code !== 'unreadable') return filled(NOT_PORTABLE[reason.code][language], reason);
  const { unreadable, at } = reason.why;
  return filled(NOT_PORTABLE[UNREADABLE[unreadable]][language], { at: at + 1 });
}

/** Why the formula needs a helper, and for which part. */
export function helperInWords({ formula, size, why }: Helper, language: Language): string {
  return filled(NEEDS_HELPER[why][language], { part: formula.slice(1), count: size[0] * size[1] });
}

function missingInWords({ call, argument }: Reason & { readonly code: 'missing' }, language: Language): string {
  const wanted = kpiCalled(call.slice(0, call.indexOf('(')).trim())?.arguments ?? [];
  const at = wanted.findIndex(({ name }) => name === argument);
  const [nth, label] = [NTH[at]?.[language] ?? '', wanted[at]?.label[language] ?? argument];
  return filled(NOT_PORTABLE.missing[language], { call, nth, label });
}

function filled(words: string, facts: object): string {
  return fill(words, Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)])));
}
