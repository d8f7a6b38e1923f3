/**
 * The KPI sheet's numbers worked out a second time, in plain arithmetic from the template's description, without the
 * sheet's formulas or the add-on's code: every KPI of every period, and latest, changes, start and total.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADLINE_KEYS, INPUT_ROWS } from './rows';

/** A cell: a number, blank (null), or a text; a KPI that can't be worked out is the text `⚠`. */
export type Shown = number | string | null;

/** A cell a period of each input, by key. */
export type Inputs = Readonly<Record<string, readonly Shown[]>>;

type Numbers = Readonly<Record<string, number>>;

/** One KPI row. `reads` are inputs or KPIs above it. */
export interface KpiRule {
  readonly key: string;
  readonly section: number | null;
  readonly label: string;
  readonly unit: 'money' | 'count' | 'number' | 'rate' | 'ratio' | 'periods' | 'minutes';
  readonly better: 'higher' | 'lower';
  readonly reads: readonly string[];
  /** From numbers of one period, or from sums or totals of several. */
  readonly of: (n: Numbers) => number;
  /** `sums`: the KPI of the sums of what it reads; `totals`: of their totals. */
  readonly total: 'sums' | 'totals' | 'latest' | 'none' | 'mean';
  /** The first thing it reads is a part of the second, and can't be larger. */
  readonly partOfWhole?: true;
  /** It is a share of this, counted: a period's sum of these inputs. */
  readonly outOf?: readonly string[];
}

/** What one deal value covers: a year of twelve months. */
const DEAL_PERIODS = 12;

type Rest = Partial<Pick<KpiRule, 'unit' | 'better' | 'total' | 'partOfWhole'>>;

/** A KPI's rule with what most have in common. `n` of an unknown key would be a slip of this file: NaN equals nothing. */
function rule(
  section: number | null,
  key: string,
  label: string,
  reads: string,
  of: (get: (key: string) => number) => number,
  rest: Rest = {},
): KpiRule {
  return {
    section,
    key,
    label,
    unit: 'rate',
    better: 'higher',
    total: 'sums',
    ...(SHARES[key] && { outOf: SHARES[key].split(' ') }),
    ...rest,
    reads: reads.split(' '),
    of: (n) => of((name) => n[name] ?? Number.NaN),
  };
}

/** One thing per another; nothing is divided by what isn't above 0. */
const per = (a: number, b: number): number => (b > 0 ? a / b : Number.NaN);

const count: Rest = { unit: 'count' };
const price: Rest = { unit: 'money', better: 'lower' };
const worth: Rest = { unit: 'money' };

/** The rates that are a share of something counted, and the inputs that count it. */
const SHARES: Readonly<Record<string, string>> = {
  bounceRate: 'sessions',
  visitorToLead: 'visitors',
  engagementRate: 'audience',
  bookingRate: 'leads',
  showRate: 'booked',
  meetingToSqo: 'attended',
  leadQuality: 'leads',
  churn: 'customers',
  inTime: 'requests',
  outcomeRate: 'requests',
  conversion: 'leads',
  winRate: 'won lost',
  mqlToSqo: 'mqls',
  deliveryRate: 'sent',
  openRate: 'delivered',
  clickRate: 'delivered',
  forwardRate: 'delivered',
  unsubscribeRate: 'delivered',
};

