/** Numbers as people type them, in whichever country. */

import * as fc from 'fast-check';
import { readNumber } from '../../src/sidebar/numberText';

describe('readNumber', () => {
  test.each([
    ['5000', 5000, '5000'],
    ['5,000', 5000, '5000'],
    ['1,234.5', 1234.5, '1234.5'],
    ['1,234,567', 1234567, '1234567'],
    ['1.234,5', 1234.5, '1234.5'],
    ['1.234.567', 1234567, '1234567'],
    ['1 234,5', 1234.5, '1234.5'],
    ['1’234.50', 1234.5, '1234.50'],
    ['0,7', 0.7, '0.7'],
    ['12,50', 12.5, '12.50'],
    ['0,125', 0.125, '0.125'],
    ['1.234', 1.234, '1.234'],
    ['.5', 0.5, '0.5'],
    ['70%', 0.7, '70%'],
    ['2.5 %', 0.025, '2.5%'],
    ['−300', -300, '-300'],
    ['+300', 300, '300'],
    ['５０００', 5000, '5000'],
    ['１，２３４．５', 1234.5, '1234.5'],
    ['７０％', 0.7, '70%'],
  ])('reads %s as %d, which a formula writes %s', (typed, value, text) => {
    expect(readNumber(typed)).toEqual({ value, text });
  });

  test.each(['', '$5000', '5000円', '1,23,4', '1.2.3', '1,234,5', '5e3', 'B2', '--5', '%', '.', '12:30'])(
    'takes %p for no number',
    (typed) => {
      expect(readNumber(typed)).toBeUndefined();
    },
  );

  test('reads whatever en-US and de-DE write, to the same number', () => {
    const hundredths = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
    fc.assert(
      fc.property(hundredths, (count) => {
        for (const locale of ['en-US', 'de-DE']) {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(count / 100);
          expect(readNumber(written)?.value).toBe(count / 100 + 0);
        }
      }),
    );
  });
});
