/**
 * Faults: makes an action's service calls fail in every way, one at a time, and counts what was tried. A test says how the
 * spreadsheet is opened, which action is asked for, and what may be left; all else about faults is here.
 */

import { appendFileSync } from 'node:fs';
import type { Preview } from '../preview/headless';
import type { WorkbookSnapshot } from '../preview/snapshot';
import type { ServiceCall } from '../preview/stand-in/service-call';
import { booksUnlike } from './living/unlike';

/** What Google says when nobody knows why. */
export const MESSAGE = 'Service Spreadsheets failed while accessing document';

/** Decides by the call's number, from 1, whether it fails. */
export type Fault = (number: number) => boolean;

/** What an action answers; nothing where it throws. */
export type Answered = { readonly ok?: boolean; readonly message?: string } | null | undefined;

/** What goes wrong: one call, that one and its clean-up, all from one on, or all of the repair, too. */
export type Trouble = 'fails' | 'clean-up fails' | 'killed' | 'killed, and its repair too';

/** What an action has left in the end, or sentences on what is wrong; none where it is right whatever the answer is. */
export type Left = 'all' | 'nothing' | readonly string[];

/** Which of two states a spreadsheet is in now, apart from what is worked out later, or how it differs from the first one. */
export function allOrNothing(before: WorkbookSnapshot, after: WorkbookSnapshot, now: WorkbookSnapshot): Left {
  const undone = booksUnlike(before, now);
  if (undone.length === 0) return 'nothing';
  return booksUnlike(after, now).length === 0 ? 'all' : undone.slice(0, 2);
}

/** The service calls of a spreadsheet, to be watched and made to fail. */
export interface Watch {
  /** To be given to the spreadsheet when it is opened. */
  readonly onCall: (call: ServiceCall) => void;
  /** Asks for the trial's action while calls fail. */
  under(preview: Preview, fault: Fault, request: unknown): Promise<Answered>;
  /** The calls that were made the last time. */
  calls(): readonly ServiceCall[];
}

/** An open spreadsheet in which the action is tried again and again. */
export interface Bench {
  /** The calls of the action when nothing fails. */
  readonly calls: readonly ServiceCall[];
  readonly request: unknown;
  /** A test may open it anew between tries. */
  preview(): Preview;
  /** Before each try. */
  ready?(): void;
  /** After the action, and again after the next start. */
  settled?(): Promise<void>;
  /** What is wrong as soon as a run has been killed, before the next start. */
  wrongAtOnce?(): string[];
  /** What is left in the end; afterwards all is as it was before the action. */
  left(trouble: Trouble, answer: Answered): Left | Promise<Left>;
}

/** Where a clean-up fails, too, and at what sample of the states (by their index and their number). */
export interface FailingCleanUp {
  /** Of the calls after the one that failed first, counted from 1, which fail, too; `index` is the state's. */
  readonly alsoFails: (after: number, index: number) => boolean;
  readonly at: (index: number, among: number) => boolean;
  /** At a sample of all calls, and not only of those before which the spreadsheet is in a state of its own. */
  readonly ofAllCalls?: boolean;
}

/** That many calls in a row fail, the first one among them. */
export const inARow =
  (calls: number): FailingCleanUp['alsoFails'] =>
  (after) =>
    after < calls;

/** An action, and what is tried with it. */
export interface FaultTrial {
  /** The global that the sidebar calls. test/sheets/faults.test.ts finds it in the test's text, so it is written out. */
  readonly action: string;
  /** What is done with it, where it is tried more than once. */
  readonly title?: string;
  /** Whether it waits for what is calculated, as `preview.run` does. */
  readonly waits?: boolean;
  readonly open: (watch: Watch) => Promise<Bench>;
  /** Whether it answers nothing: of a call that throws, the sidebar says in its own words that it failed. */
  readonly silent?: boolean;
  /** Of the calls that change and read nothing, one in so many is made to fail; `FAULTS=all` takes each of them. */
  readonly oneIn: number;
  /** Whether the run is killed before every call, and not only where the spreadsheet is in a state of its own. */
  readonly killedAtEvery?: boolean;
  readonly cleanUps: readonly FailingCleanUp[];
  /** At which calls of the next start, too, the run is killed, by the number of the one at which the action was. */
  readonly repairKilledAt?: (number: number) => number;
  /** The method from whose first call on faults are tried: what comes before is tried elsewhere. */
  readonly from?: string;
  /** What services say when they fail, in turn. */
  readonly messages?: readonly string[];
}

