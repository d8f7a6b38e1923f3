/** Checks what the sidebar sends: nothing but what is known gets through. Each throws `Refused`. */

import { Refused } from './refused';

/** The request's fields. */
export function fieldsOf(request: unknown): Record<string, unknown> {
  if (typeof request !== 'object' || request === null) throw new Refused('badRequest');
  return { ...request };
}

/** No text of a request is longer. */
export const LONGEST_TEXT = 300;

/** `value`, if it is a text that isn't too long. */
export function shortText(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new Refused('badRequest');
  return value;
}

/** `value`, if it is one of `choices`. */
export function oneOf<T extends string>(choices: readonly T[], value: unknown): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Refused('badRequest');
  return choice;
}