/** The KPI rows in the article's order. */
export const KPI_RULES: readonly KpiRule[] = [
  rule(null, 'marketingShown', 'Marketing cost', 'marketing', (n) => n('marketing'), price),
  rule(
    null,
    'impressionsPerLead',
    'Impressions per lead',
    'impressions leads',
    (n) => per(n('impressions'), n('leads')),
    {
      unit: 'number',
      better: 'lower',
    },
  ),
  rule(
    null,
    'cpm',
    'Cost per 1,000 impressions (CPM)',
    'ads impressions',
    (n) => per(n('ads') * 1000, n('impressions')),
    price,
  ),
  rule(1, 'bounceRate', 'Bounce rate', 'bounced sessions', (n) => per(n('bounced'), n('sessions')), {
    partOfWhole: true,
    better: 'lower',
  }),
  rule(2, 'sessionsShown', 'Website sessions', 'sessions', (n) => n('sessions'), count),
  rule(2, 'growth', 'Growth of sessions', 'sessions before', (n) => per(n('sessions') - n('before'), n('before')), {
    total: 'none',
  }),
  rule(2, 'visitorToLead', 'Visitor-to-lead rate', 'leads visitors', (n) => per(n('leads'), n('visitors'))),
  rule(
    3,
    'engagements',
    'Social engagements',
    'likes comments shares',
    (n) => n('likes') + n('comments') + n('shares'),
    count,
  ),
  rule(3, 'engagementRate', 'Engagement rate', 'likes comments shares audience', (n) =>
    per(n('likes') + n('comments') + n('shares'), n('audience')),
  ),
  rule(3, 'socialClicksShown', 'Clicks from social', 'socialClicks', (n) => n('socialClicks'), count),
  rule(4, 'bookedShown', 'Meetings booked', 'booked', (n) => n('booked'), count),
  rule(4, 'attendedShown', 'Meetings attended', 'attended', (n) => n('attended'), count),
  rule(4, 'bookingRate', 'Meeting booking rate', 'booked leads', (n) => per(n('booked'), n('leads'))),
  rule(4, 'showRate', 'Meeting show rate', 'attended booked', (n) => per(n('attended'), n('booked'))),
  rule(4, 'meetingToSqo', 'Meeting-to-SQO rate', 'sqos attended', (n) => per(n('sqos'), n('attended'))),
  rule(5, 'cac', 'CAC, marketing only', 'marketing newCustomers', (n) => per(n('marketing'), n('newCustomers')), price),
  rule(
    5,
    'fullCac',
    'Fully loaded CAC',
    'marketing selling newCustomers',
    (n) => per(n('marketing') + n('selling'), n('newCustomers')),
    price,
  ),
  rule(5, 'payback', 'CAC payback period', 'fullCac arpc margin', (n) => per(n('fullCac'), n('arpc') * n('margin')), {
    unit: 'periods',
    better: 'lower',
    total: 'totals',
  }),
  rule(6, 'leadValue', 'Lead value', 'wonValue leads', (n) => per(n('wonValue'), n('leads')), worth),
  rule(6, 'leadQuality', 'Lead quality rate', 'mqls leads', (n) => per(n('mqls'), n('leads'))),
  rule(7, 'churn', 'Customer churn rate', 'lostCustomers customers', (n) => per(n('lostCustomers'), n('customers')), {
    better: 'lower',
  }),
  rule(7, 'lifetime', 'Customer lifetime', 'churn', (n) => per(1, n('churn')), { unit: 'periods', total: 'totals' }),
  rule(7, 'ltvPerLead', 'LTV per lead', 'leadValue lifetime', (n) => (n('leadValue') / DEAL_PERIODS) * n('lifetime'), {
    ...worth,
    total: 'totals',
  }),
  rule(7, 'ltv', 'LTV per customer, margin', 'arpc margin churn', (n) => per(n('arpc') * n('margin'), n('churn')), {
    ...worth,
    total: 'totals',
  }),
  rule(7, 'ltvToCac', 'CLTV to CAC ratio', 'ltv fullCac', (n) => per(n('ltv'), n('fullCac')), {
    unit: 'ratio',
    total: 'totals',
  }),
  rule(8, 'responseShown', 'First response (min)', 'response', (n) => n('response'), {
    unit: 'minutes',
    better: 'lower',
    total: 'mean',
  }),
  rule(8, 'inTime', 'Answered within 3 minutes', 'answered requests', (n) => per(n('answered'), n('requests')), {
    partOfWhole: true,
  }),
  rule(8, 'outcomeRate', 'Outcome rate', 'outcomes requests', (n) => per(n('outcomes'), n('requests')), {
    partOfWhole: true,
  }),
  rule(9, 'wonShown', 'Deals won', 'won', (n) => n('won'), count),
  rule(9, 'dealSize', 'Average deal size', 'wonValue won', (n) => per(n('wonValue'), n('won')), worth),
  rule(10, 'conversion', 'Conversion rate (CR)', 'won leads', (n) => per(n('won'), n('leads'))),
  rule(10, 'winRate', 'Win rate', 'won lost', (n) => per(n('won'), n('won') + n('lost'))),
  rule(11, 'newLeads', 'New leads', 'leads', (n) => n('leads'), count),
  rule(11, 'cpl', 'Cost per lead (CPL)', 'marketing leads', (n) => per(n('marketing'), n('leads')), price),
  rule(12, 'sqosShown', 'SQOs', 'sqos', (n) => n('sqos'), count),
  rule(12, 'mqlToSqo', 'MQL-to-SQO rate', 'sqos mqls', (n) => per(n('sqos'), n('mqls'))),
  rule(12, 'costPerSqo', 'Cost per SQO', 'marketing sqos', (n) => per(n('marketing'), n('sqos')), price),
  rule(13, 'mqlsShown', 'MQLs', 'mqls', (n) => n('mqls'), count),
  rule(13, 'costPerMql', 'Cost per MQL', 'marketing mqls', (n) => per(n('marketing'), n('mqls')), price),
  rule(
    14,
    'arpc',
    'Average revenue per customer (ARPC)',
    'revenue customers newCustomers lostCustomers',
    (n) => per(n('revenue'), n('customers') + (n('newCustomers') - n('lostCustomers')) / 2),
    worth,
  ),
  rule(15, 'deliveryRate', 'Email delivery rate', 'delivered sent', (n) => per(n('delivered'), n('sent')), {
    partOfWhole: true,
  }),
  rule(15, 'openRate', 'Email open rate', 'opens delivered', (n) => per(n('opens'), n('delivered')), {
    partOfWhole: true,
  }),
  rule(15, 'clickRate', 'Email click rate', 'clicks delivered', (n) => per(n('clicks'), n('delivered')), {
    partOfWhole: true,
  }),
  rule(15, 'listGrowth', 'List growth rate', 'newSubscribers lostSubscribers list', (n) =>
    per(n('newSubscribers') - n('lostSubscribers'), n('list')),
  ),
  rule(15, 'forwardRate', 'Email forward rate', 'forwards delivered', (n) => per(n('forwards'), n('delivered'))),
  rule(
    15,
    'unsubscribeRate',
    'Email unsubscribe rate',
    'unsubscribes delivered',
    (n) => per(n('unsubscribes'), n('delivered')),
    { partOfWhole: true, better: 'lower' },
  ),
  rule(
    16,
    'mrrAtEnd',
    'MRR at end',
    'mrr newMrr expansion contraction churned',
    (n) => n('mrr') + n('newMrr') + n('expansion') - n('contraction') - n('churned'),
    { ...worth, total: 'latest' },
  ),
  rule(
    16,
    'netNewMrr',
    'Net new MRR',
    'newMrr expansion contraction churned',
    (n) => n('newMrr') + n('expansion') - n('contraction') - n('churned'),
    worth,
  ),
  rule(16, 'roi', 'Marketing ROI', 'wonValue marketing', (n) => per(n('wonValue') - n('marketing'), n('marketing'))),
];

