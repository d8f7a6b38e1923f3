/** The sample year: every number of the sheet against the oracle's. */

import { type Cells, cellsOf, differences, expectedStatuses, kpiRow } from './compare';
import { type OpenSheet, openSheet } from './openSheet';
import { isClearOf, KPI_RULES, sampleYear, workOut } from './oracle';
import { HEADLINE_KEYS, headlineRow, inputRow } from './rows';

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

const WORDS = { onTarget: '● On target', offTarget: '✕ Off target', tooFew: '– Too few' };
const statuses = (): unknown[] => KPI_RULES.map(({ key }) => cells(`E${kpiRow(key)}`));

test('status compares the latest number with the target, the right way round, and a rate only where its counts can tell', () => {
  const expected = expectedStatuses(cells, outcome, WORDS);
  expect(statuses()).toEqual(expected);
  expect(new Set(expected)).toEqual(new Set([...Object.values(WORDS), null]));
});

test('13 of 48 deals won could be 17% or 41%, so a win rate of 27% is neither on nor off a target of 30%', () => {
  // Wilson: (0.2708 + 3.8415 / 96 ± 1.96 √(0.2708 · 0.7292 / 48 + 3.8415 / 9216)) ÷ (1 + 3.8415 / 48)
  expect(isClearOf(13 / 48, 48, 0.165)).toBe(true);
  expect([0.166, 0.3, 0.409].map((target) => isClearOf(13 / 48, 48, target))).toEqual([false, false, false]);
  expect(isClearOf(13 / 48, 48, 0.411)).toBe(true);
  expect(cells(`E${kpiRow('winRate')}`)).toBe('– Too few');
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

test('with any target, every rate is judged as its interval says, and one of 0% or 100% is met where it is reached', async () => {
  const targets = [0.01, 0.05, 0.12, 0.25, 0.4, 0.6, 0.75, 0.9, 0.99];
  const rates = KPI_RULES.filter(({ outOf }) => outOf);
  for (const [index, { key }] of rates.entries()) {
    const latest = Number(outcome.beside[key]?.latest);
    // Around the rate itself, where few counts can't tell, and far from it.
    const target = index % 2 ? Math.min(1, latest * 1.02) : (targets[index % targets.length] ?? 0);
    sheet.preview.type(sheet.name, `D${kpiRow(key)}`, target);
  }
  await sheet.preview.calculated();
  cells = cellsOf(sheet);
  expect(statuses()).toEqual(expectedStatuses(cells, outcome, WORDS));
  const requests = `U${inputRow('requests')}`;
  sheet.preview.type(sheet.name, `U${inputRow('answered')}`, Number(cells(requests)));
  sheet.preview.type(sheet.name, `D${kpiRow('inTime')}`, 1);
  await sheet.preview.calculated();
  expect(cellsOf(sheet)(`E${kpiRow('inTime')}`)).toBe('● On target');
});
