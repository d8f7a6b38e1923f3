/** The sheet that follows another goes on where that ended. */

import { contentOf } from '../../src/template/content';
import { emptyFilling, type Filling } from '../../src/template/filling';
import { INPUTS, type Input } from '../../src/template/inputs';
import { KPI_ROWS } from '../../src/template/kpiRows';
import { columnOf, type Frame, newLayout, rowOf } from '../../src/template/layout';
import { type NextFilling, nextFilling } from '../../src/template/nextSheet';
import { filledSheet } from '../../src/template/sheet';
import { type InMemory, inMemory, OPTIONS, sampleSheet, write } from './sheetInMemory';

const LAST = 21;
const frame: Frame = { layout: newLayout('months'), options: OPTIONS };
const input = (name: string): Input => INPUTS.find((each) => each.name === name) as Input;

/** The sample year with its last period's stocks and day as they are worked out, and whatever else is typed. */
function year(
  typed: Readonly<Record<string, number | string>> = {},
  column: number = LAST,
  of: Frame = frame,
): InMemory {
  const sheet = sampleSheet(OPTIONS);
  const stocks = { marks: 46_357, customers_at_start: 420, mrr_at_start: 272_208, list_size_at_start: 15_000 };
  write(
    sheet,
    Object.entries(stocks).map(([mark, value]) => ({ row: rowOf(of.layout, mark), column: LAST, value })),
  );
  write(
    sheet,
    Object.entries(typed).map(([mark, value]) => ({ row: rowOf(of.layout, mark), column, value })),
  );
  return sheet;
}

function next(sheet: InMemory): NextFilling {
  const found = nextFilling(frame, sheet);
  if (!found) throw new Error('There is no next sheet.');
  return found;
}

test('it begins the day after the last period, 2026-12-01 being day 46,357', () => {
  expect(next(year()).filling.start).toEqual({ year: 2027, month: 1, day: 1 });
});

test('without a day in the last period there is none', () => {
  expect(nextFilling(frame, year({ marks: '⚠' }))).toBeUndefined();
  expect(nextFilling(frame, year({ marks: '' }))).toBeUndefined();
});

test('stocks open as the last period closed: start + what came − what went', () => {
  const { filling, unknown } = next(year());
  expect(filling.input(input('customers_at_start'), 0)).toBe(420 + 12 - 5);
  expect(filling.input(input('mrr_at_start'), 0)).toBe(272_208 + 7460 + 3210 - 540 - 2075);
  expect(filling.input(input('list_size_at_start'), 0)).toBe(15_000 + 549 - 175);
  expect(filling.input(input('customers_at_start'), 1)).toBe('');
  expect(filling.input(input('leads'), 0)).toBe('');
  expect(unknown).toEqual([]);
});

test('a stock with a number missing, or a text in its place, stays empty and is named', () => {
  const { filling, unknown } = next(year({ customers_lost: '', mrr_at_start: 'about 270,000' }));
  expect(unknown.map(({ name }) => name)).toEqual(['customers_at_start', 'mrr_at_start']);
  expect(filling.input(input('customers_at_start'), 0)).toBe('');
  expect(filling.input(input('list_size_at_start'), 0)).toBe(15_374);
});

test('targets, owners and what a deal covers go with it; what happened doesn’t', () => {
  const { layout } = frame;
  const sheet = year({ leads: 'Mina', mqls: '=Mina', sqos: "'Mina" }, columnOf(layout, 'owner'));
  (sheet.values[rowOf(layout, 'mqls') - 1] as unknown[])[columnOf(layout, 'owner') - 1] = '=Mina';
  write(sheet, [{ row: rowOf(layout, 'cpl'), column: columnOf(layout, 'target'), value: 70 }]);
  write(sheet, [{ row: rowOf(layout, 'arpc'), column: columnOf(layout, 'target'), value: 'soon' }]);
  write(sheet, [{ row: rowOf(layout, 'deal'), column: columnOf(layout, 'latest'), value: 24 }]);
  const { filling, copied } = next(sheet);
  const target = (key: string): unknown => filling.target(KPI_ROWS.find((row) => row.key === key) as never);
  expect([target('cpl'), target('leads_shown'), target('arpc')]).toEqual([70, 650, '']);
  expect(['leads', 'mqls', 'sqos', 'deals_won'].map((name) => filling.owner(input(name)))).toEqual([
    'Mina',
    '',
    '',
    '',
  ]);
  // Written as a value, "=Mina" would be a formula.
  expect(copied.map(({ name }) => name)).toEqual(['mqls', 'sqos']);
  expect([filling.deal, filling.event(11), filling.channels]).toEqual([24, '', undefined]);
});

