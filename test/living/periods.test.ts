/** Sheets of quarters and of weeks: every number of their sample, their headings, and what they add up to. */

import { cellsOf, differences, errorsIn, kpiRow } from '../template/compare';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { type Inputs, lastFilled, type Shown, sampleYear, workOut } from '../template/oracle';
import { HEADER, INPUT_ROWS, inputRow, MARKS, periodColumn } from '../template/rows';

const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

/** What stands in the input rows. */
function inputsOf(sheet: OpenSheet, count: number): Inputs {
  const cells = cellsOf(sheet);
  const row = (key: string): Shown[] =>
    Array.from({ length: count }, (_, at) => cells(`${periodColumn(at)}${inputRow(key)}`));
  return Object.fromEntries(INPUT_ROWS.map(({ key }) => [key, row(key)]));
}

function sum(row: readonly Shown[] | undefined): number {
  return (row ?? []).reduce<number>((total, value) => total + Number(value), 0);
}

describe.each([
  {
    periods: 'quarters',
    start: '2026-04-01',
    covered: 4,
    days: [day(2026, 4, 1), day(2026, 7, 1), day(2026, 10, 1), day(2027, 1, 1)],
    headings: ['Q1 · Apr 2026', 'Q2 · Jul 2026', 'Q3 · Oct 2026', 'Q4 · Jan 2027'],
    unit: 'quarters',
    // The year's 6,735 leads and 525,500 of cost; it begins with 400 customers.
    sums: { leads: 6735, marketing: 525_500, customers: 400 },
    target: 3 * 650,
  },
  {
    periods: 'weeks',
    start: '2026-12-14',
    covered: 52,
    days: Array.from({ length: 13 }, (_, week) => day(2026, 12, 14) + 7 * week),
    headings: ['Dec 14, 2026', 'Dec 21, 2026', 'Dec 28, 2026', 'Jan 4, 2027', 'Jan 11, 2027'],
    unit: 'weeks',
    // October to December: 641 + 668 + 699 leads, 46,200 + 47,000 + 47,900 of cost; nine months in, 400 + 66 − 58 customers.
    sums: { leads: 2008, marketing: 141_100, customers: 408 },
    target: Math.round((3 * 650) / 13),
  },
] as const)('a sheet of $periods', ({ periods, start, covered, days, headings, unit, sums, target }) => {
  let sheet: OpenSheet;

  beforeAll(async () => {
    sheet = await openSheet({ periods, start });
  }, 60_000);

  afterAll(() => sheet.preview.close());

  test('has one column for each, with its first day, headed as people say it', () => {
    const cells = cellsOf(sheet);
    const columns = days.map((_, at) => periodColumn(at));
    expect(columns.map((column) => cells(`${column}${HEADER}`))).toEqual(days);
    expect(columns.map((column) => cells(`${column}${MARKS}`))).toEqual(days);
    expect(cells(`${periodColumn(days.length)}${HEADER}`)).toBe('How it is worked out');
    const shown = sheet.preview.spreadsheet
      .getSheetByName(sheet.name)
      ?.getRange(`J${HEADER}:${periodColumn(headings.length - 1)}${HEADER}`)
      .getDisplayValues()[0];
    expect(shown).toEqual(headings);
  });

  test('covers the sample year: its sums, its first stocks and its targets', () => {
    const inputs = inputsOf(sheet, days.length);
    expect([sum(inputs['leads']), sum(inputs['marketing']), inputs['customers']?.[0]]).toEqual(Object.values(sums));
    expect(cellsOf(sheet)(`D${kpiRow('newLeads')}`)).toBe(target);
    expect(inputs['margin']?.every((margin) => Number(margin) > 0.75 && Number(margin) < 0.81)).toBe(true);
  });

  test('shows every number that plain arithmetic gives, and says periods in its own unit', async () => {
    const { preview, name } = sheet;
    expect(cellsOf(sheet)('C4')).toBe(covered);
    preview.type(name, 'C4', 12);
    await preview.calculated();
    const inputs = inputsOf(sheet, days.length);
    const outcome = workOut(inputs, lastFilled(workOut(inputs, days.length - 1)));
    expect(differences(cellsOf(sheet), outcome)).toEqual([]);
    expect(errorsIn(sheet)).toEqual([]);
    const payback = preview.spreadsheet
      .getSheetByName(name)
      ?.getRange(`J${kpiRow('payback')}`)
      .getDisplayValue();
    expect(payback).toMatch(new RegExp(`^\\d+\\.\\d ${unit}$`));
  });
});

test('the months of a sheet that starts on 31 January are the first of each month', async () => {
  const sheet = await openSheet({ start: '2026-01-31', sample: false });
  expect(['J', 'K', 'L'].map((column) => cellsOf(sheet)(`${column}${HEADER}`))).toEqual([
    day(2026, 1, 1),
    day(2026, 2, 1),
    day(2026, 3, 1),
  ]);
  sheet.preview.close();
});

test('the sample of quarters is the sample year, three months at a time', () => {
  const year = sampleYear();
  expect([sum(year['leads']), sum(year['marketing'])]).toEqual([6735, 525_500]);
});
