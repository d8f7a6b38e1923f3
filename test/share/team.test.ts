/** Who still has to fill in what, and the links to give. */

import { linksOf } from '../../src/share/links';
import { change } from '../living/change';
import { openMovedSheet } from '../living/moved';
import { type OpenSheet, openSheet } from '../template/openSheet';
import { INPUT_ROWS, inputRow } from '../template/rows';
import { ask, refusal } from './shareCalls';

let open: OpenSheet | undefined;
afterEach(() => {
  open?.preview.close();
  open = undefined;
});

/** Quarters without Q3's leads and won deals, of whom CRM and nobody are the sources; Q4 is reported nowhere. */
async function withGaps(language: 'en' | 'ko' | 'ja'): Promise<OpenSheet> {
  const sheet = await openSheet({ periods: 'quarters', language });
  open = sheet;
  const owner = 'O';
  for (const { key } of INPUT_ROWS) sheet.preview.type(sheet.name, `${owner}${inputRow(key)}`, null);
  sheet.preview.type(sheet.name, `${owner}${inputRow('leads')}`, 'CRM');
  sheet.preview.type(sheet.name, `${owner}${inputRow('mqls')}`, ' crm ');
  sheet.preview.type(sheet.name, `M${inputRow('leads')}`, null);
  sheet.preview.type(sheet.name, `M${inputRow('mqls')}`, ' ');
  sheet.preview.type(sheet.name, `L${inputRow('mqls')}`, null);
  sheet.preview.type(sheet.name, `M${inputRow('forwards')}`, null);
  await sheet.preview.calculated();
  return sheet;
}

const [LEADS, MQLS, FORWARDS] = [inputRow('leads'), inputRow('mqls'), inputRow('forwards')];

test.each([
  [
    'en',
    `Lead KPIs: still to fill in (Q3 · Jul 2026, Q4 · Oct 2026)

CRM
- New leads: Q4 · Oct 2026 (M${LEADS})
- MQLs: Q3 · Jul 2026, Q4 · Oct 2026 (L${MQLS}, M${MQLS})

No source or owner named
- Email forwards: Q4 · Oct 2026 (M${FORWARDS})`,
  ],
  [
    'ko',
    `리드 KPI: 아직 입력할 항목(3분기 · 2026.7, 4분기 · 2026.10)

CRM
- 신규 리드 수: 4분기 · 2026.10 (M${LEADS})
- MQL 수: 3분기 · 2026.7, 4분기 · 2026.10 (L${MQLS}, M${MQLS})

출처·담당 미정
- 이메일 포워드 수: 4분기 · 2026.10 (M${FORWARDS})`,
  ],
  [
    'ja',
    `リードKPI：未入力の項目(3Q · 2026/7, 4Q · 2026/10)

CRM
- 新規リード数: 4Q · 2026/10 (M${LEADS})
- MQL数: 3Q · 2026/7, 4Q · 2026/10 (L${MQLS}, M${MQLS})

出典・担当が未記入
- メール転送数: 4Q · 2026/10 (M${FORWARDS})`,
  ],
] as const)(
  'the empty inputs of the quarter reported and the next, by source, as a message in %s',
  async (language, text) => {
    expect(ask(await withGaps(language), 'readMissing').text).toBe(text);
  },
);

test('an empty year lacks every input of its first period, and one stock carried on is no input', async () => {
  open = await openSheet({ sample: false });
  const { from, periods, days, kind } = ask(open, 'readMissing');
  expect([days, kind]).toEqual([['2026-01-01'], 'months']);
  expect([periods, from.map(({ owner }) => owner), from[0]?.inputs.length]).toEqual([
    ['Jan 2026'],
    [''],
    INPUT_ROWS.length,
  ]);
});

test('where no period has a date, nobody is told that everything is filled in', async () => {
  open = await openSheet({ sample: false });
  open.preview.type(open.name, 'J5', 'soon');
  await open.preview.calculated();
  expect(refusal(open, 'readMissing')).toBe(
    'No period of the sheet has a date, so nobody can tell which one is due. Type the first day into J5.',
  );
});

test('a period that has just been added lacks the flows, at the cells where they are by now', async () => {
  open = await openMovedSheet();
  expect(ask(open, 'readMissing').from).toEqual([]);
  await change(open, { change: 'period' });
  const { periods, from } = ask(open, 'readMissing');
  expect(periods).toEqual(['Dec 2026', 'Jan 2027']);
  const inputs = from.flatMap((each) => each.inputs);
  expect(inputs).toHaveLength(INPUT_ROWS.filter(({ total }) => total !== 'first').length);
  const leads = inputs.find(({ name }) => name === 'New leads');
  const [cell = ''] = leads?.cells ?? [];
  open.preview.type(open.name, cell, 700);
  await open.preview.calculated();
  expect(ask(open, 'readMissing').from.flatMap((each) => each.inputs)).toHaveLength(inputs.length - 1);
});

test('KPIs that are not followed ask for nothing', async () => {
  open = await openSheet({ sample: false, periods: 'quarters' });
  await change(open, { change: 'kpis', hidden: ['bounce_rate'] });
  const names = ask(open, 'readMissing').from.flatMap(({ inputs }) => inputs.map(({ name }) => name));
  expect([names.includes('Bounced sessions'), names.includes('Sessions')]).toEqual([false, true]);
});

describe('the links of a spreadsheet', () => {
  const LINKS = {
    open: 'https://docs.google.com/spreadsheets/d/1aB_c-9/edit',
    copy: 'https://docs.google.com/spreadsheets/d/1aB_c-9/copy',
    preview: 'https://docs.google.com/spreadsheets/d/1aB_c-9/template/preview',
    xlsx: 'https://docs.google.com/spreadsheets/d/1aB_c-9/export?format=xlsx',
    pdf: 'https://docs.google.com/spreadsheets/d/1aB_c-9/export?format=pdf',
  };

  test.each(['/edit', '/edit#gid=7', '/edit?gid=7#gid=7', '', '?usp=sharing'])(
    'are made of its address with %j',
    (end) => {
      expect(linksOf(`https://docs.google.com/spreadsheets/d/1aB_c-9${end}`)).toEqual(LINKS);
    },
  );

  test('leave out which of a person’s accounts it was opened with, and keep the organisation', () => {
    expect(linksOf('https://docs.google.com/spreadsheets/u/2/d/1aB_c-9/edit')).toEqual(LINKS);
    expect(linksOf('https://docs.google.com/a/example.com/spreadsheets/d/1aB_c-9/edit')?.copy).toBe(
      'https://docs.google.com/a/example.com/spreadsheets/d/1aB_c-9/copy',
    );
  });

  test.each([
    'http://docs.google.com/spreadsheets/d/1/edit',
    'https://docs.google.com.example.com/spreadsheets/d/1/edit',
    'https://docs.google.com/document/d/1/edit',
    'javascript:alert(1)',
    '',
  ])('are not made of %j', (url) => {
    expect(linksOf(url)).toBeUndefined();
  });

  test('are refused in the preview, which has no address at Google', async () => {
    open = await openSheet({ periods: 'quarters' });
    expect(refusal(open, 'readLinks')).toMatch(/^This spreadsheet has no address at Google Sheets/);
  });
});
