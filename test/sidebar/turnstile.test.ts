/** One request at a time, and patience that ends. */

import { createTurnstile, type End, PATIENCE } from '../../src/sidebar/turnstile';

const never = (): Promise<string> => new Promise(() => {});
const after = (milliseconds: number, answer: string): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(answer), milliseconds);
  });

describe('turnstile', () => {
  let ends: End<string>[];
  const note = (end: End<string>): void => {
    ends.push(end);
  };

  beforeEach(() => {
    jest.useFakeTimers();
    ends = [];
  });
  afterEach(() => jest.useRealTimers());

  test('reports the answer and is free again', async () => {
    const turnstile = createTurnstile();
    expect(turnstile.pass(() => after(500, 'done'), note)).toBe(true);
    expect(turnstile.isBusy()).toBe(true);
    await jest.advanceTimersByTimeAsync(500);
    expect(ends).toEqual([{ kind: 'answered', answer: 'done' }]);
    expect(turnstile.isBusy()).toBe(false);
  });

  test('refuses a second request while the first is under way, and never starts it', () => {
    const turnstile = createTurnstile();
    const second = jest.fn(never);
    turnstile.pass(never, note);
    expect(turnstile.pass(second, note)).toBe(false);
    expect(second).not.toHaveBeenCalled();
  });

  test('reports a failure without its message', async () => {
    const turnstile = createTurnstile();
    turnstile.pass(() => Promise.reject(new Error('ScriptError: internal')), note);
    await jest.advanceTimersByTimeAsync(0);
    expect(ends).toEqual([{ kind: 'failed' }]);
    expect(turnstile.isBusy()).toBe(false);
  });

  test('stops waiting after 60 seconds, not before', async () => {
    const turnstile = createTurnstile();
    turnstile.pass(never, note);
    await jest.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(ends).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(PATIENCE).toBe(60_000);
    expect(ends).toEqual([{ kind: 'no answer' }]);
    expect(turnstile.isBusy()).toBe(false);
  });

  test('waits longer for what is known to take longer', async () => {
    const turnstile = createTurnstile();
    turnstile.pass(never, note, 2 * PATIENCE);
    await jest.advanceTimersByTimeAsync(2 * PATIENCE - 1);
    expect(ends).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(ends).toEqual([{ kind: 'no answer' }]);
  });

  test('still reports an answer that comes late', async () => {
    const turnstile = createTurnstile();
    turnstile.pass(() => after(PATIENCE + 5_000, 'late'), note);
    await jest.advanceTimersByTimeAsync(PATIENCE + 5_000);
    expect(ends).toEqual([{ kind: 'no answer' }, { kind: 'answered', answer: 'late' }]);
  });

  test('says nothing of a late answer once another request has started', async () => {
    const turnstile = createTurnstile();
    turnstile.pass(() => after(PATIENCE + 5_000, 'late'), note);
    await jest.advanceTimersByTimeAsync(PATIENCE);
    turnstile.pass(() => after(10_000, 'second'), note);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(ends).toEqual([{ kind: 'no answer' }, { kind: 'answered', answer: 'second' }]);
  });

  test('tells its watchers when it becomes busy and free', async () => {
    const turnstile = createTurnstile();
    const seen: boolean[] = [];
    turnstile.watch(() => seen.push(turnstile.isBusy()));
    turnstile.pass(() => after(1, 'done'), note);
    await jest.advanceTimersByTimeAsync(1);
    expect(seen).toEqual([true, false]);
  });
});
