/** The KPI rows of the sheet, in the article's order, and the headlines that point to them. */

import type { FormulaKpi, Goal, Section, Text, Unit } from '../core/kpi';
import { ANSWERED_IN_TIME_RATE } from '../kpis/ANSWERED_IN_TIME_RATE';
import { ARPC } from '../kpis/ARPC';
import { AVERAGE_DEAL_SIZE } from '../kpis/AVERAGE_DEAL_SIZE';
import { BOUNCE_RATE } from '../kpis/BOUNCE_RATE';
import { CAC } from '../kpis/CAC';
import { CAC_PAYBACK } from '../kpis/CAC_PAYBACK';
import { CHURN_RATE } from '../kpis/CHURN_RATE';
import { CLTV } from '../kpis/CLTV';
import { CLTV_MARGIN } from '../kpis/CLTV_MARGIN';
import { CLTV_TO_CAC } from '../kpis/CLTV_TO_CAC';
import { CONVERSION_RATE } from '../kpis/CONVERSION_RATE';
import { COST_PER_MQL } from '../kpis/COST_PER_MQL';
import { COST_PER_SQO } from '../kpis/COST_PER_SQO';
import { CPL } from '../kpis/CPL';
import { CPM } from '../kpis/CPM';
import { CUSTOMER_LIFETIME } from '../kpis/CUSTOMER_LIFETIME';
import { EMAIL_CLICK_RATE } from '../kpis/EMAIL_CLICK_RATE';
import { EMAIL_DELIVERY_RATE } from '../kpis/EMAIL_DELIVERY_RATE';
import { EMAIL_FORWARD_RATE } from '../kpis/EMAIL_FORWARD_RATE';
import { EMAIL_OPEN_RATE } from '../kpis/EMAIL_OPEN_RATE';
import { EMAIL_UNSUBSCRIBE_RATE } from '../kpis/EMAIL_UNSUBSCRIBE_RATE';
import { ENGAGEMENT_RATE } from '../kpis/ENGAGEMENT_RATE';
import { FULLY_LOADED_CAC } from '../kpis/FULLY_LOADED_CAC';
import { GROWTH_RATE } from '../kpis/GROWTH_RATE';
import { IMPRESSIONS_PER_LEAD } from '../kpis/IMPRESSIONS_PER_LEAD';
import { LEAD_QUALITY_RATE } from '../kpis/LEAD_QUALITY_RATE';
import { LEAD_VALUE } from '../kpis/LEAD_VALUE';
import { LIST_GROWTH_RATE } from '../kpis/LIST_GROWTH_RATE';
import { MEETING_BOOKING_RATE } from '../kpis/MEETING_BOOKING_RATE';
import { MEETING_SHOW_RATE } from '../kpis/MEETING_SHOW_RATE';
import { MEETING_TO_SQO_RATE } from '../kpis/MEETING_TO_SQO_RATE';
import { MQL_TO_SQO_RATE } from '../kpis/MQL_TO_SQO_RATE';
import { MRR } from '../kpis/MRR';
import { NET_NEW_MRR } from '../kpis/NET_NEW_MRR';
import { OUTCOME_RATE } from '../kpis/OUTCOME_RATE';
import { RESPONSE_TIME } from '../kpis/RESPONSE_TIME';
import { ROI } from '../kpis/ROI';
import { VISITOR_TO_LEAD_RATE } from '../kpis/VISITOR_TO_LEAD_RATE';
import { WIN_RATE } from '../kpis/WIN_RATE';
import { DEFINITION_NAMES, type Definitions } from './options';

/** What every KPI row says of itself. */
interface Shown {
  readonly key: string;
  /** The section of the article under whose number the row stands. */
  readonly section: Exclude<Section, 'plan'>;
  /** What the row is followed for. */
  readonly goal: Goal;
  /** Where it differs from the KPI's own title. */
  readonly label?: Text;
  /** A target that the article itself names. */
  readonly target?: number;
  readonly better?: FormulaKpi['better'];
  /** So small that cents, or hundredths of a percent, matter. */
  readonly exact?: true;
}

/** A row worked out by a KPI. */
export interface RatioRow extends Shown {
  readonly kpi: FormulaKpi;
  /** The row, or arithmetic over rows, that an argument reads, where the row isn't named as the argument. */
  readonly reads?: Readonly<Record<string, string>>;
  /** The argument that is read from the period before. */
  readonly before?: string;
  /** Which of the row's variants it is, where a choice makes something else of it than the KPI usually is. */
  readonly variant?: string;
  /** Where it differs from the KPI's own meaning. */
  readonly meaning?: Text;
}

