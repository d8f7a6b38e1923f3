/** The dashboard: which charts there are, that their numbers point to the other sheets, and what is said of the rest. */

import { previewFile } from '../../preview/xlsx/template-file';
import { LANGUAGES } from '../../src/core/kpi';
import { type ChannelSheet, type ChannelSheetOptions, channelSheet } from '../../src/leads/channelSheet';
import { cohortSheet } from '../../src/leads/cohortSheet';
import { dashboardSheet } from '../../src/leads/dashboardSheet';
import type { LeadSheetContent } from '../../src/leads/leadSheet';
import { newLayout } from '../../src/template/layout';
import type { SheetOptions } from '../../src/template/options';
import { USUAL_DEFINITIONS } from '../../src/template/options';
import { available, recalculate } from '../libreoffice';
import { describeWith } from '../requires';
import { agrees } from '../template/compare';
import { ask, CATALOG, CHOICES, openAddOn } from '../template/openSheet';
import type { Shown } from '../template/oracle';
import { day, EVERY_COLUMN, measuresOf, summedUp, type Tables } from './smallTables';
import { write } from './written';

const OPTIONS: ChannelSheetOptions = {
  language: 'en',
  currency: 'USD',
  facts: { first: '2026-01-01', last: '2026-03-31', leads: 6, activity: 2, made: { year: 2026, month: 4, day: 10 } },
  sort: 'leads',
  grossMargin: 0.8,
  churnRate: 0.02,
};
const PERIODS: SheetOptions = { ...CHOICES, ...USUAL_DEFINITIONS, firstQuarter: 1 };

const TABLES = EVERY_COLUMN;
const BY_CHANNEL = [{ kind: 'field', name: 'channel' }] as const;

function channelsOf(tables: Tables, options: ChannelSheetOptions): ChannelSheet {
  const summary = summedUp(tables, { by: BY_CHANNEL, dated: 'event' });
  return channelSheet(summary.groups(), summary.total(), measuresOf(tables), options);
}

function dashboardOf(
  tables: Tables,
  options: Partial<ChannelSheetOptions> = {},
  sheet = 'By channel',
): LeadSheetContent {
  const all = { ...OPTIONS, ...options };
  const sources = {
    channels: { sheet, places: channelsOf(tables, all).places },
    periods: { sheet: 'Lead KPIs', layout: newLayout('months'), options: { ...PERIODS, language: all.language } },
  };
  return dashboardSheet(measuresOf(tables), sources, all);
}

/** The lines above the charts, below the one that says which data they show. */
function notices({ cells, charts }: LeadSheetContent): (string | number)[] {
  const first = charts[0]?.row ?? cells.length;
  return cells.slice(2, first - 1).flatMap(([cell]) => (cell && cell.value !== '' ? [cell.value] : []));
}

const titles = ({ charts }: LeadSheetContent): string[] => charts.map(({ title }) => title);

test('has five charts in two columns, none over another or over the numbers below', () => {
  const { cells, charts } = dashboardOf(TABLES);
  expect(charts.map(({ title, kind }) => [title, kind])).toEqual([
    ['CPL by channel', 'bar'],
    ['Funnel (log scale)', 'bar'],
    ['Leads and CPL by period', 'combo'],
    ['CAC and LTV by channel', 'column'],
    ['Minutes to first response by channel', 'bar'],
  ]);
  const rows = charts.map(({ row, column }) => [row, column]);
  const [[first = 0] = []] = rows;
  expect(rows).toEqual([
    [first, 1],
    [first, 4],
    [first + 16, 1],
    [first + 16, 4],
    [first + 32, 1],
  ]);
  const numbers = cells.findIndex(([cell]) => cell?.value === 'The numbers in the charts') + 1;
  expect(numbers).toBe(first + 48);
  // A row is 21 pixels high.
  for (const { height } of charts) expect(height).toBeLessThan(16 * 21);
});

