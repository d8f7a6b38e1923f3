/** The vocabulary of the functions' arguments: a word has one unit and one label per language, everywhere. */

import type { Argument, SeriesArgument } from '../core/kpi';

export const impressions: Argument = {
  name: 'impressions',
  unit: 'count',
  label: { en: 'Impressions', ko: '노출 수', ja: 'インプレッション数' },
  example: 200000,
};

export const leads: Argument = {
  name: 'leads',
  unit: 'count',
  label: { en: 'New leads', ko: '신규 리드 수', ja: '新規リード数' },
  example: 125,
};

export const adSpend: Argument = {
  name: 'ad_spend',
  unit: 'money',
  label: { en: 'Ad spend', ko: '광고비', ja: '広告費' },
  example: 3000,
};

export const clicks: Argument = {
  name: 'clicks',
  unit: 'count',
  label: { en: 'Clicks', ko: '클릭 수', ja: 'クリック数' },
  example: 2000,
};

export const current: Argument = {
  name: 'current',
  unit: 'number',
  label: { en: 'This period', ko: '이번 기간 값', ja: '当期の値' },
  example: 125,
  signed: true,
};

export const previous: Argument = {
  name: 'previous',
  unit: 'number',
  label: { en: 'Period before', ko: '이전 기간 값', ja: '前期の値' },
  example: 100,
  signed: true,
};

export const singlePageSessions: Argument = {
  name: 'single_page_sessions',
  unit: 'count',
  label: { en: 'Single-page sessions', ko: '단일 페이지 세션 수', ja: '1ページのみのセッション数' },
  example: 2700,
};

export const sessions: Argument = {
  name: 'sessions',
  unit: 'count',
  label: { en: 'Sessions', ko: '세션 수', ja: 'セッション数' },
  example: 6000,
};

export const visitors: Argument = {
  name: 'visitors',
  unit: 'count',
  label: { en: 'Visitors', ko: '방문자 수', ja: '訪問者数' },
  example: 5000,
};

export const engagements: Argument = {
  name: 'engagements',
  unit: 'count',
  label: { en: 'Engagements', ko: '참여 수', ja: 'エンゲージメント数' },
  example: 600,
};

export const audience: Argument = {
  name: 'audience',
  unit: 'count',
  label: { en: 'Audience', ko: '모수(노출·도달·팔로워)', ja: '母数(表示・リーチ・フォロワー)' },
  example: 20000,
};

export const meetingsBooked: Argument = {
  name: 'meetings_booked',
  unit: 'count',
  label: { en: 'Meetings booked', ko: '미팅 예약 수', ja: 'アポ獲得数' },
  example: 40,
};

export const meetingsAttended: Argument = {
  name: 'meetings_attended',
  unit: 'count',
  label: { en: 'Meetings attended', ko: '미팅 진행 수', ja: '商談実施数' },
  example: 32,
};

export const marketingCost: Argument = {
  name: 'marketing_cost',
  unit: 'money',
  label: { en: 'Marketing cost', ko: '마케팅 비용', ja: 'マーケティング費用' },
  example: 5000,
};

export const sqos: Argument = {
  name: 'sqos',
  unit: 'count',
  label: { en: 'SQOs', ko: '영업 기회 수(SQO)', ja: '有効商談数(SQO)' },
  example: 16,
};

export const newCustomers: Argument = {
  name: 'new_customers',
  unit: 'count',
  label: { en: 'New customers', ko: '신규 고객 수', ja: '新規顧客数' },
  example: 4,
};

export const salesCost: Argument = {
  name: 'sales_cost',
  unit: 'money',
  label: { en: 'Sales cost', ko: '영업 비용', ja: '営業費用' },
  example: 3000,
};

export const cac: Argument = {
  name: 'cac',
  unit: 'money',
  label: { en: 'CAC', ko: '고객 획득 비용(CAC)', ja: '顧客獲得コスト(CAC)' },
  example: 2000,
};

export const arpc: Argument = {
  name: 'arpc',
  unit: 'money',
  label: { en: 'ARPC', ko: '고객당 매출(ARPC)', ja: '顧客平均単価(ARPC)' },
  example: 300,
  signed: true,
};

export const grossMargin: Argument = {
  name: 'gross_margin',
  unit: 'rate',
  label: { en: 'Gross margin', ko: '매출총이익률', ja: '粗利率' },
  example: 0.7,
  fraction: true,
};

