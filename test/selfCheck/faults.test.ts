/** The check of an installation while services fail, or the run is killed: the spreadsheet stays as it was. */

import type { Preview } from '../../preview/headless';
import type { WorkbookSnapshot } from '../../preview/snapshot';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import { openAddOn } from '../template/openSheet';
import { say } from './check';

const MESSAGE = 'Service Spreadsheets failed while accessing document';

/** Decides by the call's number, from 1, whether it fails. */
type Fault = (number: number) => boolean;

describe.each(['begin', 'look'] as const)('while the check is at %s', (step) => {
  let preview: Preview;
  let fault: Fault | undefined;
  let made: ServiceCall[] = [];
  let before: WorkbookSnapshot;
  let calls: readonly ServiceCall[] = [];
  let tried = 0;
  const messages: string[] = [];
  const startAgain = (): void => void preview.script['startSidebar']?.();

  /** The step asked for while calls fail; what was begun for it before is never made to fail. */
  function under(decides: Fault): void {
    if (step === 'look') say(preview, { step: 'begin' });
    tried += 1;
    made = [];
    fault = decides;
    try {
      const said = say(preview, step === 'begin' ? { step } : { step, waited: 0, last: true });
      if (!said.ok) messages.push(said.message);
    } catch {
      // Where even the language can't be read, Sheets shows what was thrown.
    } finally {
      fault = undefined;
    }
  }

  beforeAll(async () => {
    preview = openAddOn({
      onCall: (call) => {
        if (!fault) return;
        made.push(call);
        if (fault(made.length)) throw new Error(MESSAGE);
      },
    });
    const sheet = preview.spreadsheet.getSheetByName('Sheet1');
    sheet?.getRange('A1:B2').setValues([
      ['Cost', 5000],
      ['Half', '=B1/2'],
    ]);
    sheet?.getRange('A1').setNote('From the ledger').protect().setDescription('Mine');
    await preview.calculated();
    under(() => false);
    startAgain();
    before = preview.snapshot();
    under(() => false);
    calls = made;
    startAgain();
    tried = 0;
  });
  afterAll(() => {
    preview.close();
    process.stderr.write(`\nthe check's ${step}: ${calls.length} service calls; ${tried} faults tried\n`);
  });

  const wrongAfter = (at: number): string[] => {
    const now = preview.snapshot();
    return JSON.stringify(now) === JSON.stringify(before)
      ? []
      : [`call ${at}: ${now.sheets.map(({ name }) => name).join(', ')} ${JSON.stringify(now.documentProperties)}`];
  };

  test('one call fails, whichever it is: nothing is left once it has ended or is begun again, and it says so plainly', () => {
    const found: string[] = [];
    for (let at = 1; at <= calls.length; at += 1) {
      under((each) => each === at);
      // A begun check goes on, and one that failed is asked a second time, as its window does.
      say(preview, { step: 'look', waited: 0, last: true });
      found.push(...wrongAfter(at));
      startAgain();
    }
    expect(found).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toMatch(/^[A-Z].{20,250}$/);
  }, 240_000);

  /** The calls, from 1, before which the spreadsheet is in a state of its own. */
  const states = (): number[] =>
    calls.flatMap((_, index) => {
      const previous = calls[index - 1];
      const changes = previous && (['mutate', 'flush'].includes(previous.kind) || previous.service === 'Properties');
      return previous === undefined || changes ? [index + 1] : [];
    });

  test('the run is killed before any call that matters: the next start removes what it left', () => {
    const found = states().flatMap((at) => {
      under((each) => each >= at);
      startAgain();
      return wrongAfter(at);
    });
    expect(found).toEqual([]);
  }, 240_000);

  test('the clean-up fails, too, some calls in a row: the next start removes what it left', () => {
    const found = states().flatMap((at, index) => {
      const inARow = 2 + (index % 4);
      under((each) => each >= at && each < at + inARow);
      startAgain();
      return wrongAfter(at);
    });
    expect(found).toEqual([]);
  }, 240_000);
});
