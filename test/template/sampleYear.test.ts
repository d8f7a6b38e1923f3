/** The sample year: every number of the sheet against the oracle's. */

import { type Cells, cellsOf, differences, expectedStatuses, kpiRow } from './compare';
import { type OpenSheet, openSheet } from './openSheet';
import { KPI_RULES, sampleYear, workOut } from './oracle';
import { HEADLINE_KEYS, headlineRow } from './rows';

let sheet: OpenSheet;
let cells: Cells;
const outcome = workOut(sampleYear(), 11);

beforeAll(async () => {
  sheet = await openSheet();
  cells = cellsOf(sheet);
}, 30_000);

afterAll(() => sheet.preview.close());

test('the oracle itself gives what can be checked by hand', () => {
  // 39,400 ÷ 498 leads; (42,600 − 39,400) ÷ 39,400; 400 + (6 − 7) ÷ 2 customers; 73 lost of Σ 4,837 at start.
  expect(outcome.periods['cpl']?.[0]).toBe(39400 / 498);
  expect(outcome.periods['roi']?.[0]).toBe(3200 / 39400);
  expect(outcome.periods['arpc']?.[0]).toBe(227235 / 399.5);
  expect(outcome.beside['churn']?.total).toBe(73 / 4837);
});

test('every input, KPI and headline shows the number that plain arithmetic gives', () => {
  expect(differences(cells, outcome)).toEqual([]);
});

test('status compares the latest number with the target, the right way round for costs and for rates', () => {
  const expected = expectedStatuses(cells, outcome, '● On target', '✕ Off target');
  expect(KPI_RULES.map(({ key }) => cells(`E${kpiRow(key)}`))).toEqual(expected);
  expect(new Set(expected)).toEqual(new Set(['● On target', '✕ Off target', null]));
});

test('the headlines equal their rows, with target and status, and each has a target', () => {
  const columns = ['C', 'D', 'E', 'F', 'G', 'H', 'I', ...'JKLMNOPQRSTU'];
  const shown = HEADLINE_KEYS.map((_, index) => columns.map((column) => cells(`${column}${headlineRow(index)}`)));
  const own = HEADLINE_KEYS.map((key) => columns.map((column) => cells(`${column}${kpiRow(key)}`)));
  expect(shown).toEqual(own);
  expect(shown.map(([, target]) => typeof target)).toEqual(HEADLINE_KEYS.map(() => 'number'));
});

test('a total is a ratio of sums and never a mean of ratios: CPL is 525,500 ÷ 6,735 leads', () => {
  expect(cells(`I${kpiRow('cpl')}`)).toBeCloseTo(525500 / 6735, 10);
  expect(cells(`I${kpiRow('payback')}`)).toBeCloseTo(751500 / 99 / ((2931082 / 4850) * 0.78099425741), 5);
});
