/** Rows are told apart by small hashes, as surely as by what is in them. */

import * as fc from 'fast-check';
import { hashSet, rowHashes } from '../../src/leads/rowHashes';

test('a set of hashes knows what a Set knows', () => {
  const hash = fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc.constantFrom(0, Number.MAX_SAFE_INTEGER, 1023, 1024, 2047),
  );
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 3000 }), (hashes) => {
      const [ours, known] = [hashSet(), new Set<number>()];
      const added = hashes.map((each) => ours.add(each));
      expect(added).toEqual(hashes.map((each) => !known.has(each) && known.add(each) !== undefined));
    }),
    { numRuns: 50 },
  );
});

test('200,000 rows that differ by one in one cell have 200,000 hashes', () => {
  const hashes = rowHashes(200_000);
  const known = new Set<number>();
  for (let row = 0; row < 200_000; row++) {
    hashes.addText(row, 2, 'Google Ads');
    hashes.addNumber(row, 1, 45_000 + (row % 400));
    hashes.addText(row, 2, String(Math.floor(row / 400)));
    hashes.addText(row, 0, '');
    known.add(hashes.of(row));
  }
  expect(known.size).toBe(200_000);
});

test('the same cells have the same hash, 0 and −0 included, and others in the other order another', () => {
  const hashes = rowHashes(4);
  for (const [row, cells] of [
    [0, -0],
    [0, 0],
    [1, 0],
    [0, 1],
  ].entries()) {
    for (const cell of cells) hashes.addNumber(row, 1, cell);
  }
  expect(hashes.of(0)).toBe(hashes.of(1));
  expect(new Set([1, 2, 3].map(hashes.of)).size).toBe(3);
});
