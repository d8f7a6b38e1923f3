/** Figures in the Share tab, as the sheet shows them. */

import type { FigureOf } from '../../src/share/teamRequests';
import { changeText, figureText, nameOfKpi } from '../../src/sidebar/share/figureText';

const of = (unit: FigureOf['unit'], exact = false): FigureOf => ({
  ...{ key: 'any', number: 1, name: 'Any', better: 'higher' as const },
  unit,
  exact,
});
const DOLLARS = { currency: 'USD', periods: 'months' } as const;

test.each([
  ['money', true, DOLLARS, ['$50.00', '$50.00', '$50.00']],
  ['money', false, DOLLARS, ['$50', '$50', '$50']],
  ['money', true, { ...DOLLARS, currency: 'JPY' }, ['¥50', '¥50', '￥50']],
  ['ratio', false, DOLLARS, ['50.0×', '50.0배', '50.0倍']],
  ['periods', false, DOLLARS, ['50.0 months', '50.0개월', '50.0か月']],
  ['periods', false, { ...DOLLARS, periods: 'quarters' }, ['50.0 quarters', '50.0분기', '50.0四半期']],
  ['periods', false, { ...DOLLARS, periods: 'weeks' }, ['50.0 weeks', '50.0주', '50.0週間']],
  ['minutes', false, DOLLARS, ['50.0 minutes', '50.0분', '50.0分']],
  ['rate', true, DOLLARS, ['5,000.00%', '5,000.00%', '5,000.00%']],
] as const)('50 of %s (exact: %s) has the unit and the decimals of the sheet', (unit, exact, counted, texts) => {
  expect((['en', 'ko', 'ja'] as const).map((language) => figureText(50, of(unit, exact), counted, language))).toEqual(
    texts,
  );
});

test.each([
  // 100 to 101 is 1% more.
  ['money', 100, 101, 0.01, '+1%, better'],
  // 12,000 to 12,001 is 0.008% more, which shows as 0%.
  ['money', 12_000, 12_001, 1 / 12_000, '0%'],
  ['money', 12_000, 12_000.2, 0.2 / 12_000, 'too small a difference to show'],
  // What is shown as 25.0% and 25.1% is 0.1 apart, and 98.9% and 64.6% are 34.3 apart, though 98.94 − 64.58 = 34.36.
  ['rate', 0.2504, 0.2506, 0.02, '+0.1 percentage points, better'],
  ['rate', 0.9894, 0.6458, -34.36, '-34.3 percentage points, worse'],
  ['rate', 12.5, 10.25, -225, '-225 percentage points, worse'],
  ['rate', 0.25, 0.2501, 0.01, 'too small a difference to show'],
  ['rate', 0.25, 0.24, -1, '-1 percentage points, worse'],
] as const)('a change of %s from %d to %d is judged by what is shown', (unit, before, after, change, text) => {
  expect(changeText({ of: of(unit), before, after, change }, { before: DOLLARS, after: DOLLARS }, 'en')).toBe(text);
});

test('a KPI is called by its name in the language spoken, also where a choice has made it another', () => {
  const called = (key: string): string => nameOfKpi({ ...of('ratio'), key }, 'ko');
  expect([called('cltv_to_cac'), called('cltv_to_cac lead marketing')]).toEqual([
    'LTV/CAC 비율',
    '리드당 LTV/CPL 비율',
  ]);
  expect(called('gone')).toBe('Any');
});
