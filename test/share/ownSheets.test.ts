/** Explaining cells of sheets that people wrote by hand, by the built add-on. */

import type { Preview } from '../../preview/headless';
import { ask, openAddOn } from '../template/openSheet';
import { explained, explainedOf, inputsIn, unfinished } from './explained';

let preview: Preview;

beforeAll(async () => {
  preview = openAddOn();
  const sheet = preview.spreadsheet.getSheetByName('Sheet1');
  sheet?.getRange('A1:I9').setValues([
    ['Month', 'Marketing spend', 'Leads', 'CPL', 'Spilled', 'Deals won', 'Deals lost', 'Win rate', 'More'],
    [
      'January',
      5000,
      125,
      '=B2/C2',
      '=CPL(B2:B5;C2:C5)',
      4,
      6,
      '=IF(F2+G2=0;"";F2/(F2+G2))',
      '=IF(A2="x";"";CPL(B2;C2))',
    ],
    ['February', 4000, '', '=B3/C3', '', 4, 6, '=WIN_RATE(F3;G3)', '=CLTV_TO_CAC(CLTV_MARGIN(B2;7/10;1/2);CAC(B2;C2))'],
    ['March', 4000, 'abc', '=CPL(B4;C4)', '', 4, 6, '=F4/G4', '=CLP(B2;C2)'],
    ['April', 4000, 0, '=CPL(B5;C5)', '', 4, 6, '', "='No such'!A1+1"],
    ['May', 4000, 100, '=C6/B6', '', 4, 6, '', '=D3+1'],
    ['All', '=SUM(B2:B6)', '=SUM(C2:C6)', '=SUM(B2:B6)/SUM(C2:C6)', '', '', '', '=CPL(B2:B3;C2:C5)', '=LEN("CPL(")'],
    ['Growth', '=B3/B2-1', '', '', '', '', '', '', "=CPL('Q1 data'!B1;'Q1 data'!B2)"],
    ['Total', '', '', '=CPL(SUM(B2:B6);SUM(C2:C6))', '', '', '', true, '=VLOOKUP("q";A1:C5;2;FALSE)'],
  ]);
  preview.spreadsheet
    .insertSheet('Q1 data')
    .getRange('A1:B2')
    .setValues([
      ['広告費', 900],
      ['リード数', 30],
    ]);
  sheet?.getRange('A12:D14').setValues([
    ['', '1월', '2월', ''],
    ['광고비', 3000, 2000, ''],
    ['클릭 수', 1000, '=B13/B14', '=B13/C13'],
  ]);
  await preview.calculated();
});

afterAll(() => preview.close());

const told = (cell: string): ReturnType<typeof explained> => explained(preview, 'Sheet1', cell);

test.each([
  ['D2', 'a quotient under “CPL”', 'Cost per lead (CPL)', '5000 ÷ 125 = 40', '=CPL(B2,C2)'],
  ['H2', 'a quotient within a check for 0', 'Win rate', '4 ÷ (4 + 6) = 0.4', '=WIN_RATE(F2,G2)'],
  ['D7', 'sums divided by sums', 'Cost per lead (CPL)', undefined, '=CPL(SUM(B2:B6),SUM(C2:C6))'],
  ['B8', 'a change, in a row called “Growth”', 'Growth rate', '4000 ÷ 5000 − 1 = -0.2', '=GROWTH_RATE(B3,B2)'],
  ['C14', 'Korean labels in a column of their own', 'Cost per click (CPC)', '3000 ÷ 1000 = 3', '=CPC(B13,B14)'],
])('%s, %s, looks like %s', (cell, _, title, numbers, formula) => {
  const explanation = told(cell);
  expect(explanation.title.en).toBe(title);
  if (numbers) expect(explanation.numbers).toBe(numbers);
  expect(explanation.suggestion?.formula).toBe(formula);
});

