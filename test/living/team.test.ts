/** What teams do to their sheets: nothing of theirs is counted, taken for ours or written over. */

import { cellsOf, differences, errorsIn, kpiRow } from '../template/compare';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { type Inputs, lastFilled, type Shown, sampleYear, workOut } from '../template/oracle';
import { HEADER, headlineRow, INPUT_ROWS, inputRow, periodColumn } from '../template/rows';
import { change, stateOf } from './change';

let open: OpenSheet | undefined;
afterEach(() => {
  open?.preview.close();
  open = undefined;
});

async function opened(choices: Parameters<typeof openSheet>[0] = {}): Promise<OpenSheet> {
  open = await openSheet(choices);
  return open;
}

const outcome = workOut(sampleYear(), 11);
const DECEMBER = Date.UTC(2026, 11, 1) / 86_400_000 + 25_569;

function formulaAt({ preview, name }: OpenSheet, address: string): string {
  return preview.spreadsheet.getSheetByName(name)?.getRange(address).getFormula() ?? '';
}

test('a row of the team among the headlines, with numbers in some months, does not move the report', async () => {
  const sheet = await opened();
  sheet.preview.insert(sheet.name, 'row', headlineRow(3));
  for (const column of ['J', 'K', 'L']) sheet.preview.type(sheet.name, `${column}${headlineRow(3)}`, 7);
  await sheet.preview.calculated();
  expect(cellsOf(sheet)('D3')).toBe(DECEMBER);
  expect(cellsOf(sheet)(`J${headlineRow(9)}`)).toBe(8);
});

test("a column of subtotals among the months counts nowhere, and texts in it are nobody's inputs", async () => {
  const sheet = await opened();
  sheet.preview.insert(sheet.name, 'column', 13);
  for (let row = 8; row <= kpiRow('roi'); row++) sheet.preview.type(sheet.name, `M${row}`, `=SUM(J${row}:L${row})`);
  sheet.preview.type(sheet.name, `M${inputRow('leads')}`, "'looks low");
  await sheet.preview.calculated();
  const cells = cellsOf(sheet);
  const moved = (address: string): Shown => {
    const column = address.slice(0, 1);
    return cells(`${column >= 'M' ? String.fromCharCode(column.charCodeAt(0) + 1) : column}${address.slice(1)}`);
  };
  expect(differences(moved, outcome)).toEqual([]);
  expect([cells('D3'), cells('J4')]).toEqual([DECEMBER, null]);
});

test('numbers pasted over a row of a sheet of functions stay, and are named, when it gets native formulas', async () => {
  const sheet = await opened({ style: 'functions' });
  const row = kpiRow('cpl');
  for (let index = 0; index < 12; index++) sheet.preview.type(sheet.name, `${periodColumn(index)}${row}`, 1000 + index);
  await sheet.preview.calculated();
  expect(stateOf(sheet).damaged).toHaveLength(12);
  const { left } = await change(sheet, { change: 'style', style: 'native' });
  expect(left.map(({ cell }) => cell)).toEqual(Array.from({ length: 12 }, (_, at) => `${periodColumn(at)}${row}`));
  expect(['J', 'U'].map((column) => cellsOf(sheet)(`${column}${row}`))).toEqual([1000, 1011]);
});

test('a column of the team in a sheet of functions damages nothing, and the next period is worked out', async () => {
  const sheet = await opened({ style: 'functions' });
  sheet.preview.insert(sheet.name, 'column', 13);
  await sheet.preview.calculated();
  expect(stateOf(sheet).damaged).toEqual([]);
  const { left } = await change(sheet, { change: 'period' });
  expect(left).toEqual([]);
  sheet.preview.type(sheet.name, `W${inputRow('marketing')}`, 50_000);
  sheet.preview.type(sheet.name, `W${inputRow('leads')}`, 800);
  await sheet.preview.calculated();
  const cells = cellsOf(sheet);
  expect([cells(`J${kpiRow('cpl')}`), cells(`W${kpiRow('cpl')}`)]).toEqual([39400 / 498, 62.5]);
  expect(errorsIn(sheet)).toEqual([]);
});

test('with Latest moved right of the months, the next period is reported all the same', async () => {
  const sheet = await opened();
  const grid = sheet.preview.spreadsheet.getSheetByName(sheet.name);
  grid?.moveColumns(grid.getRange('C:C'), 22);
  await sheet.preview.calculated();
  const { left } = await change(sheet, { change: 'period' });
  expect([left, stateOf(sheet).damaged]).toEqual([[], []]);
});

