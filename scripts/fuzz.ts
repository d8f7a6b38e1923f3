/**
 * `npm run fuzz`: 10,000 formulas made portable, then the tests of random input with a million calls of each function, in
 * portions that each have random numbers of their own. `npm run fuzz -- 50000` makes fewer, and
 * `npm run fuzz -- 50000 core leads` makes only those of these folders of test/. Ends with the first part that fails.
 */

import { spawnSync } from 'node:child_process';
import { countGiven } from './countGiven';

const [count = '1000000', ...FOLDERS] = process.argv.slice(2);
const CALLS = countGiven('The number of calls', count);
const PORTION = 50_000;
const MOST_FORMULAS = 10_000;
/** The formulas are the same each time, so they need no portions. */
const FORMULAS = String.raw`ifferential\.test\.ts$`;
const RANDOM = String.raw`/(${FOLDERS.join('|') || '.*'})/(random|anyRequest)\.test\.ts$`;
/** A portion takes minutes; jest would end it earlier. */
const LONGEST = 12 * 3_600_000;

/** Runs these tests with more of what the environment says, and ends where one fails. */
function passed(tests: string, more: Record<string, string>, what: string): void {
  const jest = ['jest', '--testPathPatterns', tests, '--testTimeout', String(LONGEST)];
  const { status } = spawnSync('npx', jest, { stdio: 'inherit', env: { ...process.env, ...more } });
  if (status === 0) return;
  console.error(`A part of ${what} failed; what it was given is above.`);
  process.exit(1);
}

const began = Date.now();
const formulas = Math.min(CALLS, MOST_FORMULAS);
if (FOLDERS.length === 0) {
  passed(FORMULAS, { PORTABLE_FORMULAS: String(formulas) }, `${formulas.toLocaleString('en')} formulas`);
}
let left = CALLS;
while (left > 0) {
  const calls = Math.min(PORTION, left);
  passed(RANDOM, { FUZZ: String(calls) }, `${calls.toLocaleString('en')} calls`);
  left -= calls;
  const minutes = Math.round((Date.now() - began) / 60_000);
  console.log(
    `${(CALLS - left).toLocaleString('en')} of ${CALLS.toLocaleString('en')} calls a function, ${minutes} min`,
  );
}
