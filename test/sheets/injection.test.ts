/** However a text of somebody's gets into the spreadsheet, and whatever it begins with, no cell becomes a formula by it. */

import type { Preview } from '../../preview/headless';
import { letters } from '../../src/template/address';
import { BUILD, build, LEADS, NEW_YEAR, openBook, paste, TABLES } from '../leadSheets/book';
import { change } from '../living/change';
import { ask } from '../share/shareCalls';
import { kpiRow } from '../template/compare';
import { CHOICES, type OpenSheet, openAddOn, openSheet, ask as send } from '../template/openSheet';
import { inputRow } from '../template/rows';

const MARK = 'EVIL(1;1)';
/** What begins a formula somewhere, what hides that, and what would end a text or a name within a formula. */
const BEGINNINGS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '\0=', '＝', "'=", '=-', '";', "'!A1;", '"&', '}'];
const TEXTS = BEGINNINGS.map((beginning) => `${beginning}${MARK}`);

let preview: Preview | undefined;
afterEach(() => preview?.close());

async function kpiSheet(choices: Parameters<typeof openSheet>[0] = {}): Promise<OpenSheet> {
  const sheet = await openSheet(choices);
  preview = sheet.preview;
  return sheet;
}

/** A formula without the texts and sheet names in it. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');

/** The formulas in which the mark is more than a text, and how many texts have it. */
function found({ snapshot }: Preview): { readonly formulas: string[]; readonly texts: number } {
  const cells = snapshot().sheets.flatMap((sheet) => sheet.cells);
  return {
    formulas: cells.flatMap(({ formula = '' }) => (bare(formula).includes('EVIL') ? [formula] : [])),
    texts: cells.filter(({ formula, value }) => !formula && String(value).includes(MARK)).length,
  };
}

/** Puts a text into a cell, as a paste of plain text does. */
function put({ spreadsheet }: Preview, sheet: string, address: string, text: string): void {
  spreadsheet.getSheetByName(sheet)?.getRange(address).setNumberFormat('@').setValue(text);
}

test('what is looked for is found where it is: a formula, a name in a formula, a text', () => {
  preview = openAddOn();
  preview.type('Sheet1', 'A1', '=EVIL+1');
  preview.type('Sheet1', 'A2', `="${MARK}"`);
  put(preview, 'Sheet1', 'A3', `=${MARK}`);
  expect(found(preview)).toEqual({ formulas: ['=EVIL+1'], texts: 1 });
});

test('the note of a snapshot, and a KPI’s cell in which there is a text', async () => {
  const sheet = await kpiSheet();
  const december = `U${kpiRow('cpl')}`;
  for (const text of TEXTS) {
    put(sheet.preview, sheet.name, december, text);
    ask(sheet, 'keepSnapshot', { note: text });
  }
  const { formulas, texts } = found(sheet.preview);
  expect(formulas).toEqual([]);
  // Each snapshot has its note in a row for every KPI.
  expect(texts).toBeGreaterThan(TEXTS.length * 20);
});

test('the name of a KPI sheet, in its snapshots, its closed periods and the sheet of the next year', async () => {
  const sheet = await kpiSheet();
  const names = TEXTS.filter((text) => !/\p{Cc}/u.test(text));
  for (const text of names) {
    sheet.preview.spreadsheet.getActiveSheet().setName(text);
    ask(sheet, 'keepSnapshot', { note: '' });
    ask(sheet, 'closePeriod', { period: '2026-11-01', closed: true });
  }
  await change(sheet, { change: 'next' });
  const { formulas, texts } = found(sheet.preview);
  expect(formulas).toEqual([]);
  expect(texts).toBeGreaterThan(TEXTS.length * 20);
});

test('owners, targets, inputs and events of a KPI sheet, through every change of it', async () => {
  const sheet = await kpiSheet({ sample: false });
  const first = inputRow('marketing');
  const [owner, target] = ['Source or owner', 'Target'].map((header) => columnOf(sheet, header));
  for (const [at, text] of TEXTS.entries()) {
    for (const column of [owner, target, 'T', 'U', 'A']) put(sheet.preview, sheet.name, `${column}${first + at}`, text);
  }
  const { texts: before } = found(sheet.preview);
  expect(before).toBeGreaterThan(TEXTS.length * 3);
  await change(sheet, { change: 'language', language: 'ja' });
  await change(sheet, { change: 'currency', currency: 'EUR' });
  await change(sheet, { change: 'style', style: 'functions' });
  await change(sheet, { change: 'period' });
  await change(sheet, { change: 'next' });
  const { formulas, texts } = found(sheet.preview);
  expect(formulas).toEqual([]);
  expect(texts).toBeGreaterThan(before);
});

