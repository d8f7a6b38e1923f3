/** The choices that change formulas: each gives the numbers that it says, in both styles, and is taken back whole. */

import { LANGUAGES } from '../../src/core/kpi';
import { cellsOf, errorsIn, kpiRow } from '../template/compare';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { headlineRow, inputRow } from '../template/rows';
import { change, stateOf } from './change';

/** The last period, and the column of totals. */
const [LAST, TOTAL] = ['U', 'I'];

let sheet: OpenSheet;
beforeEach(async () => {
  sheet = await openSheet();
}, 60_000);
afterEach(() => sheet.preview.close());

const numberAt = (address: string): number => {
  const value = cellsOf(sheet)(address);
  if (typeof value !== 'number') throw new Error(`${address} shows ${value}.`);
  return value;
};
const textAt = (address: string): unknown => cellsOf(sheet)(address);
const kpi = (key: string, column: string): number => numberAt(`${column}${kpiRow(key)}`);
const input = (key: string, column: string): number => numberAt(`${column}${inputRow(key)}`);
const formulas = (): unknown =>
  sheet.preview
    .snapshot()
    .sheets.find(({ name }) => name === sheet.name)
    ?.cells.map(({ formula, row }) => (row > 1 ? formula : undefined));

describe.each(['native', 'functions'] as const)('worked out by %s formulas', (style) => {
  beforeEach(async () => {
    if (style === 'functions') await change(sheet, { change: 'style', style });
  });

  test('marketing only: the headline CAC, payback and the ratio leave out what sales spent, and come back', async () => {
    const before = formulas();
    await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
    for (const column of [LAST, TOTAL]) {
      expect(numberAt(`${column}${headlineRow(5)}`)).toBe(kpi('cac', column));
      const margin = kpi('arpc', column) * input('margin', column);
      expect(kpi('payback', column)).toBeCloseTo(kpi('cac', column) / margin, 9);
      expect(kpi('ltvToCac', column)).toBeCloseTo(kpi('ltv', column) / kpi('cac', column), 9);
    }
    expect(textAt(`B${headlineRow(5)}`)).toBe('CAC, marketing only');
    expect(textAt(`B${kpiRow('ltvToCac')}`)).toBe('CLTV to CAC, marketing only');
    expect([errorsIn(sheet), stateOf(sheet).damaged]).toEqual([[], []]);
    await change(sheet, { change: 'cacBasis', cacBasis: 'loaded' });
    expect(formulas()).toEqual(before);
  });

  test('per lead: the ratio sets what a lead is worth against what a lead costs, by the same basis', async () => {
    await change(sheet, { change: 'lifetimeOf', lifetimeOf: 'lead' });
    for (const column of [LAST, TOTAL]) {
      const cost = (input('marketing', column) + input('selling', column)) / input('leads', column);
      expect(kpi('ltvToCac', column)).toBeCloseTo(kpi('ltvPerLead', column) / cost, 9);
    }
    expect(textAt(`B${kpiRow('ltvToCac')}`)).toBe('LTV per lead to cost, with sales');
    expect([errorsIn(sheet), stateOf(sheet).damaged]).toEqual([[], []]);
    // Eleven months of sales cost over eleven months of leads, not over twelve.
    sheet.preview.type(sheet.name, `K${inputRow('selling')}`, null);
    await sheet.preview.calculated();
    const without = (key: string): number => input(key, TOTAL) - (key === 'selling' ? 0 : input(key, 'K'));
    const cost = (without('marketing') + without('selling')) / without('leads');
    expect(kpi('ltvToCac', TOTAL)).toBeCloseTo(kpi('ltvPerLead', TOTAL) / cost, 9);
    expect(textAt(`K${kpiRow('ltvToCac')}`)).toBeNull();
    await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
    expect(textAt(`B${kpiRow('ltvToCac')}`)).toBe('LTV per lead to CPL');
    for (const column of [LAST, TOTAL]) {
      expect(kpi('ltvToCac', column)).toBeCloseTo(kpi('ltvPerLead', column) / kpi('cpl', column), 9);
    }
  });
});

test('the line beside the title says the choices and the day, in each language, and the next sheet takes them over', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const [year, month, day] = today.split('-').map(Number);
  await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
  await change(sheet, { change: 'currency', currency: 'EUR' });
  expect(stateOf(sheet).defined).toBe(today);
  const said = {
    en: /^CAC: marketing only · Lifetime value: per customer · EUR · by month · as defined on [A-Z][a-z]{2} \d+, \d{4}$/,
    ko: new RegExp(`^CAC: 마케팅 비용만 · LTV: 고객당 · EUR · 월별 · ${year}\\.${month}\\.${day}에 정한 기준$`),
    ja: new RegExp(`^CAC：マーケ費用のみ · LTV：顧客1社あたり · EUR · 月別 · ${year}/${month}/${day}時点の定義$`),
  };
  for (const language of LANGUAGES) {
    if (language !== 'en') await change(sheet, { change: 'language', language });
    expect(textAt('C1')).toMatch(said[language]);
  }
  const next = await change(sheet, { change: 'next' });
  expect(cellsOf({ preview: sheet.preview, name: next.sheet })('C1')).toMatch(said.ja);
  expect(stateOf(sheet)).toMatchObject({ sheet: next.sheet, cacBasis: 'marketing', lifetimeOf: 'customer' });
});

