/** RESPONSE_TIME, RESPONSE_TIME_PERCENTILE and RESPONSE_WITHIN_RATE over a table of inbound requests. */

import type { Column } from '../../src/core/kpi';
import { RESPONSE_TIME } from '../../src/kpis/RESPONSE_TIME';
import { RESPONSE_TIME_PERCENTILE } from '../../src/kpis/RESPONSE_TIME_PERCENTILE';
import { RESPONSE_WITHIN_RATE } from '../../src/kpis/RESPONSE_WITHIN_RATE';
import { problemOf } from './problemOf';

/** A time in March 2024; the 1st is a Friday. */
const march = (day: number, hour = 0, minute = 0): Date => new Date(2024, 2, day, hour, minute);
/** A time of day as it comes from a cell. */
const clock = (hour: number, minute = 0): Date => new Date(1899, 11, 30, hour, minute);

/** Requests received at 10:00, answered after so many minutes; `undefined` where nobody answered. */
function answeredAfter(...minutes: (number | undefined)[]): [Column, Column] {
  return [minutes.map(() => march(4, 10)), minutes.map((m) => (m === undefined ? '' : march(4, 10, m)))];
}

const FRIDAY_TO_MONDAY: [Column, Column] = [[march(1, 17, 50)], [march(4, 9, 10)]];
const NINE_TO_SIX: [Column, Column] = [[clock(9)], [clock(18)]];

