/** The KPI sheet filled from a team's data: each input is what counting the rows by hand gives, in Univer and in LibreOffice. */

import { previewFile } from '../../preview/xlsx/template-file';
import type { PeriodKind } from '../../src/template/periods';
import { type JudgedValue, recalculate } from '../libreoffice';
import { CATALOG } from '../template/openSheet';
import { activityRows, counted, FILTERS, leadRows } from './madeUpTables';
import { FILTER, firstDays, inputRow, insertPeriods, openTables } from './workbook';

const preview = openTables();
afterAll(() => preview.close());

/** What a sheet shows and what it should show. */
interface Case {
  readonly sheet: string;
  readonly filter: string;
  readonly periods: PeriodKind;
  readonly count: number;
}

const cases: Case[] = [];
let judged: Map<string, JudgedValue[][]>;

/** Inserts a sheet of these periods that shows one channel, or all. */
function insert(periods: PeriodKind, count: number, filter: string): void {
  const start = { year: 2026, month: periods === 'weeks' ? 2 : 1, day: periods === 'weeks' ? 9 : 1 };
  const sheet = insertPeriods(preview, { periods, start });
  preview.type(sheet, FILTER, filter);
  cases.push({ sheet, filter, periods, count });
}

beforeAll(async () => {
  for (const filter of FILTERS) insert('quarters', 4, filter);
  await preview.calculated();
  judged = await recalculate((await previewFile(preview, CATALOG)).bytes);
  insert('months', 12, '');
  insert('weeks', 13, '');
  await preview.calculated();
}, 400_000);

/** The figures that differ from what counting gives, as sentences. */
function differences(
  { sheet, filter, periods, count }: Case,
  cellAt: (row: number, column: number) => unknown,
): string[] {
  const days = firstDays(periods, count);
  return days.slice(0, -1).flatMap((from, index) => {
    const figures = counted(leadRows(), activityRows(), filter, [from, days[index + 1] as number]);
    return Object.entries(figures).flatMap(([name, expected]) => {
      // From the second period on the list's size carries itself on.
      if (name === 'list_size_at_start' && index > 0) return [];
      const shown = cellAt(inputRow(name, periods), 10 + index) ?? null;
      const same =
        typeof shown === 'number' && expected !== null
          ? Math.abs(shown - expected) <= 1e-7 * Math.max(1, Math.abs(expected))
          : (shown === '' ? null : shown) === expected;
      return same ? [] : [`${sheet}, ${filter || 'all'}, period ${index}, ${name}: ${shown}, not ${expected}`];
    });
  });
}

test('the made-up data says something of every figure, in several periods', () => {
  const days = firstDays('months', 12);
  const figures = counted(leadRows(), activityRows(), '', [days[2] as number, days[3] as number]);
  expect(Object.entries(figures).filter(([, value]) => !value)).toEqual([]);
});

test('in Univer every input is what counting the rows gives, for all channels and for each', () => {
  const found = cases.flatMap((each) => {
    const cells = preview.read(each.sheet, 'A1:Z90');
    return differences(each, (row, column) => cells[row - 1]?.[column - 1]);
  });
  expect(found).toEqual([]);
});

test('and so it is in LibreOffice, from the .xlsx file', () => {
  const found = cases.slice(0, FILTERS.length).flatMap((each) => {
    const cells = judged.get(each.sheet) ?? [];
    return differences(each, (row, column) => cells[row - 1]?.[column - 1]);
  });
  expect(found).toEqual([]);
});
