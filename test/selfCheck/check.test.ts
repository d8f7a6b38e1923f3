/** The check of an installation, in the preview: everything agrees, and nothing is left of it. */

import type { Preview } from '../../preview/headless';
import { openAddOn } from '../template/openSheet';
import { checked, say } from './check';

describe('the check of an installation', () => {
  let preview: Preview;
  beforeEach(() => {
    preview = openAddOn();
    const sheet = preview.spreadsheet.getSheetByName('Sheet1');
    sheet?.getRange('A1:B2').setValues([
      ['Cost', 'Leads'],
      [5000, '=A2/40'],
    ]);
  });
  afterEach(() => preview.close());

  test('finds that everything in the preview is as the code takes it to be', async () => {
    const rows = await checked(preview);
    const differing = rows.filter(({ agrees }) => !agrees);
    expect(differing.map(({ name, expected, seen }) => [name, expected, seen])).toEqual([]);
    expect(rows.length).toBeGreaterThan(40);
  });

  test('waits while formulas show nothing yet', async () => {
    expect(say(preview, { step: 'begin' })).toMatchObject({ ok: true, waiting: true });
    expect(say(preview, { step: 'look', waited: 0, last: false })).toMatchObject({ waiting: true, rows: [] });
    await preview.calculated();
    expect(say(preview, { step: 'look', waited: 1000, last: false })).toMatchObject({ waiting: false });
  });

  test('leaves the spreadsheet as it was, to what is remembered beside it', async () => {
    await preview.calculated();
    const before = preview.snapshot();
    await checked(preview);
    await preview.calculated();
    expect(preview.snapshot()).toEqual(before);
  });

  test('is tidied up at the sidebar’s next start where its window was closed half way', async () => {
    await preview.calculated();
    const before = preview.snapshot();
    say(preview, { step: 'begin' });
    expect(preview.snapshot().sheets).toHaveLength(2);
    preview.script['startSidebar']?.();
    expect(preview.snapshot()).toEqual(before);
    expect(say(preview, { step: 'look', waited: 0, last: true })).toEqual({
      ok: false,
      message: expect.stringMatching(/^The temporary sheet of the check is gone/),
    });
  });

  test.each([{}, { step: 'end' }, { step: 'look' }, { step: 'look', waited: '1', last: true }])(
    'refuses the request %j',
    (request) => {
      expect(say(preview, request)).toMatchObject({ ok: false });
    },
  );
});
