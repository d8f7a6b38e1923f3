/** The sheet as it is inserted without the sample year: nothing in it that isn't known. */

import { type Cells, cellsOf, differences, errorsIn, kpiRow } from './compare';
import { inAll, monthsFrom, serial } from './months';
import { type OpenSheet, openSheet } from './openSheet';
import { edited, type Inputs, KPI_RULES, sampleYear, workOut } from './oracle';
import { FILLED, FLOWS, HEADER, INPUT_ROWS, inputRow, MARKS, periodColumn } from './rows';

const THROUGH = 'D3';
const CHECK = 'J4';

let empty: OpenSheet;
let cells: Cells;

beforeAll(async () => {
  empty = await openSheet({ sample: false });
  cells = cellsOf(empty);
}, 30_000);

afterAll(() => empty.preview.close());

test('shows no error, and no number but its defaults: targets of 3 minutes and 70 %, 12 periods, dates and zeros filled in', () => {
  expect(errorsIn(empty)).toEqual([]);
  const numbers = new Map<string, number>();
  for (let at = 1; at <= kpiRow('roi') + 2; at++) {
    for (const column of 'BCDEFGHIJKLMNOPQRSTUVW') {
      const value = cells(`${column}${at}`);
      if (typeof value === 'number') numbers.set(`${column}${at}`, value);
    }
  }
  const expected = new Map<string, number>([['C4', 12]]);
  monthsFrom(0).forEach((at) => {
    for (const row of [HEADER, MARKS]) expected.set(`${periodColumn(at)}${row}`, serial(2026, at));
  });
  monthsFrom(0).forEach((at) => {
    expected.set(`${periodColumn(at)}${FILLED}`, 0);
  });
  expected.set(`D${kpiRow('responseShown')}`, 3);
  expected.set(`D${kpiRow('outcomeRate')}`, 0.7);
  expect(numbers).toEqual(expected);
});

test('reports through no period, warns of nothing and judges nothing', () => {
  expect([cells(THROUGH), cells(CHECK)]).toEqual([null, null]);
  const nothing: Inputs = Object.fromEntries(INPUT_ROWS.map(({ key }) => [key, monthsFrom(0).map(() => null)]));
  expect(differences(cells, workOut(nothing, -1))).toEqual([]);
  expect(KPI_RULES.map(({ key }) => cells(`E${kpiRow(key)}`))).toEqual(KPI_RULES.map(() => null));
});

test('one month that is filled in gives its numbers at once, without changes', async () => {
  const first = edited(sampleYear(), inAll(FLOWS, monthsFrom(1), null));
  const januaries = Object.entries(first).map(([key, values]) => [key, values[0] ?? null] as const);
  for (const [key, value] of januaries) empty.preview.type(empty.name, `J${inputRow(key)}`, value);
  await empty.preview.calculated();
  const now = cellsOf(empty);
  expect(errorsIn(empty)).toEqual([]);
  expect(now(THROUGH)).toBe(serial(2026, 0));
  expect(differences(now, workOut(first, 0))).toEqual([]);
  expect(now(`F${kpiRow('cpl')}`)).toBeNull();
});
