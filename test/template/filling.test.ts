/** What a new sheet has in the cells that people fill in. */

import { contentOf, isFree } from '../../src/template/content';
import { emptyFilling } from '../../src/template/filling';
import { shownHeadlines } from '../../src/template/formulas';
import { HEADLINES, KPI_ROWS } from '../../src/template/kpiRows';
import { columnOf, type Frame, newLayout, withNextPeriod } from '../../src/template/layout';
import { nextDay } from '../../src/template/periods';
import { OPTIONS } from './sheetInMemory';

const frame: Frame = { layout: newLayout('months'), options: OPTIONS };

test('an empty sheet has the article’s own targets, what a deal usually covers, and nothing else', () => {
  const { cells } = contentOf(frame, emptyFilling({ year: 2026, month: 1, day: 1 }));
  const filled = cells.filter(({ cell }) => isFree(cell) && cell.look !== 'carried' && cell.value !== '');
  const targets = KPI_ROWS.flatMap(({ key, target }) => (target === undefined ? [] : [[key, target]]));
  expect(filled.map(({ line, cell }) => [line.mark, cell.value])).toEqual([['deal', 12], ...targets]);
  for (const { cell } of filled) expect(typeof cell.value).toBe('number');
  expect(cells.filter(({ cell }) => cell.value === undefined)).toEqual([]);
});

test.each([
  // Day 46,023 is January 1, 2026.
  { kind: 'months', from: 46_023 + 334, next: { year: 2027, month: 1, day: 1 } },
  { kind: 'quarters', from: 46_023 + 273, next: { year: 2027, month: 1, day: 1 } },
  { kind: 'weeks', from: 46_023 + 361, next: { year: 2027, month: 1, day: 4 } },
] as const)('after the last of the $kind comes the next', ({ kind, from, next }) => {
  expect(nextDay(kind, from)).toEqual(next);
});

test('one more period stands right of the last: what was there moves on, what is left of it stays', () => {
  const { layout } = frame;
  const next = withNextPeriod(layout);
  expect(next.periods).toEqual([...layout.periods, 22]);
  for (const name of ['number', 'target', 'total'] as const) expect(columnOf(next, name)).toBe(columnOf(layout, name));
  for (const name of ['workedOut', 'owner', 'marks'] as const) {
    expect(columnOf(next, name)).toBe(columnOf(layout, name) + 1);
  }
});

test('the headlines counted are those shown, or all where none is', () => {
  const counted = (hidden: readonly string[]): string[] =>
    shownHeadlines({ ...frame, options: { ...OPTIONS, hidden } });
  expect(counted(['cpl', 'roi'])).toEqual(HEADLINES.filter((key) => key !== 'cpl').map((key) => `headline ${key}`));
  expect(counted(HEADLINES)).toEqual(HEADLINES.map((key) => `headline ${key}`));
  const rows = new Map([...frame.layout.rows].filter(([mark]) => mark !== 'headline win_rate'));
  expect(shownHeadlines({ ...frame, layout: { ...frame.layout, rows } })).not.toContain('headline win_rate');
});