export const salesValue: Argument = {
  name: 'sales_value',
  unit: 'money',
  label: { en: 'Sales value', ko: '매출액', ja: '売上金額' },
  example: 24000,
  signed: true,
};

export const qualifiedLeads: Argument = {
  name: 'qualified_leads',
  unit: 'count',
  label: { en: 'Qualified leads', ko: '유효 리드 수', ja: '有効リード数' },
  example: 75,
};

export const closeRate: Argument = {
  name: 'close_rate',
  unit: 'rate',
  label: { en: 'Close rate', ko: '리드 성사율', ja: 'リードの成約率' },
  example: 0.032,
  fraction: true,
};

export const averageDealSize: Argument = {
  name: 'average_deal_size',
  unit: 'money',
  label: { en: 'Average deal size', ko: '평균 계약 금액', ja: '平均受注単価' },
  example: 6000,
  signed: true,
};

export const value: Argument = {
  name: 'value',
  unit: 'money',
  label: { en: 'Value per period', ko: '기간당 가치', ja: '1期間あたりの価値' },
  example: 300,
  signed: true,
};

export const customerLifetime: Argument = {
  name: 'customer_lifetime',
  unit: 'periods',
  label: { en: 'Customer lifetime', ko: '고객 유지 기간', ja: '平均継続期間' },
  example: 40,
};

export const churnRate: Argument = {
  name: 'churn_rate',
  unit: 'rate',
  label: { en: 'Churn rate', ko: '고객 이탈률', ja: '解約率' },
  example: 0.025,
  fraction: true,
};

export const cltv: Argument = {
  name: 'cltv',
  unit: 'money',
  label: { en: 'CLTV', ko: '고객 생애 가치(LTV)', ja: 'LTV(顧客生涯価値)' },
  example: 8400,
  signed: true,
};

export const customersLost: Argument = {
  name: 'customers_lost',
  unit: 'count',
  label: { en: 'Customers lost', ko: '이탈 고객 수', ja: '解約顧客数' },
  example: 2,
};

export const customersAtStart: Argument = {
  name: 'customers_at_start',
  unit: 'count',
  label: { en: 'Customers at start', ko: '기간 초 고객 수', ja: '期首の顧客数' },
  example: 80,
};

export const answeredInTime: Argument = {
  name: 'answered_in_time',
  unit: 'count',
  label: { en: 'Answered in time', ko: '기한 내 응답 건수', ja: '期限内に対応した件数' },
  example: 16,
};

export const requests: Argument = {
  name: 'requests',
  unit: 'count',
  label: { en: 'Inbound requests', ko: '인바운드 문의 수', ja: '問い合わせ数' },
  example: 20,
};

export const requestsWithOutcome: Argument = {
  name: 'requests_with_outcome',
  unit: 'count',
  label: { en: 'Requests with an outcome', ko: '결과가 나온 문의 수', ja: '結果が出た問い合わせ数' },
  example: 14,
};

export const revenue: Argument = {
  name: 'revenue',
  unit: 'money',
  label: { en: 'Revenue', ko: '매출', ja: '売上' },
  example: 24000,
  signed: true,
};

export const dealsWon: Argument = {
  name: 'deals_won',
  unit: 'count',
  label: { en: 'Deals won', ko: '수주 건수', ja: '受注数' },
  example: 4,
};

export const sales: Argument = {
  name: 'sales',
  unit: 'count',
  label: { en: 'Sales (number)', ko: '성사 건수', ja: '成約数' },
  example: 4,
};

export const dealsLost: Argument = {
  name: 'deals_lost',
  unit: 'count',
  label: { en: 'Deals lost', ko: '실주 건수', ja: '失注数' },
  example: 12,
};

export const leadValue: Argument = {
  name: 'lead_value',
  unit: 'money',
  label: { en: 'Lead value', ko: '리드당 매출', ja: 'リード1件あたりの売上' },
  example: 192,
  signed: true,
};

export const targetRoi: Argument = {
  name: 'target_roi',
  unit: 'rate',
  label: { en: 'Target ROI', ko: '목표 ROI', ja: '目標ROI' },
  example: 2,
  signed: true,
};

