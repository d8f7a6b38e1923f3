/** Texts of people's own that are written into cells, where none may become a formula. */

import { staysText } from '../template/staysText';

/**
 * The text in one line, with an apostrophe before what could begin a formula. Whether Sheets shows the apostrophe in a
 * cell that is formatted as text, or takes it for the sign that a text follows, it is never read as a formula.
 */
export function plainText(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return staysText(line) ? line : `'${line}`;
}

/** What was written by `plainText`, as it was meant. */
export function meantText(written: string): string {
  return written.startsWith("'") && !staysText(written.slice(1)) ? written.slice(1) : written;
}

/** The text in one line, as `meantText` will read it back. */
export function oneLineOf(text: string): string {
  return meantText(plainText(text));
}
