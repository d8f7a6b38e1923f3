/** A pasted export is understood by its headers, whoever made it and in whichever of the three languages. */

import * as fc from 'fast-check';
import { FIELDS, TABLES, type Table } from '../../src/leads/fields';
import { HEADERS } from '../../src/leads/headers';
import { headerKey, likelyTables, namesOf, recognise } from '../../src/leads/recognise';

const NAMES = TABLES.flatMap((table) =>
  FIELDS[table].flatMap((field) => namesOf(table, field).map((name) => [table, field.name, name] as const)),
);

/** What a field needs beside it to be read as itself. */
const BESIDE: Readonly<Record<string, string>> = { ad_spend: 'marketing_cost', single_page_sessions: 'sessions' };

/** The header that was found for each field. */
function found(table: Table, headers: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(recognise(headers, table)).map(([field, column]) => [field, headers[column]]),
  );
}

describe('the headers in the list', () => {
  test('each stand for their field, however they are typed', () => {
    for (const [table, field, name] of NAMES) {
      const beside = BESIDE[field];
      for (const typed of [
        name,
        name.toUpperCase(),
        ` ${name.replace(/ /g, '_')} `,
        `${name} (USD)`,
        fullWidth(name),
      ]) {
        const columns = recognise(beside ? [typed, beside] : [typed], table);
        expect([typed, columns[field]]).toEqual([typed, 0]);
      }
    }
  });

  test('never stand for two fields of one table, nor are listed twice', () => {
    for (const table of TABLES) {
      const fields = new Map<string, string>();
      for (const [, field, name] of NAMES.filter(([of]) => of === table)) {
        const key = headerKey(name);
        expect([table, name, fields.get(key) ?? field]).toEqual([table, name, field]);
        fields.set(key, field);
      }
      for (const names of Object.values(HEADERS[table])) {
        expect(new Set(names.map(headerKey)).size).toBe(names.length);
      }
    }
  });

  test('are of fields that are there, and every field has some', () => {
    for (const table of TABLES) {
      expect(Object.keys(HEADERS[table])).toEqual(FIELDS[table].map(({ name }) => name));
    }
  });
});

/** As it looks when typed with a Japanese keyboard. */
function fullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '　');
}

