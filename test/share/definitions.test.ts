/** The Definitions sheet: which KPIs a file uses, what is said of each, and that nothing of the team's is touched. */

import { formulaInWords } from '../../src/core/formula';
import { KPIS } from '../../src/kpis';
import { build, openBook } from '../leadSheets/book';
import { change } from '../living/change';
import { cellsOf, kpiRow } from '../template/compare';
import { type OpenSheet, openAddOn, openSheet } from '../template/openSheet';
import { KPI_RULES } from '../template/oracle';
import { ask, refusal } from './shareCalls';

type Book = Pick<OpenSheet, 'preview'>;

let open: Book | undefined;
afterEach(() => {
  open?.preview.close();
  open = undefined;
});

async function opened(choices: Parameters<typeof openSheet>[0] = {}): Promise<OpenSheet> {
  const sheet = await openSheet({ periods: 'quarters', ...choices });
  open = sheet;
  return sheet;
}

/** An empty file but for these formulas, one below the other on Sheet1. */
async function written(...formulas: string[]): Promise<Book> {
  const book = { preview: openAddOn() };
  open = book;
  for (const [index, formula] of formulas.entries()) book.preview.type('Sheet1', `A${index + 1}`, formula);
  await book.preview.calculated();
  return book;
}

const NAMES = { en: 'Definitions', ko: '용어 정의', ja: '用語の定義' } as const;

/** The sheet's rows below its hidden line, as far as there are marks. */
async function rowsOf({ preview }: Book, sheet = NAMES.en): Promise<string[][]> {
  await preview.calculated();
  const last = preview.spreadsheet.getSheetByName(sheet)?.getLastRow() ?? 5;
  return preview.read(sheet, `A5:J${last}`).map((row) => row.map((value) => String(value ?? '')));
}

/** What a row defines, by its mark. */
const keyOf = (row: readonly string[] | undefined): string => row?.[9]?.split(':')[0] ?? '';

/** The rows of KPIs by the sheets' marks. */
async function defined(book: Book, sheet?: (typeof NAMES)['en']): Promise<Map<string, string[]>> {
  const rows = (await rowsOf(book, sheet)).filter((row) => row[9]?.startsWith('kpi '));
  return new Map(rows.map((row) => [keyOf(row).slice(4), row]));
}