export const mqls: Argument = {
  name: 'mqls',
  unit: 'count',
  label: { en: 'MQLs', ko: 'MQL 수', ja: 'MQL数' },
  example: 50,
};

export const customers: Argument = {
  name: 'customers',
  unit: 'count',
  label: { en: 'Customers', ko: '고객 수', ja: '顧客数' },
  example: 80,
};

export const delivered: Argument = {
  name: 'delivered',
  unit: 'count',
  label: { en: 'Emails delivered', ko: '이메일 발송 성공 수', ja: 'メール配信成功数' },
  example: 1960,
};

export const sent: Argument = {
  name: 'sent',
  unit: 'count',
  label: { en: 'Emails sent', ko: '이메일 발송 수', ja: 'メール配信数' },
  example: 2000,
};

export const bounced: Argument = {
  name: 'bounced',
  unit: 'count',
  label: { en: 'Emails bounced', ko: '이메일 반송 수', ja: 'メール不達数' },
  example: 40,
};

export const uniqueOpens: Argument = {
  name: 'unique_opens',
  unit: 'count',
  label: { en: 'Unique opens', ko: '순 오픈 수', ja: 'ユニーク開封数' },
  example: 490,
};

export const uniqueClicks: Argument = {
  name: 'unique_clicks',
  unit: 'count',
  label: { en: 'Unique clicks', ko: '순 클릭 수', ja: 'ユニーククリック数' },
  example: 49,
};

export const forwards: Argument = {
  name: 'forwards',
  unit: 'count',
  label: { en: 'Email forwards', ko: '이메일 포워드 수', ja: 'メール転送数' },
  example: 10,
};

export const unsubscribes: Argument = {
  name: 'unsubscribes',
  unit: 'count',
  label: { en: 'Unsubscribes', ko: '수신거부 수', ja: '配信停止数' },
  example: 5,
};

export const newSubscribers: Argument = {
  name: 'new_subscribers',
  unit: 'count',
  label: { en: 'New subscribers', ko: '신규 구독자 수', ja: '新規登録者数' },
  example: 80,
};

export const lostSubscribers: Argument = {
  name: 'lost_subscribers',
  unit: 'count',
  label: { en: 'Lost subscribers', ko: '이탈 구독자 수', ja: '減少した登録者数' },
  example: 20,
};

export const listSizeAtStart: Argument = {
  name: 'list_size_at_start',
  unit: 'count',
  label: { en: 'List size at start', ko: '기간 초 구독자 수', ja: '期首のリスト件数' },
  example: 2000,
};

export const newMrr: Argument = {
  name: 'new_mrr',
  unit: 'money',
  label: { en: 'New MRR', ko: '신규 MRR', ja: '新規MRR' },
  example: 1200,
  signed: true,
};

export const expansionMrr: Argument = {
  name: 'expansion_mrr',
  unit: 'money',
  label: { en: 'Expansion MRR', ko: '확장 MRR', ja: '拡大MRR' },
  example: 600,
  signed: true,
};

export const contractionMrr: Argument = {
  name: 'contraction_mrr',
  unit: 'money',
  label: { en: 'Contraction MRR', ko: '축소 MRR', ja: '縮小MRR' },
  example: 300,
};

export const churnedMrr: Argument = {
  name: 'churned_mrr',
  unit: 'money',
  label: { en: 'Churned MRR', ko: '이탈 MRR', ja: '解約MRR' },
  example: 600,
};

export const mrrAtStart: Argument = {
  name: 'mrr_at_start',
  unit: 'money',
  label: { en: 'MRR at start', ko: '기간 초 MRR', ja: '期首のMRR' },
  example: 24000,
  signed: true,
};

export const mrr: Argument = {
  name: 'mrr',
  unit: 'money',
  label: { en: 'MRR', ko: '월 반복 매출(MRR)', ja: '月次経常収益(MRR)' },
  example: 24900,
  signed: true,
};

export const cost: Argument = {
  name: 'cost',
  unit: 'money',
  label: { en: 'Cost', ko: '비용', ja: '費用' },
  example: 8000,
};

export const meetingToSqoRate: Argument = {
  name: 'meeting_to_sqo_rate',
  unit: 'rate',
  label: { en: 'Meeting-to-SQO rate', ko: '미팅→기회 전환율', ja: '商談からの有効商談化率' },
  example: 0.5,
  fraction: true,
};

