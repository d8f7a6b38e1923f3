/** LEAD_KPIS, as a cell calls it: what it groups by, what it shows, and its sentences. */

import { LANGUAGES } from '../../src/core/kpi';
import { Problem } from '../../src/core/problem';
import { sentence } from '../../src/i18n/problems';
import { calendarOf } from '../../src/leads/calendar';
import { LEAD_KPIS } from '../../src/leads/LEAD_KPIS';
import { leadKpis } from '../../src/leads/leadKpis';
import { isWrittenIn } from '../register';

/** Seoul keeps UTC+9 all the year round. */
const SEOUL = calendarOf((moment) => moment + 9 * 3_600_000);
const day = (date: string): Date => new Date(`${date}T12:00:00+09:00`);

const LEADS = [
  ['Create Date', 'Original Source', 'Became a Customer Date', 'Amount', 'Region'],
  [day('2026-01-05'), 'Google', '', '', 'North'],
  [day('2026-01-06'), 'Google', day('2026-02-01'), 1000, 'South'],
  [day('2026-02-06'), '=LinkedIn', '', '', 'North'],
  ['', '', '', '', ''],
];
const ACTIVITY = [
  ['일자', '채널', '마케팅 비용'],
  [day('2026-01-31'), 'Google', 500],
  [day('2026-02-01'), '=LinkedIn', 90],
];

const table = (...values: unknown[]) => leadKpis(values, SEOUL, 'en');
/** One column of the table under its heading. */
const column = (rows: readonly (readonly unknown[])[], heading: string): unknown[] => {
  const at = rows[0]?.indexOf(heading) ?? -1;
  return rows.slice(1).map((row) => row[at]);
};
function said(...values: unknown[]): string {
  try {
    table(...values);
  } catch (problem) {
    if (problem instanceof Problem) return sentence(problem, 'LEAD_KPIS', 'en');
    throw problem;
  }
  return '';
}

describe('by channel', () => {
  const rows = table(LEADS, ACTIVITY, 'channel');

  test('a row for each, in the order in which they come, and one for all', () => {
    expect(column(rows, 'Channel')).toEqual(['Google', '=LinkedIn', 'All']);
  });

  test('counts and sums, and the KPIs of the sums: CPL is 500 ÷ 2, 90 ÷ 1 and 590 ÷ 3', () => {
    expect(column(rows, 'New leads')).toEqual([2, 1, 3]);
    expect(column(rows, 'Marketing cost')).toEqual([500, 90, 590]);
    expect(column(rows, 'CPL')).toEqual([250, 90, 590 / 3]);
    expect(column(rows, 'AVERAGE_DEAL_SIZE')).toEqual([1000, '⚠ Deals won: 0', 1000]);
  });

  test('shows no figure twice, and no KPI whose columns aren’t there', () => {
    const headings = rows[0] ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).not.toContain('CTR');
  });

  test('upper and lower case are one, under the spelling met most often; a space makes another', () => {
    const more = ['google', 'GOOGLE ', '=linkedin'].map((name) => [day('2026-02-07'), name, '', '', '']);
    const rows = table([...LEADS, ...more], ACTIVITY, 'channel', 'leads');
    expect(rows.slice(1)).toEqual([
      ['Google', 3],
      ['=LinkedIn', 2],
      ['GOOGLE ', 1],
      ['All', 6],
    ]);
  });

  test('an empty group says so in words', () => {
    expect(column(table([...LEADS, [day('2026-02-07'), '', '', '', '']], '', 'channel'), 'Channel')).toContain(
      '(blank)',
    );
  });
});

describe('by other things', () => {
  test('by month each event counts in its own: the deal of the lead of January is February’s', () => {
    const rows = table(LEADS, ACTIVITY, 'month');
    expect(column(rows, 'Month')).toEqual(['2026-01', '2026-02', 'All']);
    expect(column(rows, 'New leads')).toEqual([2, 1, 3]);
    expect(column(rows, 'Deals won')).toEqual([0, 1, 1]);
  });

  test('by quarter and by week, in any of the three languages', () => {
    expect(column(table(LEADS, '', '분기'), 'Quarter')).toEqual(['2026 Q1', 'All']);
    expect(column(table(LEADS, '', '週次'), 'Week of')).toEqual(['2026-01-05', '2026-01-26', '2026-02-02', 'All']);
  });

  test('by two things at once', () => {
    const rows = table(LEADS, ACTIVITY, 'channel, month');
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Channel', 'Month', 'New leads'],
      ['Google', '2026-01', 2],
      ['Google', '2026-02', 0],
      ['=LinkedIn', '2026-02', 1],
      ['All', '', 3],
    ]);
  });

  test('by a header; what the other table can’t tell apart by it isn’t shown', () => {
    const rows = table(LEADS, ACTIVITY, 'region');
    expect(column(rows, 'Region')).toEqual(['North', 'South', 'All']);
    expect(column(rows, 'New leads')).toEqual([2, 1, 3]);
    expect(rows[0]).not.toContain('CPL');
  });
});