describe('the sheet', () => {
  test.each(['en', 'ko', 'ja'] as const)(
    'in %s says of every KPI row what it is called and how it is worked out there',
    async (language) => {
      const sheet = await opened({ language });
      const { sheet: name, made, added } = ask(sheet, 'insertDefinitions');
      expect([name, made, added]).toEqual([NAMES[language], true, KPI_RULES.length]);
      const rows = [...(await defined(sheet, name as typeof NAMES.en)).values()];
      const cells = cellsOf(sheet);
      expect(rows.map(([title]) => title)).toEqual(KPI_RULES.map(({ key }) => cells(`B${kpiRow(key)}`)));
      for (const [title, means, team, workedOut, unit, better, , section, used] of rows) {
        expect([title, [means, workedOut, unit, better, section].includes(''), team, used]).toEqual([
          title,
          false,
          '',
          sheet.name,
        ]);
      }
      // No two KPIs are said to mean the same, the entered ones included.
      expect(new Set(rows.map(([, means]) => means)).size).toBe(rows.length);
      const book = sheet.preview.snapshot().sheets.find((each) => each.name === name);
      expect(book?.cells.filter(({ formula }) => formula)).toEqual([]);
      expect([book?.frozenRows, book?.hiddenRows, book?.hiddenColumns]).toEqual([4, [4], [10]]);
    },
  );

  test('leaves a cell free for each thing that a team has to agree on, and says what its KPI sheets do now', async () => {
    const sheet = await opened();
    await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
    sheet.preview.script['insertKpiTemplate']?.({
      ...{ language: 'en', currency: 'EUR', periods: 'months', start: '2026-01-01' },
      ...{ style: 'native', hidden: [], sample: false },
    });
    await sheet.preview.calculated();
    ask(sheet, 'insertDefinitions');
    const terms = (await rowsOf(sheet)).filter((row) => row[9]?.startsWith('term '));
    expect(
      terms.map(([name, decide, team, now]) => [name, decide?.endsWith('?') || decide?.includes('?'), team, now]),
    ).toEqual([
      ['A lead', true, '', ''],
      ['Attribution', true, '', ''],
      ['An MQL (marketing qualified lead)', true, '', ''],
      ['A meeting', true, '', ''],
      ['An SQO (sales qualified opportunity)', true, '', ''],
      ['A new customer', true, '', ''],
      ['A lost customer', true, '', ''],
      ['Costs in CAC', true, '', 'CAC: marketing only (Lead KPIs) · CAC: fully loaded (Lead KPIs 2)'],
      ['Bounce rate', true, '', ''],
      ['Gross margin', true, '', ''],
      ['Currency', true, '', 'USD (Lead KPIs) · EUR (Lead KPIs 2)'],
      ['Period', true, '', 'by quarter (Lead KPIs) · by month (Lead KPIs 2)'],
      ['Lifetime value (LTV)', true, '', 'Lifetime value: per customer (Lead KPIs, Lead KPIs 2)'],
    ]);
    const ratio = await defined(sheet);
    expect(ratio.get('cltv_to_cac marketing')?.[8]).toBe('Lead KPIs');
    expect(ratio.get('cltv_to_cac')?.[8]).toBe('Lead KPIs 2');
  });

  test('is refused in a file without a KPI, where there would be nothing to define', async () => {
    const book = await written('=SUM(1;2)', 'CPL(1;2)', '="CPL(" & "1)"', '=LET(CPL;LAMBDA(a;a);CPL(1))');
    expect(ask(book, 'readDefinitions')).toMatchObject({ sheet: '', kpis: 0, lacking: 0 });
    expect(refusal(book, 'insertDefinitions')).toMatch(/^No KPI is used in this file yet/);
  });

  test('is called otherwise where a sheet of somebody’s own has its name, and is still known once it is renamed', async () => {
    const book = await written('=CPL(1;2)');
    book.preview.spreadsheet.insertSheet('Definitions').getRange('A1').setValue('leadsheet definitions');
    expect(ask(book, 'insertDefinitions').sheet).toBe('Definitions 2');
    book.preview.rename('Definitions 2', 'What we mean');
    expect(ask(book, 'insertDefinitions')).toMatchObject({ sheet: 'What we mean', made: false, added: 0 });
  });

  test('holds the names of sheets as texts, whatever they begin with', async () => {
    const book = await written('=CPL(1;2)');
    for (const name of ['=1+1', '+1', "'quoted", '@SUM(1)']) {
      book.preview.spreadsheet.insertSheet(name).getRange('A1').setFormula('=CTR(1;2)');
    }
    await book.preview.calculated();
    ask(book, 'insertDefinitions');
    expect((await defined(book)).get('CTR')?.[8]).toMatch(/^'/);
    const sheet = book.preview.spreadsheet.getSheetByName('Definitions');
    expect(sheet?.getDataRange().getFormulas().flat().join('')).toBe('');
  });
});

describe('a KPI is used', () => {
  test('by a call anywhere in a formula, by any of its names, and not by a text that only looks like one', async () => {
    const book = await written(
      '=IF(1>0;cpl(5;2);"ROAS(1;2)")',
      '=LEAD_VALUE(CR(1;2);3)',
      '=BOUNCE_RATE(1;2)',
      '=MRR(A1:A2)',
      '=CPL(1,5;2)',
    );
    ask(book, 'insertDefinitions');
    const rows = await defined(book);
    // In the article's order: sections 1, 6, 10, 11 and 16.
    expect([...rows.keys()]).toEqual(['BOUNCE_RATE', 'LEAD_VALUE', 'CONVERSION_RATE', 'cpl', 'MRR']);
    // A function says how it works, not what the KPI sheet's row of that name reads.
    for (const name of ['BOUNCE_RATE', 'LEAD_VALUE', 'CONVERSION_RATE', 'MRR']) {
      const kpi = KPIS.find((candidate) => candidate.name === name);
      expect(rows.get(name)?.[3]).toBe(kpi && formulaInWords(kpi, 'en'));
    }
    expect(rows.get('MRR')?.slice(4, 7)).toEqual(['Money', 'Higher', 'MRR']);
  });

  test('by a KPI row that is shown, with formulas or functions, and by none that is hidden or deleted', async () => {
    const sheet = await opened({ style: 'functions', hidden: ['bounce_rate', 'roi'] });
    sheet.preview.remove(sheet.name, 'row', kpiRow('winRate'));
    await sheet.preview.calculated();
    expect(ask(sheet, 'readDefinitions')).toMatchObject({ kpis: 46, lacking: 46, choices: { sheet: sheet.name } });
    ask(sheet, 'insertDefinitions');
    const rows = await defined(sheet);
    expect(['bounce_rate', 'BOUNCE_RATE', 'roi', 'win_rate', 'WIN_RATE'].filter((id) => rows.has(id))).toEqual([]);
  });

  test('by a formula that was a function before it was made portable', async () => {
    const book = await written('=CPL(5000;125)', '=MRR(B1:B2)');
    const request = { extent: 'file', helpers: true, values: 'all' };
    expect(await book.preview.run('makePortable', request)).toMatchObject({ ok: true, formulas: 1 });
    await book.preview.calculated();
    expect(book.preview.spreadsheet.getSheetByName('Sheet1')?.getRange('A1').getFormula()).not.toContain('CPL');
    ask(book, 'insertDefinitions');
    expect([...(await defined(book)).keys()]).toEqual(['cpl', 'MRR']);
  });

  test('by the columns of sheets made from leads, and of the table that LEAD_KPIS gives', async () => {
    const preview = openBook();
    open = { preview };
    expect(build(preview)).toMatchObject({ ok: true });
    preview.spreadsheet.insertSheet('Table').getRange('B2').setFormula('=LEAD_KPIS(CRM!A1:F8;Ads!A1:D10;"channel")');
    await preview.calculated();
    const answer = JSON.parse(JSON.stringify(await preview.run('insertDefinitions')));
    expect(answer).toMatchObject({ ok: true, made: true });
    const rows = await defined(open);
    expect(rows.get('cpl')?.[8]).toBe('By channel, By period, Dashboard, Table');
    expect(rows.get('cac')?.[8]).toBe('By channel, By period, Cohorts, Dashboard, Table');
    expect(rows.get('LEAD_KPIS')?.slice(4, 7)).toEqual(['A table', '', 'LEAD_KPIS']);
  });
});

describe('completing', () => {
  test('adds what is used since, below what was there, and touches nothing that the team wrote or moved', async () => {
    const book = await written('=CPL(1;2)');
    ask(book, 'insertDefinitions');
    const { preview } = book;
    const sheet = preview.spreadsheet.getSheetByName('Definitions');
    preview.type('Definitions', 'C6', '=not a formula');
    preview.type('Definitions', 'C20', 'Without events');
    preview.type('Definitions', 'B20', 'What a lead costs us');
    preview.type('Definitions', 'A22', 'Agreed on 1 March');
    preview.insert('Definitions', 'column', 2);
    preview.type('Definitions', 'B6', 'A column of our own');
    const before = sheet?.getDataRange().getValues() ?? [];
    preview.type('Sheet1', 'A2', '=CTR(1;2)');
    await preview.calculated();
    expect(ask(book, 'readDefinitions')).toMatchObject({ sheet: 'Definitions', kpis: 2, lacking: 1 });
    expect(ask(book, 'insertDefinitions')).toMatchObject({ made: false, added: 1 });
    const after = sheet?.getDataRange().getValues() ?? [];
    // The new row stands below the one of CPL, in row 21; the team's own went down from 22 to 23.
    expect(after[20]?.filter((value) => value !== '').slice(0, 2)).toEqual([
      'Click-through rate (CTR)',
      KPIS.find(({ name }) => name === 'CTR')?.meaning.en,
    ]);
    expect([...after.slice(0, 20), ...after.slice(21)]).toEqual(before);
    expect(ask(book, 'insertDefinitions')).toMatchObject({ made: false, added: 0 });
    expect(sheet?.getDataRange().getValues()).toEqual(after);
  });

  test('goes on in the sheet’s own language, and where rows have been sorted and columns deleted', async () => {
    const sheet = await opened({ language: 'ja', hidden: ['cpl'] });
    const { sheet: name } = ask(sheet, 'insertDefinitions');
    sheet.preview.remove(name, 'column', 8);
    sheet.preview.remove(name, 'column', 4);
    sheet.preview.type('Sheet1', 'A1', '=CPL(1;2)');
    await sheet.preview.calculated();
    expect(ask(sheet, 'insertDefinitions')).toMatchObject({ sheet: name, made: false, added: 1 });
    await sheet.preview.calculated();
    const [last] = sheet.preview.read(name, 'A68:H68');
    expect(last?.[0]).toBe('リード獲得単価(CPL)');
    expect(last?.[7]).toMatch(/^kpi cpl:/);
  });
});

describe('what changes later', () => {
  const row = async (book: Book, key: string): Promise<string[]> =>
    (await rowsOf(book)).find((each) => keyOf(each) === key) ?? [];
  const cellOf = async (book: Book, key: string): Promise<number> =>
    5 + (await rowsOf(book)).findIndex((each) => keyOf(each) === key);

  test('is renewed where a choice has changed: what is set now, where a KPI is used, and that one is no longer used', async () => {
    const sheet = await opened();
    const { sheet: name } = ask(sheet, 'insertDefinitions');
    sheet.preview.spreadsheet.getSheetByName(sheet.name)?.activate();
    await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
    const [term, ratio, payback] = [
      `D${await cellOf(sheet, 'term cac')}`,
      `I${await cellOf(sheet, 'kpi cltv_to_cac')}`,
      `I${await cellOf(sheet, 'kpi cac_payback')}`,
    ];
    // The two that are worked out otherwise are new KPIs; the term and the two as they were are out of date.
    expect(ask(sheet, 'readDefinitions')).toMatchObject({
      lacking: 2,
      outdated: [
        { cell: term, name: 'Costs in CAC' },
        { cell: payback, name: 'CAC payback period' },
        { cell: ratio, name: 'CLTV to CAC ratio' },
      ],
    });
    expect(ask(sheet, 'insertDefinitions')).toMatchObject({ sheet: name, made: false, added: 2, updated: 3 });
    expect((await row(sheet, 'term cac'))[3]).toBe('CAC: marketing only (Lead KPIs)');
    expect((await row(sheet, 'kpi cltv_to_cac'))[8]).toBe('No longer used in this file');
    expect((await row(sheet, 'kpi cltv_to_cac marketing'))[8]).toBe('Lead KPIs');
    expect(ask(sheet, 'readDefinitions')).toMatchObject({ lacking: 0, outdated: [] });
    // And back again, where nothing is lacking, and only cells are renewed.
    await change(sheet, { change: 'cacBasis', cacBasis: 'loaded' });
    expect(ask(sheet, 'insertDefinitions')).toMatchObject({ made: false, added: 0, updated: 5 });
    expect((await row(sheet, 'term cac'))[3]).toBe('CAC: fully loaded (Lead KPIs)');
    expect((await row(sheet, 'kpi cltv_to_cac'))[8]).toBe('Lead KPIs');
    expect((await row(sheet, 'kpi cltv_to_cac marketing'))[8]).toBe('No longer used in this file');
  });

  test('is renewed where rows are hidden or a sheet is renamed, wherever rows have been sorted', async () => {
    const sheet = await opened({ hidden: ['roi'] });
    ask(sheet, 'insertDefinitions');
    const definitions = sheet.preview.spreadsheet.getSheetByName('Definitions');
    const last = definitions?.getLastRow() ?? 0;
    // The last KPI now stands above the title.
    definitions?.moveRows(definitions.getRange(`${last}:${last}`), 1);
    sheet.preview.spreadsheet.getSheetByName(sheet.name)?.activate();
    await change(sheet, { change: 'kpis', hidden: ['roi', 'cpl', 'net_new_mrr'] });
    expect(ask(sheet, 'insertDefinitions')).toMatchObject({ added: 0, updated: 2 });
    expect((await defined(sheet)).get('cpl')?.[8]).toBe('No longer used in this file');
    expect(definitions?.getRange('I1').getValue()).toBe('No longer used in this file');
    sheet.preview.rename(sheet.name, '2026: KPIs');
    // 46 KPIs are used, and four terms name the sheet.
    expect(ask(sheet, 'insertDefinitions')).toMatchObject({ added: 0, updated: 50 });
    expect((await defined(sheet)).get('cac')?.[8]).toBe('2026: KPIs');
    expect(ask(sheet, 'readDefinitions').outdated).toEqual([]);
  });

  test.each(['en', 'ja'] as const)(
    'isn’t added again where marks were overtyped: the row is known by its name, in %s, too',
    async (language) => {
      // Of "Bounce rate" there is a row among what a team has to agree on, too; of CPL, a row for the KPI sheet's and one for ours.
      const book = await written('=BOUNCE_RATE(1;2)', '=CPL(1;2)');
      book.preview.script['rememberLanguage']?.(language);
      const { sheet } = ask(book, 'insertDefinitions');
      book.preview.script['rememberLanguage']?.('en');
      const rows = await rowsOf(book, sheet as typeof NAMES.en);
      for (const key of ['kpi BOUNCE_RATE', 'kpi cpl']) {
        book.preview.type(
          sheet,
          `J${5 + rows.findIndex((row) => keyOf(row) === key)}`,
          key === 'kpi cpl' ? 'ours' : null,
        );
      }
      await book.preview.calculated();
      expect(ask(book, 'readDefinitions')).toMatchObject({ kpis: 2, lacking: 0 });
      expect(ask(book, 'insertDefinitions')).toMatchObject({ added: 0, updated: 0 });
      book.preview.remove(sheet, 'row', 5 + rows.findIndex((row) => keyOf(row) === 'kpi BOUNCE_RATE'));
      await book.preview.calculated();
      expect(ask(book, 'insertDefinitions')).toMatchObject({ added: 1 });
    },
  );

  test('stays where the team has edited the cell, emptied it or copied the row', async () => {
    const book = await written('=CPL(1;2)', '=CTR(1;2)', '=CPM(1;2)');
    ask(book, 'insertDefinitions');
    const { preview } = book;
    const sheet = preview.spreadsheet.getSheetByName('Definitions');
    const [ctr, cpl, cpm] = await Promise.all(['kpi CTR', 'kpi cpl', 'kpi CPM'].map((key) => cellOf(book, key)));
    preview.type('Definitions', `I${ctr}`, 'The board’s report');
    preview.type('Definitions', `I${cpl}`, null);
    sheet?.getRange(`A${cpm}:J${cpm}`).copyTo(sheet.getRange('A60:J60'));
    const copied = sheet?.getRange('A60:J60').getValues();
    preview.rename('Sheet1', 'Ads');
    expect(ask(book, 'readDefinitions').outdated).toEqual([
      { cell: `I${cpm}`, name: 'Cost per 1,000 impressions (CPM)' },
    ]);
    expect(ask(book, 'insertDefinitions')).toMatchObject({ added: 0, updated: 1 });
    expect([ctr, cpl, cpm].map((at) => sheet?.getRange(`I${at}`).getValue())).toEqual([
      'The board’s report',
      '',
      'Ads',
    ]);
    expect(sheet?.getRange('A60:J60').getValues()).toEqual(copied);
  });

  test('is named where the team has made it say something else than the KPI sheet is set to, and not where it says the same', async () => {
    const sheet = await opened();
    ask(sheet, 'insertDefinitions');
    const { preview } = sheet;
    const contrary = () => ask(sheet, 'readDefinitions').contrary;
    const [cac, currency, lead] = [
      `D${await cellOf(sheet, 'term cac')}`,
      `D${await cellOf(sheet, 'term currency')}`,
      `D${await cellOf(sheet, 'term lead')}`,
    ];
    expect(contrary()).toEqual([]);
    preview.type('Definitions', cac, 'CAC: marketing only (agreed in May)');
    preview.type('Definitions', currency, 'Dollars (USD)');
    preview.type('Definitions', lead, 'Whoever leaves an address');
    const told = [{ cell: cac, name: 'Costs in CAC' }];
    expect(contrary()).toEqual(told);
    // It stays so when the sheet is completed: the cell is the team's.
    ask(sheet, 'insertDefinitions');
    expect(contrary()).toEqual(told);
    preview.spreadsheet.getSheetByName(sheet.name)?.activate();
    await change(sheet, { change: 'cacBasis', cacBasis: 'marketing' });
    expect(contrary()).toEqual([]);
    preview.type('Definitions', cac, null);
    expect(contrary()).toEqual([]);
  });

  test('is renewed in a few steps where sheets’ names are too long to be remembered at once', async () => {
    const book = await written();
    const calls = ['CPL', 'CTR', 'CPM', 'ROAS', 'CPC', 'CAC', 'CLTV', 'CHURN_RATE'];
    // The first function is called on every sheet, the last on one.
    for (const at of calls.keys()) {
      const sheet = book.preview.spreadsheet.insertSheet(`${at}${'長'.repeat(98)}`);
      const formulas = calls.slice(0, calls.length - at).map((call) => [`=${call}(1;2)`]);
      sheet.getRange(1, 1, formulas.length, 1).setFormulas(formulas);
    }
    await book.preview.calculated();
    ask(book, 'insertDefinitions');
    for (const at of calls.keys()) book.preview.rename(`${at}${'長'.repeat(98)}`, `${at}${'短'.repeat(98)}`);
    let steps = 0;
    while (ask(book, 'readDefinitions').outdated.length > 0) {
      expect(ask(book, 'insertDefinitions').updated).toBeGreaterThan(0);
      steps += 1;
    }
    expect(steps).toBeGreaterThan(1);
    expect((await defined(book)).get('churn_rate')?.[8]).toMatch(/^0短+$/);
  });
});

describe('a sheet that people have been at', () => {
  test('is taken for the first one where there are two, and the other is named and left alone', async () => {
    const book = await written('=CPL(1;2)');
    ask(book, 'insertDefinitions');
    const { spreadsheet } = book.preview;
    const copy = spreadsheet.insertSheet('Copy', spreadsheet.getNumSheets(), {
      template: spreadsheet.getSheetByName('Definitions') as GoogleAppsScript.Spreadsheet.Sheet,
    });
    const before = copy.getDataRange().getValues();
    book.preview.type('Sheet1', 'A2', '=CTR(1;2)');
    await book.preview.calculated();
    expect(ask(book, 'readDefinitions')).toMatchObject({ sheet: 'Definitions', others: ['Copy'], lacking: 1 });
    expect(ask(book, 'insertDefinitions')).toMatchObject({ sheet: 'Definitions', added: 1 });
    expect(copy.getDataRange().getValues()).toEqual(before);
  });

  test.each(['en', 'ko', 'ja'] as const)(
    'is named where its marks are gone, in %s, before a new one is made',
    async (language) => {
      const sheet = await opened({ language });
      const { sheet: name } = ask(sheet, 'insertDefinitions');
      sheet.preview.remove(name, 'row', 4);
      await sheet.preview.calculated();
      expect(ask(sheet, 'readDefinitions')).toMatchObject({ sheet: '', unmarked: name });
      expect(ask(sheet, 'insertDefinitions').sheet).toBe(`${name} 2`);
      expect(ask(sheet, 'readDefinitions')).toMatchObject({ sheet: `${name} 2`, unmarked: '', others: [] });
    },
  );
});

test('as many services are asked, and as many cells written at once, however many KPIs there are', async () => {
  const counts: number[] = [];
  for (const hidden of [[], ['cpl', 'cac', 'roi', 'win_rate', 'churn_rate', 'mqls_shown']]) {
    const sheet = await opened({ hidden });
    const made = sheet.preview.calls.length;
    ask(sheet, 'insertDefinitions');
    counts.push(sheet.preview.calls.length - made);
    sheet.preview.close();
    open = undefined;
  }
  expect(counts[1]).toBe(counts[0]);
});