test('reads labels and series from columns that begin with their headers', () => {
  const { cells, charts } = dashboardOf(TABLES);
  const headers = charts.map(({ ranges }) =>
    ranges.map((range) => {
      const [, letter = 'A', row = '1'] = /^([A-Z])(\d+):/.exec(range) ?? [];
      return cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65]?.value;
    }),
  );
  expect(headers).toEqual([
    ['Channel', 'Cost per lead (CPL)'],
    ['Stage', 'Count'],
    ['Period', 'New leads', 'Cost per lead (CPL)'],
    ['Channel', 'Fully loaded CAC', 'LTV'],
    ['Channel', 'Average response time'],
  ]);
});

test('shows the twelve channels with the most leads, and names the others in words only', () => {
  const leads = Array.from({ length: 15 }, (_, index) =>
    Array.from({ length: index + 1 }, () => ({ created: day(1, 1), channel: `Channel ${index + 1}` })),
  ).flat();
  const activity = Array.from({ length: 15 }, (_, index) => ({
    date: day(1, 1),
    channel: `Channel ${index + 1}`,
    marketing_cost: 100,
  }));
  const sheet = dashboardOf({ leads, activity });
  const [labels = ''] = sheet.charts[0]?.ranges ?? [];
  const [, first = '0', last = '0'] = /^A(\d+):A(\d+)$/.exec(labels) ?? [];
  expect(Number(last) - Number(first)).toBe(12);
  expect(notices(sheet)).toContain(
    'The charts by channel show the 12 channels with the most leads; the 3 others are in the sheet “By channel”.',
  );
});

test('leaves out what the data doesn’t allow, and says what is missing', () => {
  const sheet = dashboardOf({ leads: [{ created: day(1, 1), channel: 'Ads', mql_date: day(1, 2) }], activity: [] });
  expect(titles(sheet)).toEqual(['Funnel (log scale)', 'Leads and CPL by period']);
  expect(notices(sheet)).toEqual([
    'The numbers by period follow the channel chosen in the sheet “Lead KPIs”.',
    'Not shown: CPL by channel (not in the data: Marketing cost)',
    'Funnel (log scale): shown without Ad impressions, Visitors, SQOs, Deals won (not in the data)',
    'Leads and CPL by period: shown without Marketing cost (not in the data)',
    'Not shown: CAC and LTV by channel (not in the data: Marketing cost, New customers)',
    'Not shown: Minutes to first response by channel (not in the data: First response (min))',
  ]);
});

test('has no chart of cost by channel where the activity doesn’t name channels', () => {
  const activity = TABLES.activity.map(({ channel: _, ...row }) => row);
  expect(titles(dashboardOf({ ...TABLES, activity }))).toEqual([
    'Funnel (log scale)',
    'Leads and CPL by period',
    'Minutes to first response by channel',
  ]);
});

test('says when lifetime value will appear', () => {
  const later = 'LTV appears once gross margin and churn a month are there in the sheet “By channel”.';
  expect(notices(dashboardOf(TABLES))).not.toContain(later);
  expect(notices(dashboardOf(TABLES, { churnRate: null }))).toContain(later);
});

