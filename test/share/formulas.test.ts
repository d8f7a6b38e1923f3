/** How formulas are read in each locale, what stands round a call, and which calls are doubted though they give a number. */

import { ask, openAddOn } from '../template/openSheet';
import { explained, explainedOf, inputsIn, unfinished } from './explained';

const TABLE = { A1: 'Cost', B1: 'Leads', C1: 'CPL', A2: 5000, B2: 125, A3: 4000, B3: 100 };

test('a formula is read as its spreadsheet’s locale writes decimals', () => {
  const told = (formula: string, locale: '.' | ',') => explainedOf({ ...TABLE, C2: formula }, 'C2', locale);
  expect(told('=CPL(5000,125) → 40', '.').numbers).toBe('5000 ÷ 125 = 40');
  // 5000,125 is one number here.
  expect(told('=CPL(5000,125) → #ERROR!', ',').trouble?.says.en).toMatch(/needs a second argument/);
  expect(told('=CPL(1,5;B2) → 0.012', ',').numbers).toBe('1,5 ÷ 125 = 0.012');
  // What no comma can be a decimal sign of is read with points.
  expect(told('=CPL(1.5,B2) → 0.012', ',').numbers).toBe('1.5 ÷ 125 = 0.012');
});

test('a formula that fills a cell from elsewhere is read in the locale’s notation, too', () => {
  const cells = { ...TABLE, C2: '=CPL(A2:A3*,5;B2:B3) → 20', C3: 20 };
  expect(explainedOf(cells, 'C3', ',').says[0]?.en).toBe('The formula in C2 fills this cell.');
});

test('what is suggested is written as the spreadsheet writes it', () => {
  const told = (formula: string, locale: '.' | ',') => explainedOf({ ...TABLE, C2: formula }, 'C2', locale);
  expect(told('=A2/B2 → 40', '.').suggestion?.formula).toBe('=CPL(A2,B2)');
  expect(told('=A2/B2 → 40', ',').suggestion?.formula).toBe('=CPL(A2;B2)');
  expect(told('=A2/D2 → #DIV/0!', '.').trouble?.says.en).toMatch(/ =IF\(D2=0,"",A2\/D2\)$/);
  expect(told('=MAX(A2,A3) → 5000', '.').numbers).toBe('MAX(5000, 4000) = 5000');
  expect(told('=MAX(A2;A3) → 5000', ',').numbers).toBe('MAX(5000; 4000) = 5000');
  expect(told('=SUM({A2,B2;A3,B3}) → 9225', '.').numbers).toBe('SUM({5000,125;4000,100}) = 9225');
});

test.each([
  ['en_US', '=CPL(A2,B2)'],
  ['de_DE', '=CPL(A2;B2)'],
] as const)('the add-on knows the locale: in %s it suggests %s', async (locale, suggested) => {
  const preview = openAddOn({ locale });
  try {
    const cells = [
      ['Cost', 'Leads', 'CPL'],
      [5000, 125, '=A2/B2'],
    ];
    preview.spreadsheet.getSheetByName('Sheet1')?.getRange('A1:C2').setValues(cells);
    await preview.calculated();
    expect(explained(preview, 'Sheet1', 'C2').suggestion?.formula).toBe(suggested);
    expect(ask(preview, 'goToCell', { sheet: 'Sheet1', cell: 'A2' })).toMatchObject({ ok: true });
  } finally {
    preview.close();
  }
});

