/** A1 notation, number formats, serial dates and rectangles: the small conversions under the stand-in. */

import { columnLetters, columnNumber, parseA1, toA1, toAbsoluteA1 } from '../../preview/a1';
import { isDateFormat } from '../../preview/number-format';
import { rectangles } from '../../preview/rectangles';
import { fromSerial, toSerial } from '../../preview/serial-date';

test.each([
  ['B2', { row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
  ['$C$5:b2', { row: 1, column: 1, lastRow: 4, lastColumn: 2 }],
  ['B:C', { row: 0, column: 1, lastRow: undefined, lastColumn: 2 }],
  ['2:5', { row: 1, column: 0, lastRow: 4, lastColumn: undefined }],
  ['A3:A', { row: 2, column: 0, lastRow: undefined, lastColumn: 0 }],
  ["'It''s; all'!A1", { sheet: "It's; all", row: 0, column: 0, lastRow: 0, lastColumn: 0 }],
])('%s is a range', (a1, block) => {
  expect(parseA1(a1)).toEqual(block);
});

test.each(['', 'A', '7', 'A0', 'A1:', 'ABCD1', 'A1:B2:C3', 'no range'])('"%s" is no range', (a1) => {
  expect(parseA1(a1)).toBeUndefined();
});

test('columns are counted 1 A, 26 Z, 27 AA, 702 ZZ, 703 AAA and back', () => {
  const columns = [1, 26, 27, 702, 703];
  expect(columns.map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(columns.map(columnLetters).map(columnNumber)).toEqual(columns);
});

test('a block is written with its first and last cell, with $ where it must not move', () => {
  expect(toA1({ row: 1, column: 1, rows: 4, columns: 2 })).toBe('B2:C5');
  expect(toAbsoluteA1({ row: 1, column: 26, rows: 1, columns: 1 })).toBe('$AA$2');
});

test.each([
  ['yyyy-mm-dd', true],
  ['[h]:mm', true],
  ['[$-409]mmm yy', true],
  ['#,##0.00', false],
  ['0.0%', false],
  ['"days "0', false],
  ['[Red]0;[Blue]-0', false],
  ['General', false],
  ['_d0', false],
  [undefined, false],
])('the format %s shows a date: %s', (pattern, shows) => {
  expect(isDateFormat(pattern)).toBe(shows);
});

test.each([
  ['Etc/UTC', 12],
  // Noon in Seoul is three in the morning in London, and in New York 17:00 there.
  ['Asia/Seoul', 3],
  ['America/New_York', 17],
])('29 February 2024, noon in %s, is day 45351.5, and back', (zone, hour) => {
  const noon = new Date(Date.UTC(2024, 1, 29, hour));
  expect(toSerial(noon, zone)).toBe(45_351.5);
  expect(fromSerial(45_351.5, zone, Date)).toEqual(noon);
});

test('on the day that New York loses an hour, 8 March 2026, its days begin 23 hours apart', () => {
  const [before, after] = [46_089, 46_090].map((day) => fromSerial(day, 'America/New_York', Date).getTime());
  expect((Number(after) - Number(before)) / 3_600_000).toBe(23);
});

test('an L of five cells is two blocks: three in a row above, one column of two below', () => {
  const cells = [
    [1, 0],
    [0, 0],
    [0, 1],
    [0, 2],
    [2, 0],
  ] as const;
  expect(rectangles('s', cells)).toEqual([
    { sheetId: 's', row: 0, column: 0, rows: 1, columns: 3 },
    { sheetId: 's', row: 1, column: 0, rows: 2, columns: 1 },
  ]);
});