test('a function says what it means, in which unit, and what each input is called and shows', () => {
  const explanation = told('H3');
  expect(explanation.words?.en).toBe('Deals won ÷ (Deals won + Deals lost)');
  expect(explanation.numbers).toBe('4 ÷ (4 + 6) = 0.4');
  expect(inputsIn(explanation)).toEqual(['Deals won F3 = 4', 'Deals lost G3 = 6']);
  expect(explanation.kpi).toMatchObject({ function: 'WIN_RATE', unit: 'rate', better: 'higher', section: 10 });
  expect(explanation.suggestion).toBeUndefined();
});

test.each([
  [
    'I2',
    'inside another formula',
    'Cost per lead (CPL)',
    '5000 ÷ 125 = 40',
    ['Marketing cost B2 = 5000', 'New leads C2 = 125'],
  ],
  // 5,000 × 7 ÷ 10 ÷ (1 ÷ 2) is 7,000, and 7,000 ÷ (5,000 ÷ 125) is 175.
  [
    'I3',
    'of functions',
    'CLTV to CAC ratio',
    '(5000 × (7 ÷ 10) ÷ (1 ÷ 2)) ÷ (5000 ÷ 125) = 175',
    ['ARPC B2 = 5000', 'New customers C2 = 125'],
  ],
  [
    'E2',
    'over a range, in its first cell',
    'Cost per lead (CPL)',
    '5000 ÷ 125 = 40',
    ['Marketing cost B2 = 5000', 'New leads C2 = 125'],
  ],
  ['I8', 'of another sheet', 'Cost per lead (CPL)', '900 ÷ 30 = 30', ['Marketing cost B1 = 900', 'New leads B2 = 30']],
])('%s: a function %s', (cell, _, title, numbers, inputs) => {
  const explanation = told(cell);
  expect([explanation.title.en, explanation.numbers]).toEqual([title, numbers]);
  expect(inputsIn(explanation).filter((input) => !/January/.test(input))).toEqual(inputs);
});

test('a cell that a formula fills from elsewhere names that formula, and its own inputs', () => {
  const explanation = told('E4');
  expect(explanation.formula).toBe('');
  expect(explanation.says.map(({ en }) => en)).toEqual(['The formula in E2 fills this cell.']);
  expect(explanation.inputs.map(({ cell }) => cell)).toEqual(['B4', 'C4']);
});

test('inputs of another sheet carry its name, what that sheet calls them, and can be gone to', () => {
  const [cost] = told('I8').inputs;
  expect(cost).toMatchObject({ sheet: 'Q1 data', cell: 'B1', called: '広告費' });
  expect(ask(preview, 'goToCell', { sheet: 'Q1 data', cell: 'B1' })).toMatchObject({ ok: true });
  expect(preview.spreadsheet.getActiveSheet().getName()).toBe('Q1 data');
  expect(preview.spreadsheet.getActiveRange()?.getA1Notation()).toBe('B1');
});

