/** A count as people read it, in the sidebar's language. */

import type { Language } from '../core/kpi';

/** Such as `1,250`. */
export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}
