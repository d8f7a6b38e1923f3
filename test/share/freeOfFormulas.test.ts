/** Where a sheet of anybody's has no formulas. */

import fc from 'fast-check';
import { freeOfFormulas } from '../../src/share/freeOfFormulas';

/** How often each cell of the sheet is in one of the ranges, rows × columns. */
function covered(ranges: readonly string[], rows: number, columns: number): number[][] {
  const times = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const number = (letters: string): number => letters.charCodeAt(0) - 64;
  for (const range of ranges) {
    const [, left = '', top = '', right = '', bottom = String(rows)] = /^([A-Z])(\d+):([A-Z])(\d+)?$/.exec(range) ?? [];
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let column = number(left); column <= number(right); column++)
        (times[row - 1] as number[])[column - 1] = (times[row - 1]?.[column - 1] ?? 0) + 1;
  }
  return times;
}

test('every cell without a formula is in just one of the ranges, and no other cell is', () => {
  const sheets = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
    ),
  );
  fc.assert(
    fc.property(sheets, (given) => {
      const [filled, below, beside] = given;
      const size = { rows: filled.length + below, columns: (filled[0]?.length ?? 0) + beside };
      const ranges = freeOfFormulas(
        filled.map((row) => row.map((is) => (is ? '=1' : ''))),
        size,
      );
      const expected = Array.from({ length: size.rows }, (_, row) =>
        Array.from({ length: size.columns }, (_each, column) => (filled[row]?.[column] ? 0 : 1)),
      );
      expect(covered(ranges, size.rows, size.columns)).toEqual(expected);
    }),
  );
});

test('20,000 rows alike, with one column of formulas, leave four ranges free', () => {
  const rows = Array.from({ length: 20_000 }, () => ['', '', '=A1/B1', '']);
  expect(freeOfFormulas([['', '', '', ''], ...rows], { rows: 25_000, columns: 26 })).toEqual([
    'A1:Z1',
    'A2:B20001',
    'D2:Z20001',
    'A20002:Z',
  ]);
});
