/**
 * Building several sheets while a service call fails, or the run is killed: whichever call it is, either all are there or
 * none, once the next start has been at it, and the user's own sheets are what they were.
 */

import type { SheetSnapshot } from '../../preview/snapshot';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import type { LeadSheet } from '../../src/leads/requests';
import { type Fault, openWorkbook, type Workbook } from '../insertion/workbook';
import { ACTIVITY, type Answered, BUILD, build, LEADS, paste } from './book';

const MESSAGE = 'Service Spreadsheets failed while accessing document';
const STOPPED = 'The script was stopped.';

/** What is made, and from which call on, the first of that name, faults are tried: what comes before is the same for all. */
const TRIALS: readonly { readonly make: readonly LeadSheet[]; readonly from?: string }[] = [
  { make: ['channels', 'cohorts'] },
  { make: ['channels', 'periods', 'cohorts', 'dashboard'], from: 'newChart' },
];

describe.each(TRIALS)('$make', ({ make, from }) => {
  let workbook: Workbook;
  let own: string;
  let complete: string;
  let calls: readonly ServiceCall[];
  let tried = 0;

  const insert = (): Answered<object> => build(workbook.preview, { ...BUILD, make });
  const added = (): string => JSON.stringify(workbook.added().map(withoutOutcomes));

  beforeAll(async () => {
    workbook = await openWorkbook((preview) => {
      paste(preview, 'CRM', LEADS);
      paste(preview, 'Ads', ACTIVITY);
    });
    own = workbook.own();
    // Its words are read once, so that every build that follows makes the same calls.
    insert();
    workbook.discardAdded();
    calls = workbook.watch(() => undefined, insert);
    complete = added();
    expect(workbook.added()).toHaveLength(make.length);
    workbook.discardAdded();
  }, 60_000);

  afterAll(() => {
    workbook.preview.close();
    process.stderr.write(`\n${make}: ${calls.length} service calls a build; ${tried} builds tried with faults\n`);
  });

  /** Builds under the fault; a run that throws gives no answer. */
  function under(fault: Fault): Answered<object> | undefined {
    tried += 1;
    let answer: Answered<object> | undefined;
    workbook.watch(fault, () => {
      try {
        answer = insert();
      } catch {
        answer = undefined;
      }
    });
    return answer;
  }

  /** What is wrong with the spreadsheet now; afterwards only the user's own sheets are there. */
  function wrong(answer: Answered<object> | undefined): string[] {
    const sheets = workbook.added();
    const refused = answer?.ok === false ? answer.message : undefined;
    const found = [
      workbook.own() !== own && 'the user’s own sheets have changed',
      workbook.building() !== null && 'sheets are still remembered as being built',
      sheets.length > 0 && added() !== complete && `there are ${sheets.map(({ name }) => name).join()}`,
      answer?.ok === true && sheets.length === 0 && 'the answer was yes, and nothing is there',
      sheets.length > 0 &&
        refused?.startsWith('The sheets are made') === false &&
        `they are there, and it says ${refused}`,
      refused !== undefined && !/^[A-Z].{20,250}$/.test(refused) && `it says ${refused}`,
    ];
    workbook.discardAdded();
    return found.filter((sentence) => typeof sentence === 'string');
  }

  const named = (number: number, found: readonly string[]): string[] =>
    found.map((what) => `call ${number}, ${calls[number - 1]?.service}.${calls[number - 1]?.method}: ${what}`);
  const first = (): number => (from ? calls.findIndex(({ method }) => method === from) : 0);

  /** Calls that read, write or keep something; the others change nothing, so every fortieth of them stands for all. */
  const failing = (): number[] =>
    calls.flatMap(({ kind, service }, index) => {
      const matters = ['mutate', 'read', 'flush'].includes(kind) || ['Properties', 'Lock'].includes(service);
      const isTried = matters || process.env['FAULTS'] === 'all' || index % 40 === 0;
      return isTried && index >= first() ? [index + 1] : [];
    });

  /** The calls, from 1, before which the spreadsheet is in a state of its own. */
  const states = (): number[] =>
    calls.flatMap((_, index) => {
      const before = calls[index - 1];
      const isWrite =
        before && (['mutate', 'flush'].includes(before.kind) || ['Properties', 'Lock'].includes(before.service));
      return (before === undefined || isWrite) && index >= first() ? [index + 1] : [];
    });

  const startAgain = (): void => void workbook.preview.script['startSidebar']?.();

  test('one call fails, whichever it is: all sheets or none, and a plain sentence', () => {
    const found = failing().flatMap((number) =>
      named(number, wrong(under((made) => (made === number ? MESSAGE : undefined)))),
    );
    expect(found).toEqual([]);
  }, 600_000);

  test('the run is killed before any call that matters: the next start leaves all sheets or none', () => {
    const found = states().flatMap((number) => {
      under((made) => (made >= number ? STOPPED : undefined));
      const atOnce = workbook.own() === own ? [] : ['the user’s own sheets have changed'];
      startAgain();
      return named(number, [...atOnce, ...wrong(undefined)]);
    });
    expect(found).toEqual([]);
  }, 600_000);

  test.each([2, 4])(
    'the clean-up fails, too (%i calls in a row): the next start leaves all sheets or none',
    (inARow) => {
      // Of the many states, the last ones, where names are given, and some of the others.
      const all = states();
      const found = all
        .filter((_, index) => index > all.length - 12 || index % 7 === inARow)
        .flatMap((number) => {
          const answer = under((made) => (made >= number && made < number + inARow ? MESSAGE : undefined));
          startAgain();
          return named(number, wrong(answer));
        });
      expect(found).toEqual([]);
    },
    600_000,
  );
});

function withoutOutcomes({ cells, ...sheet }: SheetSnapshot): object {
  return { ...sheet, cells: cells.map((cell) => (cell.formula ? { ...cell, value: null } : cell)) };
}
