/** What a summary counts: checked against an independent count, and where the numbers are easy to see. */

import * as fc from 'fast-check';
import { calendarOf } from '../../src/leads/calendar';
import { type Group, type GroupBy, newSummary, type SummaryOptions } from '../../src/leads/summary';
import { COLUMNS, counted } from './oracle';
import { blockOf, summed } from './tables';
import { clockIn } from './zone';

const SEOUL = calendarOf(clockIn('Asia/Seoul'));
const CHANNEL: GroupBy = { kind: 'field', name: 'channel' };
const MONTHS: GroupBy = { kind: 'period', period: 'months' };
const by = (...groupBys: GroupBy[]): SummaryOptions => ({
  by: groupBys,
  calendar: SEOUL,
  dated: 'event',
  merge: false,
});
const inSeoul = (text: string): Date => new Date(`${text.length === 10 ? `${text}T00:00` : text}+09:00`);

/** A group's keys in one text. */
const nameOf = ({ keys }: Pick<Group, 'keys'>): string =>
  keys
    .map((key) =>
      typeof key === 'string'
        ? key
        : [String(key.year), ...[key.month, key.day].map((part) => String(part).padStart(2, '0'))].join('-'),
    )
    .join('|');

/** A figure as the independent count writes it. */
const written = (value: ReturnType<Group['value']>): number | string | undefined =>
  typeof value === 'object' ? `${value.facts.argument}@${value.facts.row}` : value;

const FIGURES = [
  'leads',
  'mqls',
  'deals_won',
  'won_value',
  'new_mrr',
  'requests',
  'answered',
  'answered_in_time',
  'requests_with_outcome',
  'marketing_cost',
  'ad_clicks',
  'visitors',
];

/** Every group's figures by its name. */
function figuresOf(groups: readonly Group[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    groups.map((group) => [
      `group ${nameOf(group)}`,
      Object.fromEntries([...FIGURES, 'response_minutes'].map((name) => [name, written(group.value(name))])),
    ]),
  );
}

// Ends of months, quarters, years and weeks, and the hours at which New York's clocks are put forward and back.
const EDGES = [
  '2025-12-31T14:59:59.999Z',
  '2025-12-31T15:00:00Z',
  '2026-01-01T04:59:59.999Z',
  '2026-01-01T05:00:00Z',
  '2026-03-08T06:59:59.999Z',
  '2026-03-08T07:00:00Z',
  '2026-04-01T03:59:59.999Z',
  '2026-04-01T04:00:00Z',
  '2026-11-01T05:30:00Z',
  '2026-11-01T06:30:00Z',
  '2026-12-01T04:59:59.999Z',
  '1931-05-01T00:00:00Z',
  '2127-02-28T23:59:59Z',
].map((text) => new Date(text));

const wrong = fc.constantFrom<unknown>('soon', true, '#N/A', '1,200');
const blank = fc.constantFrom<unknown>('', null);
const moment = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.date({ min: new Date('2025-11-01'), max: new Date('2027-02-01'), noInvalidDate: true }),
);
const date = fc.oneof(
  { arbitrary: moment, weight: 12 },
  { arbitrary: blank, weight: 5 },
  { arbitrary: fc.oneof(wrong, fc.constant<unknown>(46_000)), weight: 1 },
);
const number = fc.oneof(
  { arbitrary: fc.integer({ min: -500, max: 5000 }), weight: 6 },
  { arbitrary: blank, weight: 3 },
  { arbitrary: fc.oneof(wrong, moment), weight: 1 },
);
const channel = fc.constantFrom<unknown>('a', 'A', ' a', '', '__proto__', 'constructor', '😀', '=1+1', 5, false);
const lead = fc.record({
  created: date,
  channel,
  mql_date: date,
  won_date: date,
  received: date,
  responded: date,
  outcome: fc.constantFrom<unknown>(
    '',
    'yes',
    'No',
    ' NO ',
    'ｎｏ',
    '　なし',
    '0',
    'TRUE',
    false,
    true,
    0,
    1,
    '#N/A',
    '아니요',
  ),
  amount: number,
  recurring_amount: number,
  months_per_bill: fc.constantFrom<unknown>('', 1, 3, 12, 0, 'x'),
});
const spent = fc.record({ date, channel, marketing_cost: number, clicks: number, visitors: number });
const leadRows = fc.array(lead, { maxLength: 25 });
const activityRows = fc.array(spent, { maxLength: 15 });
const grouping = fc.constantFrom<readonly GroupBy[]>(
  [],
  [CHANNEL],
  [MONTHS],
  [{ kind: 'period', period: 'quarters' }],
  [{ kind: 'period', period: 'weeks' }],
  [CHANNEL, MONTHS],
  [{ kind: 'period', period: 'weeks' }, CHANNEL],
);
const zone = fc.constantFrom('America/New_York', 'Asia/Seoul');
const options = fc.record({
  by: grouping,
  zone,
  dated: fc.constantFrom('event' as const, 'created' as const),
  range: fc.constantFrom({}, { from: EDGES[3]?.getTime() ?? 0 }, { from: 0, before: EDGES[7]?.getTime() ?? 0 }),
});

