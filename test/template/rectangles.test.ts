/** Cells gathered into rectangles: exactly the cells, each once, and few rectangles. */

import * as fc from 'fast-check';
import { rectangles, runsOf } from '../../src/template/rectangles';

const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));

test('together they hold exactly the cells, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const held = rectangles(places).flatMap(({ row, column, rows, columns }) =>
        Array.from(
          { length: rows * columns },
          (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`,
        ),
      );
      expect(held.sort()).toEqual([...new Set(places.map(([row, column]) => `${row} ${column}`))].sort());
    }),
  );
});

test('a block is one, and so is a column of it, a row of it, and a cell', () => {
  const block = [1, 2, 3].flatMap((row) => [4, 5].map((column) => [row, column] as const));
  expect(rectangles(block)).toEqual([{ row: 1, column: 4, rows: 3, columns: 2 }]);
  expect(rectangles(block.filter(([, column]) => column === 5))).toEqual([{ row: 1, column: 5, rows: 3, columns: 1 }]);
  expect(rectangles(block.filter(([row]) => row === 2))).toEqual([{ row: 2, column: 4, rows: 1, columns: 2 }]);
  expect(rectangles([])).toEqual([]);
});

test('two columns that overlap in part are two, not one for every row', () => {
  const left = [1, 2, 3].map((row) => [row, 1] as const);
  const right = [2, 3, 4, 5].map((row) => [row, 2] as const);
  expect(rectangles([...left, ...right])).toEqual([
    { row: 1, column: 1, rows: 3, columns: 1 },
    { row: 2, column: 2, rows: 4, columns: 1 },
  ]);
});

test('a gap between rows, or a row of another width, ends a rectangle', () => {
  expect(
    rectangles([
      [1, 1],
      [3, 1],
    ]),
  ).toHaveLength(2);
  expect(
    rectangles([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ]),
  ).toHaveLength(3);
});

test('runs of numbers: 3, 1, 2, 2 and 7 are 1 to 3, and 7', () => {
  expect(runsOf([3, 1, 2, 2, 7])).toEqual([
    [1, 3],
    [7, 1],
  ]);
  expect(runsOf([])).toEqual([]);
});