describe('an export', () => {
  test('of HubSpot contacts', () => {
    const headers = [
      ...['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Contact owner', 'Lead Status'],
      ...['Create Date', 'Became a Lead Date', 'Original Source', 'Original Source Drill-Down 1', 'Lifecycle Stage'],
      ...['First Touch Converting Campaign', 'Became a Marketing Qualified Lead Date', 'Became an Opportunity Date'],
      ...['Became a Sales Qualified Lead Date', 'Became a Customer Date', 'Close Date', 'Recent Deal Amount'],
      ...['Date of last meeting booked in meetings tool'],
    ];
    expect(found('leads', headers)).toEqual({
      created: 'Create Date',
      channel: 'Original Source',
      campaign: 'First Touch Converting Campaign',
      mql_date: 'Became a Marketing Qualified Lead Date',
      meeting_booked_date: 'Date of last meeting booked in meetings tool',
      sqo_date: 'Became an Opportunity Date',
      won_date: 'Became a Customer Date',
      amount: 'Recent Deal Amount',
    });
  });

  test('a close date is that of won deals only where no stage says what became of them', () => {
    expect(found('leads', ['Create Date', 'Close Date'])).toEqual({ created: 'Create Date', won_date: 'Close Date' });
    expect(found('leads', ['Create Date', 'Close Date', 'Deal Stage'])).toEqual({ created: 'Create Date' });
    expect(found('leads', ['作成日', '完了予定日', 'フェーズ'])).toEqual({ created: '作成日' });
    expect(found('leads', ['Create Date', 'Won Date', 'Close Date', 'Deal Stage'])['won_date']).toBe('Won Date');
  });

  test('of Salesforce leads with their opportunities', () => {
    const headers = [
      ...['Lead ID', 'Company / Account', 'Lead Owner', 'Lead Source', 'Lead Status', 'Created Date', 'Converted Date'],
      ...[
        'Opportunity Name',
        'Stage',
        'Amount',
        'Amount Currency',
        'Close Date',
        'Primary Campaign Source',
        'Product Name',
      ],
    ];
    expect(found('leads', headers)).toEqual({
      created: 'Created Date',
      channel: 'Lead Source',
      campaign: 'Primary Campaign Source',
      product: 'Product Name',
      sqo_date: 'Converted Date',
      amount: 'Amount',
    });
  });

  test.each([
    [
      'Google Ads, by day',
      ['Campaign', 'Day', 'Currency code', 'Cost', 'Impr.', 'Clicks', 'CTR', 'Avg. CPC', 'Conversions'],
      { date: 'Day', campaign: 'Campaign', marketing_cost: 'Cost', impressions: 'Impr.', clicks: 'Clicks' },
    ],
    [
      'Google Ads in Japanese',
      ['日', 'キャンペーン', '通貨コード', '費用', '表示回数', 'クリック数', 'クリック率'],
      { date: '日', campaign: 'キャンペーン', marketing_cost: '費用', impressions: '表示回数', clicks: 'クリック数' },
    ],
    [
      'Meta',
      [
        ...['Reporting starts', 'Reporting ends', 'Campaign name', 'Amount spent (USD)', 'Impressions', 'Reach'],
        ...[
          'Clicks (all)',
          'Link clicks',
          'CPC (cost per link click)',
          'Post reactions',
          'Post comments',
          'Post shares',
        ],
      ],
      {
        date: 'Reporting starts',
        campaign: 'Campaign name',
        marketing_cost: 'Amount spent (USD)',
        impressions: 'Impressions',
        clicks: 'Link clicks',
        audience: 'Reach',
        likes: 'Post reactions',
        comments: 'Post comments',
        shares: 'Post shares',
      },
    ],
    [
      'Meta in Japanese',
      ['日', 'キャンペーン名', 'インプレッション', 'リーチ', 'リンクのクリック', '消化金額 (JPY)'],
      {
        date: '日',
        campaign: 'キャンペーン名',
        marketing_cost: '消化金額 (JPY)',
        impressions: 'インプレッション',
        clicks: 'リンクのクリック',
        audience: 'リーチ',
      },
    ],
    [
      'LinkedIn',
      ['Start Date (in UTC)', 'Account Name', 'Campaign Name', 'Total Spent', 'Impressions', 'Clicks', 'Reactions'],
      {
        date: 'Start Date (in UTC)',
        campaign: 'Campaign Name',
        marketing_cost: 'Total Spent',
        impressions: 'Impressions',
        clicks: 'Clicks',
        likes: 'Reactions',
      },
    ],
    [
      'Naver search ads',
      ['일별', '캠페인', '광고그룹', '노출수', '클릭수', '클릭률(%)', '평균클릭비용(VAT포함,원)', '총비용(VAT포함,원)'],
      {
        date: '일별',
        campaign: '캠페인',
        marketing_cost: '총비용(VAT포함,원)',
        impressions: '노출수',
        clicks: '클릭수',
      },
    ],
    [
      'Google Analytics 4',
      ['Date', 'Session primary channel group (Default channel group)', 'Total users', 'Sessions', 'Engaged sessions'],
      {
        date: 'Date',
        channel: 'Session primary channel group (Default channel group)',
        sessions: 'Sessions',
        visitors: 'Total users',
      },
    ],
    [
      'Mailchimp, where bounces are those of emails',
      [
        ...[
          'Title',
          'Send Date',
          'Total Recipients',
          'Successful Deliveries',
          'Bounces',
          'Times Forwarded',
          'Unique Opens',
        ],
        ...['Open Rate', 'Total Opens', 'Unique Clicks', 'Total Clicks', 'Unsubscribes', 'Abuse Complaints'],
      ],
      {
        date: 'Send Date',
        sent: 'Total Recipients',
        delivered: 'Successful Deliveries',
        unique_opens: 'Unique Opens',
        unique_clicks: 'Unique Clicks',
        forwards: 'Times Forwarded',
        unsubscribes: 'Unsubscribes',
      },
    ],
    [
      'a team that knows only its ad spend, which then is its marketing cost',
      ['날짜', '매체', '광고비'],
      { date: '날짜', channel: '매체', marketing_cost: '광고비' },
    ],
    [
      'a team that knows both',
      ['日付', 'チャネル', 'マーケティング費用', '広告費', '営業費用', 'セッション数', '直帰数'],
      {
        date: '日付',
        channel: 'チャネル',
        marketing_cost: 'マーケティング費用',
        ad_spend: '広告費',
        sales_cost: '営業費用',
        sessions: 'セッション数',
        single_page_sessions: '直帰数',
      },
    ],
  ])('of %s', (_, headers, fields) => {
    expect(found('activity', headers)).toEqual(fields);
  });

  test.each([
    [
      'Korean',
      [
        '등록일시',
        '회사명',
        '유입 경로',
        '캠페인명',
        '문의 일시',
        '최초 응답 일시',
        '미팅일',
        '계약일',
        '계약금액',
        '월 구독료',
        '결제주기',
      ],
    ],
    [
      'Japanese',
      [
        '登録日時',
        '会社名',
        '流入経路',
        '施策名',
        '問い合わせ日時',
        '初回対応日時',
        '商談日',
        '受注日',
        '契約金額',
        '月額',
        '請求サイクル',
      ],
    ],
  ])('of a team in %s', (_, headers) => {
    expect(Object.values(recognise(headers, 'leads'))).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(Object.keys(recognise(headers, 'leads'))).toEqual([
      ...['created', 'channel', 'campaign', 'received', 'responded', 'meeting_attended_date', 'won_date'],
      ...['amount', 'recurring_amount', 'months_per_bill'],
    ]);
  });
});

