/** How a team's tables are read: only the columns that are needed, in blocks, with progress, and within the time. */

import { runInContext } from 'node:vm';
import type { Preview } from '../../preview/headless';
import type { Mapping } from '../../src/leads/fields';
import type { LeadProgress } from '../../src/leads/requests';
import { blocksOf, openTable } from '../../src/sheets/leads/readTable';
import { BUILD, build, check, LEADS, openBook } from './book';

let preview: Preview;
let onCall: (method: string) => void;

beforeEach(() => {
  onCall = () => undefined;
  preview = openBook({ onCall: ({ method }) => onCall(method) });
});

afterEach(() => preview.close());

/** Every cell of the blocks, by field, and how the reading was done. */
function read(columns: Mapping, cells: number) {
  const table = openTable(preview.spreadsheet, 'leads', { sheet: 'CRM', columns });
  const calls = preview.calls.length;
  const found = new Map<string, unknown[]>();
  const blocks = [];
  for (const block of blocksOf(table, cells)) {
    blocks.push([block.firstRow, block.count]);
    for (const [name, { rows, at }] of block.columns) {
      expect(rows).toHaveLength(block.count);
      found.set(name, [...(found.get(name) ?? []), ...rows.map((row) => row[at])]);
    }
  }
  const ranges = preview.calls.slice(calls).filter(({ method }) => method === 'getValues').length;
  return { found, blocks, ranges };
}

test('the blocks are the table, whatever their size, and what isn’t mapped isn’t read', () => {
  const columns = { channel: 0, sqo_date: 2, amount: 4 };
  const whole = read(columns, 1000);
  expect(whole.found.get('channel')).toEqual(LEADS.rows.map(([channel]) => channel));
  expect(whole.found.get('amount')).toEqual([1200, '', '', '', 800, '', '']);
  // Three columns, none beside another: three ranges.
  expect([whole.blocks, whole.ranges]).toEqual([[[2, 7]], 3]);
  // Two rows of three columns a block: 2 + 2 + 2 + 1 rows.
  const small = read(columns, 6);
  expect([small.blocks, small.ranges]).toEqual([[[2, 2], [4, 2], [6, 2], [8, 1]], 12]); // biome-ignore format: rows
  expect(small.found).toEqual(whole.found);
});

test('columns side by side are read in one range', () => {
  expect(read({ created: 1, sqo_date: 2, won_date: 3 }, 1000).ranges).toBe(1);
});

test('the sidebar can ask how far it has come, and nothing is left of that at the end', () => {
  const told: string[] = [];
  let asking = false;
  onCall = (method) => {
    if (method !== 'getValues' || asking) return;
    asking = true;
    const progress = preview.script['leadProgress']?.() as LeadProgress;
    told.push(`${progress.done} of ${progress.of}`);
    asking = false;
  };
  expect(check(preview)).toMatchObject({ ok: true });
  // Before anything is read, the two headers; then the 7 leads, then the 9 rows of activity.
  expect(new Set(told)).toEqual(new Set(['0 of 0', '0 of 16', '7 of 16']));
  onCall = () => undefined;
  expect(preview.script['leadProgress']?.()).toEqual({ done: 0, of: 0 });
});

test.each([
  ['a check', (): unknown => check(preview)],
  ['a build', (): unknown => build(preview, BUILD)],
])('%s that nears six minutes stops between two blocks, says how far it came, and leaves nothing', (_, work) => {
  const before = preview.snapshot();
  const hour = runInContext('const now = Date.now; let late = 0; Date.now = () => now() + late; () => { late = 36e5 }', preview.script) as () => void; // biome-ignore format: script
  onCall = (method) => {
    if (method === 'getNumberFormats') hour();
  };
  expect(work()).toEqual({
    ok: false,
    message: expect.stringMatching(/^Time was up after 7\/16 rows: .+ Nothing was changed; /) as string,
  });
  const now = preview.snapshot();
  expect(now.sheets).toEqual(before.sheets);
  expect(preview.script['leadProgress']?.()).toEqual({ done: 0, of: 0 });
});
