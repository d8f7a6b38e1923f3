/**
 * Checks for rules that are asked millions of times. Jest's `expect` costs more than the call that it checks, so it has
 * its say, and its message, only where a rule doesn't hold.
 */

/** That it is this very value. */
export function mustBe(given: unknown, wanted: unknown): void {
  if (!Object.is(given, wanted)) expect(given).toBe(wanted);
}

/** That it is a text of this pattern. */
export function mustMatch(given: unknown, pattern: RegExp): void {
  if (typeof given !== 'string' || !pattern.test(given)) expect(given).toMatch(pattern);
}
