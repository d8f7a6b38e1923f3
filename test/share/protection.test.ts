/** Closed periods and protected formulas: cells warn before an edit, and nobody is locked out. */

import { change } from '../living/change';
import { openMovedSheet } from '../living/moved';
import { kpiRow } from '../template/compare';
import { CHOICES, type OpenSheet, openAddOn, openSheet } from '../template/openSheet';
import { HEADER, INPUT_ROWS, inputRow } from '../template/rows';
import { ask, refusal } from './shareCalls';

let open: Pick<OpenSheet, 'preview'> | undefined;
afterEach(() => {
  open?.preview.close();
  open = undefined;
});

async function opened(choices: Parameters<typeof openSheet>[0] = {}): Promise<OpenSheet> {
  const sheet = await openSheet(choices);
  open = sheet;
  return sheet;
}

/** Whether the page would ask before the cell is edited. */
function warns({ preview, name }: OpenSheet, address: string): boolean {
  const range = preview.spreadsheet.getSheetByName(name)?.getRange(address);
  const place = { row: (range?.getRow() ?? 0) - 1, column: (range?.getColumn() ?? 0) - 1, rows: 1, columns: 1 };
  return preview.unseen.warns({ sheetId: preview.engine.grid.sheetNamed(name).getSheetId(), ...place });
}

const noteAt = ({ preview, name }: OpenSheet, address: string): string | undefined =>
  preview.spreadsheet.getSheetByName(name)?.getRange(address).getNote();

describe('a closed period', () => {
  test.each(['en', 'ko', 'ja'] as const)('warns at each of its inputs and no other, in %s', async (language) => {
    const sheet = await opened({ language, style: language === 'en' ? 'native' : 'functions' });
    const { periods, kind } = ask(sheet, 'closePeriod', { period: '2026-11-01', closed: true });
    expect(kind).toBe('months');
    expect(periods.filter(({ closed }) => closed)).toEqual([{ period: '2026-11-01', closed: true, kept: false }]);
    for (const { key, total } of INPUT_ROWS) {
      const inputs = ['S', 'T', 'U'].map((column) => warns(sheet, `${column}${inputRow(key)}`));
      expect([key, ...inputs]).toEqual([key, false, true, false]);
      expect(total).toBeTruthy();
    }
    expect(sheet.preview.unseen.protections.filter(({ warningOnly }) => !warningOnly)).toEqual([]);
    // In the sheet's language, whatever the sidebar's is; every year has four digits.
    const said = {
      en: /^Closed on \w{3} \d{1,2}, \d{4}$/,
      ko: /^\d{4}\.\d+\.\d+ 마감$/,
      ja: /^\d{4}\/\d+\/\d+に締め済み$/,
    };
    expect(['S', 'U'].map((column) => noteAt(sheet, `${column}${HEADER}`))).toEqual(['', '']);
    expect(noteAt(sheet, `T${HEADER}`)).toMatch(said[language]);
  });

  test('leaves a note of the team’s at its heading as it is, and so does opening it again', async () => {
    const sheet = await opened({ periods: 'quarters' });
    for (const note of ['Closed on the 3rd', 'Closed on Jan 5, 2027, says Ann']) {
      sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getRange(`K${HEADER}`).setNote(note);
      for (const closed of [true, false]) {
        ask(sheet, 'closePeriod', { period: '2026-04-01', closed });
        expect(noteAt(sheet, `K${HEADER}`)).toBe(note);
      }
    }
  });

  test('is closed once, however often, and in whichever language it is opened again', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const before = sheet.preview.snapshot();
    ask(sheet, 'closePeriod', { period: '2026-04-01', closed: true });
    ask(sheet, 'closePeriod', { period: '2026-04-01', closed: true });
    expect(sheet.preview.unseen.protections).toHaveLength(2);
    sheet.preview.script['rememberLanguage']?.('ja');
    const { periods } = ask(sheet, 'closePeriod', { period: '2026-04-01', closed: false });
    expect(periods.some(({ closed }) => closed)).toBe(false);
    expect(sheet.preview.snapshot()).toEqual(before);
  });

  test('stays the one that it is when people move columns, and the sheet can still be changed', async () => {
    const sheet = await openMovedSheet();
    open = sheet;
    ask(sheet, 'closePeriod', { period: '2026-12-01', closed: true });
    sheet.preview.insert(sheet.name, 'column', 3);
    await sheet.preview.calculated();
    await change(sheet, { change: 'period' });
    await change(sheet, { change: 'currency', currency: 'EUR' });
    const { periods } = ask(sheet, 'readProtection');
    expect(periods.slice(-2)).toEqual([
      { period: '2026-12-01', closed: true, kept: false },
      { period: '2027-01-01', closed: false, kept: false },
    ]);
    // The note goes where its column goes, and no further.
    const notes = sheet.preview.spreadsheet.getSheetByName(sheet.name)?.getDataRange().getNotes().flat() ?? [];
    expect(notes.filter((note) => note.startsWith('Closed on '))).toHaveLength(1);
  });

  test('can’t be one that the sheet has not got', async () => {
    const sheet = await opened({ periods: 'quarters' });
    expect(refusal(sheet, 'closePeriod', { period: '2026-02-01', closed: true })).toMatch(
      /has no such period any more/,
    );
    sheet.preview.spreadsheet.deleteSheet(sheet.preview.spreadsheet.getActiveSheet());
    expect(refusal(sheet, 'closePeriod', { period: '2026-01-01', closed: true })).toMatch(
      /^Open a KPI sheet first, or insert one: "Sheet1" is another kind of sheet\./,
    );
  });

  test('is told with the one reported through, and with whether a snapshot can tell what changes', async () => {
    const sheet = await opened({ periods: 'quarters' });
    sheet.preview.type(sheet.name, 'C3', Date.UTC(2026, 6, 1) / 86_400_000 + 25_569);
    await sheet.preview.calculated();
    ask(sheet, 'keepSnapshot', { note: '', period: '2026-04-01' });
    const { periods, reported } = ask(sheet, 'readProtection');
    expect(reported).toBe('2026-07-01');
    expect(periods.filter(({ kept }) => kept)).toEqual([{ period: '2026-04-01', closed: false, kept: true }]);
    // Figures in another currency can't be held against the snapshot.
    await change(sheet, { change: 'currency', currency: 'JPY' });
    expect(ask(sheet, 'readProtection').periods.some(({ kept }) => kept)).toBe(false);
  });
});