test('months that somebody has formatted as dates in the hidden row are still months', async () => {
  const sheet = await opened();
  sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange('U1:U130').setNumberFormat('yyyy-mm-dd');
  expect(stateOf(sheet).count).toBe(12);
});

test('the last month can be deleted: the others go on, and only what looked at twelve is to be repaired', async () => {
  const sheet = await opened();
  sheet.preview.remove(sheet.name, 'column', 21);
  await sheet.preview.calculated();
  expect(cellsOf(sheet)('D3')).toBe(Date.UTC(2026, 10, 1) / 86_400_000 + 25_569);
  expect(cellsOf(sheet)(`C${kpiRow('cpl')}`)).toBe(47_000 / 668);
  expect(stateOf(sheet).count).toBe(11);
});

test('choices whose text somebody has touched are read, and written anew', async () => {
  const sheet = await opened();
  const corner = sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange('X6');
  corner?.setValue(String(corner.getValue()).replace('{', '{ '));
  const { left } = await change(sheet, { change: 'language', language: 'ko' });
  expect([left, stateOf(sheet).language]).toEqual([[], 'ko']);
});

test('quarters go on being counted: after Q1 of the next year comes Q2, also in the sheet that follows', async () => {
  const sheet = await opened({ periods: 'quarters', start: '2026-01-01' });
  await change(sheet, { change: 'period' });
  const { sheet: next } = await change(sheet, { change: 'next' });
  const heading = (name: string, address: string): string | undefined =>
    sheet.preview.spreadsheet.getSheetByName(name)?.getRange(address).getDisplayValue();
  expect([heading(sheet.name, `N${HEADER}`), heading(next, `J${HEADER}`)]).toEqual(['Q1 · Jan 2027', 'Q2 · Apr 2027']);
});

test.each([
  { periods: 'months', style: 'native', times: 3, next: ['Jan 2027', 'Feb 2027', 'Mar 2027'] },
  { periods: 'quarters', style: 'functions', times: 2, next: ['Q1 · Jan 2027', 'Q2 · Apr 2027'] },
  { periods: 'weeks', style: 'native', times: 2, next: ['Apr 2, 2026', 'Apr 9, 2026'] },
] as const)(
  '$times more $periods in $style follow each other, and every number is right',
  async (given) => {
    const { periods, style, times, next } = given;
    const sheet = await opened({ periods, style, start: '2026-01-01' });
    sheet.preview.type(sheet.name, 'C4', 12);
    const before = stateOf(sheet).count;
    for (let count = 0; count < times; count++) await change(sheet, { change: 'period' });
    const all = before + times;
    const grid = sheet.preview.spreadsheet.getSheetByName(sheet.name);
    const headings = grid?.getRange(HEADER, 10 + before, 1, times).getDisplayValues()[0];
    expect([headings, stateOf(sheet).damaged]).toEqual([next, []]);
    // The first period's numbers once more, in each that was added.
    for (const { key, total } of INPUT_ROWS) {
      if (total === 'first') continue;
      const first = cellsOf(sheet)(`J${inputRow(key)}`);
      for (let at = before; at < all; at++)
        sheet.preview.type(sheet.name, `${periodColumn(at)}${inputRow(key)}`, Number(first));
    }
    await sheet.preview.calculated();
    const cells = cellsOf(sheet);
    const inputs: Inputs = Object.fromEntries(
      INPUT_ROWS.map(({ key }) => [
        key,
        Array.from({ length: all }, (_, at) => cells(`${periodColumn(at)}${inputRow(key)}`)),
      ]),
    );
    expect(differences(cells, workOut(inputs, lastFilled(workOut(inputs, all - 1))))).toEqual([]);
    expect(errorsIn(sheet)).toEqual([]);
  },
  60_000,
);

test('a number typed over a formula keeps its own format when the currency changes, and loses it when it is rebuilt', async () => {
  const sheet = await opened();
  const latest = `C${kpiRow('cpl')}`;
  const cell = sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange(latest);
  cell?.setValue(0.25).setNumberFormat('0%');
  await change(sheet, { change: 'currency', currency: 'JPY' });
  expect(cell?.getDisplayValue()).toBe('25%');
  await change(sheet, { change: 'repair', cells: [latest] });
  expect(cell?.getDisplayValue()).toBe('¥69');
  expect(formulaAt(sheet, latest)).toMatch(/^=/);
});
