/** Requests about history and protection that are refused before anything of the spreadsheet is touched. */

import { type OpenSheet, openAddOn } from '../template/openSheet';

let open: Pick<OpenSheet, 'preview'>;
beforeAll(() => {
  open = { preview: openAddOn() };
});
afterAll(() => open.preview.close());

test.each([
  ['keepSnapshot', undefined],
  ['keepSnapshot', { note: 7 }],
  ['compareSnapshots', {}],
  ['compareSnapshots', { before: 'a', after: 7 }],
  ['closePeriod', { period: 46_000, closed: true }],
  ['closePeriod', { period: '2026-01-01', closed: 'no' }],
  ['protectFormulas', null],
  ['protectFormulas', { on: 1 }],
  ['protectFormulas', { on: true, sheet: ['Sheet1'] }],
])('%s refuses %j', (name, request) => {
  const before = open.preview.snapshot();
  expect(open.preview.script[name]?.(request)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^The sidebar asked for something that is not there\./),
  });
  expect(open.preview.snapshot()).toEqual(before);
});
