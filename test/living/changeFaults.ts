/** A small KPI sheet in which changes are tried while services fail, and what may be left of them: all or nothing. */

import type { Preview } from '../../preview/headless';
import type { WorkbookSnapshot } from '../../preview/snapshot';
import type { ChangeRequest } from '../../src/sheets/template/kpiSheetRequests';
import { type Bench, type FaultTrial, inARow, type Watch } from '../faults';
import { kpiRow } from '../template/compare';
import { CHOICES, type OpenSheet, openAddOn } from '../template/openSheet';
import { KPI_RULES } from '../template/oracle';
import { headlineRow, INPUT_ROWS, inputRow } from '../template/rows';
import { change, stateOf, tryChange } from './change';
import { unlike } from './unlike';

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

/** A small KPI sheet, of which people have deleted what they don't follow, beside a sheet of somebody's own that reads it. */
async function openSmall({ onCall }: Watch): Promise<OpenSheet> {
  const preview = openAddOn({ onCall });
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
  return sheet;
}

/** How a change is tried; `back` is the change that may take it back, without which the sheet is made anew. */
export function ofChange(
  requestOf: (sheet: OpenSheet) => ChangeRequest,
  back?: ChangeRequest,
): Omit<FaultTrial, 'action' | 'title'> {
  const cleanUp = (calls: number) => ({ alsoFails: inARow(calls), at: (index: number) => index % 4 === calls % 4 });
  return { open: (watch) => openBench(watch, requestOf, back), every: 5, cleanUps: [2, 4].map(cleanUp) };
}

async function openBench(
  watch: Watch,
  requestOf: (sheet: OpenSheet) => ChangeRequest,
  back: ChangeRequest | undefined,
): Promise<Bench> {
  let sheet = await openSmall(watch);
  const request = requestOf(sheet);
  const before = sheet.preview.snapshot();
  /** Makes the sheet what it was: by a change where that leaves nothing of the first one, or else anew. */
  async function renew(): Promise<void> {
    if (back && tryChange(sheet, back).ok) {
      await sheet.preview.calculated();
      if (differing(before, sheet.preview.snapshot()).length === 0) return;
    }
    sheet.preview.close();
    sheet = await openSmall(watch);
  }
  const answer = await watch.under(sheet.preview, () => false, request);
  if (answer?.ok !== true) throw new Error(`${request.change} is refused: ${answer?.message}`);
  const calls = watch.calls();
  await sheet.preview.calculated();
  const after = sheet.preview.snapshot();
  await renew();
  return {
    calls,
    request,
    preview: (): Preview => sheet.preview,
    settled: () => sheet.preview.calculated(),
    async wrong(answered) {
      const now = sheet.preview.snapshot();
      const undone = differing(before, now);
      if (undone.length === 0) return answered?.ok === true ? ['the answer was ok, and nothing was changed'] : [];
      const done = differing(after, now);
      await renew();
      if (done.length === 0) return answered?.ok === false ? ['the answer was no, and everything was changed'] : [];
      return undone.slice(0, 2);
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