describe('RESPONSE_TIME', () => {
  test('is the mean of the minutes waited: (2 + 4 + 12) / 3 = 6', () => {
    expect(RESPONSE_TIME.calculate(answeredAfter(2, 4, 12))).toBe(6);
  });

  test('leaves unanswered requests out of the mean: (2 + 4) / 2 = 3', () => {
    expect(RESPONSE_TIME.calculate(answeredAfter(2, undefined, 4))).toBe(3);
  });

  test('counts seconds and milliseconds: 90.6 s = 1.51 minutes', () => {
    const from = new Date(2024, 2, 4, 10, 0, 0, 0);
    expect(RESPONSE_TIME.calculate([[from], [new Date(from.getTime() + 90_600)]])).toBe(1.51);
  });

  test('skips rows that are blank in both columns: 5 alone is 5', () => {
    expect(
      RESPONSE_TIME.calculate([
        ['', march(4, 10), ''],
        ['', march(4, 10, 5), null],
      ]),
    ).toBe(5);
  });

  test('is blank with no request, and with none answered', () => {
    expect(RESPONSE_TIME.calculate([['', ''], ['']])).toBe('');
    expect(RESPONSE_TIME.calculate(answeredAfter(undefined, undefined))).toBe('');
  });

  test('counts every minute of a weekend without working hours: Friday 17:50 to Monday 09:10 is 3800', () => {
    expect(RESPONSE_TIME.calculate(FRIDAY_TO_MONDAY)).toBe(63 * 60 + 20);
  });

  test('counts working hours only: Friday 17:50 to Monday 09:10 is 10 + 10 = 20', () => {
    expect(RESPONSE_TIME.calculate([...FRIDAY_TO_MONDAY, ...NINE_TO_SIX])).toBe(20);
    expect(RESPONSE_TIME.calculate([...FRIDAY_TO_MONDAY, [0.375], [0.75]])).toBe(20);
  });

  test('leaves holidays out: with Monday off, Friday 17:50 to Tuesday 09:10 is 10 + 10 = 20', () => {
    const columns: Column[] = [[march(1, 17, 50)], [march(5, 9, 10)], ...NINE_TO_SIX];
    expect(RESPONSE_TIME.calculate(columns)).toBe(20 + 540);
    expect(RESPONSE_TIME.calculate([...columns, [march(4), '', march(4), march(3)]])).toBe(20);
  });

  test('names the row of a request answered before it was received', () => {
    expect(problemOf(() => RESPONSE_TIME.calculate(answeredAfter(3, -1)))).toEqual({
      code: 'order',
      facts: { argument: 'responded', row: 2, value: march(4, 9, 59) },
    });
  });

  test('names the row of a response without a request', () => {
    expect(
      problemOf(() =>
        RESPONSE_TIME.calculate([
          [march(4), ''],
          [march(4), march(4)],
        ]),
      ),
    ).toMatchObject({ code: 'missing', facts: { argument: 'received', row: 2 } });
  });

  test('names the row of a cell that is no date, and says an error value as such', () => {
    expect(
      problemOf(() =>
        RESPONSE_TIME.calculate([
          [march(4), '4 March'],
          ['', ''],
        ]),
      ),
    ).toEqual({ code: 'notdate', facts: { argument: 'received', row: 2, value: '4 March' } });
    expect(
      problemOf(() =>
        RESPONSE_TIME.calculate([
          [march(4), march(4)],
          ['#N/A', ''],
        ]),
      ),
    ).toEqual({ code: 'error', facts: { argument: 'responded', row: 1, value: '#N/A' } });
    expect(problemOf(() => RESPONSE_TIME.calculate([[new Date(Number.NaN)], ['']])).code).toBe('notdate');
  });

  test('names both sizes of columns that differ', () => {
    expect(problemOf(() => RESPONSE_TIME.calculate([[march(4), march(5)], [march(4)]]))).toEqual({
      code: 'shape',
      facts: { argument: 'received', shape: [2, 1], other: 'responded', otherShape: [1, 1] },
    });
  });

  test('asks for the other end of the working day', () => {
    const opensOnly: Column[] = [...FRIDAY_TO_MONDAY, [clock(9)], undefined];
    const closesOnly: Column[] = [...FRIDAY_TO_MONDAY, [''], [clock(18)]];
    const holidaysOnly: Column[] = [...FRIDAY_TO_MONDAY, undefined, undefined, [march(4)]];
    expect(problemOf(() => RESPONSE_TIME.calculate(opensOnly))).toEqual({
      code: 'missing',
      facts: { argument: 'closes_at' },
    });
    expect(problemOf(() => RESPONSE_TIME.calculate(closesOnly)).facts.argument).toBe('opens_at');
    expect(problemOf(() => RESPONSE_TIME.calculate(holidaysOnly)).facts.argument).toBe('opens_at');
  });

  test('refuses a working day that ends before it starts, and hours that are not times', () => {
    const from9 = (closes: unknown): Column[] => [...FRIDAY_TO_MONDAY, [clock(9)], [closes]];
    expect(problemOf(() => RESPONSE_TIME.calculate(from9(clock(9))))).toEqual({
      code: 'hours',
      facts: { argument: 'closes_at' },
    });
    expect(problemOf(() => RESPONSE_TIME.calculate(from9(18)))).toEqual({
      code: 'nottime',
      facts: { argument: 'closes_at', value: 18 },
    });
    expect(problemOf(() => RESPONSE_TIME.calculate(from9('18:00'))).code).toBe('nottime');
    expect(problemOf(() => RESPONSE_TIME.calculate(from9('#REF!'))).code).toBe('error');
  });

  test('takes one opening time, not a column of them', () => {
    const columns: Column[] = [...FRIDAY_TO_MONDAY, [clock(9), clock(10)], [clock(18)]];
    expect(problemOf(() => RESPONSE_TIME.calculate(columns))).toEqual({
      code: 'notCell',
      facts: { argument: 'opens_at', shape: [2, 1] },
    });
  });

  test('is blank without a request before the hours are looked at', () => {
    expect(RESPONSE_TIME.calculate([[''], [''], [clock(18)], [clock(9)]])).toBe('');
  });

  test('names the row of a holiday that is no date', () => {
    expect(
      problemOf(() => RESPONSE_TIME.calculate([...FRIDAY_TO_MONDAY, ...NINE_TO_SIX, [march(4), '', 'Easter']])),
    ).toEqual({ code: 'notdate', facts: { argument: 'holidays', row: 3, value: 'Easter' } });
  });
});

