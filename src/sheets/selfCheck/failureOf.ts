/** What a piece of work throws, as the check shows it. */

/** The most that is told of one fact, in characters. */
const LONGEST = 160;

/** What `work` throws, as it is shown; `undefined` where it throws nothing. */
export function failureOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (failure) {
    return shortened(`fails: ${failure instanceof Error ? failure.message : String(failure)}`);
  }
}

/** The text, cut where it is long. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
