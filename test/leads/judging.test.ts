/** Which channels are best and worst in a KPI, and where the counts are too few to say. */

import { type ChannelNumber, judgements, rateOfAll } from '../../src/leads/judging';

const numbers = (...values: (number | undefined)[]): ChannelNumber[] => values.map((value) => ({ value }));
const shares = (...pairs: (readonly [part: number, whole: number])[]): ChannelNumber[] =>
  pairs.map(([part, whole]) => ({ value: part / whole, share: { part, whole } }));
const marks = (...of: Parameters<typeof judgements>): (string | undefined)[] =>
  judgements(...of).map(({ mark }) => mark);

describe('of costs and other numbers', () => {
  test('the lowest is best where lower is better, the highest where higher is', () => {
    expect(marks(numbers(40, 90, 65), 'lower')).toEqual(['best', 'worst', undefined]);
    expect(marks(numbers(40, 90, 65), 'higher')).toEqual(['worst', 'best', undefined]);
  });

  test('channels that tie share the mark', () => {
    expect(marks(numbers(40, 90, 40), 'lower')).toEqual(['best', 'worst', 'best']);
  });

  test('a channel without a number is passed over', () => {
    expect(marks(numbers(undefined, 90, 40), 'lower')).toEqual([undefined, 'worst', 'best']);
  });

  test('nothing is marked where one channel alone has a number, all are equal, or no direction is better', () => {
    expect(marks(numbers(40, undefined), 'lower')).toEqual([undefined, undefined]);
    expect(marks(numbers(40, 40), 'lower')).toEqual([undefined, undefined]);
    expect(marks(numbers(40, 90), 'neither')).toEqual([undefined, undefined]);
  });
});

test('a cost over fewer than ten cases has too few to be best or worst: one lucky deal would be', () => {
  const costs = [
    { value: 5, cases: 9 },
    { value: 40, cases: 10 },
    { value: 60, cases: 400 },
    { value: 900, cases: 1 },
  ];
  expect(marks(costs, 'lower')).toEqual(['unclear', 'best', 'worst', 'unclear']);
});

describe('of rates', () => {
  // 60 + 10 + 1 of 200 + 200 + 2 is 71 of 402, 17.7%. By Wilson 60 of 200 lies in 24.1–36.7%, 10 of 200 in 2.7–9.0%,
  // and 1 of 2 in 9.5–90.5%, which includes 17.7%.
  const three = shares([60, 200], [10, 200], [1, 2]);

  test('all channels together are the sum of the parts out of the sum of the wholes', () => {
    expect(rateOfAll(three)).toBe(71 / 402);
  });

  test('the highest is no best where its interval includes the rate of all: there are too few', () => {
    expect(marks(three, 'higher')).toEqual(['best', 'worst', 'unclear']);
  });

  test('where lower is better, the lowest that is clear is best', () => {
    expect(marks(three, 'lower')).toEqual(['worst', 'best', 'unclear']);
  });

  test('the interval is that of Wilson: 10 of 100 lie between 5.52% and 17.44%', () => {
    const [low, high] = judgements(shares([10, 100]), 'higher')[0]?.interval ?? [];
    expect([low?.toFixed(4), high?.toFixed(4)]).toEqual(['0.0552', '0.1744']);
  });

  test('a rate whose interval lies close around that of all is like all, not too few', () => {
    // 4,500 and 4,510 of 10,000 each lie within a percentage point of 45.05%; 5 of 11 lies in 21.3–72.0%.
    expect(marks(shares([4500, 10000], [4510, 10000], [5, 11]), 'higher')).toEqual([undefined, undefined, 'unclear']);
  });

  test('nothing is best where only one side is clear of the rate of all', () => {
    // 100 + 3 of 1,000 + 10 is 10.2%; 100 of 1,000 lies in 8.3–12.0%, 3 of 10 in 10.8–60.3%.
    expect(marks(shares([100, 1000], [3, 10]), 'higher')).toEqual([undefined, 'best']);
    expect(marks(shares([100, 1000], [3, 10]), 'lower')).toEqual([undefined, 'worst']);
  });

  test('a part that is larger than its whole, as between stages of a period, is neither judged nor called too few', () => {
    expect(marks(shares([12, 10], [60, 200], [10, 200]), 'higher')).toEqual([undefined, 'best', 'worst']);
  });
});
