/**
 * Keeping snapshots, defining and protecting while services fail, or the run is killed: whichever call it is, either all of it is
 * there or none, once the clean-up or the next start has been at it, and no protection locks anybody out.
 */

import type { Preview } from '../../preview/headless';
import type { WorkbookSnapshot } from '../../preview/snapshot';
import { TEAM_TERMS } from '../../src/share/definitions/teamTerms';
import { allOrNothing, type Bench, inARow, tryFaults, type Watch } from '../faults';
import { booksUnlike } from '../living/unlike';
import { CHOICES, openAddOn } from '../template/openSheet';
import { KPI_RULES } from '../template/oracle';

interface Action {
  readonly title: string;
  readonly action: string;
  readonly request: object;
  /** Whether its sheet is made as every sheet of ours is, of which test/insertion/faults.test.ts tries each state. */
  readonly sampled?: true;
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
const KPIS = KPI_RULES.length;
/** The Definitions sheet's rows above its KPIs: 4 of its head, 2 bands and the terms. */
const ABOVE = 4 + 2 + TEAM_TERMS.length;

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
    title: 'a first snapshot',
    sampled: true,
    action: 'keepSnapshot',
    request: snapshot('first'),
    ready: nothing,
    back: (preview) => removed(preview, 'KPI history'),
  },
  {
    title: 'a second snapshot',
    action: 'keepSnapshot',
    request: snapshot('second'),
    ready: (preview) => call(preview, 'keepSnapshot', snapshot('first')),
    back: (preview) => preview.spreadsheet.getSheetByName('KPI history')?.deleteRows(3 + KPIS, KPIS),
  },
  {
    title: 'a Definitions sheet',
    sampled: true,
    action: 'insertDefinitions',
    request: {},
    ready: nothing,
    back: (preview) => removed(preview, 'Definitions'),
  },
  {
    title: 'adding to the Definitions sheet',
    action: 'insertDefinitions',
    request: {},
    ready: (preview) => {
      call(preview, 'insertDefinitions', {});
      preview.spreadsheet.getSheetByName('Definitions')?.getRange('A200').setValue('Written by the team');
      preview.type('Sheet1', 'A1', '=CTR(4;5)+COST_PER_MEETING(6;7)');
    },
    back: (preview) => preview.spreadsheet.getSheetByName('Definitions')?.deleteRows(1 + ABOVE + KPIS, 2),
  },
  {
    title: 'completing the Definitions sheet once a choice has changed',
    action: 'insertDefinitions',
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
    title: 'closing a period',
    action: 'closePeriod',
    request: close(true),
    ready: nothing,
    back: (preview) => call(preview, 'closePeriod', close(false)),
  },
  {
    title: 'opening a period',
    action: 'closePeriod',
    request: close(false),
    ready: (preview) => call(preview, 'closePeriod', close(true)),
    back: (preview) => call(preview, 'closePeriod', close(true)),
  },
  {
    title: 'protecting formulas',
    action: 'protectFormulas',
    request: { on: true },
    ready: (preview) => call(preview, 'protectFormulas', { on: false }),
    back: (preview) => call(preview, 'protectFormulas', { on: false }),
  },
];

/** The spreadsheet without the moments at which snapshots were kept. */
function timeless(preview: Preview): WorkbookSnapshot {
  const book = preview.snapshot();
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.formula || !/^KPI history/.test(sheet.name) || cell.row < 3) return cell;
      const value = cell.column === 1 ? 'a moment' : String(cell.value).replace(/^\["\w+"/, '["an id"');
      return { ...cell, value };
    }),
  }));
  return { ...book, sheets };
}

async function open(action: Action, watch: Watch): Promise<Bench> {
  const preview = openAddOn({ onCall: watch.onCall });
  const { request } = action;
  const none = (): boolean => false;
  call(preview, 'insertKpiTemplate', { ...CHOICES, periods: 'quarters' });
  await preview.calculated();
  action.ready(preview);
  await preview.calculated();
  const back = async (): Promise<void> => {
    action.back(preview);
    await preview.calculated();
  };
  // The text of the files is read once, so that every run that follows makes the same calls.
  await watch.under(preview, none, request);
  await preview.calculated();
  await back();
  const before = timeless(preview);
  expect(await watch.under(preview, none, request)).toMatchObject({ ok: true });
  const calls = watch.calls();
  await preview.calculated();
  const after = timeless(preview);
  expect(booksUnlike(before, after)).not.toEqual([]);
  await back();
  expect(booksUnlike(before, timeless(preview))).toEqual([]);
  return {
    calls,
    request,
    preview: () => preview,
    settled: () => preview.calculated(),
    async left() {
      const left = allOrNothing(before, after, timeless(preview));
      if (left !== 'nothing') await back();
      return left;
    },
  };
}

for (const action of ACTIONS) {
  const cleanUps = [{ alsoFails: inARow(3), at: (index: number) => !action.sampled || index % 4 === 0 }];
  tryFaults({ ...action, open: (watch) => open(action, watch), oneIn: 10, cleanUps });
}