test('channels, headers and sheets of leads and activity, on all sheets made of them', async () => {
  preview = openBook();
  const name = "= EVIL's";
  paste(preview, name, {
    headers: [...LEADS.headers.slice(0, 5), `=${MARK}`],
    rows: TEXTS.flatMap((text) => [[text, NEW_YEAR, NEW_YEAR + 9, NEW_YEAR + 20, 1200, text]]),
  });
  paste(preview, `${name} 2`, {
    headers: ['Month', 'Channel', 'Marketing cost', 'Impressions'],
    rows: TEXTS.map((text) => [NEW_YEAR, text, 500, 10_000]),
  });
  const tables = {
    leads: { ...TABLES.leads, sheet: name },
    activity: { ...TABLES.activity, sheet: `${name} 2` },
  };
  const before = found(preview).texts;
  for (const style of ['native', 'functions']) {
    expect(build(preview, { ...BUILD, ...tables, style })).toMatchObject({ ok: true });
  }
  await preview.calculated();
  const { formulas, texts } = found(preview);
  expect(formulas).toEqual([]);
  expect(texts).toBeGreaterThan(before + TEXTS.length);
});

test('texts and sheet names within formulas that are made portable and brought back', async () => {
  const sheet = { preview: openAddOn(), name: 'Sheet1' };
  preview = sheet.preview;
  const other = preview.spreadsheet.insertSheet("= EVIL's");
  other.getRange('A1:B1').setValues([[5000, 125]]);
  preview.spreadsheet.getSheetByName('Sheet1')?.activate();
  for (const [at, text] of TEXTS.entries()) {
    const inFormula = text.replace(/\p{Cc}/gu, '').replace(/"/g, '""');
    preview.type('Sheet1', `A${at + 1}`, `=IF(CPL('= EVIL''s'!A1,'= EVIL''s'!B1)>0,"${inFormula}","")`);
  }
  await preview.calculated();
  const shown = preview.read('Sheet1', `A1:A${TEXTS.length}`);
  const made = await preview.run('makePortable', { extent: 'file', helpers: true, values: [] });
  expect(made).toMatchObject({ ok: true, formulas: TEXTS.length });
  expect(found(preview).formulas).toEqual([]);
  expect(preview.read('Sheet1', `A1:A${TEXTS.length}`)).toEqual(shown);
  expect(await preview.run('bringFunctionsBack', { extent: 'file' })).toMatchObject({ ok: true, cells: TEXTS.length });
  expect(found(preview).formulas).toEqual([]);
});

test('any field of what the sidebar sends is a number, an address or a choice, or it is refused', async () => {
  const sheet = await kpiSheet();
  sheet.preview.spreadsheet.insertSheet('Empty').activate();
  for (const text of TEXTS) {
    const sent: [string, unknown][] = [
      ['insertFormula', { function: 'CPL', arguments: [text, '125'] }],
      ['insertFormula', { function: 'CPL', arguments: ['5000', `125${text}`] }],
      ['insertFormula', { function: text, arguments: ['5000', '125'] }],
      ...Object.keys(CHOICES).map((field): [string, unknown] => ['insertKpiTemplate', { ...CHOICES, [field]: text }]),
      ...['language', 'currency', 'style', 'cacBasis', 'lifetimeOf'].map((field): [string, unknown] => [
        'changeKpiSheet',
        { change: field, [field]: text },
      ]),
      ...Object.keys(BUILD).map((field): [string, unknown] => ['buildLeadSheets', { ...BUILD, [field]: text }]),
    ];
    for (const [name, request] of sent)
      expect([request, send(sheet.preview, name, request).ok]).toEqual([request, false]);
  }
  expect(found(sheet.preview)).toEqual({ formulas: [], texts: 0 });
});

/** The letter of the column with this header. */
function columnOf({ preview: { snapshot }, name }: OpenSheet, header: string): string {
  const cells = snapshot().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return letters(cells.find(({ value }) => value === header)?.column ?? 0);
}
