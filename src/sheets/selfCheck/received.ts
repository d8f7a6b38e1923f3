/** What a function receives for a cell or a range. */

import { HIDDEN_FUNCTION as ECHO } from '../../core/hiddenFunction';
import { AFFECTS } from './affects';
import { group, type Place } from './fact';

/** Cells in column A, with their format: what is told of each stands beside it in column B. */
const CELLS = [
  { id: 'number', value: 5, format: 'General' },
  { id: 'text', value: '12', format: '@' },
  { id: 'truth', value: true, format: 'General' },
  { id: 'blank', value: '', format: 'General' },
  { id: 'percent', value: 0.05, format: '0%' },
  { id: 'date', value: 46085, format: 'yyyy-mm-dd' },
  { id: 'time', value: 0.375, format: 'hh:mm' },
  { id: 'duration', value: 1.5, format: '[h]:mm' },
  { id: 'divided', value: '=1/0', format: 'General' },
  { id: 'notAvailable', value: '=NA()', format: 'General' },
] as const;

/** Arguments of another shape, in the rows below. */
const CALLS = [
  { id: 'range', call: ({ at }: Place) => `${at('A', 0)}:${at('A', 3)}` },
  { id: 'oneCell', call: ({ at }: Place) => `${at('A', 0)}:${at('A', 0)}` },
  { id: 'middle', call: () => '1;;2' },
  { id: 'last', call: () => '1;' },
  { id: 'column', call: () => 'Z:Z' },
] as const;

type Id = (typeof CELLS | typeof CALLS)[number]['id'];

const called = (argument: string): string => `=${ECHO}("receives";${argument})`;

/** Cells and ranges as arguments. */
export const RECEIVED = group<Id>({
  rows: CELLS.length + CALLS.length,
  facts: {
    number: {
      name: { en: 'A function receives: number', ko: '함수가 받는 값: 숫자', ja: '関数が受け取る値：数値' },
      expected: '5',
      affects: AFFECTS.numbers,
    },
    text: {
      name: { en: 'A function receives: text', ko: '함수가 받는 값: 텍스트', ja: '関数が受け取る値：文字列' },
      expected: '"12"',
      affects: AFFECTS.numbers,
    },
    truth: {
      name: { en: 'A function receives: TRUE', ko: '함수가 받는 값: TRUE', ja: '関数が受け取る値：TRUE' },
      expected: 'true',
      affects: AFFECTS.numbers,
    },
    blank: {
      name: { en: 'A function receives: blank cell', ko: '함수가 받는 값: 빈 셀', ja: '関数が受け取る値：空白セル' },
      expected: '""',
      also: ['undefined', 'null'],
      affects: AFFECTS.numbers,
    },
    percent: {
      name: { en: 'A function receives: 5%', ko: '함수가 받는 값: 5%', ja: '関数が受け取る値：5%' },
      expected: '0.05',
      affects: AFFECTS.numbers,
    },
    date: {
      name: { en: 'A function receives: date', ko: '함수가 받는 값: 날짜', ja: '関数が受け取る値：日付' },
      expected: 'Wed Mar 04 2026 00:00:00',
      affects: AFFECTS.times,
    },
    time: {
      name: { en: 'A function receives: 09:00', ko: '함수가 받는 값: 09:00', ja: '関数が受け取る値：09:00' },
      expected: 'Sat Dec 30 1899 09:00:00',
      affects: AFFECTS.times,
    },
    duration: {
      name: { en: 'A function receives: 36 hours', ko: '함수가 받는 값: 36시간', ja: '関数が受け取る値：36時間' },
      expected: 'Sun Dec 31 1899 12:00:00',
      affects: AFFECTS.times,
    },
    divided: {
      name: { en: 'A function receives: #DIV/0!', ko: '함수가 받는 값: #DIV/0!', ja: '関数が受け取る値：#DIV/0!' },
      expected: '"#DIV/0!"',
      // It is then not called at all, and the cell shows the error itself.
      also: ['#DIV/0!'],
      affects: AFFECTS.errors,
    },
    notAvailable: {
      name: { en: 'A function receives: #N/A', ko: '함수가 받는 값: #N/A', ja: '関数が受け取る値：#N/A' },
      expected: '"#N/A"',
      also: ['#N/A'],
      affects: AFFECTS.errors,
    },
    range: {
      name: { en: 'A function receives: range', ko: '함수가 받는 값: 범위', ja: '関数が受け取る値：範囲' },
      expected: '[5; "12"; true; ""]',
      affects: AFFECTS.numbers,
    },
    oneCell: {
      name: {
        en: 'A function receives: range of one cell',
        ko: '함수가 받는 값: 셀 하나짜리 범위',
        ja: '関数が受け取る値：1セルの範囲',
      },
      expected: '5',
      also: ['[5]'],
      affects: AFFECTS.numbers,
    },
    middle: {
      name: {
        en: 'A function receives: argument left out in the middle',
        ko: '함수가 받는 값: 중간에 생략한 인수',
        ja: '関数が受け取る値：途中で省略した引数',
      },
      expected: '1 | undefined | 2',
      also: ['1 | "" | 2', '1 | null | 2'],
      affects: AFFECTS.optional,
    },
    last: {
      name: {
        en: 'A function receives: argument left out at the end',
        ko: '함수가 받는 값: 끝에 생략한 인수',
        ja: '関数が受け取る値：最後に省略した引数',
      },
      expected: '1',
      also: ['1 | undefined', '1 | ""', '1 | null'],
      affects: AFFECTS.optional,
    },
    column: {
      name: { en: 'A function receives: whole column', ko: '함수가 받는 값: 열 전체', ja: '関数が受け取る値：列全体' },
      expected: '1000 × 1',
      affects: AFFECTS.spills,
    },
  },
  write(place) {
    const cells = place.range('A', 0, 'A', CELLS.length - 1);
    cells.setNumberFormats(CELLS.map(({ format }) => [format]));
    cells.setValues(CELLS.map(({ value }) => [value]));
    const calls = [...CELLS.map((_, row) => place.at('A', row)), ...CALLS.map(({ call }) => call(place))];
    place.range('B', 0, 'B', calls.length - 1).setValues(calls.map((argument) => [called(argument)]));
  },
  look(place, see) {
    const rows = [...CELLS, ...CALLS];
    const shown = place.range('B', 0, 'B', rows.length - 1).getDisplayValues();
    for (const [row, { id }] of rows.entries()) see(id, () => shown[row]?.[0] ?? '');
  },
});