/** What a row shows beside its periods, up to the period reported through. */
export interface Beside {
  readonly latest: Shown;
  /** What the latest number is a share of, where it is one. */
  readonly outOf: number | null;
  readonly change: Shown;
  readonly start: Shown;
  readonly sinceStart: Shown;
  readonly total: Shown;
}

/** Every row of the sheet, by key. */
export interface Outcome {
  readonly periods: Readonly<Record<string, readonly Shown[]>>;
  readonly beside: Readonly<Record<string, Beside>>;
}

/** The sample year's numbers. */
export function sampleYear(): Inputs {
  const [, ...lines] = readFileSync(join(__dirname, 'sample-year.csv'), 'utf8').trim().split('\n');
  return Object.fromEntries(
    lines.map((line, index) => [INPUT_ROWS[index]?.key ?? line, line.split(',').slice(1).map(Number)]),
  );
}

/** How the stocks go on from the period before: their own number, what comes in and what goes out. */
const CARRIED: readonly Pick<KpiRule, 'key' | 'reads' | 'of'>[] = [
  carried('customers', ['newCustomers'], ['lostCustomers']),
  carried('mrr', ['newMrr', 'expansion'], ['contraction', 'churned']),
  carried('list', ['newSubscribers'], ['lostSubscribers']),
];

function carried(key: string, more: string[], less: string[]): Pick<KpiRule, 'key' | 'reads' | 'of'> {
  const all = (n: Numbers, keys: string[]): number => sum(keys.map((name) => n[name] ?? Number.NaN));
  return { key, reads: [key, ...more, ...less], of: (n) => all(n, [key, ...more]) - all(n, less) };
}