/** A row that shows an input, or a sum of inputs. */
export interface FigureRow extends Shown {
  readonly label: Text;
  readonly unit: Unit;
  readonly better: FormulaKpi['better'];
  /** Arithmetic over input rows. */
  readonly figure: string;
  readonly meaning?: Text;
  /** The total is the latest number, because the figure is a stock at the period's end. */
  readonly stock?: true;
}

/** A KPI row. */
export type KpiRow = RatioRow | FigureRow;

/** Whether the row is worked out by a KPI. */
export function isRatio(row: KpiRow): row is RatioRow {
  return 'kpi' in row;
}

/** How well the row's number is when it is high. */
export function betterOf(row: KpiRow): 'higher' | 'lower' | 'neither' {
  return row.better ?? (isRatio(row) ? row.kpi.better : 'neither');
}

/** The unit of the row's number. */
export function unitOf(row: KpiRow): Unit {
  return isRatio(row) ? row.kpi.unit : row.unit;
}

const ratio = (
  section: Shown['section'],
  kpi: FormulaKpi,
  as: Omit<Partial<RatioRow>, 'kpi' | 'section'> = {},
): RatioRow => ({
  key: kpi.name.toLowerCase(),
  section,
  goal: kpi.goal,
  kpi,
  ...as,
});

const figure = (
  goal: Goal,
  section: Shown['section'],
  key: string,
  label: Text,
  as: Omit<Partial<FigureRow>, 'key' | 'goal' | 'section' | 'label'> = {},
): FigureRow => ({ key: `${key}_shown`, goal, section, label, figure: key, unit: 'count', better: 'higher', ...as });

