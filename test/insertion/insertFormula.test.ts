/** Writing a function's formula into the active cell: only numbers and addresses get in, and nothing is overwritten. */

import { type Answer, ask } from '../template/openSheet';
import { openWorkbook, type Workbook } from './workbook';

let workbook: Workbook;

beforeAll(async () => {
  workbook = await openWorkbook();
});

afterAll(() => workbook.preview.close());

const insertFormula = (request: unknown): Answer => ask(workbook.preview, 'insertFormula', request);
const formulaAt = (a1: string): string | undefined =>
  workbook.preview.spreadsheet.getSheetByName('Sheet1')?.getRange(a1).getFormula();

test('it writes into the active cell, which then shows 5,000 ÷ 100 = 50', async () => {
  workbook.preview.select('Sheet1', 'E2');
  expect(insertFormula({ function: 'CPL', arguments: ['B2', 'C2'] })).toEqual({
    ok: true,
    formula: '=CPL(B2,C2)',
    cell: 'Sheet1!E2',
  });
  await workbook.preview.calculated();
  expect(workbook.preview.read('Sheet1', 'E2')).toEqual([[50]]);
});

test.each([
  ['F1', ['1234.56', '7'], 1234.56 / 7],
  ['F2', ['-0.5', '20%'], undefined],
  ['F3', ['70%', '0.25'], 2.8],
  ['F4', ['0.05%', '1'], 0.0005],
  ['F5', [' Budget!B1 ', "'Budget'!$B$1"], 1],
])('numbers are written without decimals, so that they are read in every locale (%s)', async (cell, args, value) => {
  workbook.preview.select('Sheet1', cell);
  const answer = insertFormula({ function: 'CPL', arguments: args });
  expect(answer).toMatchObject({ ok: true, cell: `Sheet1!${cell}` });
  expect(formulaAt(cell)).not.toMatch(/\d\.\d/);
  await workbook.preview.calculated();
  const [[shown] = []] = workbook.preview.read('Sheet1', cell);
  if (value === undefined) expect(workbook.preview.sentenceAt('Sheet1', cell)).toMatch(/marketing_cost is negative/);
  else expect(shown).toBeCloseTo(value, 12);
});

test('an optional argument that is left out at the end is not written', () => {
  workbook.preview.select('Sheet1', 'G1');
  expect(insertFormula({ function: 'MRR', arguments: ['B2:B3', ''] })).toMatchObject({
    ok: true,
    formula: '=MRR(B2:B3)',
  });
});

test('a cell that holds something is left as it is, also where it holds a formula that shows nothing', () => {
  for (const cell of ['B2', 'B3']) {
    workbook.preview.select('Sheet1', cell);
    const own = workbook.own();
    expect(insertFormula({ function: 'CPL', arguments: ['B2', 'C2'] })).toEqual({
      ok: false,
      message: `Sheet1!${cell} is not empty. Select an empty cell, so that nothing of yours is overwritten.`,
    });
    expect(workbook.own()).toBe(own);
  }
});

describe('nothing that is typed becomes another formula', () => {
  test.each([
    '=1+1',
    '+B2',
    '-B2',
    '@B2',
    '\t=B2',
    'B2)+HYPERLINK("http://example.com";"x"',
    'B2;C2',
    'B2,C2',
    'B2+C2',
    'B2 C2',
    'B2\n=C2',
    '"text"',
    'IMPORTDATA(A1)',
    'SUM(B2)',
    '{1;2}',
    '1e5',
    '1,5',
    '$5,000',
    '#REF!',
    "'Sheet1!B2",
    "'a'b'!B2",
    'B2#',
    'A1:B2:C3',
    `${'9'.repeat(16)}`,
  ])('%j', (typed) => {
    workbook.preview.select('Sheet1', 'H1');
    const own = workbook.own();
    expect(insertFormula({ function: 'CPL', arguments: [typed, 'C2'] })).toEqual({
      ok: false,
      message: 'marketing_cost is neither a number nor an address: type something like 5000, 70%, B2 or B2:B13.',
    });
    expect(workbook.own()).toBe(own);
  });
});

test('an argument that is needed and not there is named', () => {
  workbook.preview.select('Sheet1', 'H1');
  for (const args of [[], ['B2'], ['B2', ' ']]) {
    const answer = insertFormula({ function: 'CPL', arguments: args });
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).toContain(args.length === 0 ? 'marketing_cost' : 'leads');
  }
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['an empty object', {}],
  ['a text', '__proto__'],
  ['a function that is not there', { function: 'SUM', arguments: ['B2', 'C2'] }],
  ['a function named like a method', { function: 'constructor', arguments: ['B2', 'C2'] }],
  ['a function that is a formula', { function: '=1+1', arguments: [] }],
  ['arguments that are no list', { function: 'CPL', arguments: 'B2' }],
  ['an argument that is an object', { function: 'CPL', arguments: [{}, 'C2'] }],
  ['an argument that is a number', { function: 'CPL', arguments: [5, 6] }],
  ['21 arguments', { function: 'CPL', arguments: Array.from({ length: 21 }, () => 'B2') }],
  ['a very long argument', { function: 'CPL', arguments: ['B'.repeat(100_000), 'C2'] }],
])('a request that is %s is refused, and nothing is written', (_title, request) => {
  workbook.preview.select('Sheet1', 'H1');
  const own = workbook.own();
  expect(insertFormula(request)).toEqual({ ok: false, message: expect.stringMatching(/^.{20,250}$/) as string });
  expect([workbook.own(), formulaAt('H1')]).toEqual([own, '']);
});