/**
 * The inputs with some cells changed: by key, then by period from 0. Stocks are carried on from their first period
 * again, and from where they are overwritten.
 */
export function edited(inputs: Inputs, changes: Readonly<Record<string, Readonly<Record<number, Shown>>>>): Inputs {
  const rows: Record<string, Shown[]> = Object.fromEntries(
    Object.entries(inputs).map(([key, row]) => [
      key,
      row.map((value, at) => (changes[key] && at in changes[key] ? (changes[key][at] ?? null) : value)),
    ]),
  );
  for (const stock of CARRIED) {
    const row = rows[stock.key] ?? [];
    for (let at = 1; at < row.length; at++) {
      if (changes[stock.key] && at in (changes[stock.key] ?? {})) continue;
      row[at] = outcomeOf(
        stock,
        stock.reads.map((key) => rows[key]?.[at - 1] ?? null),
      );
    }
  }
  return rows;
}

/** How many periods the rows have. */
function lengthOf(rows: Inputs): number {
  return rows['leads']?.length ?? 0;
}

/** The period reported through unless one is chosen: the last in which as many headlines as ever have their inputs. */
export function lastFilled({ periods }: Outcome): number {
  const filled = Array.from(
    { length: lengthOf(periods) },
    (_, at) => HEADLINE_KEYS.filter((key) => (periods[key]?.[at] ?? null) !== null).length,
  );
  return Math.max(...filled) === 0 ? -1 : filled.lastIndexOf(Math.max(...filled));
}

/** Works the sheet out over `inputs`, reporting through the period with this index, from 0; -1 reports nothing. */
export function workOut(inputs: Inputs, through: number): Outcome {
  const periods: Record<string, readonly Shown[]> = {
    ...inputs,
    before: [null, ...(inputs['sessions'] ?? []).slice(0, -1)],
  };
  const rowOf = (key: string): readonly Shown[] => {
    const kpi = KPI_RULES.find((candidate) => candidate.key === key);
    if (kpi && !periods[key]) {
      const rows = kpi.reads.map(rowOf);
      periods[key] = Array.from({ length: lengthOf(inputs) }, (_, at) =>
        outcomeOf(
          kpi,
          rows.map((row) => row[at] ?? null),
        ),
      );
    }
    return periods[key] ?? [];
  };
  /** The row without the inputs that can't be, such as a negative cost: no total counts them. */
  const countingOf = (key: string): readonly Shown[] =>
    rowOf(key).map((cell) => (typeof cell === 'number' && canBe(key, cell) ? cell : null));
  const totalOf = (key: string): Shown => {
    const input = INPUT_ROWS.find((candidate) => candidate.key === key);
    if (input) return inputTotal(countingOf(key), input.total, countingOf(input.total), through);
    const kpi = KPI_RULES.find((candidate) => candidate.key === key);
    return kpi ? kpiTotal(kpi, kpi.total === 'sums' ? countingOf : rowOf, totalOf, through) : null;
  };
  const outOf = (key: string): number | null => {
    const whole = KPI_RULES.find((candidate) => candidate.key === key)?.outOf;
    const at = numbersOf(rowOf(key), through).at(-1)?.at;
    return whole && at !== undefined ? sum(whole.map((name) => Number(rowOf(name)[at]))) : null;
  };
  const beside = Object.fromEntries(
    [...INPUT_ROWS, ...KPI_RULES].map(({ key, unit }) => [
      key,
      { ...besidePeriods(rowOf(key), unit, through), total: totalOf(key), outOf: outOf(key) },
    ]),
  );
  return { periods, beside };
}

/** Inputs that may be below zero, after refunds. */
const SIGNED = ['wonValue', 'revenue', 'mrr', 'newMrr', 'expansion'];
/** What lies between 0 and 1. */
const FRACTIONS = ['margin', 'churn'];

/** Whether the input may hold this number. */
function canBe(key: string, value: number): boolean {
  const isInput = INPUT_ROWS.some((input) => input.key === key);
  return !(isInput && !SIGNED.includes(key) && value < 0) && !(FRACTIONS.includes(key) && value > 1);
}

