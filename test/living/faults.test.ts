/**
 * Changing a sheet in use while services fail, or the run is killed: whichever call it is, either the whole change is there
 * or none of it, once the clean-up or the next start has been at it.
 */

import type { Preview } from '../../preview/headless';
import type { WorkbookSnapshot } from '../../preview/snapshot';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import type { ChangeRequest } from '../../src/sheets/template/kpiSheetRequests';
import { kpiRow } from '../template/compare';
import { CHOICES, openAddOn } from '../template/openSheet';
import { KPI_RULES } from '../template/oracle';
import { headlineRow, INPUT_ROWS, inputRow } from '../template/rows';
import { change, stateOf } from './change';
import { unlike } from './unlike';

const MESSAGE = 'Service Spreadsheets failed while accessing document';
const KEPT_INPUTS = [
  'marketing',
  'selling',
  'leads',
  'sqos',
  'won',
  'lost',
  'customers',
  'newCustomers',
  'lostCustomers',
];
const KEPT_KPIS = [
  'marketingShown',
  'newLeads',
  'cpl',
  'costPerSqo',
  'winRate',
  'growth',
  'cac',
  'fullCac',
  'ltvToCac',
];

/** Decides by the call's number, from 1, whether it fails. */
type Fault = (number: number) => boolean;

interface Bench {
  readonly preview: Preview;
  readonly sheet: string;
  /** Asks for the change while calls fail; gives the calls made and whether the answer was ok, if there was one. */
  readonly under: (
    fault: Fault,
    request: ChangeRequest,
  ) => { readonly calls: ServiceCall[]; readonly ok: boolean | undefined };
  readonly messages: string[];
}

/** A small KPI sheet, of which people have deleted what they don't follow, beside a sheet of somebody's own that reads it. */
async function openBench(): Promise<Bench> {
  let fault: Fault | undefined;
  let calls: ServiceCall[] = [];
  const messages: string[] = [];
  const preview = openAddOn({
    onCall: (call) => {
      if (!fault) return;
      calls.push(call);
      if (fault(calls.length)) throw new Error(MESSAGE);
    },
  });
  const inserted = preview.script['insertKpiTemplate']?.({ ...CHOICES, periods: 'quarters' }) as { sheet: string };
  await preview.calculated();
  const sheet = { preview, name: inserted.sheet };
  const rows = [
    ...INPUT_ROWS.filter(({ key }) => !KEPT_INPUTS.includes(key)).map(({ key }) => inputRow(key)),
    ...KPI_RULES.filter(({ key }) => !KEPT_KPIS.includes(key)).map(({ key }) => kpiRow(key)),
    ...[2, 3, 4, 6, 7].map(headlineRow),
  ];
  for (const row of rows.sort((a, b) => b - a)) preview.remove(sheet.name, 'row', row);
  await preview.calculated();
  await change(sheet, { change: 'repair', cells: stateOf(sheet).damaged.map(({ cell }) => cell) });
  preview.type('Sheet1', 'A1', `='${sheet.name}'!J20*2`);
  preview.type('Sheet1', 'A2', `=SUM('${sheet.name}'!J20:M20)`);
  const labels = preview.read(sheet.name, 'B1:B60').map(([label]) => label);
  // A number where a formula belongs.
  preview.type(sheet.name, `C${labels.lastIndexOf('Win rate') + 1}`, 9);
  preview.select(sheet.name, 'A1');
  await preview.calculated();
  return {
    preview,
    sheet: sheet.name,
    messages,
    under(decides, request) {
      calls = [];
      fault = decides;
      try {
        const answer = preview.script['changeKpiSheet']?.(request) as { ok: boolean; message?: string };
        if (answer.message !== undefined) messages.push(answer.message);
        return { calls, ok: answer.ok };
      } catch {
        return { calls, ok: undefined };
      } finally {
        fault = undefined;
      }
    },
  };
}

/** Where two states of the workbook differ, apart from what is worked out later. */
function differing(before: WorkbookSnapshot, now: WorkbookSnapshot): string[] {
  const names = (book: WorkbookSnapshot): string => book.sheets.map(({ name }) => name).join(', ');
  if (names(before) !== names(now)) return [`the sheets are ${names(now)}`];
  const properties = (book: WorkbookSnapshot): string => JSON.stringify(book.documentProperties);
  if (properties(before) !== properties(now)) return [`what is remembered is ${properties(now)}`];
  return before.sheets.flatMap((sheet, index) => {
    const other = now.sheets[index];
    return other ? unlike(withoutOutcomes(sheet), withoutOutcomes(other)) : [];
  });
}

function withoutOutcomes(sheet: WorkbookSnapshot['sheets'][number]): WorkbookSnapshot['sheets'][number] {
  return { ...sheet, cells: sheet.cells.map((cell) => (cell.formula ? { ...cell, value: null } : cell)) };
}

