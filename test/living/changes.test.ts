/** Every change of a sheet in use, in a sheet as it was inserted and in one that people have been at. */

import type { SheetSnapshot } from '../../preview/snapshot';
import { LANGUAGES } from '../../src/core/kpi';
import { type Cells, cellsOf, differences, errorsIn, kpiRow } from '../template/compare';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { sampleYear, workOut } from '../template/oracle';
import { inputRow } from '../template/rows';
import { change, stateOf } from './change';
import { movedCells, movedTo, openMovedSheet } from './moved';
import { unlike } from './unlike';

const outcome = workOut(sampleYear(), 11);

interface Case {
  readonly title: string;
  readonly open: (choices?: Parameters<typeof openSheet>[0]) => Promise<OpenSheet>;
  readonly cells: (sheet: OpenSheet) => Cells;
  readonly at: (address: string) => string;
}

const CASES: readonly Case[] = [
  { title: 'a sheet as it was inserted', open: openSheet, cells: cellsOf, at: (address) => address },
  { title: 'a sheet that people have been at', open: openMovedSheet, cells: movedCells, at: movedTo },
];

function formulaAt({ preview, name }: OpenSheet, address: string): string {
  return preview.spreadsheet.getSheetByName(name)?.getRange(address).getFormula() ?? '';
}