test.each(LANGUAGES)('leaves no word of another language and no blank to fill in, in %s', (language) => {
  const { cells, charts } = dashboardOf({ leads: TABLES.leads, activity: [] }, { language });
  const said = [...cells.flat().map(({ value }) => String(value)), ...charts.map(({ title }) => title)];
  const words = said.filter((text) => text !== '' && !text.startsWith('='));
  expect(words.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  const others = { en: /[ぁ-んァ-ヶ一-龠가-힣]/, ko: /[ぁ-んァ-ヶ]/, ja: /[가-힣]/ }[language];
  expect(words.filter((text) => others.test(text))).toEqual([]);
});

describe('its formulas, worked out in the preview', () => {
  const preview = openAddOn();
  const name = "Team's channels";
  const channels = channelsOf(TABLES, OPTIONS);
  const dashboard = dashboardOf(TABLES, {}, name);
  const event = summedUp(TABLES, { by: [{ kind: 'period', period: 'months' }], dated: 'event' });
  const months = { groups: event.groups(), total: event.total() };
  const cohorts = cohortSheet(
    { event: months, created: months, daysToWin: event.daysToWin },
    measuresOf(TABLES),
    OPTIONS,
  );
  beforeAll(async () => {
    ask(preview, 'insertKpiTemplate', CHOICES);
    write(preview, name, channels);
    write(preview, 'Cohorts', cohorts);
    write(preview, 'Dashboard', dashboard);
    await preview.calculated();
  }, 60_000);
  afterAll(() => preview.close());

  /** What a chart of that title shows: a list for each of its ranges, without the header. */
  const shown = (title: string): Shown[][] =>
    (dashboard.charts.find((chart) => chart.title === title)?.ranges ?? []).map((range) =>
      preview
        .read('Dashboard', range)
        .slice(1)
        .map(([value]) => value as Shown),
    );

  test('show the channels’ CPL: 1,000 for three leads, 2,000 for two, none where there is no cost', () => {
    expect(shown('CPL by channel')).toEqual([
      ['Ads', "AND's", 'Talks'],
      [1000 / 3, 2000 / 2, ''],
    ]);
  });

  test('show the funnel of all channels', () => {
    const [stages, counts] = shown('Funnel (log scale)');
    expect(stages).toEqual(['Ad impressions', 'Visitors', 'New leads', 'MQLs', 'SQOs', 'Deals won']);
    // Impressions are the activity's fourth column and visitors its eighth: 1,000 + 2,000 less 3, or 7, for each channel.
    expect(counts).toEqual([3000 - 2 * 3, 3000 - 2 * 7, 6, 6, 6, 5]);
  });

  test('show each period’s leads and CPL as the KPI sheet has them', () => {
    const [periods, leads, cpl] = shown('Leads and CPL by period');
    expect(periods?.slice(0, 2)).toEqual([46023, 46054]);
    expect(leads?.slice(0, 2)).toEqual([498, 509]);
    expect(cpl?.slice(0, 2)).toEqual([39400 / 498, 39900 / 509]);
  });

  test('show CAC beside LTV, and minutes to first response: 2 + 3 + 4 over three, 5 + 6 over two, 7', () => {
    const [, cac, lifetime] = shown('CAC and LTV by channel');
    // Marketing cost 1,000 and sales cost 998 for three customers.
    expect(agrees(cac?.[0] ?? null, (1000 + 998) / 3)).toBe(true);
    expect(agrees(lifetime?.[0] ?? null, (100 * 0.8) / 0.02)).toBe(true);
    const [, minutes = []] = shown('Minutes to first response by channel');
    expect(minutes.map((value, index) => agrees(value, [3, 5.5, 7][index] ?? 0))).toEqual([true, true, true]);
  });

  test('stay live: another cost in the sheet by channel is another CPL here', async () => {
    const column = channels.places.columns.get('marketing_cost') ?? 0;
    const cell = preview.spreadsheet.getSheetByName(name)?.getRange(channels.places.channels[0]?.row ?? 0, column);
    cell?.setValue(1500);
    await preview.calculated();
    expect(shown('CPL by channel')[1]?.[0]).toBe(1500 / 3);
    cell?.setValue(1000);
    await preview.calculated();
  });

  describeWith('LibreOffice', available(), () => {
    test('all three sheets give the same there', async () => {
      const { bytes, valuesInstead } = await previewFile(preview, CATALOG);
      expect(valuesInstead).toEqual([]);
      const judged = await recalculate(bytes);
      for (const [sheet, { cells }] of Object.entries({ [name]: channels, Cohorts: cohorts, Dashboard: dashboard })) {
        const own = preview.spreadsheet.getSheetByName(sheet)?.getDataRange().getValues() ?? [];
        const compared = cells.flatMap((row, at) => row.map(({ value }, column) => ({ value, at, column })));
        const formulas = compared.filter(({ value }) => String(value).startsWith('='));
        expect(formulas.length).toBeGreaterThan(15);
        const different = formulas.filter(({ at, column }) => {
          const value: unknown = own[at]?.[column];
          const there = judged.get(sheet)?.[at]?.[column] ?? null;
          return value !== there && !agrees(serial(value), typeof there === 'boolean' ? String(there) : there);
        });
        expect([sheet, different]).toEqual([sheet, []]);
      }
    }, 120_000);
  });
});

/** A cell's value with a date as the number of its day. */
function serial(value: unknown): Shown {
  if (value === '' || value === undefined || value === null) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).getTime() / 86_400_000 + 25_569;
  return value as Shown;
}
