/** The sheet of cohorts: by month, what happened in it beside what its leads have become since. */

import { LANGUAGES } from '../../src/core/kpi';
import { readBy } from '../../src/leads/cohortColumns';
import { cohortSheet } from '../../src/leads/cohortSheet';
import type { LeadSheetContent, LeadSheetOptions } from '../../src/leads/leadSheet';
import { daysToMature, isMaturing } from '../../src/leads/maturing';
import type { Cell } from '../../src/template/cell';
import { openAddOn } from '../template/openSheet';
import { day, measuresOf, summedUp, type Tables } from './smallTables';
import { write } from './written';

const OPTIONS: LeadSheetOptions = {
  language: 'en',
  currency: 'USD',
  facts: { first: '2026-01-01', last: '2026-03-31', leads: 30, activity: 3, made: { year: 2026, month: 4, day: 10 } },
};

/** Ten leads a month. Two of January's were won in March, after 60 days; one of March's at once. */
const TABLES: Tables = {
  leads: [1, 2, 3].flatMap((month) =>
    Array.from({ length: 10 }, (_, index) => ({
      created: day(month, 1),
      sqo_date: index < 4 ? day(Math.min(month + 1, 3), 15) : '',
      won_date: month === 1 && index < 2 ? day(3, 2) : month === 3 && index === 0 ? day(3, 3) : '',
    })),
  ),
  activity: [1, 2, 3].map((month) => ({ date: day(month, 28), marketing_cost: month * 1000 })),
};

const BY_MONTH = [{ kind: 'period', period: 'months' }] as const;

function sheetOf(tables: Tables, options: Partial<LeadSheetOptions> = {}): LeadSheetContent {
  const event = summedUp(tables, { by: BY_MONTH, dated: 'event' });
  const created = summedUp(tables, { by: BY_MONTH, dated: 'created' });
  const both = [event, created].map((summary) => ({ groups: summary.groups(), total: summary.total() }));
  const [inPeriod, byCreated] = both as [(typeof both)[0], (typeof both)[0]];
  const data = { event: inPeriod, created: byCreated, daysToWin: created.daysToWin };
  return cohortSheet(data, measuresOf(tables), { ...OPTIONS, ...options });
}

/** The rows from the headers on: band, header, total, and a row for each month. */
function tableOf({ cells }: LeadSheetContent): readonly (readonly Cell[])[] {
  return cells.slice(cells.findIndex((row) => row.some(({ look }) => look === 'header')) - 1);
}

const values = (rows: readonly (readonly Cell[])[]): (number | string)[][] =>
  rows.map((row) => row.map(({ value }) => value));

test('has each figure and KPI in the period and, right of it, by the month the lead was created', () => {
  const [band, header] = values(tableOf(sheetOf(TABLES)));
  expect(band).toEqual([
    ...['', '', '', 'SQOs', '', 'Deals won', ''],
    ...['CAC, marketing only', '', 'Conversion rate (CR)', '', 'Cost per SQO', ''],
  ]);
  expect(header?.slice(0, 3)).toEqual(['Month', 'New leads', 'Marketing cost']);
  expect(header?.slice(3)).toEqual(Array.from({ length: 5 }, () => ['In the period', 'By month created']).flat());
});

test('counts a deal in the month it was won, and in the month its lead was created', () => {
  const [, , total, january, february, march] = values(tableOf(sheetOf(TABLES)));
  const counted = [total, january, february, march].map((row) => row?.slice(1, 7));
  // leads, cost, SQOs in the period and by month created, deals won in the period and by month created
  expect(counted).toEqual([
    [30, 6000, 12, 12, 3, 3],
    [10, 1000, 0, 4, 0, 2],
    [10, 2000, 4, 4, 0, 0],
    [10, 3000, 8, 4, 3, 1],
  ]);
  // 1 January 2026 is day 46,023 of a spreadsheet.
  expect([january?.[0], february?.[0], march?.[0]]).toEqual([46023, 46054, 46082]);
});

test('no formula is made that reads a figure which has no column', () => {
  expect(() => readBy([], 'new_customers', 'event')).toThrow('There is no column for deals_won.');
});

