/** A change that was killed, after which people work on before the next start: nothing of theirs is lost. */

import type { ChangeRequest } from '../../src/sheets/template/kpiSheetRequests';
import { cellsOf, differences, kpiRow } from '../template/compare';
import { ask, CHOICES, type OpenSheet, openAddOn } from '../template/openSheet';
import { sampleYear, workOut } from '../template/oracle';
import { inputRow } from '../template/rows';
import { stateOf, tryChange } from './change';

const outcome = workOut(sampleYear(), 11);

let sheet: OpenSheet;
let killFrom: ((service: string, method: string) => boolean) | undefined;
let dead = false;
let locked = false;

beforeEach(async () => {
  dead = false;
  locked = false;
  killFrom = undefined;
  const preview = openAddOn({
    onCall: ({ service, method }) => {
      dead ||= killFrom?.(service, method) ?? false;
      if (dead) throw new Error('The script was stopped.');
      if (locked && method.startsWith('set')) throw new Error('You are trying to edit a protected cell.');
    },
  });
  const inserted = ask(preview, 'insertKpiTemplate', CHOICES);
  if (!inserted.ok || inserted.sheet === undefined) throw new Error(JSON.stringify(inserted));
  await preview.calculated();
  sheet = { preview, name: inserted.sheet };
}, 60_000);

afterEach(() => sheet.preview.close());

/** Kills the change at the first call of this method, and lets things be calculated. */
async function killed(request: ChangeRequest, service: string, method: string): Promise<void> {
  killFrom = (calledService, calledMethod) => calledService === service && calledMethod === method;
  try {
    sheet.preview.script['changeKpiSheet']?.(request);
  } catch {
    // A run that is stopped gives no answer.
  }
  killFrom = undefined;
  dead = false;
  await sheet.preview.calculated();
}

/** Opens the sidebar again, and gives what it says of work that was interrupted. */
async function startAgain(): Promise<string> {
  const start: unknown = sheet.preview.script['startSidebar']?.();
  await sheet.preview.calculated();
  return (start as { notice: string }).notice;
}

const names = (): string[] => sheet.preview.snapshot().sheets.map(({ name }) => name);
const MOVED = /rows or columns have been moved since, so it was left as it is/;

test('where nobody has moved anything, the next start undoes it in silence, and keeps what was typed', async () => {
  await killed({ change: 'language', language: 'ja' }, 'Range', 'setNotes');
  sheet.preview.type(sheet.name, `J${inputRow('leads')}`, 500);
  await sheet.preview.calculated();
  expect([await startAgain(), names()]).toEqual(['', ['Sheet1', 'Lead KPIs']]);
  const cells = cellsOf(sheet);
  expect([cells(`J${inputRow('leads')}`), cells(`B${kpiRow('cpl')}`)]).toEqual([500, 'Cost per lead (CPL)']);
  expect(cells(`J${kpiRow('cpl')}`)).toBe(39_400 / 500);
});

test('while it can’t be undone, since the sheet has been protected, every change says so', async () => {
  await killed({ change: 'language', language: 'ja' }, 'Range', 'setNotes');
  locked = true;
  const answer = tryChange(sheet, { change: 'currency', currency: 'EUR' });
  expect(answer).toEqual({
    ok: false,
    message: expect.stringMatching(/^An earlier change was interrupted, and undoing it failed\./),
  });
  locked = false;
  expect([await startAgain(), names()]).toEqual(['', ['Sheet1', 'Lead KPIs']]);
  expect(cellsOf(sheet)(`B${kpiRow('cpl')}`)).toBe('Cost per lead (CPL)');
});

test('after a row of the team, the sheet is left as it is, and its copy is shown and named', async () => {
  await killed({ change: 'language', language: 'ja' }, 'Range', 'setNotes');
  sheet.preview.insert(sheet.name, 'row', inputRow('leads'));
  sheet.preview.type(sheet.name, `J${inputRow('leads')}`, 7);
  await sheet.preview.calculated();
  const notice = await startAgain();
  expect(notice).toMatch(MOVED);
  const [, copy = ''] = /"(.+?)"/.exec(notice) ?? [];
  expect(names()).toEqual(['Sheet1', 'Lead KPIs', copy]);
  const left = sheet.preview.snapshot().sheets.find(({ name }) => name === copy);
  expect(left?.hidden).toBe(false);
  expect(cellsOf(sheet)(`J${inputRow('leads')}`)).toBe(7);
  expect(differences(cellsOf({ ...sheet, name: copy }), outcome)).toEqual([]);
  // It is said once.
  expect([await startAgain(), names().length]).toEqual(['', 3]);
});

test('a column of the team is not taken for the one that was to be inserted', async () => {
  await killed({ change: 'period' }, 'Sheet', 'insertColumnAfter');
  sheet.preview.insert(sheet.name, 'column', 3);
  sheet.preview.type(sheet.name, 'C20', 'ours');
  await sheet.preview.calculated();
  expect(await startAgain()).toMatch(MOVED);
  expect(cellsOf(sheet)('C20')).toBe('ours');
  sheet.preview.select(sheet.name, 'A1');
  expect(stateOf(sheet).count).toBe(12);
});

test('a new period into which somebody has typed is not deleted', async () => {
  await killed({ change: 'period' }, 'Spreadsheet', 'deleteSheet');
  sheet.preview.type(sheet.name, `V${inputRow('leads')}`, 777);
  await sheet.preview.calculated();
  expect(await startAgain()).toMatch(MOVED);
  sheet.preview.select(sheet.name, 'A1');
  expect([cellsOf(sheet)(`V${inputRow('leads')}`), stateOf(sheet).count]).toEqual([777, 13]);
});

test('a new period that nobody has touched is taken away again', async () => {
  await killed({ change: 'period' }, 'Spreadsheet', 'deleteSheet');
  expect([await startAgain(), stateOf(sheet).count, names().length]).toEqual(['', 12, 2]);
  expect(differences(cellsOf(sheet), outcome)).toEqual([]);
});

test('where somebody has locked a part of the sheet, nothing is begun, and other sheets can be inserted', async () => {
  const { unseen, spreadsheet, script } = sheet.preview;
  const sheetId = String(spreadsheet.getSheetByName(sheet.name)?.getSheetId());
  const known = unseen.protections[0]?.sheetId ?? sheetId;
  unseen.protections.push({
    ...{ sheetId: known, block: { sheetId: known, row: 0, column: 0, rows: 1, columns: 1 } },
    ...{ description: 'Finance', warningOnly: false, unprotected: [], locked: true },
  });
  for (const request of [{ change: 'style', style: 'functions' }, { change: 'period' }] as const) {
    expect(tryChange(sheet, request)).toEqual({
      ok: false,
      message: 'Parts of "Lead KPIs" are locked for you. Nothing was changed; ask its owner for edit access.',
    });
  }
  expect(names()).toEqual(['Sheet1', 'Lead KPIs']);
  expect(script['insertKpiTemplate']?.(CHOICES)).toMatchObject({ ok: true, sheet: 'Lead KPIs 2' });
});

test('a memory that makes no sense is forgotten', async () => {
  const service: unknown = sheet.preview.script['PropertiesService'];
  const memory = (service as GoogleAppsScript.Properties.PropertiesService).getDocumentProperties();
  for (const text of ['{', '[]', '{"copy":1}', '{"sheet":1,"copy":"Gone","writes":{}}']) {
    memory.setProperty('changing', text);
    expect([await startAgain(), memory.getProperty('changing')]).toEqual(['', null]);
  }
});
