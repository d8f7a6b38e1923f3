/** Snapshots in one History sheet: what is kept, what is compared, and what has been restated. */

import ExcelJS from 'exceljs';
import { previewFile } from '../../preview/xlsx/template-file';
import type { FigureOf, History } from '../../src/share/teamRequests';
import { BUILD, build, openBook } from '../leadSheets/book';
import { change } from '../living/change';
import { openMovedSheet } from '../living/moved';
import { cellsOf, kpiRow } from '../template/compare';
import { CATALOG, CHOICES, ask as insertAnother, type OpenSheet, openSheet } from '../template/openSheet';
import { KPI_RULES } from '../template/oracle';
import { inputRow } from '../template/rows';
import { ask, refusal } from './shareCalls';

let open: OpenSheet | undefined;
afterEach(() => {
  open?.preview.close();
  open = undefined;
});

async function opened(choices: Parameters<typeof openSheet>[0] = {}): Promise<OpenSheet> {
  open = await openSheet(choices);
  return open;
}

const NAMES = { en: 'KPI history', ko: '기록', ja: '履歴' } as const;
const DECEMBER = Date.UTC(2026, 11, 1) / 86_400_000 + 25_569;

/** The rows of the sheet below its two headers; blank is null. */
function rowsOf({ preview }: OpenSheet, sheet: string): unknown[][] {
  const last = preview.spreadsheet.getSheetByName(sheet)?.getLastRow() ?? 2;
  return preview.read(sheet, `A3:H${last}`);
}

function named<T extends FigureOf>(figures: readonly T[], key: string): T | undefined {
  return figures.find((figure) => figure.key === key);
}

