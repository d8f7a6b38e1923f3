/** The check of a team's data through the sheet itself: dates are dates, texts are texts, and formats name currencies. */

import type { Preview } from '../../preview/headless';
import { check, LEADS, NEW_YEAR, openBook, paste, TABLES } from './book';

let preview: Preview;

beforeAll(() => {
  preview = openBook();
});

afterAll(() => preview.close());

test('clean tables: nothing is wrong, and what can be made of them is told', () => {
  expect(check(preview)).toEqual({
    ok: true,
    rows: { leads: 7, activity: 9 },
    channels: 3,
    first: '2026-01-01',
    last: '2026-03-03',
    findings: [],
    kpis: expect.arrayContaining(['CPL', 'CAC', 'COST_PER_SQO', 'CONVERSION_RATE', 'AVERAGE_DEAL_SIZE']) as string[],
  });
});

test('what is wrong is told with the sheet’s own row numbers, and nothing of it is changed', () => {
  const [first = [], ...rest] = LEADS.rows;
  const changed = (column: number, value: string | number): (string | number | boolean)[] =>
    first.map((cell, at) => (at === column ? value : cell));
  paste(preview, 'Odd', {
    ...LEADS,
    rows: [...rest, changed(1, '1 January 2026'), changed(4, '1200'), changed(3, NEW_YEAR - 1), changed(4, 900)],
  });
  const odd = preview.spreadsheet.getSheetByName('Odd');
  odd?.getRange('E2:E8').setNumberFormat('"€"#,##0');
  odd?.getRange('E10').setNumberFormat('"€"#,##0');
  odd?.getRange('E11').setNumberFormat('"$"#,##0');
  const before = preview.snapshot().sheets;
  const answer = check(preview, { ...TABLES, leads: { ...TABLES.leads, sheet: 'Odd' } });
  const found = answer.ok ? answer.findings : [];
  // Six rows of the clean table stand in rows 2 to 7.
  expect(found.map(({ code, field, rows, count }) => [code, field, rows, count])).toEqual(
    expect.arrayContaining([
      ['textDate', 'created', [8], 1],
      ['textNumber', 'amount', [9], 1],
      ['wonFirst', 'won_date', [10], 1],
      ['otherCurrency', 'amount', [11], 1],
    ]) as unknown[],
  );
  expect(preview.snapshot().sheets).toEqual(before);
});

test('a table without its date is told in the check, rather than refused', () => {
  const answer = check(preview, { merge: false, leads: { sheet: 'CRM', columns: { channel: 0 } } });
  expect(answer.ok && answer.findings.map(({ code, field }) => [code, field])).toEqual([['missingColumn', 'created']]);
});