const CHANGES: readonly ((bench: Bench) => ChangeRequest)[] = [
  () => ({ change: 'period' }),
  () => ({ change: 'next' }),
  () => ({ change: 'language', language: 'ja' }),
  () => ({ change: 'currency', currency: 'JPY' }),
  () => ({ change: 'cacBasis', cacBasis: 'marketing' }),
  () => ({ change: 'lifetimeOf', lifetimeOf: 'lead' }),
  () => ({ change: 'style', style: 'functions' }),
  () => ({ change: 'kpis', hidden: ['cpl', 'win_rate'] }),
  ({ preview, sheet }) => ({
    change: 'repair',
    cells: stateOf({ preview, name: sheet }).damaged.map(({ cell }) => cell),
  }),
];

/** One change, and what it is like when nothing fails. */
interface Trial {
  readonly request: ChangeRequest;
  readonly calls: readonly ServiceCall[];
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
}

let bench: Bench;
let tried = 0;
const counts: string[] = [];

afterAll(() => {
  bench.preview.close();
  process.stderr.write(`\nCalls of a change of a small sheet: ${counts.join('; ')}\n`);
  process.stderr.write(`${tried} changes tried with faults.\n`);
});

/** Makes the change once without faults. The bench is as new afterwards. */
async function trialOf(requestOf: (bench: Bench) => ChangeRequest): Promise<Trial> {
  bench = await openBench();
  const request = requestOf(bench);
  const before = bench.preview.snapshot();
  const { calls, ok } = bench.under(() => false, request);
  if (ok !== true) throw new Error(`${request.change} is refused: ${bench.messages.join()}`);
  await bench.preview.calculated();
  const after = bench.preview.snapshot();
  await renew();
  return { request, calls, before, after };
}

async function renew(): Promise<void> {
  bench.preview.close();
  bench = await openBench();
}

/** Tries the change under the fault, lets `repair` be done, and says what is wrong then. */
async function wrongUnder(trial: Trial, fault: Fault, repair: () => void = () => undefined): Promise<string[]> {
  tried += 1;
  const { ok } = bench.under(fault, trial.request);
  await bench.preview.calculated();
  repair();
  await bench.preview.calculated();
  const now = bench.preview.snapshot();
  const undone = differing(trial.before, now);
  if (undone.length === 0) return ok === true ? ['the answer was ok, and nothing was changed'] : [];
  const done = differing(trial.after, now);
  await renew();
  if (done.length === 0) return ok === false ? ['the answer was no, and everything was changed'] : [];
  return undone.slice(0, 2);
}

describe.each(CHANGES.map((requestOf) => [requestOf] as const))('%p', (requestOf) => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await trialOf(requestOf);
    const of = (kind: string): number => trial.calls.filter((call) => call.kind === kind).length;
    counts.push(
      `${trial.request.change} ${trial.calls.length} (${of('mutate')} writes, ${of('read')} reads, ${of('flush')} flush)`,
    );
  }, 120_000);

  afterAll(() => bench.preview.close());

  const named = (number: number, wrong: readonly string[]): string[] =>
    wrong.map(
      (what) => `call ${number}, ${trial.calls[number - 1]?.service}.${trial.calls[number - 1]?.method}: ${what}`,
    );
  /** The calls, from 1, before which the spreadsheet is in a state of its own. */
  const states = (): number[] =>
    trial.calls.flatMap((_, index) => {
      const before = trial.calls[index - 1];
      const changes = before && (['mutate', 'flush'].includes(before.kind) || before.service === 'Properties');
      return before === undefined || changes ? [index + 1] : [];
    });

  /**
   * The calls to be made to fail, from 1. Places and builders change nothing, so what a failure leaves at one of them is what
   * it leaves at the next; `FAULTS=all` takes every one of them all the same, here every fifth.
   */
  const failing = (): number[] =>
    trial.calls.flatMap(({ kind, service }, index) => {
      const matters = ['mutate', 'read', 'flush'].includes(kind) || ['Properties', 'Lock'].includes(service);
      return matters || process.env['FAULTS'] === 'all' || index % 5 === 0 ? [index + 1] : [];
    });

  test('one call fails, whichever it is: all of the change or nothing, and a plain sentence', async () => {
    const found: string[] = [];
    for (const number of failing()) {
      found.push(...named(number, await wrongUnder(trial, (made) => made === number)));
    }
    expect(found).toEqual([]);
    for (const message of bench.messages) expect(message).toMatch(/^[A-Z].{20,250}$/);
  }, 900_000);

  test('the run is killed before any call that matters: the next start leaves all of it or nothing', async () => {
    const found: string[] = [];
    for (const number of states()) {
      const startAgain = (): void => void bench.preview.script['startSidebar']?.();
      found.push(...named(number, await wrongUnder(trial, (made) => made >= number, startAgain)));
    }
    expect(found).toEqual([]);
  }, 900_000);

  test.each([2, 4])(
    'the clean-up fails, too (%i calls in a row): the next start repairs it',
    async (inARow) => {
      const found: string[] = [];
      for (const number of states().filter((_, index) => index % 4 === inARow % 4)) {
        const startAgain = (): void => void bench.preview.script['startSidebar']?.();
        const fails: Fault = (made) => made >= number && made < number + inARow;
        found.push(...named(number, await wrongUnder(trial, fails, startAgain)));
      }
      expect(found).toEqual([]);
    },
    900_000,
  );
});
