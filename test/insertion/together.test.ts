/** Two people at once: whenever the second one comes, the first one's sheet is complete and the second is told to wait. */

import { type Answer, ask, CHOICES } from '../template/openSheet';
import { openTrial, type Trial } from './trial';

let trial: Trial;
/** Whether somebody holds the document's lock. */
let held = false;

/** The stand-in's own lock is always free. */
const LOCK = {
  tryLock: () => {
    if (held) return false;
    held = true;
    return true;
  },
  releaseLock: () => {
    held = false;
  },
};

beforeAll(async () => {
  trial = await openTrial();
  Object.assign(trial.workbook.preview.script, { LockService: { getDocumentLock: () => LOCK } });
}, 60_000);

afterAll(() => trial.workbook.preview.close());

test('while one inserts, another opens the sidebar and inserts, too, before each call that reads or changes something', () => {
  const { workbook, insert, insertUnder, wrongAfter } = trial;
  const calls = workbook.watch(() => undefined, insert);
  workbook.discardAdded();
  const matters = calls.flatMap(({ kind, service }, index) =>
    ['mutate', 'read', 'flush'].includes(kind) || (service === 'Properties' && index > 3) ? [index + 1] : [],
  );
  const found = matters.flatMap((number) => {
    let second: Answer | undefined;
    const first = insertUnder((made) => {
      if (made !== number || second) return undefined;
      second = { ok: false, message: 'has begun' };
      workbook.preview.script['startSidebar']?.();
      second = ask(workbook.preview, 'insertKpiTemplate', CHOICES);
      return undefined;
    });
    const isToldToWait = second?.ok === false && /^Somebody is working on a KPI sheet/.test(second.message);
    const isRight = first?.ok === true && isToldToWait && !held;
    return [...(isRight ? [] : [JSON.stringify([first, second])]), ...wrongAfter(first)].map(
      (wrong) => `call ${number}, ${calls[number - 1]?.method}: ${wrong}`,
    );
  });
  process.stderr.write(`\n${matters.length} moments at which a second person came\n`);
  expect(found).toEqual([]);
  expect(matters.length).toBeGreaterThan(20);
}, 240_000);
