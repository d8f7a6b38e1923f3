/** Calls a function as a cell does, through the code that the bundle runs. */

import type { Language } from '../src/core/kpi';
import type { Outcome } from '../src/core/runner';
import { call } from '../src/sheets/call';

/** What the cell shows: one outcome, or a range's. Throws the `Error` whose sentence Sheets shows. */
export function cellCall(name: string, values: readonly unknown[], language: Language = 'en'): Outcome | Outcome[][] {
  Object.assign(globalThis, { BUILD_LANGUAGE: language });
  return call(name, values);
}

/** The sentence of the error that the call throws; fails where it throws none. */
export function sentenceOf(name: string, values: readonly unknown[], language: Language = 'en'): string {
  try {
    cellCall(name, values, language);
  } catch (failure) {
    if (failure instanceof Error) return failure.message;
    throw failure;
  }
  throw new Error(`${name}(${values.join('; ')}) threw nothing.`);
}

/** `values` as a column of a range. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
