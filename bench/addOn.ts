/** The built add-on in a spreadsheet without a screen, in the situations in which its actions are counted. */

import type { Preview } from '../preview/headless';
import { openAddOn } from '../scripts/builtAddOn';
import type { BuildRequest, TablesRequest } from '../src/leads/requests';
import { cellAt } from '../src/template/layout';
import { readMarks } from '../src/template/marks';
import type { TemplateRequest } from '../src/template/options';

/** A situation with little in it, and the same one with much. */
export interface Situation {
  readonly little: string;
  readonly much: string;
  /** Opens it; close it after use. */
  open(much: boolean): Promise<Preview>;
}

/** What is chosen for a KPI sheet. */
export const CHOICES: TemplateRequest = {
  language: 'en',
  currency: 'USD',
  periods: 'months',
  start: '2026-01-01',
  style: 'native',
  hidden: [],
  sample: false,
};

/** Has the add-on do something, and waits until everything is worked out. Throws what it refuses with. */
export async function done(preview: Preview, action: string, request?: unknown): Promise<unknown> {
  const answer = JSON.parse(JSON.stringify((await preview.run(action, request)) ?? null)) as {
    readonly ok?: boolean;
    readonly message?: string;
  } | null;
  if (answer?.ok === false) throw new Error(`${action}: ${answer.message ?? ''}`);
  await preview.calculated();
  return answer;
}

/** Somebody's own sheet of costs and leads, with so many CPLs in it, `apart` rows from each other. */
async function ownSheet(rows: number, calls = 0, apart = 1): Promise<Preview> {
  const preview = openAddOn();
  const sheet = preview.spreadsheet.getSheets()[0];
  if (rows > 900) sheet?.insertRowsAfter(900, rows - 900);
  const cells = Array.from({ length: rows }, (_, row) => [
    100 * row + 100,
    row + 1,
    row % apart === 0 && row < apart * calls ? `=CPL(A${row + 1}, B${row + 1})` : '',
  ]);
  sheet?.getRange(1, 1, rows, 3).setValues(cells);
  await preview.calculated();
  return preview;
}

/** A spreadsheet with a sheet of somebody's own. */
export const OWN_SHEET: Situation = { little: '10 rows', much: '2,000', open: (much) => ownSheet(much ? 2000 : 10) };

/** One whose sheet calls functions, in cells below each other. */
export const CALLS: Situation = {
  little: '5 cells with a function',
  much: '100',
  open: (much) => ownSheet(100, much ? 100 : 5),
};

/** One in which no two of those cells touch. */
export const CALLS_APART: Situation = {
  little: '5 cells with a function, none beside another',
  much: '100',
  open: (much) => ownSheet(200, much ? 100 : 5, 2),
};

/** The same, with the calls made portable. */
export function converted(situation: Situation): Situation {
  return {
    ...situation,
    async open(much) {
      const preview = await situation.open(much);
      await done(preview, 'makePortable', { extent: 'sheet', helpers: true, values: [] });
      return preview;
    },
  };
}

/** One with a KPI sheet that is filled in. */
export const KPI_SHEET: Situation = {
  little: '4 quarters',
  much: '13 weeks',
  async open(much) {
    const preview = openAddOn();
    await done(preview, 'insertKpiTemplate', { ...CHOICES, sample: true, periods: much ? 'weeks' : 'quarters' });
    return preview;
  },
};

/** One in whose KPI sheet the CPL has been typed over in every period. */
export const BROKEN: Situation = {
  ...KPI_SHEET,
  async open(much) {
    const preview = await KPI_SHEET.open(much);
    const sheet = preview.spreadsheet.getSheetByName('Lead KPIs');
    const frame = readMarks(sheet?.getDataRange().getValues() ?? []);
    if (!frame) throw new Error('There is no KPI sheet to break.');
    for (const period of frame.layout.periods) preview.type('Lead KPIs', cellAt(frame, 'cpl', period), 1);
    await preview.calculated();
    return preview;
  },
};

/** One with snapshots of its KPI sheet. */
export const SNAPSHOTS: Situation = {
  little: '2 snapshots',
  much: '8',
  async open(much) {
    const preview = await KPI_SHEET.open(false);
    for (let count = 0; count < (much ? 8 : 2); count++) await done(preview, 'keepSnapshot', { note: '' });
    return preview;
  },
};

/** 1 January 2026, as a spreadsheet counts days. */
const NEW_YEAR = 46_023;
const CHANNELS = ['Search', 'Events', 'Referral'];

/** One with a team's leads and activity. */
export const LEADS: Situation = {
  little: '20 leads',
  much: '2,000',
  async open(much) {
    const preview = openAddOn();
    const channel = (row: number): string => CHANNELS[row % CHANNELS.length] ?? '';
    const day = (row: number): number => NEW_YEAR + (row % 120);
    const [text, date] = ['@', 'yyyy-mm-dd'];
    preview.openSample({
      leads: {
        headers: ['Channel', 'Create Date', 'SQO date', 'Close Date', 'Deal Amount'],
        formats: [text, date, date, date, ''],
        rows: Array.from({ length: much ? 2000 : 20 }, (_, row) => [
          channel(row),
          day(row),
          row % 3 ? '' : day(row) + 9,
          row % 9 ? '' : day(row) + 40,
          row % 9 ? '' : 800 + row,
        ]),
      },
      activity: {
        headers: ['Date', 'Channel', 'Marketing cost'],
        formats: [date, text, ''],
        rows: Array.from({ length: much ? 360 : 12 }, (_, row) => [day(Math.floor(row / 3)), channel(row), 50]),
      },
    });
    await preview.calculated();
    return preview;
  },
};

/** The columns of these tables. */
export const TABLES: TablesRequest = {
  leads: { sheet: 'Leads', columns: { channel: 0, created: 1, sqo_date: 2, won_date: 3, amount: 4 } },
  activity: { sheet: 'Activity', columns: { date: 0, channel: 1, marketing_cost: 2 } },
  merge: false,
};

/** Every sheet that can be made of them. */
export const BUILD: BuildRequest = {
  ...TABLES,
  make: ['channels', 'periods', 'cohorts', 'dashboard'],
  language: 'en',
  currency: 'USD',
  style: 'native',
  periods: 'months',
  start: '2026-01-01',
  sort: 'leads',
  grossMargin: 0.7,
  churnRate: 0.02,
};
