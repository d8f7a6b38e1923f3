/** The 95 % interval of a rate, against published values and against the test that it turns round. */

import * as fc from 'fast-check';
import { judged, wilson, Z_SQUARED } from '../../src/core/wilson';

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

describe('wilson', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3; and 10 of 100.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [10, 100, 0.0552, 0.1744],
  ])('of %d out of %d is %d to %d, as published', (part, whole, low, high) => {
    const [from, to] = wilson(part, whole) as [number, number];
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  test('holds the rate, stays within 0 and 1, and is the other way round for what did not come about', () => {
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const [low, high] = wilson(part, whole) as [number, number];
        expect(0 <= low && low <= part / whole && part / whole <= high && high <= 1).toBe(true);
        const [otherLow, otherHigh] = wilson(whole - part, whole) as [number, number];
        expect([1 - otherHigh, 1 - otherLow].map((end, i) => Math.abs(end - ([low, high][i] ?? 2)) < 1e-12)).toEqual([
          true,
          true,
        ]);
      }),
    );
  });

  test('begins at 0 and ends at 1 exactly where nothing or everything came about', () => {
    for (let whole = 1; whole <= 1000; whole++) {
      expect([wilson(0, whole)?.[0], wilson(whole, whole)?.[1]]).toEqual([0, 1]);
    }
  });

  test('is none where the part is larger than the whole, where nothing is counted, or where one is no count', () => {
    const none = [wilson(2, 1), wilson(0, 0), wilson(-1, 5), wilson(Number.NaN, 5), wilson(1, Infinity)];
    expect(none).toEqual(none.map(() => undefined));
  });
});

describe('judged', () => {
  test('is clear only beyond the interval, whose ends belong to it', () => {
    const [low, high] = wilson(30, 100) as [number, number];
    expect([low, high].map((end) => judged(30, 100, end))).toEqual(['unclear', 'unclear']);
  });

  test('is nothing where there is no interval', () => {
    expect(judged(0, 0, 0.5)).toBeUndefined();
  });

  // 30 of 100 has 21.9 % to 39.6 %.
  test.each([
    [0.2, 'above'],
    [0.25, 'unclear'],
    [0.39, 'unclear'],
    [0.4, 'below'],
  ])('against %d, 30 of 100 is %s', (compared, expected) => {
    expect(judged(30, 100, compared)).toBe(expected);
  });

  test('is the score test: clear where |p − t| > z √(t (1 − t) / n)', () => {
    const target = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(counts, target, ([part, whole], t) => {
        const rate = part / whole;
        const distance = (rate - t) ** 2 * whole;
        const least = Z_SQUARED * t * (1 - t);
        fc.pre(Math.abs(distance - least) > 1e-9 * least);
        expect(judged(part, whole, t)).toBe(distance < least ? 'unclear' : rate > t ? 'above' : 'below');
      }),
    );
  });
});
