/**
 * Every action that writes is tried while services fail: here those that write one thing, the others in files of their own.
 * An action that is nowhere named fails here, and so does one that is said to change nothing, and does.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Preview } from '../../preview/headless';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import { ACTIVE, openEverything, REQUESTS } from './everyRequest';

/** Which file makes every service call of an action fail, and kills it at every call. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  checkInstallation: 'selfCheck/faults.test.ts',
  insertKpiTemplate: 'insertion/faults.test.ts',
  changeKpiSheet: 'living/faults.test.ts',
  buildLeadSheets: 'leadSheets/faults.test.ts',
  keepSnapshot: 'share/faults.test.ts',
  closePeriod: 'share/faults.test.ts',
  insertDefinitions: 'share/faults.test.ts',
  protectFormulas: 'share/faults.test.ts',
  makePortable: 'share/portableFaults.test.ts',
  bringFunctionsBack: 'share/portableFaults.test.ts',
};

/** Those that are tried here. */
const HERE = ['insertFormula', 'rememberLanguage', 'rememberFunctions', 'dismissWelcome', 'checkLeads'];

/** What Google says: nobody knows why, too often, too long, too much. */
const MESSAGES = [
  'Service Spreadsheets failed while accessing document',
  'Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.',
  'Exceeded maximum execution time',
  'Service Spreadsheets timed out while accessing document with id 1a.',
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
];

/** Decides by the call's number, from 1, whether it fails. */
type Fault = (number: number) => boolean;

let preview: Preview;
let fault: Fault | undefined;
let made: ServiceCall[] = [];

beforeAll(async () => {
  preview = await openEverything({
    onCall: (call) => {
      if (!fault) return;
      made.push(call);
      if (fault(made.length)) throw new Error(MESSAGES[made.length % MESSAGES.length]);
    },
  });
  // What the add-on logs of failures is for whoever looks after it; here they are made on purpose.
  Object.assign(preview.script, { console: { warn: () => undefined } });
}, 60_000);

afterAll(() => preview.close());

/** What an action answers while calls fail; nothing where it throws. */
function under(decides: Fault, name: string): { readonly ok?: boolean; readonly message?: string } | null | undefined {
  made = [];
  fault = decides;
  try {
    return JSON.parse(JSON.stringify(preview.script[name]?.(REQUESTS[name]) ?? null));
  } catch {
    return undefined;
  } finally {
    fault = undefined;
  }
}

const user = (): GoogleAppsScript.Properties.Properties => preview.globals.PropertiesService.getUserProperties();

/** Everything that there is: the workbook, and what is kept of this person. */
const state = (): string => JSON.stringify([preview.snapshot(), user().getProperties()]);

const actions = (): string[] =>
  Object.entries(preview.script).flatMap(([name, called]) =>
    typeof called === 'function' && /^[a-z]/.test(name) && !/^on[A-Z]/.test(name) && !name.endsWith('_') ? [name] : [],
  );

test('every action has a request, and is tried somewhere or writes nothing', () => {
  expect(actions().sort()).toEqual(Object.keys(REQUESTS).sort());
  for (const file of Object.values(ELSEWHERE))
    expect([file, existsSync(join(__dirname, '..', file))]).toEqual([file, true]);
  const others = actions().filter((name) => !(name in ELSEWHERE) && !HERE.includes(name));
  for (const name of others) {
    const before = state();
    expect([name, under(() => false, name) === undefined]).toEqual([name, false]);
    expect([name, state() === before]).toEqual([name, true]);
  }
});

/** What an action has done once it is done, of all that there is: checking data only has to leave the sheets as they are. */
const done = (name: string): string => (name === 'checkLeads' ? JSON.stringify(preview.snapshot().sheets) : state());

describe.each(HERE)('%s', (name) => {
  let before: string;
  let after: string;
  let calls: readonly ServiceCall[];
  let tried = 0;

  /** Takes back what the action does. */
  function back(): void {
    preview.spreadsheet.getSheetByName(ACTIVE[0])?.getRange(ACTIVE[1]).clearContent();
    user().deleteAllProperties();
    preview.select(...ACTIVE);
  }

  beforeAll(async () => {
    back();
    // Its file is read once, so that every run that follows makes the same calls.
    under(() => false, name);
    back();
    await preview.calculated();
    before = done(name);
    under(() => false, name);
    calls = made;
    await preview.calculated();
    after = done(name);
    back();
    expect([after === before, done(name) === before]).toEqual([name === 'checkLeads', true]);
  });

  afterAll(() => process.stderr.write(`\n${name}: ${calls.length} service calls; ${tried} faults tried\n`));

  /** What is wrong after the action under this fault and, where it was killed, the next start. */
  async function wrong(number: number, decides: Fault, killed: boolean): Promise<string[]> {
    tried += 1;
    const answer = under(decides, name);
    if (killed) preview.script['startSidebar']?.();
    await preview.calculated();
    const now = done(name);
    back();
    const at = `call ${number}, ${calls[number - 1]?.service}.${calls[number - 1]?.method}`;
    const sentence = answer?.message;
    const found = [
      now !== before && now !== after && `${at}: neither all of it nor nothing`,
      answer?.ok === true && now !== after && `${at}: it says that it is done, and it isn’t`,
      /Nothing was changed/.test(sentence ?? '') &&
        now !== before &&
        `${at}: something was changed, it says ${sentence}`,
      sentence !== undefined && !/^[A-Z][^{}]{20,250}$/.test(sentence) && `${at}: it says ${sentence}`,
      sentence !== undefined && /Exception|maximum execution|invoked|timed out/.test(sentence) && `${at}: ${sentence}`,
    ];
    return found.filter((what) => typeof what === 'string');
  }

  const each = async (of: (number: number) => Fault, killed = false): Promise<string[]> => {
    const found: string[] = [];
    for (let number = 1; number <= calls.length; number += 1) found.push(...(await wrong(number, of(number), killed)));
    return found;
  };

  test('one call fails, whichever it is: all of it or nothing, and a plain sentence', async () => {
    expect(await each((number) => (made) => made === number)).toEqual([]);
  });

  test('the run is killed before any call: all of it or nothing, after the next start', async () => {
    expect(await each((number) => (made) => made >= number, true)).toEqual([]);
  });

  test('the clean-up fails, too, three calls in a row: all of it or nothing, after the next start', async () => {
    expect(await each((number) => (made) => made >= number && made < number + 3, true)).toEqual([]);
  });
});
