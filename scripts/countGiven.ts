/** A number of things that somebody gives on the command line. */

/** The number in `text`. Throws where it isn't a whole number above 0, since nothing would be tried, and nothing fail. */
export function countGiven(what: string, text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`${what} is a whole number above 0, not “${text}”.`);
  return count;
}
