/** The sheet by channel: every number and formula, what is marked, and what stays text. */

import { LANGUAGES } from '../../src/core/kpi';
import { type ChannelSheet, type ChannelSheetOptions, channelSheet } from '../../src/leads/channelSheet';
import { kpiTitle } from '../../src/leads/kpiWords';
import { kpiValue, tableKpis } from '../../src/leads/tableKpis';
import type { Cell } from '../../src/template/cell';
import { agrees } from '../template/compare';
import { openAddOn } from '../template/openSheet';
import type { Shown } from '../template/oracle';
import { day, EVERY_COLUMN, measuresOf, summedUp, type Tables } from './smallTables';
import { write } from './written';

const OPTIONS: ChannelSheetOptions = {
  language: 'en',
  currency: 'USD',
  facts: { first: '2026-01-05', last: '2026-03-20', leads: 402, activity: 3, made: { year: 2026, month: 4, day: 1 } },
  sort: 'CPL',
  grossMargin: 0.8,
  churnRate: 0.02,
};

/** So many leads of a channel, of which the first few were won at this amount and this monthly bill. */
function leadsOf(channel: string, count: number, won: number, amount = 1200, bill = 100): Tables['leads'] {
  return Array.from({ length: count }, (_, index) => ({
    created: day(1, 5 + (index % 20)),
    channel,
    mql_date: index % 3 === 0 ? day(2, 1) : '',
    won_date: index < won ? day(3, 1) : '',
    amount: index < won ? amount : '',
    recurring_amount: index < won ? bill : '',
  }));
}

/** Ads costs 20 a lead and wins 5%, Events 100 and 30%; Referral has two leads, and no activity. */
const TABLES: Tables = {
  leads: [...leadsOf('Ads', 200, 10), ...leadsOf('Events', 200, 60), ...leadsOf('Referral', 2, 1)],
  activity: [
    { date: day(1, 31), channel: 'Ads', marketing_cost: 4000, sessions: 9000 },
    { date: day(1, 31), channel: 'Events', marketing_cost: 20000, sessions: 1000 },
  ],
};

function sheetOf(tables: Tables, options: Partial<ChannelSheetOptions> = {}): ChannelSheet {
  const summary = summedUp(tables, { by: [{ kind: 'field', name: 'channel' }], dated: 'event' });
  return channelSheet(summary.groups(), summary.total(), measuresOf(tables), { ...OPTIONS, ...options });
}

function namesIn({ cells, places }: ChannelSheet): (number | string | undefined)[] {
  return places.channels.map(({ row }) => cells[row - 1]?.[0]?.value);
}

/** The cell of a figure or KPI in the row of a channel, or in that of all. */
function cellOf(sheet: ChannelSheet, channel: string, name: string): Cell {
  const { cells, places } = sheet;
  const row = cells.findIndex(([first], index) => index + 1 >= places.total && first?.value === channel);
  const cell = cells[row]?.[(places.columns.get(name) ?? 0) - 1];
  if (!cell) throw new Error(`There is no ${name} of ${channel}.`);
  return cell;
}

describe('its rows', () => {
  test('are sorted by a KPI, best first, and channels without it last', () => {
    expect(namesIn(sheetOf(TABLES, { sort: 'CPL' }))).toEqual(['Ads', 'Events', 'Referral']);
    expect(namesIn(sheetOf(TABLES, { sort: 'CONVERSION_RATE' }))).toEqual(['Referral', 'Events', 'Ads']);
  });

  test('are sorted by a figure, largest first, or by name', () => {
    expect(namesIn(sheetOf(TABLES, { sort: 'marketing_cost' }))).toEqual(['Events', 'Ads', 'Referral']);
    expect(namesIn(sheetOf({ ...TABLES, leads: [...TABLES.leads].reverse() }, { sort: 'channel' }))).toEqual([
      'Ads',
      'Events',
      'Referral',
    ]);
  });

  test('say what has no channel, and keep a name that looks like a formula as text', () => {
    const names = ['=1+1', '+x', '-x', '@x', '\tx', '__proto__', ''];
    const sheet = sheetOf({ ...TABLES, leads: names.flatMap((name) => leadsOf(name, 1, 0)) }, { sort: 'leads' });
    const shown = sheet.places.channels.map(({ row }) => sheet.cells[row - 1]?.[0]);
    for (const name of names.filter((each) => each !== '')) {
      expect(shown.find((cell) => cell?.value === name)).toMatchObject({ format: '@' });
    }
    expect(shown.map((cell) => cell?.value)).toContain('(no channel)');
  });

  test('end after a thousand, and say how many more there are', () => {
    const leads = Array.from({ length: 1005 }, (_, index) => ({ created: day(1, 5), channel: `Channel ${index}` }));
    const sheet = sheetOf({ leads, activity: [] });
    expect(sheet.places.channels).toHaveLength(1000);
    expect(sheet.cells[sheet.cells.length - 1]?.[0]?.value).toBe(
      'The first 1,000 channels are listed; 5 more are only in the total.',
    );
  });
});