function snapshotOf({ preview, name }: OpenSheet): SheetSnapshot {
  const found = preview.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

describe.each(CASES)('in $title', ({ open, cells, at }) => {
  let sheet: OpenSheet;
  beforeEach(async () => {
    sheet = await open();
  }, 60_000);
  afterEach(() => sheet.preview.close());

  test('every number is right, nothing is damaged and nothing is missing', () => {
    expect(differences(cells(sheet), outcome)).toEqual([]);
    expect(errorsIn(sheet)).toEqual([]);
    expect(stateOf(sheet)).toEqual({
      ...{ ok: true, sheet: sheet.name, language: 'en', currency: 'USD', periods: 'months', firstQuarter: 1 },
      style: 'native',
      ...{ cacBasis: 'loaded', lifetimeOf: 'customer', defined: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      ...{ hidden: [], count: 12, damaged: [], missing: [] },
    });
  });

  test('switched to functions and back, it has every number each time, and at the end the formulas it had', async () => {
    const before = snapshotOf(sheet).cells.map(({ formula }) => formula);
    expect((await change(sheet, { change: 'style', style: 'functions' })).left).toEqual([]);
    expect(differences(cells(sheet), outcome)).toEqual([]);
    expect(formulaAt(sheet, at(`J${kpiRow('cpl')}`))).toMatch(/^=CPL\(/);
    expect(stateOf(sheet).damaged).toEqual([]);
    expect((await change(sheet, { change: 'style', style: 'native' })).left).toEqual([]);
    expect(snapshotOf(sheet).cells.map(({ formula }) => formula)).toEqual(before);
  });

  test('in another currency, money has its sign and columns their width, and every number stays', async () => {
    await change(sheet, { change: 'currency', currency: 'JPY' });
    const shown = sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange(at(`J${kpiRow('cpl')}`));
    // 39,400 ÷ 498 = 79.116…
    expect(shown?.getDisplayValue()).toBe('¥79');
    expect(differences(cells(sheet), outcome)).toEqual([]);
    const widths = snapshotOf(sheet).columnWidths;
    expect(widths[3]).toBe(116);
    await change(sheet, { change: 'currency', currency: 'USD' });
    expect(shown?.getDisplayValue()).toBe('$79.12');
    expect(snapshotOf(sheet).columnWidths[3]).toBe(94);
  });

  test('goes round all languages and is what it was: words, notes, rules, formats and formulas', async () => {
    const owner = at(`W${inputRow('leads')}`);
    sheet.preview.type(sheet.name, owner, 'Mina, from the CRM');
    sheet.preview.type(sheet.name, at(`B${inputRow('leads')}`), 'New leads (EMEA)');
    await sheet.preview.calculated();
    const before = snapshotOf(sheet);
    for (const language of ['ja', 'ko', 'en'] as const) {
      const { left } = await change(sheet, { change: 'language', language });
      // A label that the team has changed is the team's.
      expect(left.map(({ cell }) => cell)).toEqual([at(`B${inputRow('leads')}`)]);
      expect(differences(cells(sheet), outcome)).toEqual([]);
      expect(cells(sheet)(`B${kpiRow('cpl')}`)).toBe(
        { en: 'Cost per lead (CPL)', ko: '리드당 비용(CPL)', ja: 'リード獲得単価(CPL)' }[language],
      );
      expect(cells(sheet)(`W${inputRow('leads')}`)).toBe('Mina, from the CRM');
    }
    expect(unlike(before, snapshotOf(sheet))).toEqual([]);
  }, 120_000);

  test('the next period is January 2027: it carries stocks on, takes inputs, is reported, marked and warned of like the others', async () => {
    const { left, unknown } = await change(sheet, { change: 'period' });
    expect([left, unknown, stateOf(sheet).count, stateOf(sheet).damaged]).toEqual([[], [], 13, []]);
    const grid = sheet.preview.spreadsheet.getSheetByName(sheet.name);
    const added = (row: number): string => {
      const [, before = 'A', moved = '1'] = /^([A-Z])(\d+)$/.exec(at(`U${row}`)) ?? [];
      return `${String.fromCharCode(before.charCodeAt(0) + 1)}${moved}`;
    };
    expect(grid?.getRange(added(5)).getDisplayValue()).toBe('Jan 2027');
    // 419 customers at the start of December, 12 new, 5 lost.
    expect(grid?.getRange(added(inputRow('customers'))).getValue()).toBe(419 + 12 - 5);
    // 50,000 of cost on 800 leads is 62.50 a lead.
    sheet.preview.type(sheet.name, added(inputRow('marketing')), 50_000);
    sheet.preview.type(sheet.name, added(inputRow('leads')), 800);
    sheet.preview.type(sheet.name, at('C3'), Date.UTC(2027, 0, 1) / 86_400_000 + 25_569);
    await sheet.preview.calculated();
    const cpl = grid?.getRange(added(kpiRow('cpl')));
    expect([cpl?.getValue(), cpl?.getDisplayValue()]).toEqual([62.5, '$62.50']);
    const latest = (column: string, key: string): unknown => cells(sheet)(`${column}${kpiRow(key)}`);
    expect([latest('C', 'cpl'), latest('C', 'newLeads')]).toEqual([62.5, 800]);
    // 525,500 + 50,000 over 6,735 + 800 leads; 62.50 against December's 47,900 ÷ 699.
    expect(latest('I', 'cpl')).toBeCloseTo(575_500 / 7535, 10);
    expect(latest('F', 'cpl')).toBeCloseTo(62.5 / (47_900 / 699) - 1, 10);
    sheet.preview.type(sheet.name, added(inputRow('leads')), "'many");
    await sheet.preview.calculated();
    expect(latest('C', 'cpl')).toBe('⚠ New leads: text');
    const { conditionalFormats, protections, validations } = snapshotOf(sheet);
    const column = added(1).slice(0, 1);
    const covered = (ranges: readonly string[] = []): boolean =>
      ranges.some((range) => new RegExp(`^(.+:)?${column}\\d`).test(range));
    expect(conditionalFormats.filter(({ ranges }) => covered(ranges))).toHaveLength(2);
    expect(protections.filter(({ unprotected }) => covered(unprotected))).toHaveLength(1);
    expect(validations.filter(({ ranges }) => covered(ranges)).length).toBeGreaterThan(1);
  });

  test('KPIs that nobody follows are hidden with what only they read, and come back', async () => {
    const hidden = (): number[] => [...snapshotOf(sheet).hiddenRows];
    const before = hidden();
    await change(sheet, { change: 'kpis', hidden: ['email_open_rate', 'email_click_rate', 'email_unsubscribe_rate'] });
    const rowAt = (address: string): number => Number(at(address).slice(1));
    const gone = [
      ...['opens', 'clicks', 'unsubscribes'].map((key) => rowAt(`A${inputRow(key)}`)),
      ...['openRate', 'clickRate', 'unsubscribeRate'].map((key) => rowAt(`A${kpiRow(key)}`)),
    ];
    expect(
      hidden()
        .filter((row) => !before.includes(row))
        .sort((a, b) => a - b),
    ).toEqual(gone.sort((a, b) => a - b));
    expect(differences(cells(sheet), outcome)).toEqual([]);
    await change(sheet, { change: 'kpis', hidden: [] });
    expect(hidden()).toEqual(before);
  });

  test('formulas that were overwritten are listed, and rebuilt where they are chosen', async () => {
    const cpl = at(`L${kpiRow('cpl')}`);
    const latest = at(`C${kpiRow('winRate')}`);
    sheet.preview.type(sheet.name, cpl, 80);
    sheet.preview.type(sheet.name, latest, "'n/a");
    sheet.preview.type(sheet.name, at(`K${inputRow('customers')}`), 500);
    await sheet.preview.calculated();
    expect(stateOf(sheet).damaged).toEqual([
      { cell: latest, name: 'Win rate' },
      { cell: cpl, name: 'Cost per lead (CPL)' },
    ]);
    const { written } = await change(sheet, { change: 'repair', cells: [cpl, 'A1', 'nonsense'] });
    expect([written, stateOf(sheet).damaged.map(({ cell }) => cell)]).toEqual([1, [latest]]);
    await change(sheet, { change: 'repair', cells: [latest] });
    expect(stateOf(sheet).damaged).toEqual([]);
    // What was typed over a stock is an input, and stays.
    expect(cells(sheet)(`K${inputRow('customers')}`)).toBe(500);
  });

  test('the sheet that follows starts with the closing stocks, the targets and the owners of this one', async () => {
    const mina = sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange(at(`W${inputRow('leads')}`));
    mina?.setValue("'=HYPERLINK(1)");
    const owner = mina?.getValue();
    sheet.preview.type(sheet.name, at(`D${kpiRow('cpl')}`), 72);
    await sheet.preview.calculated();
    const made = await change(sheet, { change: 'next' });
    expect([made.sheet, made.unknown]).toEqual([`${sheet.name} 2027`, []]);
    const next = cellsOf({ preview: sheet.preview, name: made.sheet });
    const today = cells(sheet);
    const closing = Number(today(`U${inputRow('customers')}`)) + 12 - 5;
    expect([next(`J${inputRow('customers')}`), next(`K${inputRow('customers')}`)]).toEqual([closing, null]);
    expect(next(`J${inputRow('mrr')}`)).toBe(today(`U${kpiRow('mrrAtEnd')}`));
    expect([next(`D${kpiRow('cpl')}`), next(`D${kpiRow('newLeads')}`)]).toEqual([72, 650]);
    expect([next(`W${inputRow('leads')}`), String(owner).includes('=HYPERLINK')]).toEqual([owner, true]);
    expect(formulaAt({ ...sheet, name: made.sheet }, `W${inputRow('leads')}`)).toBe('');
    expect(next('J5')).toBe(Date.UTC(2027, 0, 1) / 86_400_000 + 25_569);
    expect(differences(cells(sheet), workOut(sampleYear(), 11))).toEqual([]);
  });
});

test('a sheet in each language can become each other language', async () => {
  for (const from of LANGUAGES) {
    const sheet = await openSheet({ language: from });
    for (const to of LANGUAGES.filter((language) => language !== from)) {
      const { left } = await change(sheet, { change: 'language', language: to });
      expect([from, to, left]).toEqual([from, to, []]);
    }
    expect(differences(cellsOf(sheet), outcome)).toEqual([]);
    sheet.preview.close();
  }
}, 180_000);