const ALL = process.env['FAULTS'] === 'all';

/** Registers the tests of an action's faults. */
export function tryFaults(trial: FaultTrial): void {
  describe(trial.title ?? trial.action, () => {
    const watch = watchOf(trial);
    let bench: Bench;
    let tried = 0;

    beforeAll(async () => {
      bench = await trial.open(watch);
      if (bench.calls.length === 0) throw new Error(`${trial.action} makes no service call.`);
    }, 120_000);

    afterAll(() => {
      bench.preview().close();
      count(trial, bench.calls, tried);
    });

    /** Tries the action once, lets the next start repair what a kill leaves, and says what is wrong. */
    async function wrongUnder(number: number, trouble: Trouble, fault: Fault): Promise<string[]> {
      tried += 1;
      bench.ready?.();
      const answer = await watch.under(bench.preview(), fault, bench.request);
      await bench.settled?.();
      const found = trouble === 'killed' ? [...(bench.wrongAtOnce?.() ?? [])] : [];
      if (trouble === 'killed, and its repair too') {
        const from = trial.repairKilledAt?.(number) ?? 1;
        await watch.start(bench.preview(), (made) => made >= from);
        await bench.settled?.();
      }
      if (trouble !== 'fails') {
        await watch.start(bench.preview(), () => false);
        await bench.settled?.();
      }
      if (trouble === 'fails' && !answer && !trial.silent) found.push('there was no answer');
      const left = await bench.left(trouble, answer);
      // A killed run has nobody to answer.
      found.push(...untrue(trouble.startsWith('killed') ? undefined : answer, left));
      if (typeof left !== 'string') found.push(...left);
      const { service, method } = bench.calls[number - 1] ?? {};
      return found.map((what) => `${trouble} at call ${number}, ${service}.${method}: ${what}`);
    }

    /** Tries it at each of the numbers. */
    async function wrongAt(numbers: readonly number[], trouble: Trouble, fault: (at: number, index: number) => Fault) {
      const found: string[] = [];
      for (const [index, number] of numbers.entries())
        found.push(...(await wrongUnder(number, trouble, fault(number, index))));
      return found;
    }

    const killed =
      (at: number): Fault =>
      (made) =>
        made >= at;

    test('one call fails, whichever it is: all of it or nothing, and a plain sentence', async () => {
      const numbers = failing(bench.calls, trial);
      expect(await wrongAt(numbers, 'fails', (at) => (made) => made === at)).toEqual([]);
    }, 900_000);

    test('the run is killed before any call that matters: the next start leaves all of it or nothing', async () => {
      const numbers = ALL || trial.killedAtEvery ? every(bench.calls, trial) : states(bench.calls, trial);
      expect(await wrongAt(numbers, 'killed', killed)).toEqual([]);
    }, 900_000);

    test('the clean-up fails, too: the next start leaves all of it or nothing', async () => {
      const found: string[] = [];
      for (const { alsoFails, at, ofAllCalls } of trial.cleanUps) {
        const all = ofAllCalls ? every(bench.calls, trial) : states(bench.calls, trial);
        const indices = [...all.keys()].filter((index) => ALL || at(index, all.length));
        const numbers = indices.map((index) => all[index] ?? 0);
        const fault =
          (from: number, index: number): Fault =>
          (made) =>
            made === from || (made > from && alsoFails(made - from, indices[index] ?? 0));
        found.push(...(await wrongAt(numbers, 'clean-up fails', fault)));
      }
      expect(found).toEqual([]);
    }, 900_000);

    if (trial.repairKilledAt)
      test('the repair is killed, too: the start after it leaves all of it or nothing', async () => {
        const numbers = every(bench.calls, trial).filter((_, index) => ALL || index % 5 === 0);
        expect(await wrongAt(numbers, 'killed, and its repair too', killed)).toEqual([]);
      }, 900_000);
  });
}