test('its columns are leads, what it is sorted by, the KPIs, and last the other figures', () => {
  const columns = [...sheetOf(TABLES, { sort: 'CPL' }).places.columns];
  expect(columns.slice(0, 2)).toEqual([
    ['leads', 2],
    ['CPL', 3],
  ]);
  const names = columns.map(([name]) => name).slice(2);
  const isKpi = (name: string): boolean => name === name.toUpperCase();
  expect(names.lastIndexOf(names.filter(isKpi).pop() ?? '')).toBeLessThan(names.findIndex((name) => !isKpi(name)));
});

describe('its numbers', () => {
  const sheet = sheetOf(TABLES);

  test('are counted for each channel and for all', () => {
    expect(cellOf(sheet, 'Events', 'leads').value).toBe(200);
    expect(cellOf(sheet, 'All channels', 'leads').value).toBe(402);
    expect(cellOf(sheet, 'All channels', 'marketing_cost').value).toBe(24000);
  });

  test('are blank where a channel has no such activity, so that its leads don’t look free', () => {
    expect(cellOf(sheet, 'Referral', 'marketing_cost').value).toBe('');
    expect(cellOf(sheet, 'Referral', 'leads').value).toBe(2);
  });

  test('are 0 where that is a finding: 1,000 e-mails without an unsubscribe, but no e-mails of ads', () => {
    const mails = sheetOf({
      leads: TABLES.leads,
      activity: [
        { date: day(1, 31), channel: 'Ads', delivered: '', unsubscribes: '' },
        { date: day(1, 31), channel: 'Events', delivered: 1000, unsubscribes: 0 },
      ],
    });
    const values = (channel: string): unknown[] =>
      ['delivered', 'unsubscribes'].map((name) => cellOf(mails, channel, name).value);
    expect(values('Events')).toEqual([1000, 0]);
    expect(values('Ads')).toEqual(['', '']);
  });

  test('give way to a ⚠ text with the first row where a cell of the data is wrong', () => {
    const wrong = sheetOf({
      ...TABLES,
      activity: [...TABLES.activity, { date: day(1, 31), channel: 'Ads', marketing_cost: '$5', sessions: 1 }],
    });
    expect(cellOf(wrong, 'Ads', 'marketing_cost').value).toBe('⚠ Marketing cost: text (row 4)');
    expect(cellOf(wrong, 'Events', 'marketing_cost').value).toBe(20000);
  });
});

describe('its marks', () => {
  const sheet = sheetOf(TABLES);

  test('name the best and the worst cost in words: 20 against 100', () => {
    expect(cellOf(sheet, 'Ads', 'CPL')).toMatchObject({ look: 'best', format: '"$"#,##0.00" · best"' });
    expect(cellOf(sheet, 'Events', 'CPL')).toMatchObject({ look: 'worst', format: '"$"#,##0.00" · worst"' });
    expect(cellOf(sheet, 'Referral', 'CPL')).toMatchObject({ look: 'figure', format: '"$"#,##0.00' });
  });

  // Of 402 leads 71 were won, 17.7%. 1 of 2 is more, but lies between 9.5% and 90.5%.
  test('name the best rate only where its interval is clear of the rate of all', () => {
    expect(cellOf(sheet, 'Events', 'CONVERSION_RATE')).toMatchObject({ look: 'best' });
    expect(cellOf(sheet, 'Ads', 'CONVERSION_RATE')).toMatchObject({ look: 'worst' });
    const unclear = cellOf(sheet, 'Referral', 'CONVERSION_RATE');
    expect(unclear).toMatchObject({ look: 'unclear', format: '0.0%" · too few"' });
    expect(unclear.note).toBe(
      '95% interval (Wilson): 9.5% to 90.5%, from 1 of 2. The channels with both counts together: 17.7%.\n' +
        'The interval includes the rate of all channels, so the numbers are too few to tell a difference.',
    );
  });

  test('are in every language', () => {
    const formats = LANGUAGES.map((language) => {
      const translated = sheetOf(TABLES, { language });
      return ['Ads', 'Events', 'Referral'].map((name) => cellOf(translated, name, 'CONVERSION_RATE').format);
    });
    expect(formats).toEqual([
      ['0.0%" · worst"', '0.0%" · best"', '0.0%" · too few"'],
      ['0.0%" · 최하위"', '0.0%" · 1위"', '0.0%" · 건수 부족"'],
      ['0.0%" · 最下位"', '0.0%" · 1位"', '0.0%" · 件数不足"'],
    ]);
  });
});

