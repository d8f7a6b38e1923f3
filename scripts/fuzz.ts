/**
 * `npm run fuzz`: the tests of random input with a million calls of each function and 10,000 formulas made portable, in portions that each have random numbers
 * of their own. `npm run fuzz -- 50000` makes fewer. Ends with the first portion that fails.
 */

import { spawnSync } from 'node:child_process';

const CALLS = Number(process.argv[2] ?? 1_000_000);
const PORTION = 50_000;
const TESTS = String.raw`(/random|/anyRequest|ifferential)\.test\.ts$`;
/** Formulas that a portion makes portable and has LibreOffice work out. */
const MOST_FORMULAS = 10_000;
/** A portion takes minutes; jest would end it earlier. */
const LONGEST = 12 * 3_600_000;

const jest = ['jest', '--testPathPatterns', TESTS, '--testTimeout', String(LONGEST), '--forceExit'];
const began = Date.now();
let left = CALLS;
while (left > 0) {
  const calls = Math.min(PORTION, left);
  const { status } = spawnSync('npx', jest, {
    stdio: 'inherit',
    env: { ...process.env, FUZZ: String(calls), PORTABLE_FORMULAS: String(Math.min(calls, MOST_FORMULAS)) },
  });
  if (status !== 0) {
    console.error(`A portion of ${calls.toLocaleString('en')} calls failed; what it was given is above.`);
    process.exit(1);
  }
  left -= calls;
  const minutes = Math.round((Date.now() - began) / 60_000);
  console.log(
    `${(CALLS - left).toLocaleString('en')} of ${CALLS.toLocaleString('en')} calls a function, ${minutes} min`,
  );
}