test.each([
  ['=IF(A2>0,CPL(A2,B2),"") → 40', 'Worked out only where Cost > 0; otherwise the cell shows a blank.'],
  ['=IF(B2=0,"–",CPL(A2,B2)) → 40', 'Not worked out where Leads = 0: the cell then shows "–".'],
  ['=IF(A2<>"",CPL(A2,B2),) → 40', 'Worked out only where Cost is filled in; otherwise the cell shows a blank.'],
  ['=IF(ISBLANK(B2),"",CPL(A2,B2)) → 40', 'Not worked out where Leads is blank: the cell then shows a blank.'],
  ['=IF(A2>=B2,CPL(A2,B2),A3) → 40', 'Worked out only where Cost ≥ Leads; otherwise the cell shows Cost.'],
  ['=IFERROR(CPL(A2,B2),0) → 40', 'Instead of an error the cell shows 0.'],
  ['=IF(B2>9,A2/B2) → 40', 'Worked out only where Leads > 9; otherwise the cell shows FALSE.'],
])('%s says what stands round the calculation', (formula, sentence) => {
  const explanation = explainedOf({ ...TABLE, C2: formula }, 'C2');
  expect(explanation.words?.en).toBe('Marketing cost ÷ New leads');
  expect(explanation.numbers).toBe('5000 ÷ 125 = 40');
  expect(explanation.says.map(({ en }) => en)).toContain(sentence);
  expect(unfinished(explanation)).toEqual([]);
});

test('a call whose cells are called as its arguments, but in another order, is doubted', () => {
  const told = (formula: string) => explainedOf({ ...TABLE, C2: formula }, 'C2');
  const { trouble, numbers } = told('=CPL(B2,A2) → 0.025');
  expect(trouble?.says.en).toBe(
    'CPL takes Marketing cost, then New leads, but by their labels these cells are in another order. Did you mean this? =CPL(A2,B2)',
  );
  expect(numbers).toBe('125 ÷ 5000 = 0.025');
  expect(unfinished(told('=CPL(B2,A2) → 0.025'))).toEqual([]);
  expect(told('=IF(B2>0,CPL(B2,A2),"") → 0.025').trouble?.says.en).toMatch(/ CPL\(A2,B2\)$/);
  expect(told('=CPL(A2,B2) → 40').trouble).toBeUndefined();
  // Of a product the order doesn’t matter.
  const product = { A1: 'CPL', B1: 'Leads', A2: 40, B2: 125, C2: '=BUDGET_NEEDED(A2,B2) → 5000' };
  expect(explainedOf(product, 'C2').trouble).toBeUndefined();
});

test.each([
  [
    '=CPL(A2:A3,B3:B4) → 50',
    /^CPL pairs the cells of A2:A3 and B3:B4 one by one, but .* begin in different rows/,
    'B3:B4',
  ],
  ['=CPL(A2:B2,B3:C3) → 50', /begin in different columns/, 'B3:C3'],
  ['=CPL(A2:A3,B2:B3) → 40', undefined, undefined],
  // Two blocks below each other.
  ['=CPL(A2:A3,A6:A7) → 40', undefined, undefined],
  ['=GROWTH_RATE(A3:A4,A2:A3) → -0.2', undefined, undefined],
  // Customers at start may stand in another row; what the cells are called is another matter.
  ['=CHURN_RATE(A3:A4,B2:B3) → 0.5', /^A3:A4 is headed “Cost”/, 'A3:A4'],
])('ranges that don’t begin beside each other are doubted: %s', (formula, sentence, place) => {
  const { trouble } = explainedOf({ ...TABLE, D2: formula }, 'D2');
  expect(trouble?.says.en ?? '').toMatch(sentence ?? /^$/);
  expect(trouble?.place?.cell).toBe(place);
});

test.each([
  ['Clicks', 'Impressions', '=CPL(A2,B2) → 40', /^A2 is headed “Clicks”, but CPL takes Marketing cost there\./],
  [
    'Ad spend',
    'Impressions',
    '=CPL(A2:A3,B2:B3) → 40',
    /^B2:B3 is headed “Impressions”, but CPL takes New leads there/,
  ],
  ['Cost', 'MQL', '=IF(A2>0,CPL(A2,B2),"") → 40', /^B2 is headed “MQL”, but CPL takes New leads there\./],
  ['비용', '노출 수', '=CPL(A2,B2) → 40', /^B2 is headed “노출 수”/],
  ['費用', 'インプレッション数', '=CPL(A2,B2) → 40', /^B2 is headed “インプレッション数”/],
  // Words that nobody here knows, cells without any, and what may stand for the argument.
  ['Was wir ausgaben', 'Neue Kontakte', '=CPL(A2,B2) → 40', /^$/],
  [5, 6, '=CPL(A2,B2) → 40', /^$/],
  ['Likes', 'Impressions', '=ENGAGEMENT_RATE(A2,B2) → 40', /^$/],
  ['Revenue', 'Clicks', '=GROWTH_RATE(A2,B2) → 39', /^$/],
])('cells headed %s and %s: %s', (first, second, formula, sentence) => {
  const explanation = explainedOf({ ...TABLE, A1: first, B1: second, C2: formula }, 'C2');
  expect(explanation.trouble?.says.en ?? '').toMatch(sentence);
  // The number may be right, as that of a cell in trouble isn't.
  expect(explanation.trouble?.isDoubt).toBe(explanation.trouble && true);
  expect(unfinished(explanation)).toEqual([]);
});

