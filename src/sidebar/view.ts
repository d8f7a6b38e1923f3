/** A part of the page that can be put into another language at any time. */

import type { Language } from '../core/kpi';

/** What every part of the page is. */
export interface View {
  readonly root: HTMLElement;
  /** Says everything in `language`; what the user typed and chose stays. */
  readonly speak: (language: Language) => void;
}
