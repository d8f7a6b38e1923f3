/** Calls a function for a cell. No service is used: a custom function may use few, and each costs time. */

import type { Language } from '../core/kpi';
import { Problem } from '../core/problem';
import type { Outcome, Runnable } from '../core/runner';
import { rowTexts, sentence } from '../i18n/problems';
import { RUNNABLES } from '../kpis/runnables';

/** Set by the build: what Sheets shows of a function is static text, so its errors are in the same language. */
declare const BUILD_LANGUAGE: Language;

const BY_NAME = new Map<string, Runnable>(
  RUNNABLES.flatMap((runnable) => [runnable.kpi.name, ...(runnable.kpi.aliases ?? [])].map((name) => [name, runnable])),
);

/**
 * The outcome of the function `name` over `values` as Sheets hands them over: a single outcome, or a range's as
 * rows × columns. Throws an `Error` whose message is the sentence that Sheets shows in the cell.
 */
export function call(name: string, values: ArrayLike<unknown>): Outcome | Outcome[][] {
  const runnable = BY_NAME.get(name);
  if (!runnable) throw new Error(`${name} is not a function of Leadsheet.`);
  try {
    return runnable.run(Array.from(values), rowTexts(runnable.kpi, BUILD_LANGUAGE));
  } catch (problem) {
    if (problem instanceof Problem) throw new Error(sentence(problem, name, BUILD_LANGUAGE));
    throw problem;
  }
}
