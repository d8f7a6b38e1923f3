/** The sheets made of a team's tables: what is there afterwards, what they are called, and what stays as it was. */

import type { Preview } from '../../preview/headless';
import type { LeadSheet } from '../../src/leads/requests';
import { BUILD, build, LEADS, openBook, paste, TABLES, tablesOf } from './book';

let preview: Preview;

beforeEach(() => {
  preview = openBook();
});

afterEach(() => preview.close());

const names = (): string[] => preview.spreadsheet.getSheets().map((sheet) => sheet.getName());
const built = (request: object = {}): readonly string[] => {
  const answer = build(preview, { ...BUILD, ...request });
  if (!answer.ok) throw new Error(answer.message);
  return answer.sheets;
};

describe('what is asked for is made', () => {
  test.each<[LeadSheet[], string[]]>([
    [['channels'], ['By channel']],
    [
      ['cohorts', 'channels'],
      ['By channel', 'Cohorts'],
    ],
    // It points to the other two.
    [['dashboard'], ['By channel', 'By period', 'Dashboard']],
  ])('%j', (make, made) => {
    expect(built({ make })).toEqual(made);
    expect(names()).toEqual(['Sheet1', 'CRM', 'Ads', ...made]);
  });

  test('again, under names that are free, and beside what somebody called the same', () => {
    preview.spreadsheet.insertSheet('dashboard');
    expect(built()).toEqual(['By channel', 'By period', 'Cohorts', 'Dashboard 2']);
    expect(built()).toEqual(['By channel 2', 'By period 2', 'Cohorts 2', 'Dashboard 3']);
  });

  test.each([
    ['ko', ['채널별', '기간별', '리드 유입 월별', '대시보드']],
    ['ja', ['チャネル別', '期間別', 'リード獲得月別', 'ダッシュボード']],
  ])('in %s', (language, made) => {
    expect(built({ language })).toEqual(made);
  });

  test('of leads alone, and of activity alone', () => {
    const { leads, activity, merge } = TABLES;
    expect(build(preview, { ...BUILD, activity: undefined, leads, merge })).toMatchObject({ ok: true });
    expect(build(preview, { ...BUILD, leads: undefined, activity, merge })).toMatchObject({ ok: true });
  });
});

test('the user’s tables, and every other sheet, stay byte for byte what they were', async () => {
  const before = preview.snapshot().sheets;
  const made = built();
  await preview.calculated();
  const after = preview.snapshot().sheets;
  expect(after.filter(({ name }) => !made.includes(name))).toEqual(before);
});

test('by channel: Search has 4 leads for 3 × 500, so one costs 375; what begins with = is a name', async () => {
  built({ make: ['channels'] });
  await preview.calculated();
  const rows = preview.read('By channel', 'A1:Z20');
  const headers = rows.find(([first]) => first === 'Channel') ?? [];
  const cell = (channel: string, header: string): unknown =>
    rows.find(([first]) => first === channel)?.[headers.indexOf(header)];
  const cpl = 'Cost per lead (CPL)';
  expect([cell('Search', 'New leads'), cell('Search', 'Marketing cost'), cell('Search', cpl)]).toEqual([4, 1500, 375]);
  expect([cell('=Social', 'New leads'), cell('=Social', cpl)]).toEqual([1, 300]);
  expect(cell('All channels', 'New leads')).toBe(7);
});

test('the dashboard’s numbers are those of the sheets it points to, also once these are renamed and changed', async () => {
  built();
  await preview.calculated();
  const shown = (): unknown[][] => JSON.parse(JSON.stringify(preview.read('Dashboard', 'A1:D90')));
  const search = (): unknown => shown().find(([name]) => name === 'Search')?.[1];
  expect(search()).toBe(4);
  const said = shown().flat().join();
  expect(said).toContain('“By period”');
  expect(said).not.toMatch(/By (channel|period) \(/);
  preview.rename('By channel', 'Channels of 2026');
  const row = preview.read('Channels of 2026', 'A1:A30').findIndex(([name]) => name === 'Search') + 1;
  preview.type('Channels of 2026', `B${row}`, 40);
  await preview.calculated();
  expect(search()).toBe(40);
});

test('the dashboard has the sheet’s own charts, each over cells of the dashboard with a title', () => {
  built();
  const charts = preview.snapshot().sheets.find(({ name }) => name === 'Dashboard')?.charts ?? [];
  expect(charts.map(({ kind, options }) => [kind, options['title']])).toEqual([
    ['BAR', 'CPL by channel'],
    ['BAR', 'Funnel (log scale)'],
    ['COMBO', 'Leads and CPL by period'],
    ['COLUMN', 'CAC and LTV by channel'],
  ]);
  for (const { ranges } of charts) expect(ranges.length).toBeGreaterThan(1);
});

test('none of the sheets made is offered as a table afterwards, and the one by period is a KPI sheet', async () => {
  built();
  await preview.calculated();
  expect(tablesOf(preview).sheets.map(({ name }) => name)).toEqual(['CRM', 'Ads']);
  preview.spreadsheet.getSheetByName('By period')?.activate();
  expect(preview.script['readKpiSheet']?.()).toMatchObject({ ok: true, sheet: 'By period', count: 12 });
});

test('however many rows the tables have, a build writes with the same calls, and 1,200 channels have room', () => {
  const writes = (request: object): number => {
    const before = preview.calls.length;
    built(request);
    return preview.calls.slice(before).filter(({ kind }) => kind === 'mutate').length;
  };
  const few = writes({ make: ['channels'] });
  const rows = Array.from({ length: 1200 }, (_, index) => [`Channel ${index}`, ...(LEADS.rows[1] ?? []).slice(1)]);
  paste(preview, 'Many', { ...LEADS, rows });
  const many = writes({ make: ['channels'], leads: { ...TABLES.leads, sheet: 'Many' } });
  // One more where a new sheet's 1,000 rows aren't enough.
  expect([few <= 20, many - few <= 1]).toEqual([true, true]);
}, 120_000);
