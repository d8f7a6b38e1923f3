/** Custom functions: what they are given and what becomes of what they give. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
beforeEach(() => {
  preview = openFixture();
});
afterEach(() => preview.close());

async function shown(formula: string): Promise<unknown> {
  preview.type('Sheet1', 'H1', formula);
  await preview.calculated();
  return preview.read('Sheet1', 'H1')[0]?.[0];
}

test.each([
  ['a number and a text', '=SHOW(1.5; "a;b")', '1.5 | "a;b" (2)'],
  ['a boolean', '=SHOW(TRUE)', 'true (1)'],
  ['one blank cell as an empty text', '=SHOW(Z1)', '"" (1)'],
  ['a range of one cell as its value', '=SHOW(A1:A1)', '6 (1)'],
  ['a range as rows of columns', '=SHOW(A1:B2)', '[[6,"x"],["",true]] (1)'],
  ['an array', '=SHOW({1,2})', '[[1,2]] (1)'],
  ['an argument left out in the middle as undefined', '=SHOW(1;;3)', '1 | undefined | 3 (3)'],
  ['nothing for what is left out at the end', '=SHOW(1;)', '1 (1)'],
  ['nothing at all', '=SHOW()', ' (0)'],
  ['a date as a Date of its own realm', '=SHOW(C1)', 'Date 2024-2-29 (1)'],
  ['a date within a range', '=SHOW(C1:C2)', '[["2024-02-29T00:00:00.000Z"],[45351]] (1)'],
  ['an error as its text', '=SHOW(D1)', '"#DIV/0!" (1)'],
  ['an error within a range', '=SHOW(D1:E1)', '[["#DIV/0!",""]] (1)'],
  ['its alias', '=DISPLAY(1)', '1 (1)'],
  ['its name in small letters', '=show(1)', '1 (1)'],
])('a function is given %s', async (_, formula, arguments_) => {
  const sheet = preview.spreadsheet.getSheetByName('Sheet1');
  sheet?.getRange('A1:B2').setValues([
    [6, 'x'],
    ['', true],
  ]);
  sheet?.getRange('C1:C2').setValues([[new Date(2024, 1, 29)], [45_351]]);
  sheet?.getRange('D1').setFormula('=1/0');
  const offset = new Date(2024, 1, 29).toISOString();
  expect(await shown(formula)).toBe(arguments_.replace('2024-02-29T00:00:00.000Z', offset));
});

test.each([
  ['boolean', true],
  ['date', 45_351],
  ['nothing', ''],
  ['infinity', '#NUM!'],
  ['text', '007'],
])('a result of the kind %s is shown as %p', async (kind, value) => {
  expect(await shown(`=GIVE("${kind}")`)).toBe(value);
});

test('rows of columns spill over two rows and two columns, a plain list downwards', async () => {
  preview.type('Sheet1', 'J1', '=GIVE("table")');
  preview.type('Sheet1', 'M1', '=GIVE("row")');
  preview.type('Sheet1', 'A1', '=CPL({100;200;300};{10;10;10})');
  await preview.calculated();
  expect(preview.read('Sheet1', 'J1:K2')).toEqual([
    [1, 'a'],
    [true, ''],
  ]);
  expect(preview.read('Sheet1', 'M1:M3')).toEqual([[1], [2], [3]]);
  expect(preview.read('Sheet1', 'A1:A4')).toEqual([[10], [20], [30], [null]]);
});

test('a thrown Error is #ERROR! with its sentence, which another cell with the same function has not', async () => {
  preview.type('Sheet1', 'A1', '=CPL("a lot"; 2)');
  preview.type('Sheet1', 'A2', '=CPL(10; 2)');
  preview.type('Sheet1', 'B3', '=RUN("more")');
  await preview.calculated();
  expect(preview.read('Sheet1', 'A1:A2')).toEqual([['#ERROR!'], [5]]);
  expect(preview.sentenceAt('Sheet1', 'A1')).toBe('The cost is a lot, which is no number.');
  expect(preview.sentenceAt('Sheet1', 'A2')).toBeUndefined();
  expect(preview.sentenceAt('Sheet1', 'B3')).toBe('No more.');
  preview.type('Sheet1', 'A1', '=CPL(10; 4)');
  await preview.calculated();
  expect(preview.sentenceAt('Sheet1', 'A1')).toBeUndefined();
});

test('IFERROR catches #ERROR!, directly and in another cell', async () => {
  preview.type('Sheet1', 'A1', '=RUN(1)');
  preview.type('Sheet1', 'A2', '=IFERROR(A1; "caught")');
  preview.type('Sheet1', 'A3', '=IFERROR(RUN(1); "caught")');
  await preview.calculated();
  expect(preview.read('Sheet1', 'A2:A3')).toEqual([['caught'], ['caught']]);
});

test('the formula is kept with commas however it was typed', () => {
  preview.type('Sheet1', 'A1', '=IF(TRUE;CPL(1;2);"a;b")');
  expect(preview.spreadsheet.getSheetByName('Sheet1')?.getRange('A1').getFormula()).toBe('=IF(TRUE,CPL(1,2),"a;b")');
});
