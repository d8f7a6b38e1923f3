/** What the sidebar may not ask about a team's tables, and what it is told where something is missing. */

import type { Preview } from '../../preview/headless';
import { BUILD, build, check, LEADS, openBook, paste, TABLES } from './book';

const ODD = /The sidebar asked for something that is not there. Nothing was changed/;

let preview: Preview;

beforeAll(() => {
  preview = openBook();
});

afterAll(() => preview.close());

/** A request as it may come over the wire, where `__proto__` can be a name like any other. */
const sent = (json: string): unknown => JSON.parse(json);

const ODD_TABLES: readonly unknown[] = [
  null,
  7,
  'CRM',
  [],
  {},
  { merge: false },
  { ...TABLES, merge: 'no' },
  { merge: false, leads: 'CRM' },
  { merge: false, leads: { sheet: 7, columns: { created: 1 } } },
  { merge: false, leads: { sheet: 'x'.repeat(301), columns: { created: 1 } } },
  { merge: false, leads: { sheet: 'CRM', columns: null } },
  { merge: false, leads: { sheet: 'CRM', columns: { created: '1' } } },
  { merge: false, leads: { sheet: 'CRM', columns: { created: 1.5 } } },
  { merge: false, leads: { sheet: 'CRM', columns: { created: -1 } } },
  { merge: false, leads: { sheet: 'CRM', columns: { created: 100 } } },
  { merge: false, leads: { sheet: 'CRM', columns: { created: 1, marketing_cost: 2 } } },
  { merge: false, leads: { sheet: 'CRM', columns: [0, 1] } },
  sent('{"merge":false,"leads":{"sheet":"CRM","columns":{"__proto__":1}}}'),
  sent('{"merge":false,"__proto__":{"leads":{"sheet":"CRM","columns":{"created":1}}}}'),
];

const ODD_BUILDS: readonly object[] = [
  { make: 'channels' },
  { make: ['channels', 'everything'] },
  { make: ['channels', 'channels', 'channels', 'channels', 'channels'] },
  { language: 'fr' },
  { currency: 'BTC' },
  { style: 'toString' },
  { periods: 'days' },
  { start: '2026-02-30' },
  { start: 20260101 },
  { sort: 7 },
  { sort: '__proto__' },
  { grossMargin: '0.7' },
  { grossMargin: 1.01 },
  { churnRate: -0.01 },
  { churnRate: undefined },
  sent('{"churnRate":1e999}') as object,
];

test('whatever else is sent is refused, reads nothing and changes nothing', () => {
  const before = preview.snapshot();
  const calls = preview.calls.length;
  const no = { ok: false, message: expect.stringMatching(ODD) as string };
  for (const odd of ODD_TABLES) {
    expect([odd, check(preview, odd)]).toEqual([odd, no]);
    const rest = { make: BUILD.make, language: 'en', currency: 'USD', style: 'native', periods: 'months' };
    const request = typeof odd === 'object' ? { ...rest, start: BUILD.start, sort: 'leads', ...odd } : odd;
    expect([odd, build(preview, request)]).toEqual([odd, no]);
  }
  for (const odd of ODD_BUILDS) expect([odd, build(preview, { ...BUILD, ...odd })]).toEqual([odd, no]);
  expect(preview.calls.slice(calls).filter(({ kind }) => kind !== 'other')).toEqual([]);
  expect(preview.snapshot()).toEqual(before);
});

test.each([
  [{ make: [] }, /There is nothing to make of this/],
  [{ leads: { sheet: 'Gone', columns: { created: 0 } } }, /There is no sheet called "Gone" any more/],
  [{ leads: { sheet: 'CRM', columns: { created: 6 } } }, /Row 1 of "CRM" has no such columns any more/],
  [{ leads: { sheet: 'CRM', columns: {} } }, /Row 1 of "CRM" has no such columns any more/],
  [{ leads: { sheet: 'Empty', columns: { created: 1 } } }, /"Empty" has no rows below row 1/],
  [{ leads: { sheet: 'CRM', columns: { channel: 0 } } }, /The column "Created" is needed/],
  [{ activity: { sheet: 'Ads', columns: { marketing_cost: 2 } } }, /The column "Date" is needed/],
])('%j is refused in one sentence that says what to do', (part, says) => {
  if (!preview.spreadsheet.getSheetByName('Empty')) paste(preview, 'Empty', { ...LEADS, rows: [] });
  const before = preview.snapshot();
  const answer = build(preview, { ...BUILD, ...part });
  expect(answer).toEqual({ ok: false, message: expect.stringMatching(says) as string });
  expect(answer).toEqual({ ok: false, message: expect.stringMatching(/Nothing was changed; .+\.$/) as string });
  expect(preview.snapshot()).toEqual(before);
});