describe('RESPONSE_TIME_PERCENTILE', () => {
  const at = (percentile: unknown, ...minutes: (number | undefined)[]): number | '' =>
    RESPONSE_TIME_PERCENTILE.calculate([...answeredAfter(...minutes), [percentile]]);

  test('interpolates between neighbours: the median of 10, 1, 3 and 2 is (2 + 3) / 2 = 2.5', () => {
    expect(at(0.5, 10, 1, 3, 2)).toBe(2.5);
  });

  test('is the smallest at 0 and the largest at 1', () => {
    expect(at(0, 10, 1, 3)).toBe(1);
    expect(at(1, 10, 1, 3)).toBe(10);
  });

  test('leaves unanswered requests out: the median of 4 and 8 is 6', () => {
    expect(at(0.5, 4, undefined, 8)).toBe(6);
  });

  test('counts working hours only, too: the median of 20 minutes is 20', () => {
    expect(RESPONSE_TIME_PERCENTILE.calculate([...FRIDAY_TO_MONDAY, [0.5], ...NINE_TO_SIX])).toBe(20);
  });

  test('is blank without a percentile, a request or an answer', () => {
    expect(at('', 4, 8)).toBe('');
    expect(at(0.5)).toBe('');
    expect(at(0.5, undefined)).toBe('');
    expect(at('median')).toBe('');
  });

  test('takes 95 and 100 for a percentage without its sign, and refuses 101, −0.1 and text', () => {
    expect(problemOf(() => at(95, 4))).toEqual({ code: 'fraction', facts: { argument: 'percentile', value: 95 } });
    expect(problemOf(() => at(100, 4)).code).toBe('fraction');
    expect(problemOf(() => at(101, 4)).code).toBe('range01');
    expect(problemOf(() => at(-0.1, 4)).code).toBe('range01');
    expect(problemOf(() => at('median', 4))).toEqual({
      code: 'text',
      facts: { argument: 'percentile', value: 'median' },
    });
  });

  test('takes one percentile, not a column of them', () => {
    expect(problemOf(() => RESPONSE_TIME_PERCENTILE.calculate([...answeredAfter(1, 2), [0.5, 0.9]])).code).toBe(
      'notCell',
    );
  });
});

describe('RESPONSE_WITHIN_RATE', () => {
  const within = (allowed: unknown, ...minutes: (number | undefined)[]): number | '' =>
    RESPONSE_WITHIN_RATE.calculate([...answeredAfter(...minutes), [allowed]]);

  test('is answered in time ÷ all requests, the limit included: 2 / 4 = 0.5 within 3 minutes', () => {
    expect(within(3, 1, 3, 4, 60)).toBe(0.5);
  });

  test('counts a request nobody answered as missed: 1 / 2 = 0.5', () => {
    expect(within(3, 1, undefined)).toBe(0.5);
    expect(within(3, undefined)).toBe(0);
  });

  test('takes a limit of 0 minutes: of two answered after 0 and 1, one is in time', () => {
    expect(within(0, 0, 1)).toBe(0.5);
  });

  test('counts working hours only, too: 20 minutes are within 20 and not within 19', () => {
    expect(RESPONSE_WITHIN_RATE.calculate([...FRIDAY_TO_MONDAY, [20], ...NINE_TO_SIX])).toBe(1);
    expect(RESPONSE_WITHIN_RATE.calculate([...FRIDAY_TO_MONDAY, [19], ...NINE_TO_SIX])).toBe(0);
  });

  test('is blank without a limit or a request', () => {
    expect(within('', 1)).toBe('');
    expect(within(3)).toBe('');
  });

  test('refuses a limit below 0 or in text', () => {
    expect(problemOf(() => within(-1, 1))).toEqual({
      code: 'negativeCount',
      facts: { argument: 'within_minutes', value: -1 },
    });
    expect(problemOf(() => within('3 min', 1))).toEqual({
      code: 'text',
      facts: { argument: 'within_minutes', value: '3 min' },
    });
  });
});
