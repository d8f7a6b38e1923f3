/** Columns by letters and by number. */

import { columnNumber, letters } from '../../src/core/columnLetters';

test('a sheet’s columns go from A to Z, then AA to ZZ, then AAA: 26, 26 + 26² and one more', () => {
  const columns = [1, 26, 27, 52, 53, 26 + 26 ** 2, 26 + 26 ** 2 + 1];
  expect(columns.map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(columns.map(letters).map(columnNumber)).toEqual(columns);
});

test('small letters name the same columns: xfd is Excel’s last, 24 × 26² + 6 × 26 + 4', () => {
  expect(columnNumber('xfd')).toBe(16_384);
});
