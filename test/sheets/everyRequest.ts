/** A spreadsheet with something in it for every call of the sidebar, and a request for each that makes sense there. */

import type { OpenOptions, Preview } from '../../preview/headless';
import { BUILD, openBook, TABLES } from '../leadSheets/book';
import { ask, CHOICES } from '../template/openSheet';

/** The active cell: empty, and on a sheet of somebody's own. */
export const ACTIVE = ['Own', 'E2'] as const;

/** Opens it: a KPI sheet of quarters with a snapshot kept, a team's tables, and a sheet of somebody's own, which is open. */
export async function openEverything(options: Pick<Partial<OpenOptions>, 'onCall'> = {}): Promise<Preview> {
  const preview = openBook(options);
  const own = preview.spreadsheet.insertSheet('Own');
  own.getRange('A1:C3').setValues([
    ['Month', 'Cost', 'Leads'],
    ['January', 5000, 100],
    ['February', '=B2*2', '=CPL(B2;C2)'],
  ]);
  own.getRange('B2').setNote('From the ledger').protect().setDescription('Mine');
  ask(preview, 'insertKpiTemplate', { ...CHOICES, periods: 'quarters' });
  await preview.calculated();
  ask(preview, 'keepSnapshot', { note: 'first' });
  preview.select(...ACTIVE);
  await preview.calculated();
  return preview;
}

/** What the sidebar and the menu send, by the name of the call; those that take nothing are sent nothing. */
export const REQUESTS: Readonly<Record<string, unknown>> = {
  openSidebar: undefined,
  openTemplate: undefined,
  openHelp: undefined,
  openCheck: undefined,
  checkInstallation: { step: 'begin' },
  startSidebar: undefined,
  readWords: 'ko',
  rememberLanguage: 'ja',
  rememberFunctions: { recent: ['ROI', 'CPL'], pinned: ['CAC'] },
  dismissWelcome: undefined,
  readSelection: undefined,
  insertFormula: { function: 'CPL', arguments: ['B2', 'C2'] },
  insertKpiTemplate: CHOICES,
  readKpiSheet: undefined,
  changeKpiSheet: { change: 'period', sheet: 'Lead KPIs' },
  readLeadTables: undefined,
  checkLeads: TABLES,
  buildLeadSheets: { ...BUILD, make: ['channels'] },
  leadProgress: undefined,
  keepSnapshot: { note: 'second', sheet: 'Lead KPIs' },
  readHistory: undefined,
  compareSnapshots: { before: 'no such snapshot' },
  readProtection: undefined,
  closePeriod: { period: '2026-04-01', closed: true, sheet: 'Lead KPIs' },
  protectFormulas: { on: true, sheet: 'Own' },
  readMissing: undefined,
  readLinks: undefined,
  readDefinitions: undefined,
  insertDefinitions: undefined,
  findNeedingCells: { extent: 'sheet' },
  makePortable: { extent: 'sheet', helpers: true, values: [], sheet: 'Own' },
  bringFunctionsBack: { extent: 'sheet', sheet: 'Own' },
  explainCell: undefined,
  goToCell: { sheet: 'Own', cell: 'A1' },
};
