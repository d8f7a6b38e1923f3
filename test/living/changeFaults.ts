/** A small KPI sheet in which changes are tried while services fail, and what may be left of them: all or nothing. */

import type { Preview } from '../../preview/headless';
import type { WorkbookSnapshot } from '../../preview/snapshot';
import type { ChangeRequest } from '../../src/sheets/template/kpiSheetRequests';
import { runsOf } from '../../src/template/rectangles';
import { allOrNothing, type Bench, type FaultTrial, inARow, type Watch } from '../faults';
import { kpiRow } from '../template/compare';
import { CHOICES, type OpenSheet, openAddOn } from '../template/openSheet';
import { KPI_RULES } from '../template/oracle';
import { headlineRow, INPUT_ROWS, inputRow } from '../template/rows';
import { change, stateOf, tryChange } from './change';
import { booksUnlike } from './unlike';

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
  for (const [first, count] of runsOf(rows).reverse()) preview.remove(sheet.name, 'row', first, count);
  await preview.calculated();
  await change(sheet, { change: 'repair', cells: stateOf(sheet).damaged.map(({ cell }) => cell) });
  preview.type('Sheet1', 'A1', `='${sheet.name}'!J20*2`);
  preview.type('Sheet1', 'A2', `=SUM('${sheet.name}'!J20:M20)`);
  damage(sheet);
  preview.select(sheet.name, 'A1');
  await preview.calculated();
  return sheet;
}

/** Types a number where a formula belongs. */
export function damage({ preview, name }: OpenSheet): void {
  const labels = preview.read(name, 'B1:B60').map(([label]) => label);
  preview.type(name, `C${labels.lastIndexOf('Win rate') + 1}`, 9);
}

/** Takes a change back; what the workbook was before it is given, too. */
type Back = (sheet: OpenSheet, before: WorkbookSnapshot) => void;

/** By another change. */
export const changing =
  (request: ChangeRequest) =>
  (sheet: OpenSheet): void =>
    void tryChange(sheet, request);

/** How a change is tried; `back` takes it back, and where that leaves anything of it, the sheet is made anew. */
export function ofChange(
  requestOf: (sheet: OpenSheet) => ChangeRequest,
  back: Back,
): Omit<FaultTrial, 'action' | 'title'> {
  const cleanUp = (calls: number) => ({ alsoFails: inARow(calls), at: (index: number) => index % 4 === calls % 4 });
  return { open: (watch) => openBench(watch, requestOf, back), oneIn: 5, cleanUps: [2, 4].map(cleanUp) };
}

async function openBench(watch: Watch, requestOf: (sheet: OpenSheet) => ChangeRequest, back: Back): Promise<Bench> {
  let sheet = await openSmall(watch);
  const request = requestOf(sheet);
  const before = sheet.preview.snapshot();
  /** Makes the sheet what it was. */
  async function renew(): Promise<void> {
    back(sheet, before);
    await sheet.preview.calculated();
    if (booksUnlike(before, sheet.preview.snapshot()).length === 0) return;
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
    async left() {
      const left = allOrNothing(before, after, sheet.preview.snapshot());
      if (left !== 'nothing') await renew();
      return left;
    },
  };
}