describe('with a sheet open that has nothing to protect', () => {
  test('everything is about the only KPI sheet, by name, and the open sheet stays open', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { sheet: definitions } = ask(sheet, 'insertDefinitions');
    const open = (): string => sheet.preview.spreadsheet.getActiveSheet().getName();
    expect([open(), ask(sheet, 'readProtection').sheet, ask(sheet, 'readMissing').sheet]).toEqual([
      definitions,
      ...[sheet.name, sheet.name],
    ]);
    expect(ask(sheet, 'readHistory').next).toEqual({ sheet: sheet.name, period: '2026-10-01', periods: 'quarters' });
    const { sheet: history } = ask(sheet, 'keepSnapshot', { note: '', sheet: sheet.name });
    expect(open()).toBe(definitions);
    sheet.preview.select(history, 'A1');
    ask(sheet, 'keepSnapshot', { note: '' });
    const { periods } = ask(sheet, 'closePeriod', { period: '2026-10-01', closed: true, sheet: sheet.name });
    expect(periods.at(-1)).toEqual({ period: '2026-10-01', closed: true, kept: true });
    expect(ask(sheet, 'protectFormulas', { on: false, sheet: sheet.name })).toMatchObject({
      sheet: sheet.name,
      formulas: 'off',
    });
    expect(open()).toBe(history);
  });

  test('of several KPI sheets it is about the one that the sidebar shows, and else one has to be opened', async () => {
    const sheet = await opened({ periods: 'quarters' });
    sheet.preview.script['insertKpiTemplate']?.({ ...CHOICES, sample: true, periods: 'quarters' });
    sheet.preview.select('Sheet1', 'A1');
    await sheet.preview.calculated();
    const period = { period: '2026-04-01', closed: true };
    const first = 'Open a KPI sheet first, or insert one: "Sheet1" is another kind of sheet.';
    // Who only asks something knows that nothing was changed.
    expect([refusal(sheet, 'closePeriod', period), refusal(sheet, 'readMissing')]).toEqual([
      `${first} Nothing was changed.`,
      first,
    ]);
    expect([ask(sheet, 'readHistory').next, ask(sheet, 'readProtection').periods]).toEqual([undefined, []]);
    expect(ask(sheet, 'closePeriod', { ...period, sheet: 'Lead KPIs 2' }).sheet).toBe('Lead KPIs 2');
    sheet.preview.select(sheet.name, 'A1');
    expect(refusal(sheet, 'closePeriod', { ...period, sheet: 'Lead KPIs 2' })).toMatch(
      /^The open sheet is "Lead KPIs" now/,
    );
  });
});

