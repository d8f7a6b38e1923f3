/**
 * Keeping snapshots, defining and protecting while services fail, or the run is killed: whichever call it is, either all of it is
 * there or none, once the clean-up or the next start has been at it, and no protection locks anybody out.
 */

import type { Preview } from '../../preview/headless';
import type { SheetSnapshot, WorkbookSnapshot } from '../../preview/snapshot';
import type { ServiceCall } from '../../preview/stand-in/service-call';
import { unlike } from '../living/unlike';
import { CHOICES, openAddOn } from '../template/openSheet';

const MESSAGE = 'Service Spreadsheets failed while accessing document';

/** Decides by the call's number, from 1, whether it fails. */
type Fault = (number: number) => boolean;

interface Action {
  readonly name: string;
  readonly call: string;
  readonly request: object;
  /** Makes the spreadsheet ready for it, and takes back what it did. */
  readonly ready: (preview: Preview) => void;
  readonly back: (preview: Preview) => void;
}

const call = (preview: Preview, name: string, request: object): void => void preview.script[name]?.(request);
const removed = (preview: Preview, name: string): void => {
  const sheet = preview.spreadsheet.getSheetByName(name);
  if (sheet) preview.spreadsheet.deleteSheet(sheet);
};
const snapshot = (note: string): object => ({ note });
const close = (closed: boolean): object => ({ period: '2026-04-01', closed });
const nothing = (): void => undefined;
const KPIS = 49;
/** The Definitions sheet's rows above its KPIs: 4 of its head, 2 bands and 13 terms. */
const ABOVE = 19;

/** The Definitions sheet as it is, beside the spreadsheet. */
let asItWas: unknown[][] = [];
function keepAsItIs(preview: Preview): void {
  asItWas = preview.spreadsheet.getSheetByName('Definitions')?.getDataRange().getValues() ?? [];
}
function putBackAsItWas(preview: Preview): void {
  const sheet = preview.spreadsheet.getSheetByName('Definitions');
  const more = (sheet?.getLastRow() ?? 0) - asItWas.length;
  if (more > 0) sheet?.deleteRows(asItWas.length + 1, more);
  sheet?.getRange(1, 1, asItWas.length, asItWas[0]?.length ?? 1).setValues(asItWas);
}

const ACTIONS: readonly Action[] = [
  {
    name: 'a first snapshot',
    call: 'keepSnapshot',
    request: snapshot('first'),
    ready: nothing,
    back: (preview) => removed(preview, 'KPI history'),
  },
  {
    name: 'a second snapshot',
    call: 'keepSnapshot',
    request: snapshot('second'),
    ready: (preview) => call(preview, 'keepSnapshot', snapshot('first')),
    back: (preview) => preview.spreadsheet.getSheetByName('KPI history')?.deleteRows(3 + KPIS, KPIS),
  },
  {
    name: 'a Definitions sheet',
    call: 'insertDefinitions',
    request: {},
    ready: nothing,
    back: (preview) => removed(preview, 'Definitions'),
  },
  {
    name: 'adding to the Definitions sheet',
    call: 'insertDefinitions',
    request: {},
    ready: (preview) => {
      call(preview, 'insertDefinitions', {});
      preview.spreadsheet.getSheetByName('Definitions')?.getRange('A200').setValue('Written by the team');
      preview.type('Sheet1', 'A1', '=CTR(4;5)+COST_PER_MEETING(6;7)');
    },
    back: (preview) => preview.spreadsheet.getSheetByName('Definitions')?.deleteRows(1 + ABOVE + KPIS, 2),
  },
  {
    name: 'completing the Definitions sheet once a choice has changed',
    call: 'insertDefinitions',
    request: {},
    ready: (preview) => {
      call(preview, 'insertDefinitions', {});
      preview.spreadsheet.getSheetByName('Lead KPIs')?.activate();
      call(preview, 'changeKpiSheet', { change: 'cacBasis', cacBasis: 'marketing' });
      preview.spreadsheet.getSheetByName('Lead KPIs')?.setName('KPIs');
      keepAsItIs(preview);
    },
    back: putBackAsItWas,
  },
  {
    name: 'closing a period',
    call: 'closePeriod',
    request: close(true),
    ready: nothing,
    back: (preview) => call(preview, 'closePeriod', close(false)),
  },
  {
    name: 'opening a period',
    call: 'closePeriod',
    request: close(false),
    ready: (preview) => call(preview, 'closePeriod', close(true)),
    back: (preview) => call(preview, 'closePeriod', close(true)),
  },
  {
    name: 'protecting formulas',
    call: 'protectFormulas',
    request: { on: true },
    ready: (preview) => call(preview, 'protectFormulas', { on: false }),
    back: (preview) => call(preview, 'protectFormulas', { on: false }),
  },
];

/** The spreadsheet as text to be compared, without the moments at which snapshots were kept. */
function comparable(book: WorkbookSnapshot): WorkbookSnapshot {
  const timeless = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.formula) return { ...cell, value: null };
      if (!/^KPI history/.test(sheet.name) || cell.row < 3) return cell;
      const value = cell.column === 1 ? 'a moment' : String(cell.value).replace(/^\["\w+"/, '["an id"');
      return { ...cell, value };
    }),
  });
  return { ...book, sheets: book.sheets.map(timeless) };
}

