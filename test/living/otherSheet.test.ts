/** A change is made to the sheet that the person was shown, and to no other. */

import { type OpenSheet, openSheet } from '../template/openSheet';
import { stateOf, tryChange } from './change';

let open: OpenSheet;

beforeAll(async () => {
  open = await openSheet();
}, 60_000);
afterAll(() => open.preview.close());

test('a change of another sheet than the open one is refused, and changes nothing', () => {
  expect(tryChange(open, { change: 'period', sheet: 'Lead KPIs 2' })).toEqual({
    ok: false,
    message:
      'The open sheet is "Lead KPIs" now, not the one that the sidebar shows. Nothing was changed; select Refresh.',
  });
  expect(stateOf(open).count).toBe(12);
});

test('a change of the open sheet, called by its name, is made: 12 + 1 = 13 months', async () => {
  expect(tryChange(open, { change: 'period', sheet: 'Lead KPIs' })).toMatchObject({ ok: true, sheet: 'Lead KPIs' });
  await open.preview.calculated();
  expect(stateOf(open).count).toBe(13);
});