describe('its formulas, worked out in the preview', () => {
  const preview = openAddOn();
  afterAll(() => preview.close());

  test('divide by what was won in the month, or by what became of its leads', async () => {
    const sheet = sheetOf(TABLES);
    write(preview, 'Cohorts', sheet);
    await preview.calculated();
    const first = sheet.cells.length - 2;
    expect(preview.read('Cohorts', `H${first}:M${first + 2}`)).toEqual([
      ['⚠ Deals won: 0', 1000 / 2, 0, 2 / 10, '⚠ SQOs: 0', 1000 / 4],
      ['⚠ Deals won: 0', '⚠ Deals won: 0', 0, 0, 2000 / 4, 2000 / 4],
      [3000 / 3, 3000 / 1, 3 / 10, 1 / 10, 3000 / 8, 3000 / 4],
    ]);
    expect(preview.read('Cohorts', `H${first - 1}:M${first - 1}`)).toEqual([[2000, 2000, 0.1, 0.1, 500, 500]]);
  });
});

describe('a month is maturing', () => {
  test('while fewer days have passed since its end than nine in ten won leads took', () => {
    // Of 2, 60 and 60 days the nearest rank to 90% is the third: 60.
    expect(daysToMature([60, 2, 60])).toBe(60);
    // Of ten, nine took 1 to 9 days.
    expect(daysToMature([1, 2, 3, 4, 5, 6, 7, 8, 8.5, 400])).toBe(9);
    const january = { year: 2026, month: 1, day: 1 };
    // January ends with the 31st: on 1 April 59 days have passed, on 2 April 60.
    expect(isMaturing(january, { year: 2026, month: 4, day: 1 }, 60)).toBe(true);
    expect(isMaturing(january, { year: 2026, month: 4, day: 2 }, 60)).toBe(false);
  });

  test('for as long as nothing was won', () => {
    expect(daysToMature([])).toBeUndefined();
    expect(isMaturing({ year: 2020, month: 1, day: 1 }, { year: 2026, month: 4, day: 1 }, undefined)).toBe(true);
  });

  test.each(LANGUAGES)('as its cells say in words, in %s, but only those by the month created', (language) => {
    const word = { en: 'maturing', ko: '중간 집계', ja: '途中経過' }[language];
    const [, header, , january, february] = tableOf(sheetOf(TABLES, { language }));
    // By 10 April 69 days have passed since January's end, more than 60, and 41 since February's.
    expect(january?.some(({ look }) => look === 'maturing')).toBe(false);
    const marked = february?.map(({ look, format, note }) => [
      look === 'maturing',
      format?.endsWith(` · ${word}"`) ?? false,
      note?.includes('60') ?? false,
    ]);
    const byCreated = { en: 'By month created', ko: '리드 유입 월 기준', ja: 'リード獲得月ベース' }[language];
    expect(marked).toEqual(header?.map(({ value }) => Array.from({ length: 3 }, () => value === byCreated)));
  });
});

test('a month after today says that its dates need a look', () => {
  const rows = tableOf(sheetOf({ ...TABLES, leads: [...TABLES.leads, { created: day(12, 1) }] }));
  const december = rows[rows.length - 1]?.[0];
  expect([december?.look, december?.format, december?.note]).toEqual([
    'warning',
    '"⚠ "mmm yyyy',
    'This month is still to come: check the dates in your data.',
  ]);
});

test('a month without leads has no cohort: blanks by the month created', () => {
  // One of March's leads was won in April, which has no leads and no cost of its own.
  const late = { created: day(3, 1), sqo_date: day(3, 2), won_date: day(4, 5) };
  const rows = tableOf(sheetOf({ ...TABLES, leads: [...TABLES.leads, late] }));
  const april = rows[rows.length - 1] ?? [];
  expect(april.slice(0, 7).map(({ value }) => value)).toEqual([46113, 0, '', 0, '', 1, '']);
  expect(april.some(({ look }) => look === 'maturing')).toBe(false);
});

test('a wrong date has a row of its own, with ⚠ in place of numbers', () => {
  const leads = [...TABLES.leads, { created: 'soon', sqo_date: '', won_date: '' }];
  const rows = tableOf(sheetOf({ ...TABLES, leads }));
  expect(rows[rows.length - 1]?.slice(0, 2).map(({ value }) => value)).toEqual([
    '⚠ No valid date',
    '⚠ Created: text (row 32)',
  ]);
});

test('without costs, what needs none is still there', () => {
  const [band] = values(tableOf(sheetOf({ ...TABLES, activity: [] })));
  expect(band?.filter((title) => title !== '')).toEqual(['SQOs', 'Deals won', 'Conversion rate (CR)']);
});
