/** Random rows of arguments, for functions with a native form. */

import * as fc from 'fast-check';
import type { Shown } from './oracle';

/** How many rows there are, and what they are drawn from. */
export const COUNT = Number(process.env['ENGINE_ROWS'] ?? 1000);
export const SEED = Number(process.env['ENGINE_SEED'] ?? 20_261_127);

/** What a function is handed for a cell with an error in it. */
export const BROKEN = '#DIV/0!';

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 900_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ min: 1e-9, max: 1e12, noNaN: true }) },
);
const share = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000) },
  { weight: 4, arbitrary: fc.double({ min: 1e-6, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 1001, max: 2000 }).map((n) => n / 1000) },
);
const odd = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Shown>(null, 0, 'n/a', '$5,000', ' ', '⚠', BROKEN) },
  { weight: 1, arbitrary: fc.integer({ min: -90_000, max: -1 }) },
  { weight: 1, arbitrary: share.map((number) => -number) },
);
const cellOf = (usual: fc.Arbitrary<number>): fc.Arbitrary<Shown> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd });
const rowOf = (usual: fc.Arbitrary<number>): fc.Arbitrary<Shown[]> =>
  fc.array(cellOf(usual), { minLength: 4, maxLength: 4 });

/** Rows of amounts, of shares, and of both, so that each function finds what it takes in many of them. */
export const RANDOM_ROWS: readonly (readonly Shown[])[] = fc.sample(
  fc.oneof(rowOf(amount), rowOf(share), rowOf(fc.oneof(amount, share))),
  { numRuns: COUNT, seed: SEED },
);
