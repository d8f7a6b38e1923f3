/** How the sidebar follows the reading of a team's data: every two seconds, and never longer than it lasts. */

import type { LeadProgress } from '../../src/leads/requests';
import { createReadingWatch } from '../../src/sidebar/readingProgress';
import { createTurnstile } from '../../src/sidebar/turnstile';

const after = (milliseconds: number): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('done'), milliseconds);
  });

describe('the watch over reading', () => {
  let told: LeadProgress[];
  let asked: number;
  const begin = (answers: (call: number) => Promise<LeadProgress>, lasts: number) => {
    told = [];
    asked = 0;
    const turnstile = createTurnstile();
    const leadProgress = (): Promise<LeadProgress> => {
      asked += 1;
      return answers(asked);
    };
    const watch = createReadingWatch({ leadProgress }, turnstile);
    turnstile.pass(
      () => after(lasts),
      () => undefined,
    );
    watch((progress) => told.push(progress));
  };
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('tells every two seconds how far the script has come, and stops with the request', async () => {
    begin((call) => Promise.resolve({ done: call * 1000, of: 5000 }), 7_000);
    await jest.advanceTimersByTimeAsync(7_000);
    expect(told).toEqual([1000, 2000, 3000].map((done) => ({ done, of: 5000 })));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(3);
  });

  test('tells nothing while nothing is known, nor what is answered after the end', async () => {
    begin(
      (call) => (call === 1 ? Promise.resolve({ done: 0, of: 0 }) : after(10_000).then(() => ({ done: 1, of: 2 }))),
      5_000,
    );
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
    expect(asked).toBe(2);
  });

  test('goes on where one answer fails', async () => {
    begin((call) => (call === 1 ? Promise.reject(new Error('Too busy.')) : Promise.resolve({ done: 1, of: 2 })), 5_000);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([{ done: 1, of: 2 }]);
  });
});
