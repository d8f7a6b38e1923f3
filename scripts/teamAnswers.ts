/** What the script might answer about a team's sheet, for the states of the Share tab: everything that can come up. */

import type { DefinitionsState, SheetChoices } from '../src/share/definitions/definitionRequests';
import type {
  ComparedKpi,
  Comparison,
  FigureOf,
  History,
  Links,
  Missing,
  ProtectionState,
  Restatement,
  Snapshot,
} from '../src/share/teamRequests';

const MONTHS = ['10', '11', '12'].map((month) => `2026-${month}-01`);

/** A KPI sheet of three months, the first two closed. */
export const PROTECTED: ProtectionState = {
  sheet: 'Lead KPIs',
  formulas: 'on',
  periods: MONTHS.map((period, at) => ({ period, closed: at < 2, kept: at === 1 })),
  kind: 'months',
  reported: '2026-12-01',
};

/** A sheet that somebody else protects, and that is no KPI sheet. */
export const OTHERS: ProtectionState = { sheet: 'Board figures 2026', formulas: 'others', periods: [] };

const CHOSEN: SheetChoices = {
  sheet: 'Lead KPIs',
  cacBasis: 'loaded',
  lifetimeOf: 'customer',
  currency: 'USD',
  periods: 'months',
};

/** A file with KPIs and without definitions, with a sheet that lacks some and is out of date, and with one in order. */
export const UNDEFINED: DefinitionsState = {
  ...{ sheet: '', kpis: 49, lacking: 49, outdated: [], contrary: [], others: [] },
  unmarked: 'Definitions of last year',
  choices: CHOSEN,
};
export const PARTLY_DEFINED: DefinitionsState = {
  ...{ sheet: 'Definitions', kpis: 51, lacking: 2 },
  outdated: [
    { cell: 'D9', name: 'Costs in CAC' },
    ...['CAC payback period', 'CLTV to CAC ratio', 'Cost per lead (CPL)', 'Leads', 'Bounce rate'].map((name, at) => ({
      cell: `I${36 + at}`,
      name,
    })),
  ],
  contrary: [{ cell: 'D14', name: 'Lifetime value (LTV)' }],
  others: ['Copy of Definitions'],
  unmarked: '',
  choices: CHOSEN,
};
export const DEFINED: DefinitionsState = {
  ...{ sheet: 'Definitions', kpis: 51, lacking: 0, outdated: [], contrary: [], others: [] },
  unmarked: '',
};

const ADDRESS = 'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789';

/** The addresses of a spreadsheet. */
export const LINKS: Links = {
  open: `${ADDRESS}/edit`,
  copy: `${ADDRESS}/copy`,
  preview: `${ADDRESS}/template/preview`,
  xlsx: `${ADDRESS}/export?format=xlsx`,
  pdf: `${ADDRESS}/export?format=pdf`,
};

const snapshot = (at: number, more: Partial<Snapshot> = {}): Snapshot => ({
  id: `snapshot${at}`,
  kept: `2026-${String(12 - at).padStart(2, '0')}-03T09:30`,
  note: '',
  sheet: 'Lead KPIs',
  channel: '',
  period: `2026-${String(11 - at).padStart(2, '0')}-01`,
  periods: 'months',
  currency: 'USD',
  kpis: 49,
  ...more,
});

const SNAPSHOTS: readonly Snapshot[] = [
  snapshot(0, { note: 'Board meeting: =before the webinar' }),
  snapshot(1, { sheet: 'Lead KPIs · Google Ads', channel: 'Google Ads' }),
  snapshot(2, { periods: 'quarters', period: '2026-07-01', sheet: 'Quarterly KPIs', currency: 'JPY' }),
  ...[3, 4, 5].map((at) => snapshot(at)),
];