function watchOf({ action, waits, messages = [MESSAGE] }: FaultTrial): Watch & {
  start(preview: Preview, fault: Fault): Promise<void>;
} {
  let fault: Fault | undefined;
  let made: ServiceCall[] = [];
  const during = async (preview: Preview, name: string, decides: Fault, request: unknown): Promise<Answered> => {
    made = [];
    fault = decides;
    try {
      const answer = waits ? await preview.run(name, request) : preview.script[name]?.(request);
      // Data of the add-on's realm as data of this one.
      return JSON.parse(JSON.stringify(answer ?? null)) as Answered;
    } catch {
      // Where even the language can't be read, or the run is stopped, there is no answer.
      return undefined;
    } finally {
      fault = undefined;
    }
  };
  return {
    onCall: (call) => {
      if (!fault) return;
      made.push(call);
      if (fault(made.length)) throw new Error(messages[made.length % messages.length]);
    },
    under: (preview, decides, request) => during(preview, action, decides, request),
    start: async (preview, decides) => {
      await during(preview, 'startSidebar', decides, undefined);
    },
    calls: () => made,
  };
}

/** What an answer says that isn't so, or says in other words than plain ones. */
function untrue(answer: Answered, left: Left): string[] {
  const { ok, message } = answer ?? {};
  if (ok === true) return left === 'nothing' ? ['the answer was yes, and nothing was done'] : [];
  if (message === undefined) return [];
  const found = [
    !isPlain(message) && `it says ${message}`,
    left === 'all' && !SAYS_DONE.test(message) && `everything was done, and it says ${message}`,
    typeof left !== 'string' && left.length > 0 && /Nothing was changed/.test(message) && `it says ${message}`,
  ];
  return found.filter((what) => typeof what === 'string');
}

/** Sentences of failures after which everything may be there. */
const SAYS_DONE = /^The sheets are made|the formula may be in .* all the same/;

function isPlain(message: string): boolean {
  return /^[A-Z][^{}]{20,250}$/.test(message) && !/Exception|maximum execution|invoked|timed out/.test(message);
}

/** The numbers of all calls, from 1. */
function every(calls: readonly ServiceCall[], { from }: Pick<FaultTrial, 'from'>): number[] {
  const first = from ? calls.findIndex(({ method }) => method === from) : 0;
  return calls.flatMap((_, index) => (index >= first ? [index + 1] : []));
}

/**
 * The calls to be made to fail: places and builders change nothing, so what a failure leaves at one of them is what it leaves
 * at the next, and some of them stand for all.
 */
function failing(calls: readonly ServiceCall[], trial: FaultTrial): number[] {
  return every(calls, trial).filter((number) => {
    const call = calls[number - 1];
    return ALL || (number - 1) % trial.oneIn === 0 || changes(call) || call?.kind === 'read';
  });
}

/** The calls before which the spreadsheet, or what is kept beside it, is in a state of its own. */
function states(calls: readonly ServiceCall[], trial: FaultTrial): number[] {
  return every(calls, trial).filter((number) => number === 1 || changes(calls[number - 2]));
}

function changes(call: ServiceCall | undefined): boolean {
  return (
    call !== undefined && (['mutate', 'flush'].includes(call.kind) || ['Properties', 'Lock'].includes(call.service))
  );
}

/** Says how many faults were tried, here and to whoever adds them up (test/countReporter.js). */
function count({ action, title = action }: FaultTrial, calls: readonly ServiceCall[], tried: number): void {
  process.stderr.write(`\n${title}: ${calls.length} service calls; ${tried} faults tried\n`);
  const counts = process.env['FAULT_COUNTS'];
  if (counts) appendFileSync(counts, `${tried}\n`);
}