test('a rate above 1 that isn’t shown as one says what it is as a percentage, 49 being 4,900%', () => {
  const says = (formula: string) => explainedOf({ ...TABLE, C2: formula }, 'C2').says.map(({ en }) => en);
  const spoken = 'As a percentage that is 4,900%: 1 is 100%.';
  expect(says('=ROI(A2,100) → 49')).toContain(spoken);
  expect(explainedOf({ A1: 'Clicks', B1: 'Impressions', A2: 98, B2: 2, C2: '=A2/B2 → 49' }, 'C2').says[0]?.en).toBe(
    spoken,
  );
  // Part of something else, not a rate, at most 1, and shown with its sign.
  const others = ['=2*ROI(A2,100) → 98', '=CPL(A2,B2) → 40', '=CTR(B2,A2) → 0.025', '=ROI(A2,100) → 4900%'];
  expect(others.flatMap(says).filter((said) => said.startsWith('As a percentage'))).toEqual([]);
});

test('where ranges are of different sizes, the ranges are listed and not their first cells', () => {
  const explanation = explainedOf({ ...TABLE, D2: '=CPL(A2:A3,B2:B5) → #ERROR!' }, 'D2');
  expect(explanation.trouble?.says.en).toMatch(/2 rows × 1 column/);
  expect(inputsIn(explanation)).toEqual(['Marketing cost A2:A3 = ', 'New leads B2:B5 = ']);
});

test.each([
  ['=2/CPL(A2,B2) → 0.05', '2 ÷ (5000 ÷ 125) = 0.05'],
  ['=CPL(A2,B2)^2 → 1600', '(5000 ÷ 125) ^ 2 = 1600'],
  ['=2*ROI(A2,B2) → 78', '2 × ((5000 − 125) ÷ 125) = 78'],
  ['=CPL(A2,B2)&" $" → 40 $', '5000 ÷ 125 & " $" = 40 $'],
  ['=SUM(CPL(A2:A3,B2:B3)) → 80', 'SUM(A2:A3 ÷ B2:B3) = 80'],
  ['=SUM(A2:A3*2) → 18000', 'SUM(A2:A3 × 2) = 18000'],
  ['=SUM(A2:A3) → 9000', 'SUM(5000, 4000) = 9000'],
  // What the formula calls so is no function of ours.
  ['=LET(CPL,LAMBDA(a,b,a-b),CPL(A2,B2)) → 4875', 'LET(CPL, LAMBDA(a, b, a − b), CPL(5000, 125)) = 4875'],
  // What a check shows instead has not been worked out.
  ['=IFERROR(CPL(A2,0),0) → 0', undefined],
  ['=IFERROR(CPL(A2,B2),0) → 40', '5000 ÷ 125 = 40'],
  ['=IF(B2=125,"none",CPL(A2,B2)) → none', undefined],
  ['=IF(CPL(A2,B2)>30,"high","low") → high', 'IF(5000 ÷ 125 > 30, "high", "low") = high'],
])('%s is said so that it can be worked out again, or not at all', (formula, numbers) => {
  expect(explainedOf({ ...TABLE, C2: formula }, 'C2').numbers).toBe(numbers);
});