describe('protected formulas', () => {
  /** A sheet that somebody has written by hand: cost and leads in B and C, CPL in D, totals in row 5. */
  async function byHand(): Promise<OpenSheet> {
    const preview = openAddOn();
    preview.spreadsheet
      .getSheetByName('Sheet1')
      ?.getRange('A1:D5')
      .setValues([
        ['Month', 'Cost', 'Leads', 'CPL'],
        ['Jan', 5000, 125, '=B2/C2'],
        ['Feb', 6000, 150, '=CPL(B3;C3)'],
        ['Mar', 7000, 140, '=CPL(B4;C4)'],
        ['Sum', '=SUM(B2:B4)', '=SUM(C2:C4)', ''],
      ]);
    await preview.calculated();
    const sheet = { preview, name: 'Sheet1' };
    open = sheet;
    return sheet;
  }

  test('of a sheet by hand warn, and every other cell is free, below and beside it, too', async () => {
    const sheet = await byHand();
    expect(ask(sheet, 'protectFormulas', { on: true })).toMatchObject({ sheet: 'Sheet1', formulas: 'on', periods: [] });
    const warning = ['A', 'B', 'C', 'D', 'E', 'Z'].flatMap((column) =>
      [1, 2, 3, 4, 5, 6, 1000].map((row) => `${column}${row}`).filter((address) => warns(sheet, address)),
    );
    expect(warning).toEqual(['B5', 'C5', 'D2', 'D3', 'D4']);
    expect(sheet.preview.unseen.protections.map(({ warningOnly }) => warningOnly)).toEqual([true]);
  });

  test('are protected once, with what has been written since; off leaves what people protect themselves', async () => {
    const sheet = await byHand();
    const own = sheet.preview.spreadsheet.getSheetByName('Sheet1')?.getRange('A1:D1').protect();
    own?.setDescription('Our headers').setWarningOnly(true);
    const before = sheet.preview.snapshot();
    ask(sheet, 'protectFormulas', { on: true });
    const once = sheet.preview.snapshot();
    ask(sheet, 'protectFormulas', { on: true });
    expect(sheet.preview.snapshot()).toEqual(once);
    sheet.preview.type('Sheet1', 'D5', '=B5/C5');
    await sheet.preview.calculated();
    ask(sheet, 'protectFormulas', { on: true });
    expect([warns(sheet, 'D5'), warns(sheet, 'E5')]).toEqual([true, false]);
    sheet.preview.type('Sheet1', 'D5', null);
    expect(ask(sheet, 'protectFormulas', { on: false }).formulas).toBe('off');
    ask(sheet, 'protectFormulas', { on: false });
    expect(sheet.preview.snapshot().sheets[0]?.protections).toEqual(before.sheets[0]?.protections);
  });

  test('of a KPI sheet are protected from the start; off and on again frees the same cells', async () => {
    const sheet = await opened({ style: 'functions' });
    expect(ask(sheet, 'readProtection').formulas).toBe('on');
    const free = (): unknown => sheet.preview.unseen.protections.map(({ unprotected }) => unprotected);
    const before = free();
    ask(sheet, 'protectFormulas', { on: false });
    expect([free(), ask(sheet, 'readProtection').formulas]).toEqual([[], 'off']);
    ask(sheet, 'protectFormulas', { on: true });
    expect(free()).toEqual(before);
    // A spilled result has no formula of its own, and is protected all the same.
    expect(['J', 'U'].map((column) => warns(sheet, `${column}${kpiRow('cpl')}`))).toEqual([true, true]);
  });

  test('are refused where somebody else protects the sheet, which then stays as it is', async () => {
    const sheet = await byHand();
    sheet.preview.spreadsheet.getSheetByName('Sheet1')?.protect().setDescription('Finance only').setWarningOnly(true);
    const before = sheet.preview.snapshot();
    expect(ask(sheet, 'readProtection').formulas).toBe('others');
    expect(refusal(sheet, 'protectFormulas', { on: true })).toMatch(/^Somebody has already protected "Sheet1"/);
    expect(ask(sheet, 'protectFormulas', { on: false }).formulas).toBe('others');
    expect(sheet.preview.snapshot()).toEqual(before);
  });

  test('of a KPI sheet aren’t taken for ours where the team warns of the whole sheet, whatever is changed there', async () => {
    const sheet = await opened({ style: 'functions' });
    ask(sheet, 'protectFormulas', { on: false });
    sheet.preview.spreadsheet.getSheetByName(sheet.name)?.protect().setWarningOnly(true);
    expect(ask(sheet, 'readProtection').formulas).toBe('others');
    expect(refusal(sheet, 'protectFormulas', { on: true })).toMatch(/^Somebody has already protected "Lead KPIs"/);
    await change(sheet, { change: 'period' });
    expect(sheet.preview.unseen.protections.map(({ unprotected }) => unprotected)).toEqual([[]]);
    expect(ask(sheet, 'protectFormulas', { on: false }).formulas).toBe('others');
  });

  test('are refused where there are none, where they are too scattered, or another sheet is open', async () => {
    const sheet = await byHand();
    const { spreadsheet } = sheet.preview;
    spreadsheet.insertSheet('Empty');
    expect(refusal(sheet, 'protectFormulas', { on: true })).toMatch(/^There is no formula on "Empty"/);
    expect(refusal(sheet, 'protectFormulas', { on: true, sheet: 'Sheet1' })).toMatch(/^The open sheet is "Empty" now/);
    const board = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => ((row + column) % 2 ? '=1' : '')),
    );
    spreadsheet.getActiveSheet().getRange(1, 1, 60, 20).setValues(board);
    await sheet.preview.calculated();
    expect(refusal(sheet, 'protectFormulas', { on: true })).toMatch(/^The formulas on "Empty" are too scattered/);
  });
});