describe('whatever the headers', () => {
  test('each column is one field at most, and nothing throws', () => {
    const known = fc.constantFrom(...NAMES.map(([, , name]) => name));
    const header = fc.oneof(
      known,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'constructor', '', '()'),
    );
    fc.assert(
      fc.property(fc.array(header, { maxLength: 30 }), fc.constantFrom(...TABLES), (headers, table) => {
        const columns = Object.values(recognise(headers, table));
        expect(new Set(columns).size).toBe(columns.length);
        for (const column of columns) expect(headers[column]).toEqual(expect.any(String));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the sheets that look like the two tables', () => {
  const LEADS = { name: 'CRM export', headers: ['Create Date', 'Original Source', 'Close Date', 'Amount'] };
  const SPEND = { name: 'Ads 2026', headers: ['Day', 'Source', 'Cost', 'Impressions', 'Clicks'] };
  const NOTES = { name: 'To do', headers: ['Task', 'Owner', 'Date'] };
  const KPIS = { name: 'Lead KPIs', headers: ['Lead KPIs', '', '', ''] };

  test('are told by their headers, on whichever sheets they are', () => {
    expect(likelyTables([KPIS, NOTES, SPEND, LEADS])).toEqual({ leads: 'CRM export', activity: 'Ads 2026' });
    expect(likelyTables([LEADS])).toEqual({ leads: 'CRM export', activity: '' });
  });

  test('are none of those that have no date or nothing but one', () => {
    expect(likelyTables([KPIS, NOTES])).toEqual({ leads: '', activity: '' });
    expect(likelyTables([{ name: 'Totals', headers: ['Channel', 'Cost', 'Clicks'] }])).toEqual({
      leads: '',
      activity: '',
    });
  });

  test('are the fullest of several', () => {
    const old = { name: 'Leads 2024', headers: ['Create Date', 'Original Source'] };
    expect(likelyTables([old, LEADS]).leads).toBe('CRM export');
  });

  test('are leads where nothing is measured', () => {
    const list = { name: 'Form responses', headers: ['Date', 'Channel', 'Campaign', 'Email'] };
    expect(likelyTables([list])).toEqual({ leads: 'Form responses', activity: '' });
  });
});
