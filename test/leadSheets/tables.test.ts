/** Which sheets may be a team's tables, and what the spreadsheet remembers of them. */

import type { Preview } from '../../preview/headless';
import type { Mapping } from '../../src/leads/fields';
import { ask, CHOICES } from '../template/openSheet';
import { build, check, openBook, paste, TABLES, tablesOf } from './book';

let preview: Preview;

beforeEach(() => {
  preview = openBook();
});

afterEach(() => preview.close());

/** What the sheet is said to be, by its name. */
const columnsOf = (sheet: string, table: 'leads' | 'activity'): Mapping | undefined =>
  tablesOf(preview).sheets.find(({ name }) => name === sheet)?.columns[table];

test('headers, rows and columns of every sheet with headers are told, and which one is which is proposed', () => {
  const { sheets, chosen } = tablesOf(preview);
  expect(chosen).toEqual({ leads: 'CRM', activity: 'Ads' });
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['CRM', 7],
    ['Ads', 9],
  ]);
  expect(columnsOf('CRM', 'leads')).toEqual(TABLES.leads?.columns);
  expect(columnsOf('Ads', 'activity')).toEqual(TABLES.activity?.columns);
});

test('no sheet of ours is among them', async () => {
  expect(build(preview)).toMatchObject({ ok: true });
  expect(ask(preview, 'insertKpiTemplate', CHOICES)).toMatchObject({ ok: true });
  await preview.calculated();
  expect(ask(preview, 'keepSnapshot', { note: '' })).toMatchObject({ ok: true });
  expect(ask(preview, 'insertDefinitions')).toMatchObject({ ok: true });
  expect(preview.spreadsheet.getSheets().length).toBe(10);
  expect(tablesOf(preview).sheets.map(({ name }) => name)).toEqual(['CRM', 'Ads']);
});

test('one call reads a sheet’s headers, and no more than its size and name are asked besides', () => {
  const before = preview.calls.length;
  tablesOf(preview);
  const reads = preview.calls.slice(before).filter(({ kind }) => kind === 'read');
  const calls = (method: string): number => reads.filter((call) => call.method === method).length;
  // Three sheets, of which the first is empty.
  expect([calls('getValues'), calls('getLastColumn'), calls('getLastRow'), calls('getSheets')]).toEqual([2, 3, 3, 1]);
  expect(preview.calls.slice(before).filter(({ kind }) => kind === 'mutate')).toEqual([]);
});

test('two sheets of a hundred long Japanese headers are told, but never more than 100 KB of them', () => {
  const headers = Array.from({ length: 100 }, (_, column) => `${column}${'列'.repeat(200)}`);
  for (const name of ['Wide 1', 'Wide 2', 'Wide 3', 'Wide 4']) paste(preview, name, { headers, rows: [] });
  const { sheets } = tablesOf(preview);
  // 100 headers of 100 characters of 3 bytes are 30 KB a sheet.
  expect(sheets.map(({ name }) => name)).toEqual(['CRM', 'Ads', 'Wide 1', 'Wide 2', 'Wide 3']);
  expect(sheets[2]?.headers[0]).toBe(`0${'列'.repeat(99)}`);
  expect(Buffer.byteLength(JSON.stringify(preview.script['readLeadTables']?.()))).toBeLessThan(100 * 1024);
});

describe('what was checked is remembered beside the spreadsheet', () => {
  const leads = { sheet: 'CRM', columns: { created: 1, channel: 5 } };

  beforeEach(() => {
    expect(check(preview, { leads, merge: false })).toMatchObject({ ok: true });
  });

  test('with the columns that a person chose in place of those recognised', () => {
    expect(columnsOf('CRM', 'leads')).toEqual(leads.columns);
  });

  test('and found again once columns have moved and the sheet has another name', () => {
    preview.insert('CRM', 'column', 1);
    preview.type('CRM', 'A1', 'Owner');
    preview.rename('CRM', 'HubSpot');
    expect(tablesOf(preview).chosen.leads).toBe('HubSpot');
    expect(columnsOf('HubSpot', 'leads')).toEqual({ created: 2, channel: 6 });
  });

  test('but a column whose header is gone is not there', () => {
    preview.type('CRM', 'F1', 'Remarks');
    expect(columnsOf('CRM', 'leads')).toEqual({ created: 1 });
  });

  test.each(['', '{}', 'null', '{"sheet":1,"columns":{"__proto__":["x",0],"created":[1,"x"]}}'])(
    'and if what is kept is %p, the columns are recognised as at first, and nothing fails',
    (kept) => {
      const service = preview.script['PropertiesService'] as unknown as GoogleAppsScript.Properties.PropertiesService;
      service.getDocumentProperties().setProperty('table of leads', kept);
      expect(columnsOf('CRM', 'leads')).toEqual(TABLES.leads?.columns);
    },
  );
});