test.each([
  ['D3', /^It divides by Leads \(C3\), which is blank\..* =IF\(C3=0,"",B3\/C3\)$/, 'C3'],
  ['D4', /^CPL: New leads \(C4\) is text, not a number\./, 'C4'],
  ['D5', /^CPL: New leads \(C5\) is 0, so there is nothing to divide by\./, 'C5'],
  ['E4', /^CPL: New leads \(C4\) is text/, 'C4'],
  ['E5', /^CPL: New leads \(C5\) is 0/, 'C5'],
  ['I6', /^February · CPL \(D3\) is an error itself: #DIV\/0!\./, 'D3'],
  ['I5', /^There is no sheet “No such” in this file\./, undefined],
  ['I4', /^There is no function CLP\. Did you mean CPL\?$/, 'I4'],
  ['H7', /^CPL: Marketing cost \(B2:B3\) is 2 rows × 1 column, New leads \(C2:C5\) is 4 rows/, 'B2:B3'],
  ['I9', /^A lookup in the formula found nothing\./, undefined],
  ['D6', /^The labels call this Cost per lead \(CPL\), but its inputs are the other way round/, undefined],
])('%s says what is wrong and where', (cell, sentence, place) => {
  const { trouble } = told(cell);
  expect(trouble?.says.en).toMatch(sentence);
  expect(trouble?.place?.cell).toBe(place);
});

test.each([
  ['H4', 'A formula', 'The labels call this Win rate, which is usually Deals won ÷ (Deals won + Deals lost).'],
  ['I7', 'A formula', 'This formula and its labels don’t tell which KPI it is.'],
  ['D14', 'A formula', 'This formula and its labels don’t tell which KPI it is.'],
  ['B2', 'A number', '“January · Marketing spend”: typed in by hand, not worked out by a formula.'],
  ['A2', 'Text', 'Text, not a number that is worked out.'],
  ['C3', 'An empty cell', 'Nothing is in this cell. Select a cell with a number or a formula.'],
  ['H9', 'TRUE or FALSE', '“Total · Win rate”: typed in by hand, not worked out by a formula.'],
  ['Z90', 'An empty cell', 'Nothing is in this cell. Select a cell with a number or a formula.'],
])('%s, without a meaning of its own, says so', (cell, title, sentence) => {
  const explanation = told(cell);
  expect([explanation.title.en, explanation.says[0]?.en]).toEqual([title, sentence]);
  expect([explanation.kpi, explanation.suggestion]).toEqual([undefined, undefined]);
});

test('every cell is explained whole in every language, in at most 20 KB', () => {
  for (const cell of ['ABCDEFGHI'].flatMap((columns) =>
    [...columns].flatMap((column) => [2, 3, 4, 5, 7, 9].map((row) => column + row)),
  )) {
    const explanation = told(cell);
    expect(unfinished(explanation)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(explanation))).toBeLessThanOrEqual(20 * 1024);
  }
});

test('a header over two columns counts for both of them', () => {
  const cells = {
    A1: 'Cost',
    B1: 'Leads',
    A2: '',
    B2: 'Web',
    C2: 'Fairs',
    D1: 'CPL',
    D2: 'Web',
    E2: 'Fairs',
    A3: 900,
    B3: 30,
    C3: 9,
  };
  const { title, inputs } = explainedOf({ ...cells, E3: '=A3/C3 → 100' }, 'E3');
  expect(title.en).toBe('Cost per lead (CPL)');
  expect(inputs.map(({ called }) => called)).toEqual(['Cost', 'Leads']);
});

test('explaining changes nothing, and reads a sheet a few times', () => {
  preview.select('Sheet1', 'I3');
  preview.calls.length = 0;
  ask(preview, 'explainCell');
  const reads = preview.calls.filter(({ method }) => /^get(Display)?(Values|Formulas)$/.test(method));
  expect(reads.length).toBeLessThanOrEqual(6);
  expect(preview.calls.filter(({ kind }) => kind === 'mutate')).toEqual([]);
});

test.each([
  [
    'a sheet that is gone',
    { sheet: 'Old', cell: 'A1' },
    '"Old" is not in this file any more. Select a cell and have it explained again.',
  ],
  [
    'no address',
    { sheet: 'Sheet1', cell: '=A1' },
    expect.stringMatching(/^The sidebar asked for something that is not there/),
  ],
  ['nothing', undefined, expect.stringMatching(/^The sidebar asked for something that is not there/)],
])('going to %s is refused', (_, request, message) => {
  expect(ask(preview, 'goToCell', request)).toEqual({ ok: false, message });
});

test('a cell right of the 200th column is explained, and so are its inputs', async () => {
  const far = preview.spreadsheet.insertSheet('Far');
  far.insertColumnsAfter(far.getMaxColumns(), 240 - far.getMaxColumns());
  far.getRange('GZ1:HB2').setValues([
    ['Marketing spend', 'Leads', 'CPL'],
    [5000, 125, '=CPL(GZ2;HA2)'],
  ]);
  await preview.calculated();
  const found = explained(preview, 'Far', 'HB2');
  expect([found.shown, found.numbers, inputsIn(found)]).toEqual([
    '40',
    '5000 ÷ 125 = 40',
    [expect.stringMatching(/GZ2 = 5000$/), expect.stringMatching(/HA2 = 125$/)],
  ]);
});
