/** The check of the data says what is wrong, in which rows, and says nothing of what may rightly be so. */

import * as fc from 'fast-check';
import { calendarOf } from '../../src/leads/calendar';
import { type CheckBlock, type CheckedData, newCheck } from '../../src/leads/check';
import { FIELDS, type Mapping, type Table } from '../../src/leads/fields';
import type { Finding } from '../../src/leads/requests';
import { block, UTC } from './sampleBlocks';

const NOW = Date.UTC(2026, 5, 15, 12);

const mapped = (blocks: readonly CheckBlock[]): Mapping =>
  Object.fromEntries([...(blocks[0]?.columns.keys() ?? [])].map((name, column) => [name, column]));

/** What is said of the tables; of one that isn't given, nothing is known. */
function check(
  { leads, activity }: { leads?: CheckBlock[]; activity?: CheckBlock[] },
  { merge = false, calendar = UTC } = {},
): CheckedData {
  const going = newCheck({
    ...(leads && { leads: mapped(leads) }),
    ...(activity && { activity: mapped(activity) }),
    ...{ merge, calendar, now: NOW },
  });
  leads?.forEach(going.addLeads);
  activity?.forEach(going.addActivity);
  return going.result();
}

/** The findings of leads with these columns; `created` is there where it isn't what is looked at. */
function findingsOf(columns: Readonly<Record<string, readonly unknown[]>>, options = {}): readonly Finding[] {
  const [cells = []] = Object.values(columns);
  const created = cells.map(() => new Date(Date.UTC(2026, 0, 5)));
  return check({ leads: [block({ created, ...columns })] }, options).findings;
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const time = (text: string): Date => new Date(`${text}Z`);

describe('a cell', () => {
  test('that should be a number is named where it is text, true or a date, and where it is below zero', () => {
    const amounts = [1200, '1,200', '', true, day('2026-01-05'), -1, 0, null, ' '];
    expect(findingsOf({ amount: amounts })).toEqual([
      { code: 'textNumber', table: 'leads', field: 'amount', count: 4, rows: [3, 5, 6, 10], names: [] },
      { code: 'negative', table: 'leads', field: 'amount', count: 1, rows: [7], names: [] },
    ]);
  });

  test('that should be a date is named where it is text, a number or no date at all', () => {
    const dates = [day('2026-02-01'), '2026-02-01', 46_054, new Date(Number.NaN), ''];
    expect(findingsOf({ mql_date: dates })).toEqual([
      { code: 'textDate', table: 'leads', field: 'mql_date', count: 3, rows: [3, 4, 5], names: [] },
    ]);
  });

  test('that shows an error is named as that, in any column', () => {
    expect(findingsOf({ amount: ['#N/A', 5], campaign: ['#REF!', '#1'], mql_date: ['#VALUE!', ''] })).toEqual([
      { code: 'errorValue', table: 'leads', field: 'campaign', count: 1, rows: [2], names: [] },
      { code: 'errorValue', table: 'leads', field: 'mql_date', count: 1, rows: [2], names: [] },
      { code: 'errorValue', table: 'leads', field: 'amount', count: 1, rows: [2], names: [] },
    ]);
  });

  test('before 1990 is no lead’s, such as a time of day alone, and spans nothing', () => {
    const checked = check({
      leads: [block({ created: [new Date(Date.UTC(1899, 11, 30, 12)), day('2026-01-05')], channel: ['A', 'A'] })],
    });
    expect(checked.findings).toEqual([
      { code: 'longAgo', table: 'leads', field: 'created', count: 1, rows: [2], names: [] },
    ]);
    expect([checked.first, checked.last]).toEqual(['2026-01-05', '2026-01-05']);
  });

  test('that is missing where the row needs one is named, but not in rows without anything', () => {
    expect(findingsOf({ created: [day('2026-01-05'), '', ''], amount: ['', 5, ''] })).toEqual([
      { code: 'noDate', table: 'leads', field: 'created', count: 1, rows: [3], names: [] },
    ]);
  });

  test('lies in the future from the next moment on', () => {
    const dates = [new Date(NOW), new Date(NOW + 1), day('2031-01-01')];
    expect(findingsOf({ won_date: dates })).toEqual([
      { code: 'future', table: 'leads', field: 'won_date', count: 2, rows: [3, 4], names: [] },
    ]);
  });
});

describe('the rows of a finding', () => {
  test('are the first five, while the count goes on over all blocks', () => {
    const blocks = [0, 1, 2, 3].map((index) =>
      block({ created: ['x', day('2026-01-01'), 'y'], channel: ['A', 'A', 'A'] }, 2 + 3 * index),
    );
    expect(check({ leads: blocks }).findings).toEqual([
      { code: 'textDate', table: 'leads', field: 'created', count: 8, rows: [2, 4, 5, 7, 8], names: [] },
    ]);
  });

  test('leave out rows in which nothing is filled', () => {
    const { rows, findings } = check({
      leads: [block({ created: [day('2026-01-01'), '', null], channel: ['A', '', undefined] })],
    });
    expect([rows.leads, findings]).toEqual([1, []]);
  });
});

describe('the order of events', () => {
  test('is wrong where the answer came before the request', () => {
    const received = [time('2026-03-02T10:00:00'), time('2026-03-02T10:00:00'), ''];
    const responded = [time('2026-03-02T09:59:59'), time('2026-03-02T10:00:00'), time('2026-03-01T08:00:00')];
    expect(findingsOf({ received, responded })).toMatchObject([{ code: 'respondedFirst', count: 1, rows: [2] }]);
  });

  test('is right where a lead was won on the day on which it came, of which only the day is known', () => {
    // New York is four hours behind in May: its 4th of May begins at 4:00.
    const calendar = calendarOf((moment) => moment - 4 * 3_600_000);
    const created = ['2026-05-04T18:00:00', '2026-05-04T18:00:00', '2026-05-04T18:00:00', '2026-05-05T03:00:00'];
    const won = ['2026-05-04T04:00:00', '2026-05-03T04:00:00', '2026-05-04T17:00:00', '2026-05-04T04:00:00'];
    const findings = findingsOf({ created: created.map(time), won_date: won.map(time) }, { calendar });
    expect(findings).toMatchObject([{ code: 'wonFirst', field: 'won_date', count: 2, rows: [3, 4] }]);
  });
});

describe('a repeated row', () => {
  test('of leads counts where a time to the second, or two to the minute, tell it', () => {
    const seconds = time('2026-03-02T10:00:07');
    const minutes = [time('2026-03-02T10:07:00'), time('2026-03-02T11:08:00')];
    expect(findingsOf({ created: [seconds, seconds, seconds] })).toMatchObject([
      { code: 'duplicate', count: 2, rows: [3, 4] },
    ]);
    const twice = (cell: Date | undefined): unknown[] => [cell, cell];
    expect(findingsOf({ created: twice(minutes[0]), responded: twice(minutes[1]) })).toMatchObject([
      { code: 'duplicate', count: 1, rows: [3] },
    ]);
    expect(findingsOf({ created: twice(minutes[0]), responded: twice(minutes[0]) })).toEqual([]);
  });

  test('of leads of which only days are known may be another lead', () => {
    const cells = Array(9).fill(day('2026-03-02'));
    expect(findingsOf({ created: cells, channel: cells.map(() => 'Fair') })).toEqual([]);
  });

  test('differs in a single cell, in the kind of a cell, or in the column that holds it', () => {
    const created = Array(4).fill(time('2026-03-02T10:00:07'));
    const campaign = ['', '', 1, 'Spring'];
    const product = ['', 'Spring', '', ''];
    expect(findingsOf({ created, campaign, product })).toEqual([]);
  });

  test('of activity counts where it has a number other than 0', () => {
    const date = Array(4).fill(day('2026-03-01'));
    const marketing_cost = [0, 0, 500, 500];
    expect(check({ activity: [block({ date, marketing_cost })] }).findings).toMatchObject([
      { code: 'duplicate', table: 'activity', count: 1, rows: [5] },
    ]);
  });

  test('is found in another block', () => {
    const row = (firstRow: number): CheckBlock => block({ created: [time('2026-03-02T10:00:07')] }, firstRow);
    expect(check({ leads: [row(2), row(3), row(4)] }).findings).toMatchObject([{ code: 'duplicate', rows: [3, 4] }]);
  });
});

describe('amounts in another currency than most', () => {
  test('are told by their number format or their text, across columns and tables', () => {
    const formats = { rows: [['$#,##0'], ['[$€-407]#,##0'], ['0'], ['$#,##0']], at: 0 };
    const leads = { ...block({ created: Array(4).fill(day('2026-03-01')), amount: [10, 20, 30, ''] }) };
    const date = Array(3).fill(day('2026-03-01'));
    const { findings } = check({
      leads: [{ ...leads, formats: new Map([['amount', formats]]) }],
      activity: [block({ date, marketing_cost: ['$5', '₩9,000', 'USD 7'] })],
    });
    expect(findings.filter(({ code }) => code === 'otherCurrency')).toEqual([
      { code: 'otherCurrency', table: 'leads', field: 'amount', count: 1, rows: [3], names: ['$', '€'] },
      { code: 'otherCurrency', table: 'activity', field: 'marketing_cost', count: 1, rows: [3], names: ['$', '₩'] },
    ]);
  });
});

describe('channels', () => {
  const leads = (...channels: unknown[]): CheckBlock[] => [
    block({ created: channels.map(() => day('2026-03-01')), channel: channels }),
  ];
  const spend = (...channels: readonly [unknown, unknown][]): CheckBlock[] => [
    block({
      date: channels.map((_, index) => new Date(Date.UTC(2026, 0, 1 + index))),
      channel: channels.map(([channel]) => channel),
      marketing_cost: channels.map(([, cost]) => cost),
    }),
  ];

  test('are empty where there is nothing but spaces', () => {
    expect(check({ leads: leads('A', '', ' ', null) }).findings).toEqual([
      { code: 'noChannel', table: 'leads', field: 'channel', count: 3, rows: [3, 4, 5], names: [] },
    ]);
  });

  test('that differ only by width or spaces are named together, the usual spelling first', () => {
    const { findings, channels } = check({
      leads: leads('Email', 'E-mail', 'ＥＭＡＩＬ', 'Email', 'e mail', 'Email '),
    });
    expect(findings).toEqual([
      {
        ...{ code: 'channelVariants', table: 'leads', field: 'channel', count: 1, rows: [4] },
        names: ['Email, ＥＭＡＩＬ, e mail, Email␣'],
      },
    ]);
    expect(channels).toBe(5);
    expect(check({ leads: leads('Email', 'ＥＭＡＩＬ', 'E-mail') }, { merge: true }).channels).toBe(2);
  });

  test('spelled otherwise in the other table are named where the rarer spelling is', () => {
    const { findings } = check({ leads: leads('ads', 'ads'), activity: spend(['Ads ', 5]) });
    expect(findings.map(({ code, table, rows }) => [code, table, rows])).toEqual([
      ['channelVariants', 'activity', [2]],
      ['spendWithoutLeads', 'activity', [2]],
      ['leadsWithoutSpend', 'leads', [2]],
    ]);
    const merged = check({ leads: leads('ads', 'ads'), activity: spend(['Ads ', 5]) }, { merge: true });
    expect(merged.findings.map(({ code }) => code)).toEqual(['channelVariants']);
  });

  test('that differ by case alone are one, and nothing is said of them', () => {
    const { findings, channels } = check({ leads: leads('ads', 'ADS'), activity: spend(['Ads', 5]) });
    expect([findings, channels]).toEqual([[], 1]);
    const [variants] = check({ leads: leads('ADS', 'ads', 'ads', 'Ads ', 'ads ') }).findings;
    expect(variants).toMatchObject({ code: 'channelVariants', rows: [5], names: ['ads, Ads␣'] });
  });

  test('with spend and no lead, or leads and no spend, are named; nothing spent is no spend', () => {
    const { findings } = check({
      leads: leads('Both', 'Chat', 'Free'),
      activity: spend(['Print', 9], ['Both', 5], ['Free', 0], ['Idle', 0], ['Print', 3]),
    });
    expect(findings).toEqual([
      { code: 'spendWithoutLeads', table: 'activity', field: 'channel', count: 1, rows: [2], names: ['Print'] },
      { code: 'leadsWithoutSpend', table: 'leads', field: 'channel', count: 2, rows: [3, 4], names: ['Chat', 'Free'] },
    ]);
  });

  test('are compared only where both tables name channels, and one of them costs', () => {
    expect(check({ leads: leads('A') }).findings).toEqual([]);
    const clicks = block({ date: [day('2026-03-01')], channel: ['B'], clicks: [7] });
    expect(check({ leads: leads('A'), activity: [clicks] }).findings).toEqual([]);
  });

  test('can have any name, and there can be 10,000 of them', () => {
    const odd = ['__proto__', 'constructor', 'toString', '🦄', '=1+1', '0'];
    expect(check({ leads: leads(...odd) })).toMatchObject({ channels: 6, findings: [] });
    const many = Array.from({ length: 10_000 }, (_, index) => `Channel ${index}`);
    const { channels, findings } = check({ leads: leads(...many), activity: spend(['Print', 9]) });
    expect(channels).toBe(10_001);
    expect(findings).toMatchObject([{ count: 1 }, { code: 'leadsWithoutSpend', count: 10_000, rows: [2, 3, 4, 5, 6] }]);
  });

  test('are still counted where there are too many to be channels, and then nothing else is said of them', () => {
    const addresses = Array.from({ length: 60_000 }, (_, index) => `person${index}@example.com`);
    const { channels, findings } = check({ leads: leads(...addresses, ...addresses), activity: spend(['Print', 9]) });
    expect([channels, findings]).toEqual([60_001, []]);
  });
});

describe('a table', () => {
  test('without its date says so', () => {
    expect(check({ leads: [block({ channel: ['A', 'B'] })] }).findings).toEqual([
      { code: 'missingColumn', table: 'leads', field: 'created', count: 2, rows: [], names: [] },
    ]);
  });

  test('spans its first to its last day in the time zone of the spreadsheet, but for the future', () => {
    // Seoul is nine hours ahead.
    const calendar = calendarOf((moment) => moment + 9 * 3_600_000);
    const created = ['2025-12-31T15:00:00', '2026-05-31T15:30:00', '2031-01-01T00:00:00'].map(time);
    const { first, last } = check({ leads: [block({ created })] }, { calendar });
    expect([first, last]).toEqual(['2026-01-01', '2026-06-01']);
    expect(check({ leads: [block({ created: [] })] })).toMatchObject({ first: '', last: '' });
  });
});

describe('whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.constantFrom('', null, undefined, true, '#N/A', '€1,200', ' ', '__proto__', new Date(Number.NaN)),
    fc.double(),
    fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }),
    fc.string({ unit: 'binary' }),
    fc.constant('long '.repeat(500)),
  );
  const table = (of: Table): fc.Arbitrary<CheckBlock> =>
    fc.uniqueArray(fc.constantFrom(...FIELDS[of].map(({ name }) => name)), { minLength: 1 }).chain((names) =>
      fc.integer({ min: 0, max: 12 }).chain((count) =>
        fc.tuple(...names.map(() => fc.array(cell, { minLength: count, maxLength: count }))).map((columns) => {
          return block(Object.fromEntries(names.map((name, index) => [name, columns[index] ?? []])));
        }),
      ),
    );

  test('it says something of rows that are there, and not much', () => {
    fc.assert(
      fc.property(table('leads'), table('activity'), fc.boolean(), (leads, activity, merge) => {
        const counts = { leads: leads.count, activity: activity.count };
        const result = check({ leads: [leads], activity: [activity] }, { merge });
        for (const finding of result.findings) {
          expect(finding.count).toBeLessThanOrEqual(counts[finding.table]);
          for (const row of finding.rows) {
            expect(row).toBeGreaterThanOrEqual(2);
            expect(row).toBeLessThan(2 + counts[finding.table]);
          }
        }
        expect(JSON.stringify(result).length).toBeLessThan(20_000);
      }),
      { numRuns: 300 },
    );
  });
});
