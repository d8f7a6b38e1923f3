/** MRR over a column of bills. */

import { MRR } from '../../src/kpis/MRR';
import { problemOf } from './problemOf';

describe('MRR', () => {
  test('adds monthly bills as they are: 300 + 200 = 500', () => {
    expect(MRR.calculate([[300, 200], undefined])).toBe(500);
  });

  test('divides each bill by its months: 1200 / 12 + 300 / 3 + 50 / 1 = 250', () => {
    expect(
      MRR.calculate([
        [1200, 300, 50],
        [12, 3, ''],
      ]),
    ).toBe(250);
  });

  test('divides every bill by a single number of months: (1200 + 2400) / 12 = 300', () => {
    expect(MRR.calculate([[1200, 2400], [12]])).toBe(300);
  });

  test('takes refunds off: 500 − 200 = 300', () => {
    expect(MRR.calculate([[500, -200], undefined])).toBe(300);
  });

  test('keeps small bills beside large ones: 1e16 + 1 − 1e16 + 1 = 2', () => {
    expect(MRR.calculate([[1e16, 1, -1e16, 1], undefined])).toBe(2);
  });

  test('skips rows without an amount, whatever their months: 100 + 20 = 120', () => {
    expect(
      MRR.calculate([
        [100, '', 20],
        [1, 0, 1],
      ]),
    ).toBe(120);
  });

  test('is blank while there is no amount at all', () => {
    expect(MRR.calculate([['', ''], undefined])).toBe('');
    expect(MRR.calculate([[''], [12]])).toBe('');
  });

  test('names the row of an amount that is text, a date, TRUE or an error', () => {
    expect(problemOf(() => MRR.calculate([[100, '$200'], undefined]))).toEqual({
      code: 'text',
      facts: { argument: 'amounts', row: 2, value: '$200' },
    });
    expect(problemOf(() => MRR.calculate([[new Date(2024, 0, 1), 1], undefined])).code).toBe('date');
    expect(problemOf(() => MRR.calculate([[true, 1], undefined])).code).toBe('boolean');
    expect(problemOf(() => MRR.calculate([[100], ['a year']])).facts.argument).toBe('months_per_bill');
    expect(problemOf(() => MRR.calculate([['#N/A', 1], undefined])).code).toBe('error');
  });

  test('does not divide by 0 or fewer months', () => {
    expect(problemOf(() => MRR.calculate([[100], [0]]))).toEqual({
      code: 'zero',
      facts: { argument: 'months_per_bill', value: 0 },
    });
    expect(
      problemOf(() =>
        MRR.calculate([
          [1, 2],
          [1, -12],
        ]),
      ),
    ).toEqual({ code: 'notPositive', facts: { argument: 'months_per_bill', row: 2, value: -12 } });
  });

  test('refuses 2 months beside 3 amounts, and names both sizes', () => {
    expect(
      problemOf(() =>
        MRR.calculate([
          [1, 2, 3],
          [1, 12],
        ]),
      ),
    ).toEqual({
      code: 'shape',
      facts: { argument: 'amounts', shape: [3, 1], other: 'months_per_bill', otherShape: [2, 1] },
    });
  });
});