/** Where two states differ. */
function differing(one: WorkbookSnapshot, other: WorkbookSnapshot): string[] {
  const [before, now] = [comparable(one), comparable(other)];
  const names = (book: WorkbookSnapshot): string => book.sheets.map(({ name }) => name).join(', ');
  if (names(before) !== names(now)) return [`the sheets are ${names(now)}`];
  if (before.activeSheet !== now.activeSheet) return [`the open sheet is ${now.activeSheet}`];
  const remembered = (book: WorkbookSnapshot): string => JSON.stringify(book.documentProperties);
  if (remembered(before) !== remembered(now)) return [`what is remembered is ${remembered(now)}`];
  return before.sheets.flatMap((sheet, index) => {
    const match = now.sheets[index];
    return match ? unlike(sheet, match) : [];
  });
}

describe.each(ACTIONS.map((action) => [action.name, action] as const))('%s', (_, action) => {
  let preview: Preview;
  let fault: Fault | undefined;
  let made: ServiceCall[] = [];
  let before: WorkbookSnapshot;
  let after: WorkbookSnapshot;
  let calls: readonly ServiceCall[];
  const messages: string[] = [];
  let tried = 0;

  /** Asks for the action while calls fail; whether the answer was ok, if there was one. */
  function under(decides: Fault): boolean | undefined {
    made = [];
    fault = decides;
    try {
      const answer = preview.script[action.call]?.(action.request) as { ok: boolean; message?: string };
      if (answer.message !== undefined) messages.push(answer.message);
      return answer.ok;
    } catch {
      return undefined;
    } finally {
      fault = undefined;
    }
  }

  beforeAll(async () => {
    preview = openAddOn({
      onCall: (each) => {
        if (!fault) return;
        made.push(each);
        if (fault(made.length)) throw new Error(MESSAGE);
      },
    });
    call(preview, 'insertKpiTemplate', { ...CHOICES, periods: 'quarters' });
    await preview.calculated();
    action.ready(preview);
    await preview.calculated();
    // The text of the files is read once, so that every run that follows makes the same calls.
    under(() => false);
    await preview.calculated();
    action.back(preview);
    await preview.calculated();
    before = preview.snapshot();
    expect(under(() => false)).toBe(true);
    calls = made;
    await preview.calculated();
    after = preview.snapshot();
    expect(differing(before, after)).not.toEqual([]);
    action.back(preview);
    await preview.calculated();
    expect(differing(before, preview.snapshot())).toEqual([]);
    const of = (kind: string): number => calls.filter((each) => each.kind === kind).length;
    process.stderr.write(`\n${action.name}: ${calls.length} calls (${of('mutate')} writes, ${of('read')} reads)\n`);
  }, 120_000);

  afterAll(() => {
    preview.close();
    process.stderr.write(`${action.name}: ${tried} faults tried\n`);
  });

  /** Tries the action under the fault, lets `repair` be done, and says what is wrong then. */
  async function wrongUnder(number: number, decides: Fault, repair: () => void = nothing): Promise<string[]> {
    tried += 1;
    const ok = under(decides);
    await preview.calculated();
    repair();
    await preview.calculated();
    const now = preview.snapshot();
    const undone = differing(before, now);
    const named = (wrong: string): string =>
      `call ${number}, ${calls[number - 1]?.service}.${calls[number - 1]?.method}: ${wrong}`;
    if (undone.length === 0) return ok === true ? [named('the answer was ok, and nothing was done')] : [];
    const done = differing(after, now);
    action.back(preview);
    await preview.calculated();
    if (done.length > 0) return [named(undone.slice(0, 2).join('; '))];
    return ok === false ? [named('the answer was no, and everything was done')] : [];
  }

  /** The calls to be made to fail, from 1: places and builders change nothing, so a part of them does. */
  const failing = (): number[] =>
    calls.flatMap(({ kind, service }, index) => {
      const matters = ['mutate', 'read', 'flush'].includes(kind) || ['Properties', 'Lock'].includes(service);
      return matters || process.env['FAULTS'] === 'all' || index % 10 === 0 ? [index + 1] : [];
    });
  /** The calls, from 1, before which the spreadsheet is in a state of its own. */
  const states = (): number[] =>
    calls.flatMap((_each, index) => {
      const previous = calls[index - 1];
      const changes = previous && (['mutate', 'flush'].includes(previous.kind) || previous.service === 'Properties');
      return previous === undefined || changes ? [index + 1] : [];
    });
  const startAgain = (): void => void preview.script['startSidebar']?.();

  test('one call fails, whichever it is: all of it or nothing, and a plain sentence', async () => {
    const found: string[] = [];
    for (const number of failing()) found.push(...(await wrongUnder(number, (each) => each === number)));
    expect(found).toEqual([]);
    for (const message of messages) expect(message).toMatch(/^[A-Z].{20,250}$/);
  }, 600_000);

  test('the run is killed before any call that matters: the next start leaves all of it or nothing', async () => {
    const found: string[] = [];
    for (const number of states()) found.push(...(await wrongUnder(number, (each) => each >= number, startAgain)));
    expect(found).toEqual([]);
  }, 600_000);

  test('the clean-up fails, too, three calls in a row: the next start repairs it', async () => {
    const found: string[] = [];
    for (const number of states()) {
      const fails: Fault = (each) => each >= number && each < number + 3;
      found.push(...(await wrongUnder(number, fails, startAgain)));
    }
    expect(found).toEqual([]);
  }, 600_000);
});
