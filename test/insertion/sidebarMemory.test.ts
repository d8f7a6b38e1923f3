/** What the sidebar reads of the selection, and what is kept of a person: in the built add-on over a spreadsheet. */

import type { Preview } from '../../preview/headless';
import { ask, openAddOn } from '../template/openSheet';

let preview: Preview;

beforeEach(() => {
  preview = openAddOn();
});

afterEach(() => preview.close());

const properties = (): GoogleAppsScript.Properties.Properties => preview.globals.PropertiesService.getUserProperties();
const start = (): unknown => ask(preview, 'startSidebar');
const page = (): string => {
  preview.script['openSidebar']?.();
  return preview.ui.sidebar?.html ?? '';
};

describe('the selection', () => {
  test('is read with the name of its sheet in quotes, which are doubled inside it', () => {
    preview.spreadsheet.insertSheet("It's ours");
    preview.select("It's ours", 'B2:C9');
    expect(ask(preview, 'readSelection')).toEqual({ ok: true, address: "'It''s ours'!B2:C9" });
  });

  test('of one cell is that cell', () => {
    preview.select('Sheet1', 'D7');
    expect(ask(preview, 'readSelection')).toEqual({ ok: true, address: "'Sheet1'!D7" });
  });

  test('goes into a formula as it was read, without the name of the sheet that it stands on', () => {
    preview.select('Sheet1', 'B2');
    const { address } = ask(preview, 'readSelection') as unknown as { address: string };
    preview.select('Sheet1', 'E2');
    expect(ask(preview, 'insertFormula', { function: 'CPL', arguments: [address, '125'] })).toMatchObject({
      ok: true,
      formula: '=CPL(B2,125)',
    });
  });
});

describe('pinned and recent functions', () => {
  const kept = { recent: ['ROI', 'CPL'], pinned: ['CAC'] };

  test('are none at first, and the first-run card is due', () => {
    expect(start()).toEqual({ language: 'en', functions: { recent: [], pinned: [] }, welcomed: false, notice: '' });
  });

  test('come back the next time, in the order in which they were sent', () => {
    preview.script['rememberFunctions']?.(kept);
    expect(start()).toMatchObject({ functions: kept });
  });

  test('stand in the page from its first moment, so that nothing moves once the script answers', () => {
    preview.script['rememberFunctions']?.(kept);
    preview.script['dismissWelcome']?.();
    expect(page()).toMatch(/<html data-tab="functions" .*data-recent="ROI CPL" data-pinned="CAC" data-welcomed="yes"/);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'CPL'],
    ['one list only', { recent: ['CPL'] }],
    ['a list that is none', { recent: 'CPL', pinned: [] }],
    ['a name that is no function', { recent: [], pinned: ['"><script>'] }],
    ['a function twice', { recent: ['CPL', 'CPL'], pinned: [] }],
    ['what is no text', { recent: [7], pinned: [] }],
    ['nine recent ones', { recent: 'CPL CAC ROI CPM CPC CTR NRR MRR ARR'.split(' '), pinned: [] }],
  ])('are not kept where %s is sent', (_, sent) => {
    expect(() => preview.script['rememberFunctions']?.(sent)).toThrow('badRequest');
    expect(properties().getProperty('functions')).toBeNull();
  });

  test.each(['', 'null', '7', '[]', '{', '{"recent":"CPL","pinned":{}}', '{"recent":["X"],"pinned":["\\"><b>"]}'])(
    'are none where %p is stored',
    (stored) => {
      properties().setProperty('functions', stored);
      expect(start()).toMatchObject({ functions: { recent: [], pinned: [] } });
      expect(page()).toContain('data-recent="" data-pinned=""');
    },
  );

  test('lose a function that is no longer there, and keep the others', () => {
    properties().setProperty('functions', '{"recent":["OLD","CPL"],"pinned":["CAC","GONE"]}');
    expect(start()).toMatchObject({ functions: { recent: ['CPL'], pinned: ['CAC'] } });
  });
});

describe('the first-run card', () => {
  test('is not due again once it was dismissed', () => {
    preview.script['dismissWelcome']?.();
    expect(start()).toMatchObject({ welcomed: true });
  });
});