test('what a deal covers is what is usual where nothing is said', () => {
  const sheet = year();
  write(sheet, [{ row: rowOf(frame.layout, 'deal'), column: columnOf(frame.layout, 'latest'), value: '' }]);
  expect(next(sheet).filling).not.toHaveProperty('deal');
});

describe('from data', () => {
  const filtered: Frame = { ...frame, layout: newLayout('months', true) };
  const { rows, periods } = filtered.layout;
  const [marks, filter] = [rows.get('marks'), rows.get('filter')];
  const formula = (column: string): string =>
    `=SUMIFS(Leads!D:D;Leads!A:A;">="&${column}$${marks};Leads!B:B;$C$${filter};Leads!C:C;$D$${filter})`;
  const filling: Filling = {
    ...{ ...emptyFilling({ year: 2026, month: 1, day: 1 }), channels: ['Ads'] },
    input: ({ name }) => (name === 'leads' ? formula('U') : name === 'mqls' ? "='U$7'!U$7+AU$7+U$71" : ''),
  };
  let sheet: InMemory;

  beforeAll(() => {
    sheet = inMemory(filledSheet(OPTIONS, filling));
    write(sheet, [{ row: marks ?? 0, column: LAST, value: 46_357 }]);
  });

  test('an input is worked out as in the last period, of the new sheet’s days and filter', () => {
    const made = nextFilling(filtered, sheet)?.filling;
    expect(made?.channels).toEqual([]);
    expect([0, 1, 11, 12].map((index) => made?.input(input('leads'), index))).toEqual([
      ...[formula('J'), formula('K'), formula('U'), ''],
    ]);
    expect(periods).toHaveLength(12);
  });

  test('where lines have moved, the formula reads where they stand in the new sheet', () => {
    const down = (line: string): string => line.replace(/\$(\d+)/g, (_, row) => `$${Number(row) + 3}`);
    const moved: Frame = {
      ...filtered,
      layout: { ...filtered.layout, rows: new Map([...rows].map(([mark, row]) => [mark, row + 3])) },
    };
    const lower = inMemory({ cells: [] });
    for (const key of ['values', 'formulas', 'notes'] as const) {
      (lower[key] as unknown[]).push([], [], [], ...sheet[key].map((row) => [...row]));
    }
    write(lower, [{ row: rowOf(moved.layout, 'leads'), column: LAST, value: down(formula('U')) }]);
    expect(nextFilling(moved, lower)?.filling.input(input('leads'), 0)).toBe(formula('J'));
  });

  test('a formula that doesn’t read the day, or reads another sheet’s, isn’t taken over', () => {
    expect(nextFilling(filtered, sheet)?.filling.input(input('mqls'), 0)).toBe('');
    expect(nextFilling(filtered, sheet)?.filling.input(input('sqos'), 0)).toBe('');
  });
});

test('the same in a sheet whose lines were deleted: what isn’t there isn’t carried', () => {
  const { rows } = frame.layout;
  const without: Frame = {
    ...frame,
    layout: {
      ...frame.layout,
      rows: new Map([...rows].filter(([mark]) => mark !== 'customers_at_start')),
      columns: new Map(),
    },
  };
  const made = nextFilling(without, year());
  expect(made?.unknown.map(({ name }) => name)).toEqual(['customers_at_start']);
  expect(made?.filling.owner(input('leads'))).toBe('');
  expect(contentOf(without).unmade.length).toBeGreaterThan(0);
});
