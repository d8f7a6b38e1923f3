/** Why a formula can't be written without the add-on's functions: a closed list of codes and their facts. */

import type { Unreadable } from './tokens';

/** Why a formula stays as it is. */
export type Reason =
  | { readonly code: 'unreadable'; readonly why: Unreadable }
  /** The function has no native form, as those over records. */
  | { readonly code: 'noNative'; readonly call: string; readonly function: string }
  | { readonly code: 'missing'; readonly call: string; readonly argument: string }
  | { readonly code: 'extra'; readonly call: string; readonly most: number }
  /** Ranges that don't go together. */
  | { readonly code: 'shape'; readonly part: string }
  /** It can't be told how many cells this gives. */
  | { readonly code: 'unknownShape'; readonly part: string }
  /** A call over a range where the formula takes one value. */
  | { readonly code: 'rangeInside'; readonly call: string }
  | { readonly code: 'tooManyCells'; readonly rows: number; readonly columns: number }
  | { readonly code: 'tooLong'; readonly characters: number };

/** Ends the writing of a formula. */
export class Stopped extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}