export const winRate: Argument = {
  name: 'win_rate',
  unit: 'rate',
  label: { en: 'Win rate', ko: '수주율', ja: '受注率' },
  example: 0.25,
  fraction: true,
};

export const opportunities: Argument = {
  name: 'opportunities',
  unit: 'count',
  label: { en: 'Opportunities', ko: '진행 중 기회 수', ja: '進行中の案件数' },
  example: 16,
};

export const cycleDays: Argument = {
  name: 'cycle_days',
  unit: 'days',
  label: { en: 'Sales cycle (days)', ko: '영업 사이클(일)', ja: '営業サイクル(日数)' },
  example: 60,
};

export const revenueTarget: Argument = {
  name: 'revenue_target',
  unit: 'money',
  label: { en: 'Revenue target', ko: '매출 목표', ja: '売上目標' },
  example: 24000,
  signed: true,
};

export const deals: Argument = {
  name: 'deals',
  unit: 'count',
  label: { en: 'Deals to win', ko: '목표 수주 건수', ja: '目標受注数' },
  example: 4,
};

export const mqlToSqoRate: Argument = {
  name: 'mql_to_sqo_rate',
  unit: 'rate',
  label: { en: 'MQL-to-SQO rate', ko: 'MQL→기회 전환율', ja: 'MQLからの有効商談化率' },
  example: 0.32,
  fraction: true,
};

export const leadToMqlRate: Argument = {
  name: 'lead_to_mql_rate',
  unit: 'rate',
  label: { en: 'Lead-to-MQL rate', ko: '리드→MQL 전환율', ja: 'リードからのMQL化率' },
  example: 0.4,
  fraction: true,
};

export const visitorToLeadRate: Argument = {
  name: 'visitor_to_lead_rate',
  unit: 'rate',
  label: { en: 'Visitor-to-lead rate', ko: '방문자→리드 전환율', ja: 'リード獲得率(サイトCVR)' },
  example: 0.025,
  fraction: true,
};

export const cpl: Argument = {
  name: 'cpl',
  unit: 'money',
  label: { en: 'CPL', ko: '리드당 비용(CPL)', ja: 'リード獲得単価(CPL)' },
  example: 40,
};

export const received: SeriesArgument = {
  name: 'received',
  label: { en: 'Received at', ko: '접수 일시', ja: '受付日時' },
  holds: 'date-time',
  example: 'A2:A100',
};

export const responded: SeriesArgument = {
  name: 'responded',
  label: { en: 'First response at', ko: '첫 응답 일시', ja: '初回対応日時' },
  holds: 'date-time',
  example: 'B2:B100',
};

export const percentile: SeriesArgument = {
  name: 'percentile',
  label: { en: 'Percentile', ko: '백분위수', ja: 'パーセンタイル' },
  holds: 'number',
  example: '95%',
};

export const withinMinutes: SeriesArgument = {
  name: 'within_minutes',
  label: { en: 'Within (minutes)', ko: '응답 목표 시간(분)', ja: '対応目標(分)' },
  holds: 'number',
  example: '3',
};

export const opensAt: SeriesArgument = {
  name: 'opens_at',
  label: { en: 'Working day starts', ko: '업무 시작 시각', ja: '営業開始時刻' },
  holds: 'time of day',
  optional: true,
  example: 'E1',
};

export const closesAt: SeriesArgument = {
  name: 'closes_at',
  label: { en: 'Working day ends', ko: '업무 종료 시각', ja: '営業終了時刻' },
  holds: 'time of day',
  optional: true,
  example: 'E2',
};

export const holidays: SeriesArgument = {
  name: 'holidays',
  label: { en: 'Holidays', ko: '휴무일', ja: '休業日' },
  holds: 'date',
  optional: true,
  example: 'G2:G20',
};

export const amounts: SeriesArgument = {
  name: 'amounts',
  label: { en: 'Bill amounts', ko: '청구 금액', ja: '請求額' },
  holds: 'number',
  example: 'A2:A100',
};

export const monthsPerBill: SeriesArgument = {
  name: 'months_per_bill',
  label: { en: 'Months per bill', ko: '청구 주기(개월)', ja: '請求1回の月数' },
  holds: 'number',
  optional: true,
  example: 'B2:B100',
};