/** A KPI of one period's cells: blank comes first, then whatever is wrong. */
function outcomeOf(kpi: Pick<KpiRule, 'reads' | 'of' | 'partOfWhole'>, cells: readonly Shown[]): Shown {
  if (cells.includes(null)) return null;
  const wrong = kpi.reads.some((key, index) => {
    const cell = cells[index];
    return typeof cell !== 'number' || !canBe(key, cell);
  });
  const [part = 0, whole = 0] = cells.map(Number);
  return wrong || (kpi.partOfWhole && part > whole) ? '⚠' : finite(kpi, cells);
}

function finite(kpi: Pick<KpiRule, 'reads' | 'of'>, numbers: readonly Shown[]): Shown {
  const outcome = kpi.of(Object.fromEntries(kpi.reads.map((key, index) => [key, Number(numbers[index])])));
  return Number.isFinite(outcome) ? outcome : '⚠';
}

function numbersOf(row: readonly Shown[], through: number): { at: number; value: number }[] {
  return row.slice(0, through + 1).flatMap((value, at) => (typeof value === 'number' ? [{ at, value }] : []));
}

/** Each row's numbers over the periods in which all of the rows have one. */
function together(rows: readonly (readonly Shown[])[], through: number): number[][] {
  const numbers = rows.map((row) => new Map(numbersOf(row, through).map(({ at, value }) => [at, value])));
  const counting = [...(numbers[0]?.keys() ?? [])].filter((at) => numbers.every((row) => row.has(at)));
  return numbers.map((row) => counting.map((at) => row.get(at) ?? Number.NaN));
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function inputTotal(row: readonly Shown[], total: string, weightRow: readonly Shown[], through: number): Shown {
  const own = numbersOf(row, through);
  if (total === 'first') return own[0]?.value ?? null;
  if (total === 'sum') return own.length > 0 ? sum(own.map(({ value }) => value)) : null;
  const [values = [], weights = []] = together([row, weightRow], through);
  return sum(weights) > 0 ? sum(values.map((value, index) => value * (weights[index] ?? 0))) / sum(weights) : null;
}

function kpiTotal(
  kpi: KpiRule,
  rowOf: (key: string) => readonly Shown[],
  totalOf: (key: string) => Shown,
  through: number,
): Shown {
  switch (kpi.total) {
    case 'none':
      return null;
    case 'latest':
      return besidePeriods(rowOf(kpi.key), kpi.unit, through).latest;
    case 'mean':
      return totalOf(kpi.reads[0] ?? '');
    case 'totals':
      return outcomeOf(kpi, kpi.reads.map(totalOf));
    case 'sums': {
      const read = kpi.reads.map(rowOf);
      const [part = [], whole = []] = read;
      const fits = (at: number): boolean => !kpi.partOfWhole || Number(part[at]) <= Number(whole[at]);
      const rows = together(
        read.map((row) => row.map((cell, at) => (fits(at) ? cell : null))),
        through,
      );
      return rows[0]?.length ? finite(kpi, rows.map(sum)) : null;
    }
  }
}

function besidePeriods(row: readonly Shown[], unit: string, through: number): Omit<Beside, 'total' | 'outOf'> {
  const numbers = numbersOf(row, through);
  const [first, last] = [numbers[0], numbers.at(-1)];
  // An older number would pass for the reported period's.
  if (typeof row[through] === 'string') {
    return { latest: '⚠', change: null, start: first?.value ?? null, sinceStart: null };
  }
  if (!first || !last) return { latest: null, change: null, start: null, sinceStart: null };
  const before = numbers.find(({ at }) => at === last.at - 1);
  return {
    latest: last.value,
    change: before ? changed(before.value, last.value, unit) : null,
    start: first.value,
    sinceStart: changed(first.value, last.value, unit),
  };
}

/** Percentage points of a rate; else a share of the base, blank where that isn't above 0. */
function changed(base: number, value: number, unit: string): Shown {
  if (unit === 'rate') return (value - base) * 100;
  return base > 0 ? value / base - 1 : null;
}

/** Whether the Wilson interval at 95% around `share` of `whole` lies clear of `compared`, as Wilson (1927) gives its ends. */
export function isClearOf(share: number, whole: number, compared: number): boolean {
  const z = 1.959963984540054;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return compared < middle - half || compared > middle + half;
}