describe('a summary', () => {
  test('counts what an independent count does, whatever stands in the cells', () => {
    fc.assert(
      fc.property(leadRows, activityRows, options, (leads, activity, { by: groupBys, zone: name, dated, range }) => {
        const calendar = calendarOf(clockIn(name));
        const summary = summed({ by: groupBys, calendar, dated, merge: false, ...range }, { leads, activity }, COLUMNS);
        const expected = counted(leads, activity, { by: groupBys, zone: name, dated, ...range });
        const lowerName = (group: Group): string => nameOf(group).toLowerCase();
        expect(summary.groups().map(lowerName).sort()).toEqual([...expected.keys()].sort());
        for (const group of summary.groups()) {
          const figures = expected.get(lowerName(group)) ?? new Map<string, number | string>();
          for (const figure of FIGURES) {
            const there = figure.match(/cost|clicks|visitors/) ? activity.length > 0 : leads.length > 0;
            const value = figures.get(figure) ?? (there ? 0 : undefined);
            const got = written(group.value(figure));
            if (typeof value === 'number') expect([figure, got]).toEqual([figure, expect.closeTo(value, 6)]);
            else expect([figure, got]).toEqual([figure, value]);
          }
          const [minutes, answered] = ['minutes', 'answered'].map((figure) => figures.get(figure));
          const mean = typeof minutes === 'number' && typeof answered === 'number' ? minutes / answered : minutes;
          const got = written(group.value('response_minutes'));
          if (typeof mean === 'number') expect(got).toBeCloseTo(mean, 4);
          else expect(got).toBe(mean);
        }
        const [total] = [counted(leads, activity, { by: [], zone: name, dated, ...range }).get('')];
        for (const figure of FIGURES.filter((name) => total?.has(name))) {
          const value = total?.get(figure);
          const got = written(summary.total().value(figure));
          if (typeof value === 'number') expect(got).toBeCloseTo(value, 6);
          else expect([figure, got]).toEqual([figure, value]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is the same in blocks of any size as in one', () => {
    fc.assert(
      fc.property(leadRows, activityRows, options, fc.integer({ min: 1, max: 9 }), (leads, activity, chosen, size) => {
        const { by: groupBys, dated, range } = chosen;
        const all = { by: groupBys, calendar: SEOUL, dated, merge: true, ...range };
        const [whole, blocks] = [1000, size].map((rows) => summed(all, { leads, activity }, COLUMNS, rows));
        expect(figuresOf(blocks?.groups() ?? [])).toEqual(figuresOf(whole?.groups() ?? []));
        expect(blocks?.groups().map(nameOf)).toEqual(whole?.groups().map(nameOf));
        expect(blocks?.daysToWin).toEqual(whole?.daysToWin);
      }),
      { numRuns: 100 },
    );
  });

  test('adds up to the same in any order of the rows, to the last digit', () => {
    const amounts = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(
        amounts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        (orders) => {
          const [first = 0, second = 0] = orders.map((list) => {
            const leads = list.map((amount) => ({ won_date: inSeoul('2026-01-05'), amount }));
            return summed(by(), { leads }, COLUMNS).total().value('won_value') as number;
          });
          const largest = Math.max(...(orders[0] ?? []).map(Math.abs), Math.abs(first));
          expect(Math.abs(first - second)).toBeLessThanOrEqual(largest * Number.EPSILON);
        },
      ),
    );
  });

  test('loses nothing of small amounts beside large ones: 1e16 + 1 − 1e16 + 1 = 2', () => {
    const leads = [1e16, 1, -1e16, 1].map((amount) => ({ channel: 'a', won_date: inSeoul('2026-01-05'), amount }));
    const summary = summed(by(CHANNEL), { leads }, COLUMNS, 1);
    expect([summary.groups()[0]?.value('won_value'), summary.total().value('won_value')]).toEqual([2, 2]);
  });

  test('says that a sum is too large rather than Infinity', () => {
    const leads = [1e308, 1e308].map((amount) => ({ won_date: inSeoul('2026-01-05'), amount }));
    expect(summed(by(), { leads }, COLUMNS).total().value('won_value')).toEqual({ code: 'large', facts: {} });
  });

  test('counts each event when it happened, or all of a lead when it was created', () => {
    const leads = [
      { created: inSeoul('2026-01-10'), won_date: inSeoul('2026-03-11'), amount: 500 },
      { created: inSeoul('2026-03-01'), won_date: inSeoul('2026-03-02T12:00'), amount: 70 },
    ];
    const activity = [{ date: inSeoul('2026-01-31'), marketing_cost: 90 }];
    const of = (dated: 'event' | 'created') => {
      const summary = summed({ ...by(MONTHS), dated }, { leads, activity }, COLUMNS);
      // 31 − 10 + 28 + 11 = 60 days, and a day and a half.
      expect(summary.daysToWin).toEqual([60, 1.5]);
      return summary
        .groups()
        .map((group) => [nameOf(group), ...['leads', 'deals_won', 'won_value', 'marketing_cost'].map(group.value)]);
    };
    expect(of('event')).toEqual([
      ['2026-01-01', 1, 0, 0, 90],
      ['2026-03-01', 1, 2, 570, 0],
    ]);
    expect(of('created')).toEqual([
      ['2026-01-01', 1, 1, 500, 90],
      ['2026-03-01', 1, 1, 70, 0],
    ]);
  });

  test('sums up a block of 10,000 leads as it does ten blocks of 1,000, with what is wrong in the row where it is', () => {
    const start = SEOUL.startOf(2026, 1, 1);
    const leads = Array.from({ length: 10_000 }, (_, i) => ({
      created: i === 9_000 ? 'soon' : new Date(start + i * 3_600_000),
      channel: 'abc'[i % 3],
      won_date: i % 5 === 0 ? new Date(start + i * 7_200_000) : '',
      amount: i === 8_500 ? 'much' : i,
    }));
    for (const dated of ['event', 'created'] as const) {
      const [one, ten] = [10_000, 1000].map((rows) =>
        figuresOf(summed({ ...by(CHANNEL, MONTHS), dated }, { leads }, COLUMNS, rows).groups()),
      );
      expect(one).toEqual(ten);
      // Row 2 holds the first lead.
      expect(JSON.stringify(one)).toContain('"amount@8502"');
      expect(JSON.stringify(one)).toContain('"created@9002"');
    }
  });

  test('tells 10,000 channels apart in each of 24 months, and any text from any other', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      '😀',
      '',
      ...Array.from({ length: 9995 }, (_, i) => `c${i}`),
    ];
    const dates = Array.from({ length: 24 }, (_, month) => new Date(SEOUL.startOf(2025, 1 + month, 15)));
    const leads = names.flatMap((name) => dates.map((created) => ({ created, channel: name })));
    const groups = summed(by(CHANNEL, MONTHS), { leads }, COLUMNS, 50_000).groups();
    expect(groups.length).toBe(240_000);
    expect(groups.every((group) => group.value('leads') === 1)).toBe(true);
    expect([...new Set(groups.map(({ keys }) => keys[0]))]).toEqual(names);
  });

  test('groups by two columns of thousands of texts each', () => {
    const leads = Array.from({ length: 20_000 }, (_, i) => ({
      created: inSeoul('2026-01-01'),
      channel: `c${i % 5000}`,
      campaign: `d${i}`,
    }));
    const summary = summed(
      by(CHANNEL, { kind: 'field', name: 'campaign' }),
      { leads: [...leads, ...leads] },
      { ...COLUMNS, leads: ['created', 'channel', 'campaign'] },
    );
    expect(summary.groups().length).toBe(20_000);
    expect(summary.groups().every((group) => group.value('leads') === 2)).toBe(true);
  });

  test('takes spellings for one group, by width and spaces only where asked to, under the one met most often', () => {
    const spellings = ['google ads', 'Google Ads', 'ＧＯＯＧＬＥ　ＡＤＳ', 'Google Ads', 'GoogleAds', 'Bing', '  ', ''];
    const leads = spellings.map((name) => ({ created: inSeoul('2026-01-01'), channel: name }));
    const groupsWith = (merge: boolean) =>
      summed({ ...by(CHANNEL), merge }, { leads }, COLUMNS)
        .groups()
        .map((group) => [...group.keys, group.value('leads')]);
    expect(groupsWith(true)).toEqual([
      ['Google Ads', 5],
      ['Bing', 1],
      ['', 2],
    ]);
    expect(groupsWith(false)).toEqual([
      ['Google Ads', 3],
      ['ＧＯＯＧＬＥ　ＡＤＳ', 1],
      ['GoogleAds', 1],
      ['Bing', 1],
      ['  ', 1],
      ['', 1],
    ]);
  });

  test('has the list sizes of each channel’s own earliest day', () => {
    const activity = [
      { channel: 'a', date: inSeoul('2026-02-01'), list_size_at_start: 30 },
      { channel: 'a', date: inSeoul('2026-01-01'), list_size_at_start: 10 },
      { channel: 'a', date: inSeoul('2026-01-01'), list_size_at_start: 5 },
      { channel: 'b', date: inSeoul('2026-02-01'), list_size_at_start: 'many' },
      { channel: 'b', date: inSeoul('2026-01-15'), list_size_at_start: 7 },
    ];
    const fields = { leads: [], activity: ['date', 'channel', 'list_size_at_start'] };
    const summary = summed(by(CHANNEL), { activity }, fields);
    const sizes = [...summary.groups(), summary.total()].map((group) => group.value('list_size_at_start'));
    // Of all, a's of 1 January and b's of the 15th: 10 + 5 + 7.
    expect(sizes).toEqual([15, 7, 22]);
    const months = summed(by(MONTHS), { activity: activity.filter((row) => row.channel === 'a') }, fields);
    const ofMonths = [...months.groups(), months.total()].map((group) => group.value('list_size_at_start'));
    expect(ofMonths).toEqual([15, 30, 15]);
    const february = summed({ ...by(), from: SEOUL.startOf(2026, 2, 1) }, { activity }, fields);
    expect(written(february.total().value('list_size_at_start'))).toBe('list_size_at_start@5');
    const hours = ['09:00', '18:00', '08:00'].map((hour, index) => ({
      channel: 'a',
      date: inSeoul(`2026-01-0${index < 2 ? 1 : 2}T${hour}`),
      list_size_at_start: 10 ** index,
    }));
    // 1 + 10: a day's sizes, whatever their hour.
    expect(summed(by(CHANNEL), { activity: hours }, fields).total().value('list_size_at_start')).toBe(11);
  });

  test('knows nothing of what no column says, and only the total of what can’t be told apart', () => {
    const leads = [{ created: inSeoul('2026-01-01'), product: 'x' }];
    const activity = [{ date: inSeoul('2026-01-01'), marketing_cost: 80 }];
    const fields = { leads: ['created', 'product'], activity: ['date', 'marketing_cost'] };
    const summary = summed(by({ kind: 'field', name: 'product' }), { leads, activity }, fields);
    const [x] = summary.groups();
    expect(summary.groups().map(({ keys }) => keys)).toEqual([['x']]);
    expect(['leads', 'mqls', 'marketing_cost'].map((name) => x?.value(name))).toEqual([1, undefined, undefined]);
    expect(['leads', 'mqls', 'marketing_cost'].map((name) => summary.total().value(name))).toEqual([1, undefined, 80]);
  });

  test('counts 0 in a table that has columns and no rows', () => {
    const summary = newSummary(by(CHANNEL));
    summary.addLeads(blockOf(['created', 'channel'], []));
    expect(summary.groups()).toEqual([]);
    expect(summary.total().value('leads')).toBe(0);
  });

  test('takes columns that were read apart from each other', () => {
    const summary = newSummary(by(CHANNEL));
    const dates = [[inSeoul('2026-01-01')], [inSeoul('2026-01-02')]];
    const others = [
      ['x', 'a', inSeoul('2026-01-03')],
      ['y', 'b', ''],
    ];
    const columns = {
      created: { rows: dates, at: 0 },
      channel: { rows: others, at: 1 },
      mql_date: { rows: others, at: 2 },
    };
    summary.addLeads({ count: 2, firstRow: 2, columns: new Map(Object.entries(columns)) });
    expect(summary.groups().map((group) => [...group.keys, group.value('leads'), group.value('mqls')])).toEqual([
      ['a', 1, 1],
      ['b', 1, 0],
    ]);
  });

  test('asks the calendar once a period, not once a row', () => {
    let asked = 0;
    const clock = clockIn('Asia/Seoul');
    const calendar = calendarOf((at) => {
      asked++;
      return clock(at);
    });
    const leads = Array.from({ length: 5000 }, (_, i) => ({
      created: new Date(SEOUL.startOf(2025, 1, 1) + i * 3_600_000),
    }));
    const groups = summed({ ...by(MONTHS), calendar }, { leads }, COLUMNS).groups();
    // 5,000 hours from January are 208 days: seven months.
    expect(groups.length).toBe(7);
    expect(asked).toBeLessThan(7 * 2 * 20);
  });
});