describe('its formulas, worked out in the preview', () => {
  const preview = openAddOn();
  afterAll(() => preview.close());

  /** What the sheet shows for a KPI of a channel. */
  async function shown(sheet: ChannelSheet, name: string): Promise<(channel: string, kpi: string) => Shown> {
    write(preview, name, sheet);
    await preview.calculated();
    return (channel, kpi) => {
      const row = sheet.cells.findIndex(
        ([first], index) => index + 1 >= sheet.places.total && first?.value === channel,
      );
      const values = preview.spreadsheet.getSheetByName(name)?.getRange(row + 1, sheet.places.columns.get(kpi) ?? 1);
      const value: unknown = values?.getValue();
      return value === '' || value === undefined ? null : (value as Shown);
    };
  }

  test('give what the functions give', async () => {
    const at = await shown(sheetOf(TABLES), 'By channel');
    expect(at('Ads', 'CPL')).toBe(4000 / 200);
    expect(at('All channels', 'CPL')).toBe(24000 / 402);
    expect(at('Events', 'CONVERSION_RATE')).toBe(60 / 200);
    expect(at('Events', 'CAC')).toBe(20000 / 60);
    expect(at('Referral', 'CAC')).toBeNull();
    expect(at('Ads', 'ROI')).toBe((12000 - 4000) / 4000);
  });

  test('give lifetime value from the two blue cells: 100 of MRR × 80% ÷ 2% is 4,000', async () => {
    const at = await shown(sheetOf(TABLES), 'Lifetime');
    expect(agrees(at('Ads', 'CLTV_MARGIN'), (100 * 0.8) / 0.02)).toBe(true);
    expect(agrees(at('Ads', 'CLTV_TO_CAC'), 4000 / (4000 / 10))).toBe(true);
    preview.type('Lifetime', 'B6', 0.04);
    await preview.calculated();
    expect(agrees(at('Ads', 'CLTV_MARGIN'), (100 * 0.8) / 0.04)).toBe(true);
    preview.type('Lifetime', 'B6', null);
    await preview.calculated();
    expect(at('Ads', 'CLTV_MARGIN')).toBeNull();
  });

  test('pass the ⚠ text of a figure on, and say what can’t be divided by', async () => {
    const wrong = { date: day(1, 31), channel: 'Ads', marketing_cost: '$5', sessions: 1 };
    const noLeads = { date: day(1, 31), channel: 'TV', marketing_cost: 100, sessions: 1 };
    const at = await shown(sheetOf({ ...TABLES, activity: [wrong, noLeads] }), 'Wrong');
    expect(at('Ads', 'CPL')).toBe('⚠ Marketing cost: text (row 2)');
    expect(at('TV', 'CPL')).toBe('⚠ New leads: 0');
  });

  test('give for every KPI and channel what the engine gives', async () => {
    const sheet = sheetOf(EVERY_COLUMN);
    const at = await shown(sheet, 'Every KPI');
    const summary = summedUp(EVERY_COLUMN, { by: [{ kind: 'field', name: 'channel' }], dated: 'event' });
    const kpis = tableKpis(measuresOf(EVERY_COLUMN));
    expect(kpis.length).toBeGreaterThan(30);
    const different = kpis.flatMap((kpi) =>
      // Talks has no activity, which the sheet leaves blank.
      summary.groups().flatMap((group) => {
        const channel = String(group.keys[0]);
        const value = kpiValue(kpi, group);
        const expected = typeof value === 'object' ? '⚠' : value === '' ? null : value;
        const own = at(channel, kpi.name);
        return agrees(own, expected) || (channel === 'Talks' && own === null)
          ? []
          : [[channel, kpi.name, own, expected]];
      }),
    );
    expect(different).toEqual([]);
  });

  test.each(LANGUAGES)('keep every channel’s name as text, and every header in %s', async (language) => {
    const name = `Names ${language}`;
    const sheet = sheetOf({ ...TABLES, leads: leadsOf('=1+1', 3, 0) }, { language });
    const at = await shown(sheet, name);
    const { header, channels, columns } = sheet.places;
    const names = preview.read(name, `A1:A${sheet.cells.length}`).map(([cell]) => cell);
    expect(channels.map(({ row }) => names[row - 1])).toContain('=1+1');
    expect(at('=1+1', 'leads')).toBe(3);
    for (const { name: kpi } of tableKpis(measuresOf(TABLES))) {
      expect(sheet.cells[header - 1]?.[(columns.get(kpi) ?? 0) - 1]?.value).toBe(kpiTitle(kpi, language));
    }
  });
});