/** Every KPI row, in the sheet's order. */
export const KPI_ROWS: readonly KpiRow[] = [
  figure(
    'leads',
    'start',
    'marketing_cost',
    { en: 'Marketing cost', ko: '마케팅 비용', ja: 'マーケティング費用' },
    {
      unit: 'money',
      better: 'lower',
      meaning: {
        en: 'What marketing spent in the period; its target is the budget.',
        ko: '해당 기간에 쓴 마케팅 비용이에요. 목표 칸에는 예산을 적어요.',
        ja: '期間中に使ったマーケティング費用です。目標には予算を入力します。',
      },
    },
  ),
  ratio('start', IMPRESSIONS_PER_LEAD),
  ratio('start', CPM, { exact: true }),
  ratio(1, BOUNCE_RATE, { reads: { single_page_sessions: 'bounced_sessions' } }),
  figure('seen', 2, 'sessions', { en: 'Website sessions', ko: '웹사이트 세션 수', ja: 'Webサイトのセッション数' }),
  ratio(2, GROWTH_RATE, {
    key: 'sessions_growth',
    goal: 'seen',
    label: { en: 'Growth of sessions', ko: '세션 증감률(이전 기간 대비)', ja: 'セッション数の増減率(前期比)' },
    reads: { current: 'sessions', previous: 'sessions' },
    before: 'previous',
    better: 'higher',
  }),
  ratio(2, VISITOR_TO_LEAD_RATE),
  figure(
    'seen',
    3,
    'engagements',
    { en: 'Social engagements', ko: '소셜 참여 수', ja: 'SNSのエンゲージメント数' },
    {
      figure: 'likes + comments + shares',
      meaning: {
        en: 'Likes, comments and shares of your posts in the period, added up.',
        ko: '해당 기간에 게시물이 받은 좋아요, 댓글, 공유를 더한 값이에요.',
        ja: '期間中に投稿が得たいいね、コメント、シェアの合計です。',
      },
    },
  ),
  ratio(3, ENGAGEMENT_RATE, { reads: { engagements: 'likes + comments + shares', audience: 'social_audience' } }),
  figure('seen', 3, 'social_clicks', { en: 'Clicks from social', ko: '소셜 유입 클릭 수', ja: 'SNSからのクリック数' }),
  figure('sell', 4, 'meetings_booked', { en: 'Meetings booked', ko: '미팅 예약 수', ja: 'アポ獲得数' }),
  figure('sell', 4, 'meetings_attended', { en: 'Meetings attended', ko: '미팅 진행 수', ja: '商談実施数' }),
  ratio(4, MEETING_BOOKING_RATE),
  ratio(4, MEETING_SHOW_RATE),
  ratio(4, MEETING_TO_SQO_RATE),
  ratio(5, CAC, { label: { en: 'CAC, marketing only', ko: 'CAC(마케팅 비용만)', ja: 'CAC(マーケ費用のみ)' } }),
  ratio(5, FULLY_LOADED_CAC),
  ratio(5, CAC_PAYBACK, { reads: { cac: 'fully_loaded_cac' } }),
  ratio(6, LEAD_VALUE, { reads: { sales_value: 'won_value' }, exact: true }),
  ratio(6, LEAD_QUALITY_RATE, { reads: { qualified_leads: 'mqls' } }),
  ratio(7, CHURN_RATE),
  ratio(7, CUSTOMER_LIFETIME),
  ratio(7, CLTV, {
    label: { en: 'LTV per lead', ko: '리드당 LTV', ja: 'リード1件あたりのLTV' },
    reads: { value: 'lead_value / deal_periods' },
    exact: true,
  }),
  ratio(7, CLTV_MARGIN, {
    label: { en: 'LTV per customer, margin', ko: '고객당 LTV(이익 기준)', ja: '顧客LTV(粗利ベース)' },
  }),
  ratio(7, CLTV_TO_CAC, { reads: { cltv: 'cltv_margin', cac: 'fully_loaded_cac' } }),
  figure(
    'sell',
    8,
    'response_minutes',
    { en: 'First response (min)', ko: '평균 첫 응답 시간(분)', ja: '平均初回対応時間(分)' },
    { unit: 'minutes', better: 'lower', target: 3, meaning: RESPONSE_TIME.meaning },
  ),
  ratio(8, ANSWERED_IN_TIME_RATE, {
    label: { en: 'Answered within 3 minutes', ko: '3분 이내 응답률', ja: '3分以内の対応率' },
  }),
  ratio(8, OUTCOME_RATE, { target: 0.7 }),
  figure('sell', 9, 'deals_won', { en: 'Deals won', ko: '수주 건수', ja: '受注数' }),
  ratio(9, AVERAGE_DEAL_SIZE, { reads: { revenue: 'won_value' } }),
  ratio(10, CONVERSION_RATE, { reads: { sales: 'deals_won' } }),
  ratio(10, WIN_RATE),
  figure('leads', 11, 'leads', { en: 'New leads', ko: '신규 리드 수', ja: '新規リード数' }),
  ratio(11, CPL, { exact: true }),
  figure('sell', 12, 'sqos', { en: 'SQOs', ko: '영업 기회 수(SQO)', ja: '有効商談数(SQO)' }),
  ratio(12, MQL_TO_SQO_RATE),
  ratio(12, COST_PER_SQO, { exact: true }),
  figure('sell', 13, 'mqls', { en: 'MQLs', ko: 'MQL 수', ja: 'MQL数' }),
  ratio(13, COST_PER_MQL, { exact: true }),
  ratio(14, ARPC, { reads: { customers: 'customers_at_start + (new_customers - customers_lost) / 2' }, exact: true }),
  ratio(15, EMAIL_DELIVERY_RATE),
  ratio(15, EMAIL_OPEN_RATE),
  ratio(15, EMAIL_CLICK_RATE),
  ratio(15, LIST_GROWTH_RATE),
  ratio(15, EMAIL_FORWARD_RATE, { exact: true }),
  ratio(15, EMAIL_UNSUBSCRIBE_RATE, { exact: true }),
  figure(
    'earn',
    16,
    'mrr_at_end',
    { en: 'MRR at end', ko: '기간 말 MRR', ja: '期末のMRR' },
    {
      figure: 'mrr_at_start + new_mrr + expansion_mrr - contraction_mrr - churned_mrr',
      unit: 'money',
      stock: true,
      meaning: MRR.meaning,
    },
  ),
  ratio(16, NET_NEW_MRR),
  ratio(16, ROI, {
    label: { en: 'Marketing ROI', ko: '마케팅 ROI', ja: 'マーケティングROI' },
    reads: { revenue: 'won_value', cost: 'marketing_cost' },
  }),
];

/** What a choice makes of a row. */
interface Variant {
  readonly key: string;
  readonly when: Partial<Definitions>;
  readonly as: Required<Pick<RatioRow, 'variant' | 'label' | 'reads' | 'meaning'>>;
}

