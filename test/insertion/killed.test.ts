/** Insertions that are killed, or whose clean-up fails as well: the next start or insertion repairs what is left. */

import { MESSAGE, openTrial, type Trial } from './trial';

const STOPPED = 'The script was stopped.';

let trial: Trial;
/**
 * The numbers of the calls, from 1, before which the spreadsheet is in a state of its own: builders and places change
 * nothing, so a run that ends at one of them leaves what a run leaves that ends at the next.
 */
let states: number[];
let tried = 0;

beforeAll(async () => {
  trial = await openTrial();
  const changes = ({ kind, service }: Trial['calls'][number]): boolean =>
    kind === 'mutate' || kind === 'flush' || service === 'Properties' || service === 'Lock';
  states = trial.calls.flatMap((_, index) => {
    const before = trial.calls[index - 1];
    return before === undefined || changes(before) ? [index + 1] : [];
  });
}, 60_000);

afterAll(() => {
  trial.workbook.preview.close();
  process.stderr.write(
    `\n${trial.calls.length} service calls; ${tried} insertions killed, or with a clean-up that fails\n`,
  );
});

function startAgain(): void {
  trial.workbook.preview.script['startSidebar']?.();
}

test('a run is killed at every call: the next start leaves nothing behind, or the complete sheet', () => {
  const { workbook, calls, insertUnder, wrongAfter, callAt } = trial;
  const own = workbook.own();
  const found = calls.flatMap((_, index) => {
    tried += 1;
    insertUnder((made) => (made > index ? STOPPED : undefined));
    const atOnce = workbook.own() === own ? [] : ["the user's own sheets have changed"];
    startAgain();
    return [...atOnce, ...wrongAfter(undefined)].map((wrong) => `${callAt(index + 1)}: ${wrong}`);
  });
  expect(found).toEqual([]);
}, 120_000);

test.each([2, 3, 5])(
  'the clean-up fails, too (%i calls in a row): the next start repairs it',
  (inARow) => {
    const { insertUnder, wrongAfter, callAt } = trial;
    const found = states
      .filter((_, index) => index % 5 === inARow % 5)
      .flatMap((number) => {
        tried += 1;
        insertUnder((made) => (made >= number && made < number + inARow ? MESSAGE : undefined));
        startAgain();
        return wrongAfter(undefined).map((wrong) => `${callAt(number)}: ${wrong}`);
      });
    expect(found).toEqual([]);
  },
  60_000,
);

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