describe('a snapshot', () => {
  test.each([
    { language: 'en', style: 'native' },
    { language: 'ko', style: 'functions' },
    { language: 'ja', style: 'functions' },
  ] as const)(
    'of a sheet of $style in $language is December as the sheet shows it, a row for each KPI',
    async (made) => {
      const sheet = await opened(made);
      const kept = ask(sheet, 'keepSnapshot', { note: 'Board meeting' });
      expect([kept.sheet, kept.made, kept.snapshot.period]).toEqual([NAMES[made.language], true, '2026-12-01']);
      await sheet.preview.calculated();
      const cells = cellsOf(sheet);
      expect(rowsOf(sheet, kept.sheet).map((row) => row.slice(1, 7))).toEqual(
        KPI_RULES.map(({ key }) => {
          const row = kpiRow(key);
          return [sheet.name, DECEMBER, cells(`A${row}`), cells(`B${row}`), cells(`U${row}`), 'Board meeting'];
        }),
      );
      const book = sheet.preview.snapshot();
      expect(book.activeSheet).toBe(sheet.name);
      const history = book.sheets.find(({ name }) => name === kept.sheet);
      expect(history?.cells.filter(({ formula }) => formula)).toEqual([]);
      expect([history?.hiddenRows, history?.hiddenColumns, history?.frozenRows]).toEqual([[2], [8], 2]);
    },
  );

  test('shows money, rates and minutes as the sheet does', async () => {
    const sheet = await opened();
    ask(sheet, 'keepSnapshot', { note: '' });
    const display = (name: string, range: string): string[][] =>
      sheet.preview.spreadsheet.getSheetByName(name)?.getRange(range).getDisplayValues() ?? [];
    const first = kpiRow(KPI_RULES[0]?.key ?? '');
    const last = first + KPI_RULES.length - 1;
    expect(display('KPI history', `F3:F${KPI_RULES.length + 2}`)).toEqual(display(sheet.name, `U${first}:U${last}`));
  });

  test.each(['en', 'ko', 'ja'] as const)('goes into the .xlsx, in %s', async (language) => {
    const sheet = await opened({ language });
    const { sheet: name } = ask(sheet, 'keepSnapshot', { note: '' });
    await sheet.preview.calculated();
    const { bytes } = await previewFile(sheet.preview, CATALOG);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.worksheets.map((worksheet) => worksheet.name)).toEqual(['Sheet1', sheet.name, name]);
  });

  test('is refused while a figure is still loading', async () => {
    const sheet = await opened();
    sheet.preview.type(sheet.name, `U${kpiRow('cpl')}`, 'Loading...');
    await sheet.preview.calculated();
    expect(refusal(sheet, 'keepSnapshot', { note: '' })).toMatch(/^Some figures of "Lead KPIs" are still loading/);
    expect(sheet.preview.spreadsheet.getSheetByName('KPI history')).toBeNull();
  });

  test('leaves out KPIs that are not followed, and keeps a ⚠ text and a blank as they are', async () => {
    const sheet = await opened({ hidden: ['bounce_rate'] });
    sheet.preview.type(sheet.name, 'C3', DECEMBER);
    sheet.preview.type(sheet.name, `U${inputRow('leads')}`, 'many');
    sheet.preview.type(sheet.name, `U${inputRow('lost')}`, null);
    await sheet.preview.calculated();
    const { sheet: history } = ask(sheet, 'keepSnapshot', { note: '' });
    const figures = new Map(rowsOf(sheet, history).map((row) => [row[4], row[5]]));
    expect(figures.has('Bounce rate')).toBe(false);
    expect(figures.get('Cost per lead (CPL)')).toMatch(/^⚠ /);
    expect([figures.has('Win rate'), figures.get('Win rate')]).toEqual([true, null]);
  });

  test('holds its note as a text, whatever it begins with, and gives it back in one line', async () => {
    const notes = ['=IMPORTDATA("x")', '+1', '-1', '@SUM(1)', "'quoted", '1/2', '=1\n+1'];
    const sheet = await opened({ periods: 'quarters' });
    for (const note of notes) {
      const { sheet: history } = ask(sheet, 'keepSnapshot', { note });
      await sheet.preview.calculated();
      const grid = sheet.preview.spreadsheet.getSheetByName(history);
      const rows = grid?.getLastRow() ?? 0;
      expect(grid?.getRange(`A1:H${rows}`).getFormulas().flat().join('')).toBe('');
      // Whoever takes what is in the cell, or pastes it elsewhere, gets no formula either.
      expect(String(grid?.getRange(`G${rows}`).getValue())).not.toMatch(/^[=+\-@]/);
    }
    expect(refusal(sheet, 'keepSnapshot', { note: 'x'.repeat(50_000) })).toMatch(
      /^The note is longer than 300 characters\. No snapshot was kept/,
    );
    const said = notes.map((note) => note.replace('\n', ' '));
    expect(ask(sheet, 'readHistory').snapshots.map(({ note }) => note)).toEqual(said.reverse());
  });

  test('goes below the one before, never on a second sheet, whatever people have done to the first', async () => {
    const sheet = await opened({ periods: 'quarters' });
    sheet.preview.spreadsheet.insertSheet('KPI history').getRange('A1').setValue('The firm was founded in 1998.');
    sheet.preview.select(sheet.name, 'A1');
    const { sheet: history } = ask(sheet, 'keepSnapshot', { note: 'first' });
    expect(history).toBe('KPI history 2');
    sheet.preview.rename(history, "Team's log");
    sheet.preview.move("Team's log", 1);
    const grid = sheet.preview.spreadsheet.getSheetByName("Team's log");
    sheet.preview.insert("Team's log", 'row', 1, 2);
    sheet.preview.insert("Team's log", 'column', 6);
    // The names of the KPIs stand first now.
    grid?.moveColumns(grid.getRange('E:E'), 1);
    sheet.preview.type("Team's log", 'F9', 'seen');
    sheet.preview.select(sheet.name, 'A1');
    await sheet.preview.calculated();
    const count = sheet.preview.snapshot().sheets.length;
    const second = ask(sheet, 'keepSnapshot', { note: 'second' });
    expect([second.sheet, second.made]).toEqual(["Team's log", false]);
    expect(sheet.preview.snapshot().sheets).toHaveLength(count);
    const [now, before] = ask(sheet, 'readHistory').snapshots;
    expect([now?.note, now?.kpis, before?.note, before?.kpis]).toEqual([
      'second',
      KPI_RULES.length,
      'first',
      KPI_RULES.length,
    ]);
    const {
      before: a,
      after: b,
      kpis,
    } = ask(sheet, 'compareSnapshots', {
      before: before?.id ?? '',
      after: now?.id ?? '',
    });
    expect([a.note, b.note]).toEqual(['first', 'second']);
    expect(kpis.filter((kpi) => kpi.before !== kpi.after)).toEqual([]);
  });

  test('of a sheet with rows and columns of the team is of December all the same', async () => {
    open = await openMovedSheet();
    const { sheet, snapshot } = ask(open, 'keepSnapshot', { note: '' });
    expect([snapshot.period, snapshot.sheet]).toEqual(['2026-12-01', "Team's KPIs"]);
    const cpl = rowsOf(open, sheet).find((row) => row[4] === 'Cost per lead (CPL)');
    expect(cpl?.[5]).toBe(47_900 / 699);
  });

  test('is of the period chosen in Report through', async () => {
    const sheet = await opened();
    sheet.preview.type(sheet.name, 'C3', Date.UTC(2026, 0, 1) / 86_400_000 + 25_569);
    await sheet.preview.calculated();
    const { snapshot, sheet: history } = ask(sheet, 'keepSnapshot', { note: '' });
    expect(snapshot.period).toBe('2026-01-01');
    expect(rowsOf(sheet, history).find((row) => row[4] === 'Cost per lead (CPL)')?.[5]).toBe(39_400 / 498);
  });

  test('is refused where there is nothing to keep, or another sheet is open', async () => {
    const sheet = await opened({ sample: false });
    expect(refusal(sheet, 'keepSnapshot', { note: '' })).toMatch(/^No period of "Lead KPIs" is filled in yet/);
    expect(refusal(sheet, 'keepSnapshot', { note: '', sheet: 'Plan' })).toMatch(/^The open sheet is "Lead KPIs" now/);
    expect(refusal(sheet, 'keepSnapshot', { note: '', period: '2025-01-01' })).toMatch(/has no such period any more/);
    const next = { sheet: sheet.name, period: '', periods: 'months' };
    expect(ask(sheet, 'readHistory')).toEqual({ ok: true, sheet: '', others: [], next, snapshots: [], restated: [] });
  });

  test('is refused where the column of values has been deleted, rather than begun anew elsewhere', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { sheet: history } = ask(sheet, 'keepSnapshot', { note: '' });
    sheet.preview.remove(history, 'column', 6);
    expect(refusal(sheet, 'keepSnapshot', { note: '' })).toMatch(
      /^The column of values, or the hidden marks, have been/,
    );
  });

  test('is refused where the column of marks has been deleted', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { sheet: history } = ask(sheet, 'keepSnapshot', { note: '' });
    sheet.preview.remove(history, 'column', 8);
    expect(refusal(sheet, 'keepSnapshot', { note: '' })).toMatch(
      /^The column of values, or the hidden marks, have been/,
    );
    // A period can be closed all the same, unwatched.
    expect(ask(sheet, 'readProtection').periods.some(({ kept }) => kept)).toBe(false);
  });

  test.each(['en', 'ko', 'ja'] as const)(
    'goes on where the hidden line of marks has been deleted, in %s',
    async (language) => {
      const sheet = await opened({ periods: 'quarters', language });
      const { sheet: history } = ask(sheet, 'keepSnapshot', { note: 'first' });
      sheet.preview.remove(history, 'row', 2);
      const second = ask(sheet, 'keepSnapshot', { note: 'second' });
      expect([second.sheet, second.made]).toEqual([history, false]);
      expect(ask(sheet, 'readHistory').snapshots.map(({ note, kpis }) => [note, kpis])).toEqual([
        ['second', KPI_RULES.length],
        ['first', KPI_RULES.length],
      ]);
    },
  );

  test('isn’t one that somebody has made of the marks by hand', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { sheet: history, snapshot } = ask(sheet, 'keepSnapshot', { note: '' });
    const grid = sheet.preview.spreadsheet.getSheetByName(history);
    const mark = (id: unknown, day: unknown): string => JSON.stringify([id, 'cpl', 0, day, 'USD', 'quarters', '']);
    const made = [
      ...['', '-1', '0', 'not an id', '1e20', 'zzzzzzzzzzzzzzz'].map((id) => mark(id, DECEMBER)),
      ...[-1, 0, 1e20, 2.5, '46000', null].map((day) => mark('mi0abcde', day)),
    ];
    for (const [at, text] of made.entries()) grid?.getRange(`H${100 + at}`).setValue(text);
    expect(ask(sheet, 'readHistory').snapshots.map(({ id }) => id)).toEqual([snapshot.id]);
  });

  test('is kept on the sheet called as it was made, where there is a copy, which is named', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { sheet: history } = ask(sheet, 'keepSnapshot', { note: '' });
    const { spreadsheet } = sheet.preview;
    const cells = spreadsheet.getSheetByName(history)?.getDataRange().getValues() ?? [];
    spreadsheet.insertSheet('Backup').getRange(1, 1, cells.length, 8).setValues(cells);
    sheet.preview.move('Backup', 1);
    const { sheet: used, others, snapshots } = ask(sheet, 'readHistory');
    expect([used, others, snapshots.length]).toEqual(['KPI history', ['Backup'], 1]);
  });
});