/** The rows that depend on a choice, as they are where it isn't the usual one; the first that fits counts. */
const VARIANTS: readonly Variant[] = [
  {
    key: 'cac_payback',
    when: { cacBasis: 'marketing' },
    as: {
      variant: 'marketing',
      label: {
        en: 'CAC payback, marketing only',
        ko: 'CAC 회수 기간(마케팅 비용만)',
        ja: 'CAC回収期間(マーケ費用のみ)',
      },
      reads: { cac: 'cac' },
      meaning: {
        en: "How long until a customer's gross profit has paid back what marketing spent to win it.",
        ko: '고객에게서 얻는 매출총이익으로 획득에 쓴 마케팅 비용을 회수하기까지 걸리는 기간이에요.',
        ja: '顧客からの粗利で、獲得に使ったマーケティング費用を回収するまでの期間です。',
      },
    },
  },
  {
    key: 'cltv_to_cac',
    when: { cacBasis: 'marketing', lifetimeOf: 'lead' },
    as: {
      variant: 'lead marketing',
      label: { en: 'LTV per lead to CPL', ko: '리드당 LTV/CPL 비율', ja: 'リードLTV/CPL比' },
      reads: { cltv: 'cltv', cac: 'cpl' },
      meaning: {
        en: 'How many times over a lead is worth what marketing spent on it: both are per lead, and the value is revenue, not margin.',
        ko: '리드 1건의 LTV가 그 리드에 쓴 마케팅 비용의 몇 배인지 보여줘요. 둘 다 리드당 금액이고, LTV는 이익이 아닌 매출 기준이에요.',
        ja: 'リード1件のLTVが、その獲得に使ったマーケティング費用の何倍かを示します。どちらもリード1件あたりで、LTVは粗利ではなく売上ベースです。',
      },
    },
  },
  {
    key: 'cltv_to_cac',
    when: { cacBasis: 'loaded', lifetimeOf: 'lead' },
    as: {
      variant: 'lead',
      label: {
        en: 'LTV per lead to cost, with sales',
        ko: '리드당 LTV/비용(영업 비용 포함)',
        ja: 'リードLTV/費用比(営業費用込み)',
      },
      reads: { cltv: 'cltv', cac: '(marketing_cost + sales_cost) / leads' },
      meaning: {
        en: 'How many times over a lead is worth what marketing and sales spent on it: both are per lead, and the value is revenue, not margin.',
        ko: '리드 1건의 LTV가 그 리드에 쓴 마케팅·영업 비용의 몇 배인지 보여줘요. 둘 다 리드당 금액이고, LTV는 이익이 아닌 매출 기준이에요.',
        ja: 'リード1件のLTVが、それに使ったマーケティング・営業費用の何倍かを示します。どちらもリード1件あたりで、LTVは粗利ではなく売上ベースです。',
      },
    },
  },
  {
    key: 'cltv_to_cac',
    when: { cacBasis: 'marketing' },
    as: {
      variant: 'marketing',
      label: { en: 'CLTV to CAC, marketing only', ko: 'LTV/CAC 비율(마케팅 비용만)', ja: 'LTV/CAC比(マーケ費用のみ)' },
      reads: { cltv: 'cltv_margin', cac: 'cac' },
      meaning: {
        en: 'How many times over a customer brings back what marketing spent to win it; what sales spent is not in it.',
        ko: 'LTV가 고객 획득에 쓴 마케팅 비용의 몇 배인지 보여줘요. 영업 비용은 들어 있지 않아요.',
        ja: 'LTVが、獲得に使ったマーケティング費用の何倍かを示します。営業費用は含みません。',
      },
    },
  },
];

/** What the choices make of the row. */
export function rowFor(row: KpiRow, choices: Definitions): KpiRow {
  const variant = VARIANTS.find(
    ({ key, when }) =>
      key === row.key && DEFINITION_NAMES.every((name) => when[name] === undefined || when[name] === choices[name]),
  );
  return variant && isRatio(row) ? { ...row, ...variant.as } : row;
}

/** Every KPI row, each followed by what choices can make of it. */
export const ROWS_AND_VARIANTS: readonly KpiRow[] = KPI_ROWS.flatMap((row) => [
  row,
  ...VARIANTS.filter(({ key }) => isRatio(row) && key === row.key).map(({ as }): KpiRow => ({ ...row, ...as })),
]);

/** What tells the row from every other, and from its own variants. */
export function idOf(row: KpiRow): string {
  return isRatio(row) && row.variant !== undefined ? `${row.key} ${row.variant}` : row.key;
}

/** The rows that the headlines point to. */
export const HEADLINES: readonly string[] = [
  'leads_shown',
  'cpl',
  'sqos_shown',
  'cost_per_sqo',
  'win_rate',
  'fully_loaded_cac',
  'cltv_to_cac',
  'mrr_at_end_shown',
];

/** Which row a headline points to instead. */
const INSTEAD: Readonly<Record<Definitions['cacBasis'], Readonly<Record<string, string>>>> = {
  loaded: {},
  marketing: { fully_loaded_cac: 'cac' },
};

/** The key of the row to which the headline called `key` points under these choices. */
export function headlineFor(key: string, { cacBasis }: Definitions): string {
  return INSTEAD[cacBasis][key] ?? key;
}

/** The row called `key`, if it is a KPI's. */
export function kpiRowCalled(key: string): KpiRow | undefined {
  return KPI_ROWS.find((row) => row.key === key);
}
