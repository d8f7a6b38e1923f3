/** The columns that the two tables of a team's data may have: a row per lead, and a row per channel and day or month. */

import type { Text } from '../core/kpi';
import * as word from '../kpis/arguments';

/** The two tables. */
export const TABLES = ['leads', 'activity'] as const;
/** One of them. */
export type Table = (typeof TABLES)[number];

/** What a column's cells hold. */
export type Holds = 'date' | 'text' | 'yes or no' | 'amount' | 'count';

/** One column that is known. */
export interface Field {
  readonly name: string;
  readonly label: Text;
  readonly holds: Holds;
  /** Without it, the table says nothing. */
  readonly required?: true;
}

const CHANNEL: Field = { name: 'channel', holds: 'text', label: { en: 'Channel', ko: '채널', ja: 'チャネル' } };
const CAMPAIGN: Field = {
  name: 'campaign',
  holds: 'text',
  label: { en: 'Campaign', ko: '캠페인', ja: 'キャンペーン' },
};

const count = ({ name, label }: { name: string; label: Text }, as: Partial<Field> = {}): Field => ({
  name,
  label,
  holds: 'count',
  ...as,
});

/** The columns of the leads, a row per lead. */
export const LEAD_FIELDS: readonly Field[] = [
  { name: 'created', holds: 'date', required: true, label: { en: 'Created', ko: '생성일', ja: '作成日' } },
  CHANNEL,
  CAMPAIGN,
  { name: 'product', holds: 'text', label: { en: 'Product', ko: '제품', ja: '製品' } },
  { name: 'received', holds: 'date', label: word.received.label },
  { name: 'responded', holds: 'date', label: word.responded.label },
  { name: 'outcome', holds: 'yes or no', label: { en: 'Outcome', ko: '처리 결과', ja: '対応結果' } },
  { name: 'mql_date', holds: 'date', label: { en: 'MQL date', ko: 'MQL 전환일', ja: 'MQL化日' } },
  {
    name: 'meeting_booked_date',
    holds: 'date',
    label: { en: 'Meeting booked on', ko: '미팅 예약일', ja: 'アポ獲得日' },
  },
  {
    name: 'meeting_attended_date',
    holds: 'date',
    label: { en: 'Meeting held on', ko: '미팅 진행일', ja: '商談実施日' },
  },
  { name: 'sqo_date', holds: 'date', label: { en: 'SQO date', ko: '영업 기회 전환일', ja: '有効商談化日' } },
  { name: 'won_date', holds: 'date', label: { en: 'Won on', ko: '수주일', ja: '受注日' } },
  { name: 'lost_date', holds: 'date', label: { en: 'Lost on', ko: '실주일', ja: '失注日' } },
  { name: 'amount', holds: 'amount', label: { en: 'Deal value', ko: '계약 금액', ja: '受注金額' } },
  {
    name: 'recurring_amount',
    holds: 'amount',
    label: { en: 'Recurring amount', ko: '정기 결제 금액', ja: '継続課金額' },
  },
  { name: 'months_per_bill', holds: 'count', label: word.monthsPerBill.label },
];

/** The columns of the activity, a row per channel (and campaign) and day, week or month. */
export const ACTIVITY_FIELDS: readonly Field[] = [
  { name: 'date', holds: 'date', required: true, label: { en: 'Date', ko: '날짜', ja: '日付' } },
  CHANNEL,
  CAMPAIGN,
  count(word.marketingCost, { holds: 'amount' }),
  count(word.adSpend, { holds: 'amount' }),
  count(word.salesCost, { holds: 'amount' }),
  count(word.impressions),
  count(word.clicks),
  count(word.sessions),
  count(word.singlePageSessions),
  count(word.visitors),
  count(word.audience),
  { name: 'likes', holds: 'count', label: { en: 'Likes', ko: '좋아요 수', ja: 'いいね数' } },
  { name: 'comments', holds: 'count', label: { en: 'Comments', ko: '댓글 수', ja: 'コメント数' } },
  { name: 'shares', holds: 'count', label: { en: 'Shares', ko: '공유 수', ja: 'シェア数' } },
  count(word.sent),
  count(word.delivered),
  count(word.uniqueOpens),
  count(word.uniqueClicks),
  count(word.forwards),
  count(word.unsubscribes),
  count(word.newSubscribers),
  count(word.lostSubscribers),
  count(word.listSizeAtStart),
];

/** The columns of each table. */
export const FIELDS: Readonly<Record<Table, readonly Field[]>> = { leads: LEAD_FIELDS, activity: ACTIVITY_FIELDS };

/** Where the columns of a table stand: the column's number, from 0, by the field's name. A plain object, so it can be sent. */
export type Mapping = Readonly<Record<string, number>>;