describe('two snapshots', () => {
  /** December before and after 60,000 was spent on 1,000 leads. */
  async function twoSnapshots(): Promise<{ sheet: OpenSheet; history: History }> {
    const sheet = await opened();
    ask(sheet, 'keepSnapshot', { note: 'before' });
    sheet.preview.type(sheet.name, `U${inputRow('marketing')}`, 60_000);
    sheet.preview.type(sheet.name, `U${inputRow('leads')}`, 1000);
    await sheet.preview.calculated();
    ask(sheet, 'keepSnapshot', { note: 'after' });
    return { sheet, history: ask(sheet, 'readHistory') };
  }

  test('are compared as the sheet compares periods: money in percent, rates in points', async () => {
    const { sheet, history } = await twoSnapshots();
    const [after, before] = history.snapshots;
    const { kpis, samePeriod } = ask(sheet, 'compareSnapshots', { before: before?.id ?? '', after: after?.id ?? '' });
    expect(samePeriod).toBe(true);
    expect(named(kpis, 'cpl')).toMatchObject({ unit: 'money', better: 'lower', before: 47_900 / 699, after: 60 });
    expect(named(kpis, 'cpl')?.change).toBeCloseTo(60 / (47_900 / 699) - 1, 12);
    const quality = named(kpis, 'lead_quality_rate');
    expect(quality?.change).toBeCloseTo((Number(quality?.after) - Number(quality?.before)) * 100, 12);
    expect(named(kpis, 'win_rate')?.change).toBe(0);
  });

  test('of one period tell no restatement once the last one is as the sheet is', async () => {
    const { history } = await twoSnapshots();
    expect(history.restated).toEqual([]);
  });

  test('in other currencies have no change of money', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { snapshot: before } = ask(sheet, 'keepSnapshot', { note: '' });
    await change(sheet, { change: 'currency', currency: 'JPY' });
    const { snapshot: after } = ask(sheet, 'keepSnapshot', { note: '' });
    const { unlike, kpis } = ask(sheet, 'compareSnapshots', { before: before.id, after: after.id });
    expect([unlike, named(kpis, 'cpl')?.change, named(kpis, 'win_rate')?.change]).toEqual(['currency', null, 0]);
  });

  test('in which a choice has made a KPI another count it, and say nothing of it', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { snapshot } = ask(sheet, 'keepSnapshot', { note: '' });
    await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
    const { kpis, samePeriod, onlyInOne } = ask(sheet, 'compareSnapshots', { before: snapshot.id });
    // CAC payback and the ratio of lifetime value to CAC are one KPI before and another now.
    expect([samePeriod, onlyInOne, kpis.filter(({ change }) => change !== 0).map(({ key }) => key)]).toEqual([
      true,
      4,
      [],
    ]);
  });

  test('of a quarter and of a month have no change at all: of churn, 6% a quarter are 2% a month', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { snapshot: before } = ask(sheet, 'keepSnapshot', { note: '' });
    expect(insertAnother(sheet.preview, 'insertKpiTemplate', { ...CHOICES, periods: 'months' })).toMatchObject({
      ok: true,
    });
    await sheet.preview.calculated();
    const { snapshot: after } = ask(sheet, 'keepSnapshot', { note: '' });
    const { unlike, kpis } = ask(sheet, 'compareSnapshots', { before: before.id, after: after.id });
    expect([unlike, new Set(kpis.map(({ change }) => change))]).toEqual(['periods', new Set([null])]);
    expect(named(kpis, 'churn_rate')?.before).not.toBe(named(kpis, 'churn_rate')?.after);
  });

  test('that are not there any more can’t be compared, nor one with a sheet that is gone', async () => {
    const sheet = await opened({ periods: 'quarters' });
    const { snapshot } = ask(sheet, 'keepSnapshot', { note: '' });
    expect(refusal(sheet, 'compareSnapshots', { before: snapshot.id, after: 'x' })).toMatch(/^That snapshot is not/);
    const kpis = sheet.preview.spreadsheet.getSheetByName(sheet.name);
    if (kpis) sheet.preview.spreadsheet.deleteSheet(kpis);
    expect(refusal(sheet, 'compareSnapshots', { before: snapshot.id })).toMatch(/^The KPI sheet "Lead KPIs", of which/);
    expect(ask(sheet, 'readHistory').restated).toEqual([]);
  });
});