describe('a target stands beside the KPI that it was set for:', () => {
  const target = `D${kpiRow('ltvToCac')}`;
  const status = `E${kpiRow('ltvToCac')}`;

  test('the sample’s is emptied where a choice makes another KPI of the row, and the answer says so', async () => {
    expect([textAt(target), textAt(status)]).toEqual([3, '● On target']);
    // A row that the team has deleted doesn't make the sample's targets the team's.
    sheet.preview.remove(sheet.name, 'row', kpiRow('winRate'));
    await sheet.preview.calculated();
    const { targets } = await change(sheet, { change: 'lifetimeOf', lifetimeOf: 'lead' });
    expect(targets).toEqual([
      {
        ...{ cell: target, before: 'CLTV to CAC ratio', after: 'LTV per lead to cost, with sales' },
        is: 'emptied',
      },
    ]);
    expect([textAt(target), textAt(status), textAt(`E${headlineRow(6)}`)]).toEqual([null, null, null]);
  });

  test('the team’s stays, and is named with what it was for and what it judges now', async () => {
    sheet.preview.type(sheet.name, `D${kpiRow('cpl')}`, 80);
    sheet.preview.type(sheet.name, `D${kpiRow('payback')}`, 12);
    await sheet.preview.calculated();
    const { targets } = await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
    expect(targets).toEqual([
      {
        ...{ cell: `D${kpiRow('payback')}`, before: 'CAC payback period', after: 'CAC payback, marketing only' },
        is: 'judging',
      },
      { cell: target, before: 'CLTV to CAC ratio', after: 'CLTV to CAC, marketing only', is: 'judging' },
      { cell: `D${kpiRow('cac')}`, before: 'Fully loaded CAC', after: 'CAC, marketing only', is: 'lost' },
    ]);
    expect([textAt(target), textAt(`D${kpiRow('payback')}`)]).toEqual([3, 12]);
    // No other change makes another KPI of a row, nor does a choice that concerns none with a target.
    expect((await change(sheet, { change: 'style', style: 'functions' })).targets).toEqual([]);
    sheet.preview.type(sheet.name, target, null);
    await sheet.preview.calculated();
    expect((await change(sheet, { change: 'lifetimeOf', lifetimeOf: 'lead' })).targets).toEqual([]);
  });
});

test('a headline that shows another CAC says that it has no target any more, and where one goes; none is said where it has one', async () => {
  const chosen = async (cacBasis: 'loaded' | 'marketing') =>
    (await change(sheet, { change: 'cacBasis', cacBasis })).targets.filter(({ is }) => is === 'lost');
  const target = `D${kpiRow('cac')}`;
  const headline = `D${headlineRow(5)}`;
  expect(textAt(headline)).toBe(6000);
  expect(await chosen('marketing')).toEqual([
    { cell: target, before: 'Fully loaded CAC', after: 'CAC, marketing only', is: 'lost' },
  ]);
  expect(textAt(headline)).toBe(null);
  sheet.preview.type(sheet.name, target, 4000);
  await sheet.preview.calculated();
  expect(textAt(headline)).toBe(4000);
  expect(await chosen('loaded')).toEqual([]);
  expect(await chosen('marketing')).toEqual([]);
});

test('where the CAC that a headline points to is not followed, the headline goes and comes with it', async () => {
  const hidden = (): boolean =>
    Boolean(
      sheet.preview
        .snapshot()
        .sheets.find(({ name }) => name === sheet.name)
        ?.hiddenRows.includes(headlineRow(5)),
    );
  await change(sheet, { change: 'kpis', hidden: ['cac'] });
  expect(hidden()).toBe(false);
  await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
  expect(hidden()).toBe(true);
  await change(sheet, { change: 'cacBasis', cacBasis: 'loaded' });
  expect(hidden()).toBe(false);
});

test('a sheet from before there were choices is known, is as it was, and says its choices once one is made', async () => {
  const grid = sheet.preview.spreadsheet.getSheetByName(sheet.name);
  const values = grid?.getDataRange().getValues() ?? [];
  const row = values.findIndex((cells) => cells.some((value) => String(value).startsWith('leadsheet {')));
  const column = values[row]?.findIndex((value) => String(value).startsWith('leadsheet {')) ?? -1;
  const corner = grid?.getRange(row + 1, column + 1);
  const {
    cacBasis: _,
    lifetimeOf: __,
    defined: ___,
    ...before
  } = JSON.parse(String(corner?.getValue()).slice('leadsheet '.length));
  corner?.setValue(`leadsheet ${JSON.stringify(before)}`);
  grid?.getRange('C1').setValue('');
  expect(stateOf(sheet)).toMatchObject({ cacBasis: 'loaded', lifetimeOf: 'customer', damaged: [], missing: [] });
  expect((await change(sheet, { change: 'style', style: 'functions' })).left).toEqual([]);
  expect(textAt('C1')).toBeNull();
  expect((await change(sheet, { change: 'lifetimeOf', lifetimeOf: 'lead' })).left).toEqual([]);
  expect(textAt('C1')).toMatch(/^CAC: fully loaded · Lifetime value: per lead · USD/);
});
