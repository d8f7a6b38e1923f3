/** Days as they are written. */

import { writtenDay } from '../../src/share/days';

test('a day is written with four digits of a year, or not at all', () => {
  // Day 1 of a spreadsheet is 31 December 1899.
  expect([1, 46_053, 2_958_465].map(writtenDay)).toEqual(['1899-12-31', '2026-01-31', '9999-12-31']);
  // The day after, one before the year 0, and one that no calendar has.
  expect([2_958_466, -800_000, 1e12, Number.NaN].map(writtenDay)).toEqual(['', '', '', '']);
});