test('of a sheet made from leads, one channel’s figures restate nothing of all channels', async () => {
  const preview = openBook();
  await preview.calculated();
  const built = build(preview, { ...BUILD, make: ['periods'] });
  const [name = ''] = built.ok ? built.sheets : [];
  open = { preview, name };
  preview.select(name, 'A1');
  await preview.calculated();
  const { snapshot: all } = ask(open, 'keepSnapshot', { note: '' });
  const filter = preview.read(name, 'B1:B10').findIndex(([label]) => label === 'Channel') + 1;
  preview.type(name, `C${filter}`, 'Search');
  await preview.calculated();
  const { snapshot: search } = ask(open, 'keepSnapshot', { note: '' });
  expect([all.channel, search.channel, search.sheet]).toEqual(['', 'Search', `${name} · Search`]);
  const { unlike, samePeriod, kpis } = ask(open, 'compareSnapshots', { before: all.id, after: search.id });
  expect([unlike, samePeriod]).toEqual(['channel', false]);
  // In March one of the two new leads is of Search.
  expect(named(kpis, 'leads_shown')).toMatchObject({ before: 2, after: 1, change: -0.5 });
  expect(ask(open, 'readHistory').restated).toEqual([]);
});

test('a closed period whose leads have changed since its snapshot is restated, in what follows from leads alone', async () => {
  const sheet = await opened();
  const { snapshot } = ask(sheet, 'keepSnapshot', { note: '' });
  ask(sheet, 'closePeriod', { period: '2026-12-01', closed: true });
  expect(ask(sheet, 'readHistory').restated).toEqual([]);
  sheet.preview.type(sheet.name, `U${inputRow('leads')}`, 958);
  await sheet.preview.calculated();
  const { restated } = ask(sheet, 'readHistory');
  expect(named(restated, 'cpl')).toMatchObject({
    sheet: sheet.name,
    period: '2026-12-01',
    snapshot: snapshot.id,
    before: 47_900 / 699,
    now: 50,
    closed: true,
  });
  expect(named(restated, 'win_rate')).toBeUndefined();
  const { kpis, after } = ask(sheet, 'compareSnapshots', { before: snapshot.id });
  expect([after.period, named(kpis, 'cpl')?.after]).toEqual(['2026-12-01', 50]);
});
