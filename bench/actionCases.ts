/** What is asked of every action of the menu and the sidebar, and in which situation, so that its calls can be counted. */

import type { Preview } from '../preview/headless';
import {
  BROKEN,
  BUILD,
  CALLS,
  CALLS_APART,
  CHOICES,
  converted,
  done,
  KPI_SHEET,
  LEADS,
  OWN_SHEET,
  type Situation,
  SNAPSHOTS,
  TABLES,
} from './addOn';

/** An action as it is asked for. */
export interface ActionCase {
  readonly action: string;
  /** Which of the action's uses it is, where it has several. */
  readonly use?: string;
  readonly situation: Situation;
  /** What is sent, one after the other; nothing, once, where it is left out. */
  readonly requests?: (preview: Preview) => readonly unknown[] | Promise<readonly unknown[]>;
  /** Why there are more where there is more, if there have to be. */
  readonly grows?: string;
  /** Calls that change something, reads and flushes, at most. */
  readonly goal?: readonly [mutations: number, reads: number, flushes: number];
}

const one = (request: unknown) => () => [request];
const change = (use: string, request: object, situation = KPI_SHEET): ActionCase => ({
  action: 'changeKpiSheet',
  use,
  situation,
  requests: one(request),
});

/** All of them. */
export const ACTION_CASES: readonly ActionCase[] = [
  { action: 'openSidebar', situation: OWN_SHEET },
  { action: 'openTemplate', situation: OWN_SHEET },
  { action: 'openHelp', situation: OWN_SHEET },
  { action: 'openCheck', situation: OWN_SHEET },
  {
    action: 'checkInstallation',
    situation: OWN_SHEET,
    requests: () => [{ step: 'begin' }, { step: 'look', waited: 1000, last: true }],
  },
  { action: 'startSidebar', situation: OWN_SHEET },
  { action: 'readWords', situation: OWN_SHEET, requests: one('ja') },
  { action: 'rememberLanguage', situation: OWN_SHEET, requests: one('ja') },
  { action: 'rememberFunctions', situation: OWN_SHEET, requests: one({ recent: ['CPL'], pinned: ['ROI'] }) },
  { action: 'dismissWelcome', situation: OWN_SHEET },
  { action: 'readSelection', situation: OWN_SHEET },
  {
    action: 'insertFormula',
    situation: OWN_SHEET,
    requests: (preview) => {
      preview.select('Sheet1', 'E1');
      return [{ function: 'CPL', arguments: ['A1:A10', 'B1:B10'] }];
    },
  },
  { action: 'insertKpiTemplate', use: 'empty', situation: OWN_SHEET, requests: one(CHOICES), goal: [24, 2, 1] },
  {
    action: 'insertKpiTemplate',
    use: '13 weeks of the sample, of functions',
    situation: OWN_SHEET,
    requests: one({ ...CHOICES, periods: 'weeks', sample: true, style: 'functions' }),
    goal: [24, 2, 1],
  },
  { action: 'readKpiSheet', situation: KPI_SHEET },
  change('one more period', { change: 'period' }),
  change('the next sheet', { change: 'next' }),
  change('language', { change: 'language', language: 'ja' }),
  change('currency', { change: 'currency', currency: 'EUR' }),
  change('style', { change: 'style', style: 'functions' }),
  change('CAC basis', { change: 'cacBasis', cacBasis: 'marketing' }),
  change('lifetime value', { change: 'lifetimeOf', lifetimeOf: 'lead' }),
  change('KPIs followed', { change: 'kpis', hidden: ['bounce_rate'] }),
  {
    action: 'changeKpiSheet',
    use: 'repair',
    situation: BROKEN,
    requests: async (preview) => {
      const { damaged } = (await done(preview, 'readKpiSheet')) as { readonly damaged: readonly { cell: string }[] };
      if (damaged.length === 0) throw new Error('There is nothing to repair.');
      return [{ change: 'repair', cells: damaged.map(({ cell }) => cell) }];
    },
  },
  { action: 'readLeadTables', situation: LEADS },
  { action: 'checkLeads', situation: LEADS, requests: one(TABLES) },
  ...BUILD.make.map(
    (sheet): ActionCase => ({
      action: 'buildLeadSheets',
      use: sheet,
      situation: LEADS,
      requests: one({ ...BUILD, make: [sheet] }),
    }),
  ),
  { action: 'leadProgress', situation: LEADS },
  { action: 'keepSnapshot', use: 'first', situation: KPI_SHEET, requests: one({ note: '' }) },
  { action: 'keepSnapshot', use: 'next', situation: SNAPSHOTS, requests: one({ note: '' }) },
  { action: 'readHistory', situation: SNAPSHOTS },
  {
    action: 'compareSnapshots',
    situation: SNAPSHOTS,
    requests: async (preview) => {
      const { snapshots } = (await done(preview, 'readHistory')) as { readonly snapshots: readonly { id: string }[] };
      return [{ before: snapshots[0]?.id ?? '', after: snapshots[1]?.id ?? '' }];
    },
  },
  { action: 'readProtection', situation: KPI_SHEET },
  { action: 'closePeriod', situation: KPI_SHEET, requests: one({ period: '2026-01-01', closed: true }) },
  { action: 'protectFormulas', situation: KPI_SHEET, requests: one({ on: true }) },
  { action: 'readDefinitions', situation: KPI_SHEET },
  { action: 'insertDefinitions', situation: KPI_SHEET },
  { action: 'readMissing', situation: KPI_SHEET },
  { action: 'findNeedingCells', situation: CALLS, requests: one({ extent: 'sheet' }) },
  ...[CALLS, CALLS_APART].flatMap((situation): ActionCase[] => [
    {
      action: 'makePortable',
      situation,
      requests: one({ extent: 'sheet', helpers: true, values: [] }),
      ...(situation === CALLS_APART && { grows: 'one write for each block of cells' }),
    },
    {
      action: 'bringFunctionsBack',
      situation: converted(situation),
      requests: one({ extent: 'sheet' }),
      ...(situation === CALLS_APART && { grows: 'one write for each block of cells' }),
    },
  ]),
  {
    action: 'explainCell',
    situation: CALLS,
    requests: (preview) => {
      preview.select('Sheet1', 'C2');
      return [undefined];
    },
  },
  { action: 'goToCell', situation: OWN_SHEET, requests: one({ sheet: 'Sheet1', cell: 'B2' }) },
];

/** The actions of which nothing can be counted, and why. */
export const NOT_COUNTED: Readonly<Record<string, string>> = {
  readLinks: 'asks for the spreadsheet’s address alone, and the preview’s has none',
};
