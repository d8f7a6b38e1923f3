/** Error message: the sentence of an error of any realm, whose Error isn't ours. */

/** The error's message, or the thrown value itself as text. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
