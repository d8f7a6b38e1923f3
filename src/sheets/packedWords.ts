/** The sidebar's words in one language, packed as its page unpacks them. */

import type { Language } from '../core/kpi';
import { fileMissing, ownFile } from './ownFile';

/** The words for the sidebar in `language`: their version, a space, and the pack. */
export function packedWords(language: Language): string {
  const name = `Words.${language}`;
  const words = ownFile(name).trim();
  // It goes into the page as it is.
  if (!/^\w+ [\w+/]+=*$/.test(words)) throw fileMissing(name);
  return words;
}