const CPL: FigureOf = {
  key: 'cpl',
  number: 4,
  name: 'Cost per lead (CPL)',
  unit: 'money',
  exact: true,
  better: 'lower',
};
const QUALITY: FigureOf = {
  key: 'lead_quality_rate',
  number: 2,
  name: 'Lead quality',
  unit: 'rate',
  exact: false,
  better: 'higher',
};
const LIFETIME: FigureOf = {
  key: 'customer_lifetime',
  number: 13,
  name: 'Customer lifetime',
  unit: 'periods',
  exact: false,
  better: 'higher',
};
const LEADS: FigureOf = {
  key: 'leads_shown',
  number: '',
  name: 'New leads',
  unit: 'count',
  exact: false,
  better: 'neither',
};
const BOUNCE: FigureOf = {
  key: 'bounce_rate',
  number: 9,
  name: 'Bounce rate',
  unit: 'rate',
  exact: false,
  better: 'lower',
};

const restatement = (figure: FigureOf, before: number, now: number, more: Partial<Restatement> = {}): Restatement => ({
  ...figure,
  before,
  now,
  ...{ sheet: 'Lead KPIs', period: '2026-11-01', periods: 'months', currency: 'USD' },
  ...{ snapshot: 'snapshot0', closed: true },
  ...more,
});

/** A spreadsheet in which nothing has been kept yet. */
export const NO_HISTORY: History = { sheet: '', others: [], snapshots: [], restated: [] };

/** Six snapshots, and figures that have changed since, the closed period's last. */
export const MUCH_HISTORY: History = {
  sheet: 'KPI history',
  others: ['Copy of KPI history'],
  next: { sheet: 'Lead KPIs', period: '2026-12-01', periods: 'months' },
  snapshots: SNAPSHOTS,
  restated: [
    restatement(QUALITY, 0.5, 0.4, { snapshot: 'snapshot3', period: '2026-08-01', closed: false }),
    restatement(CPL, 68.5, 50),
    restatement(QUALITY, 0.25, 0.3),
    restatement(LEADS, 699, 958),
  ],
};

const compared = (figure: FigureOf, before: number | string, after: number | string, change: number | null) =>
  ({ ...figure, before, after, change }) satisfies ComparedKpi;

/** Two snapshots of one period: money, rates, multiples, what can't be told apart, what is blank and what is no number. */
export const COMPARED: Comparison = {
  before: snapshot(0),
  after: { ...snapshot(0), id: '' },
  samePeriod: true,
  unlike: '',
  kpis: [
    compared(LEADS, 1000, 1250, 0.25),
    compared(QUALITY, 0.25, 0.3, 5),
    compared(CPL, 80, 100, 0.25),
    compared(BOUNCE, 0.5, 0.5000001, 0.00001),
    compared(LIFETIME, '', '⚠ Lost customers must be above 0', null),
    compared({ ...CPL, key: 'cost_per_mql', name: 'Cost per MQL' }, 200, 200, 0),
  ],
  onlyInOne: 2,
};

/** Two snapshots in different currencies. */
export const UNLIKE: Comparison = {
  before: SNAPSHOTS[2] ?? snapshot(2),
  after: SNAPSHOTS[0] ?? snapshot(0),
  samePeriod: false,
  unlike: 'currency',
  kpis: [compared(CPL, 8000, 68.5, null), compared(QUALITY, 0.25, 0.2, -5)],
  onlyInOne: 0,
};

const input = (name: string, row: number, columns: readonly string[]) => ({
  name,
  periods: columns.map((column) => (column === 'T' ? 'Nov 2026' : 'Dec 2026')),
  cells: columns.map((column) => `${column}${row}`),
});

/** What two sources, of whom one has much to give, and nobody still have to fill in. */
export const MISSING: Missing = {
  sheet: 'Lead KPIs',
  periods: ['Nov 2026', 'Dec 2026'],
  days: ['2026-11-01', '2026-12-01'],
  kind: 'months',
  from: [
    { owner: 'CRM export, Kim Min-ji', inputs: [input('New leads', 50, ['T', 'U']), input('MQLs', 51, ['U'])] },
    {
      owner: 'Google Analytics',
      inputs: Array.from({ length: 12 }, (_, at) => input(`Sessions of landing page ${at + 1}`, 60 + at, ['U'])),
    },
    { owner: '', inputs: [input('Email forwards', 80, ['U'])] },
  ],
  text: 'Lead KPIs: still to fill in (Nov 2026, Dec 2026)\n\nCRM export, Kim Min-ji\n- New leads: Nov 2026, Dec 2026 (T50, U50)',
};
