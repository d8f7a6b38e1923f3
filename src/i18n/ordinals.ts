/** Which of a function's arguments it is, as a sentence names it: English with its article. */

import type { Text } from '../core/kpi';

/** From the first on. */
export const NTH: readonly Text[] = [
  { en: 'a first', ko: '첫 번째', ja: '1番目' },
  { en: 'a second', ko: '두 번째', ja: '2番目' },
  { en: 'a third', ko: '세 번째', ja: '3番目' },
  { en: 'a fourth', ko: '네 번째', ja: '4番目' },
  { en: 'a fifth', ko: '다섯 번째', ja: '5番目' },
  { en: 'a sixth', ko: '여섯 번째', ja: '6番目' },
];
