/** Sums that don't lose small numbers beside large ones. */

import * as fc from 'fast-check';
import { sum } from '../../src/core/sum';

describe('sum', () => {
  test('keeps the small numbers: 1e16 + 1 − 1e16 + 1 = 2', () => {
    expect(sum([1e16, 1, -1e16, 1])).toBe(2);
    expect(sum([1, 1e16, -1e16])).toBe(1);
  });

  test('adds ten tenths to 1', () => {
    expect(sum(new Array(10).fill(0.1))).toBe(1);
  });

  test('of nothing is 0', () => {
    expect(sum([])).toBe(0);
  });

  test('is exact for whole numbers, in any order, with pairs that cancel out', () => {
    const whole = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 });
    const large = fc.array(fc.constantFrom(1e15, 1e16, 1e17), { maxLength: 4 });
    fc.assert(
      fc.property(whole, large, (numbers, pairs) => {
        const exact = Number(numbers.reduce((total, number) => total + BigInt(number), 0n));
        const shuffled = [...pairs, ...numbers, ...pairs.map((number) => -number)];
        expect(sum(shuffled)).toBe(exact);
      }),
    );
  });
});
