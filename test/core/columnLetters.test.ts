/** Columns by number and by letters. */

import { columnNumber, letters } from '../../src/core/columnLetters';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  // 1 × 676 + 1 × 26 + 1
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is %s, and the other way round', (number, name) => {
  expect([letters(number), columnNumber(name), columnNumber(name.toLowerCase())]).toEqual([name, number, number]);
});
