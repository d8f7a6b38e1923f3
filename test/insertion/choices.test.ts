/** How many calls an insertion takes when some KPIs aren't shown: one more for each block of rows that is hidden. */

import type { Goal } from '../../src/core/kpi';
import { KPI_ROWS } from '../../src/template/kpiRows';
import { CHOICES, openAddOn } from '../template/openSheet';

const GOALS: readonly Goal[] = ['seen', 'leads', 'sell', 'earn'];
/** The calls of an insertion in which nothing but the marks is hidden. */
const MOST = 24;

test('whichever goals are followed: 24 writes, and one for each block of hidden rows', () => {
  const preview = openAddOn();
  const found = Array.from({ length: 15 }, (_, index) => {
    const followed = GOALS.filter((_goal, at) => ((index + 1) >> at) & 1);
    const hidden = KPI_ROWS.filter(({ goal }) => !followed.includes(goal)).map(({ key }) => key);
    const before = preview.calls.length;
    const answer = preview.script['insertKpiTemplate']?.({ ...CHOICES, sample: false, hidden }) as { sheet: string };
    const calls = preview.calls.slice(before);
    const writes = calls.filter(({ kind }) => kind === 'mutate').length;
    const blocks = calls.filter(({ method }) => method === 'hideRows').length;
    const sheet = preview.spreadsheet.getSheetByName(answer.sheet);
    const shown = KPI_ROWS.length - hidden.length;
    if (sheet) preview.spreadsheet.deleteSheet(sheet);
    return { followed: followed.join(' '), shown, writes, blocks };
  });
  preview.close();
  process.stderr.write(
    `\n${found.map((one) => `${one.followed}: ${one.shown} KPIs, ${one.writes} writes`).join('\n')}\n`,
  );
  expect(found.filter(({ writes, blocks }) => writes !== MOST + blocks - 1)).toEqual([]);
  expect(found.at(-1)).toEqual({ followed: GOALS.join(' '), shown: KPI_ROWS.length, writes: MOST, blocks: 1 });
}, 60_000);
