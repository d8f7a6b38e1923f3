/** An insertion that was killed, and what comes after it: another insertion, or the start of somebody else. */

import { openTrial, type Trial } from './trial';

const STOPPED = 'The script was stopped.';

let trial: Trial;

beforeAll(async () => {
  trial = await openTrial();
}, 60_000);

afterAll(() => trial.workbook.preview.close());

function startAgain(): void {
  trial.workbook.preview.script['startSidebar']?.();
}

test('what a killed run left behind is removed by the next insertion, too, which goes well', () => {
  const { workbook, calls, insert, insertUnder, wrongAfter } = trial;
  const rename = calls.findIndex(({ method }) => method === 'setName') + 1;
  insertUnder((made) => (made >= rename ? STOPPED : undefined));
  expect(workbook.added()).toHaveLength(1);
  const answer = insert();
  expect(answer).toEqual({ ok: true, sheet: 'Lead KPIs' });
  expect(wrongAfter(answer)).toEqual([]);
});

test('a sheet that somebody else is building right now is left alone by a start', () => {
  const { workbook, calls, insertUnder } = trial;
  const { script } = workbook.preview;
  const rename = calls.findIndex(({ method }) => method === 'setName') + 1;
  insertUnder((made) => (made >= rename ? STOPPED : undefined));
  const free = script['LockService'];
  Object.assign(script, { LockService: { getDocumentLock: () => ({ tryLock: () => false }) } });
  startAgain();
  expect([workbook.added().length, workbook.building() === null]).toEqual([1, false]);
  Object.assign(script, { LockService: free });
  startAgain();
  expect([workbook.added().length, workbook.building()]).toEqual([0, null]);
});
