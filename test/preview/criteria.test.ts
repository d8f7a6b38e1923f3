/** COUNTIFS and SUMIFS of the preview: by their own quick way they give what Univer's COUNTIF and SUMIF give. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeAll(() => {
  preview = openFixture();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterAll(() => preview.close());

/** What a column of pasted data may hold: numbers, texts of any kind, booleans, errors and blanks. */
const CELLS = [
  10,
  20.5,
  -3,
  0,
  "'10",
  'Email',
  'email',
  'E*mail',
  'Webinar',
  "'#N/A",
  '',
  true,
  false,
  '=1/0',
  '=""',
  20.5,
];

const CRITERIA = [
  '">10"',
  '">=10"',
  '"<0"',
  '"<=20.5"',
  '"<>10"',
  '"=10"',
  '10',
  '"10"',
  '"Email"',
  '"=email"',
  '"E*"',
  '"E~*mail"',
  '"?????"',
  '"*"',
  '"<>"',
  '"="',
  '""',
  '"<>Email"',
  '">Email"',
  'TRUE',
  '"#N/A"',
  'Z99',
];

test('every kind of criterion, over every kind of cell, is met by the same cells', async () => {
  sheet.getRange(1, 1, CELLS.length, 1).setValues(CELLS.map((cell) => [cell]));
  sheet.getRange(1, 2, CELLS.length, 1).setValues(CELLS.map((_, index) => [2 ** index]));
  const formulas = CRITERIA.map((criterion) => [
    `=COUNTIFS(A1:A16,${criterion})`,
    `=COUNTIF(A1:A16,${criterion})`,
    // Each cell adds its own power of 2, so that equal sums mean the same cells.
    `=SUMIFS(B1:B16,A1:A16,${criterion})`,
    `=SUMIF(A1:A16,${criterion},B1:B16)`,
  ]);
  sheet.getRange(1, 4, formulas.length, 4).setFormulas(formulas);
  await preview.calculated();
  const results = preview.read('Sheet1', `D1:G${CRITERIA.length}`);
  results.forEach(([counts, count, sums, sum], index) => {
    expect([CRITERIA[index], counts, sums]).toEqual([CRITERIA[index], count, sum]);
  });
  expect(new Set(results.map(([, , sums]) => sums)).size).toBeGreaterThan(10);
});

test('several criteria have to be met by the same row, and a changed cell counts at once: 1 + 4 = 5, then 4', async () => {
  sheet.getRange('I1:K4').setValues([
    ['Email', 5, 1],
    ['Email', 50, 2],
    ['email', 7, 4],
    ['Other', 6, 8],
  ]);
  sheet.getRange('L1').setFormula('=SUMIFS(K1:K4,I1:I4,"email",J1:J4,"<10")');
  sheet.getRange('L2').setFormula('=COUNTIFS(I1:I4,"email",J1:J4,"<10",J1:J4,">"&5)');
  sheet.getRange('L3').setFormula('=SUMIFS(K1:K4,I1:I4,"none")');
  await preview.calculated();
  expect(preview.read('Sheet1', 'L1:L3')).toEqual([[5], [1], [0]]);
  sheet.getRange('I1').setValue('Other');
  await preview.calculated();
  expect(preview.read('Sheet1', 'L1')).toEqual([[4]]);
});

test('an error among what is summed is the sum, ranges of two sizes are #VALUE!, and criteria may be many', async () => {
  sheet.getRange('N1:O2').setValues([
    ['a', '=1/0'],
    ['b', 3],
  ]);
  sheet.getRange('P1').setFormula('=SUMIFS(O1:O2,N1:N2,"a")');
  sheet.getRange('P2').setFormula('=COUNTIFS(N1:N2,"a",O1:O3,3)');
  sheet.getRange('P3').setFormula('=COUNTIFS(N1:N2,N1:N2)');
  await preview.calculated();
  expect(preview.read('Sheet1', 'P1:P4')).toEqual([['#DIV/0!'], ['#VALUE!'], [1], [1]]);
});
