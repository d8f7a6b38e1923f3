/** Requires: tests that need a program which is not installed with the project, and never skip in silence. */

import { relative } from 'node:path';

/**
 * Runs the tests if the program is there. If not, says on stderr which file's tests did not run and why; in CI, where
 * the program has to be there, the tests fail instead.
 */
export function describeWith(program: string, available: boolean, tests: () => void): void {
  const title = `with ${program}`;
  if (available) {
    describe(title, tests);
    return;
  }
  const { testPath = 'this file' } = expect.getState();
  const file = relative(process.cwd(), testPath);
  if (process.env['CI']) {
    describe(title, () => {
      test(`${program} is on this machine`, () => {
        throw new Error(`${file} needs ${program}, and it was not found. In CI its tests must run.`);
      });
    });
    return;
  }
  process.stderr.write(`\n!!! SKIPPED: the tests "${title}" of ${file}, because ${program} was not found. !!!\n\n`);
  describe.skip(title, tests);
}
