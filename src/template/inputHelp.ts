/** What a person is told beside an input. */

import type { Language } from '../core/kpi';
import type { Accepts } from './cell';
import { WORDS } from './words';

/** What a person is told of each kind of input. */
export function helpIn(language: Language): Readonly<Record<Accepts, string>> {
  return {
    count: WORDS.helpCount[language],
    number: WORDS.helpSigned[language],
    share: WORDS.helpShare[language],
    rate: WORDS.helpRate[language],
    period: WORDS.helpPeriod[language],
    channel: WORDS.helpChannel[language],
  };
}
