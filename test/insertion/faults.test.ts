/** Inserting while one service call fails: whichever it is, the user's own sheets stay as they were. */

import { MESSAGE, openTrial, type Trial } from './trial';

let trial: Trial;

beforeAll(async () => {
  trial = await openTrial();
}, 60_000);

afterAll(() => trial.workbook.preview.close());

test('every service call is made to fail once: a plain sentence and nothing changed, or the complete sheet', () => {
  const { calls, insertUnder, wrongAfter, callAt } = trial;
  const outcomes = { ok: 0, no: 0 };
  const found = calls.flatMap((_, index) => {
    const answer = insertUnder((number) => (number === index + 1 ? MESSAGE : undefined));
    const wrong = answer === undefined ? ['there was no answer'] : [];
    if (answer) outcomes[answer.ok ? 'ok' : 'no'] += 1;
    return [...wrong, ...wrongAfter(answer)].map((sentence) => `${callAt(index + 1)}: ${sentence}`);
  });
  process.stderr.write(
    `\n${calls.length} service calls made to fail, one at a time: ${outcomes.no} insertions refused, ${outcomes.ok} complete\n`,
  );
  expect(found).toEqual([]);
  expect(calls.length).toBeGreaterThan(100);
}, 240_000);
