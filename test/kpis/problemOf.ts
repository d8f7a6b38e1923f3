/** What a call is refused for. */

import { Problem } from '../../src/core/problem';

/** The code and facts of the `Problem` that `call` throws; anything else it does fails the test. */
export function problemOf(call: () => unknown): Pick<Problem, 'code' | 'facts'> {
  try {
    call();
  } catch (problem) {
    if (problem instanceof Problem) return { code: problem.code, facts: problem.facts };
    throw problem;
  }
  throw new Error('no problem was thrown');
}