test('a function may be asked for in words: average deal size is AVERAGE_DEAL_SIZE', () => {
  expect(table(LEADS, ACTIVITY, 'channel', 'average deal size, Average-Deal-Size')[1]).toEqual(['Google', 1000, 1000]);
});

test('kpis names what is shown, in its order, by second names and as a range, too', () => {
  expect(table(LEADS, ACTIVITY, 'channel', 'cpl, CR, leads')[1]).toEqual(['Google', 250, 0.5, 2]);
  expect(table(LEADS, ACTIVITY, 'channel', [['CR'], ['CPL'], ['']])[1]).toEqual(['Google', 0.5, 250]);
  expect(table(LEADS, ACTIVITY, 'channel', 'New leads')[1]).toEqual(['Google', 2]);
});

test('from and to are days, both of them included, as dates or as the numbers of dates', () => {
  const leadsBetween = (from: unknown, to: unknown) =>
    column(table(LEADS, '', 'channel', 'leads', from, to), 'New leads').pop();
  expect(leadsBetween(day('2026-01-06'), '')).toBe(2);
  expect(leadsBetween('', day('2026-01-05'))).toBe(1);
  // 46,028 is 6 January 2026.
  expect(leadsBetween(46_028, 46_028)).toBe(1);
});

test('a wrong cell makes its group’s figure, and the KPIs of it, a ⚠ text with the row; the others still compute', () => {
  const rows = table(LEADS, [...ACTIVITY, [day('2026-02-02'), '=LinkedIn', '90 USD']], 'channel');
  expect(column(rows, 'CPL')).toEqual([250, '⚠ Marketing cost: text (row 4)', '⚠ Marketing cost: text (row 4)']);
});

test('a group without any activity on record isn’t free: its cost and what is made of it are blank', () => {
  const rows = table(
    [...LEADS, [day('2026-02-07'), 'Chatbot', '', '', '']],
    ACTIVITY,
    'channel',
    'marketing_cost, CPL',
  );
  expect(column(rows, 'Marketing cost')).toEqual([500, 90, '', 590]);
  expect(column(rows, 'CPL')).toEqual([250, 90, '', 590 / 4]);
});

test('the arguments aren’t changed', () => {
  const before = JSON.stringify([LEADS, ACTIVITY]);
  table(LEADS, ACTIVITY, 'region, month', 'leads', day('2026-01-06'));
  expect(JSON.stringify([LEADS, ACTIVITY])).toBe(before);
});

test.each([
  [['', '', 'channel'], 'leads and activity are both blank. Give at least one table, with its header row.'],
  [
    [[['a'], [1]], '', 'channel'],
    'the first row of leads has no header that is known as "Created". Name that column so.',
  ],
  [[LEADS, '', ''], 'by is missing.'],
  [
    [LEADS, '', 'colour'],
    'by is "colour". Type channel, campaign, product, month, quarter, week or one of the headers.',
  ],
  [
    [LEADS, '', 'campaign'],
    'by is "campaign". Type channel, campaign, product, month, quarter, week or one of the headers.',
  ],
  [
    [LEADS, '', 'channel', 'CPL'],
    'kpis has "CPL", which these tables do not give. Leave kpis blank to see all that they give.',
  ],
  [[LEADS, '', 'channel', '', 'soon'], 'from is not a date and time.'],
  [[LEADS, '', 'channel', '', day('2026-02-02'), day('2026-02-01')], 'from is after to. Swap the two dates.'],
  [[LEADS, '', 'channel', '', '', '', 1], 'there are too many arguments; it takes 6.'],
])('what can’t be worked out is said in one sentence', (values, words) => {
  expect(said(...values)).toBe(`LEAD_KPIS: ${words}`);
});

test.each(LANGUAGES)('its own words are in %s', (language) => {
  const words = [LEAD_KPIS.title, LEAD_KPIS.meaning, LEAD_KPIS.care, LEAD_KPIS.method];
  for (const text of [...words, ...LEAD_KPIS.arguments.map(({ label }) => label)]) {
    expect(isWrittenIn(language, text[language])).toBe(true);
  }
});

test('by name, argument by argument, in the order that the cell’s help shows', () => {
  expect(LEAD_KPIS.arguments.map(({ name }) => name)).toEqual(['leads', 'activity', 'by', 'kpis', 'from', 'to']);
});
