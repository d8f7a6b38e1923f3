/** What a team has to agree on before its KPIs mean the same to everybody, and what its KPI sheets say of it. */

import type { Text } from '../../core/kpi';
import { choiceText, PERIOD_WORDS } from '../../template/choicesLine';
import type { SheetOptions } from '../../template/options';
import { asIs } from '../texts';

/** A term. */
export interface TeamTerm {
  /** By which its row is known. */
  readonly mark: string;
  readonly name: Text;
  /** What there is to decide. */
  readonly decide: Text;
  /** What a KPI sheet says of it, where one does. */
  readonly now?: (options: SheetOptions) => Text;
}

/** Every term, in the sheet's order. */
export const TEAM_TERMS: readonly TeamTerm[] = [
  {
    mark: 'term lead',
    name: { en: 'A lead', ko: '리드', ja: 'リード' },
    decide: {
      en: 'Which contacts count, and from when: a form, a call, a trade fair? Are duplicates, customers and job applicants left out?',
      ko: '어떤 연락처를 언제부터 리드로 세나요(문의 양식, 전화, 행사 등)? 중복, 기존 고객, 채용 지원자는 제외하나요?',
      ja: 'どの連絡先を、いつからリードと数えますか(フォーム、電話、展示会など)。重複、既存顧客、採用応募は除きますか。',
    },
  },
  {
    mark: 'term attribution',
    name: { en: 'Attribution', ko: '어트리뷰션(기여 채널)', ja: 'アトリビューション(貢献チャネル)' },
    decide: {
      en: 'Which touch gets the lead, its cost and its revenue: the first, the last, or several in shares? Over how many days? What of leads whose channel nobody knows?',
      ko: '리드와 매출을 어느 접점의 성과로 보나요(첫 접점, 마지막 접점, 나누어 배분)? 며칠 전까지 보나요? 채널을 모르는 리드는 어떻게 하나요?',
      ja: 'リードと売上をどの接点の成果としますか(最初、最後、複数に配分)。何日前までさかのぼりますか。チャネルが不明なリードはどう扱いますか。',
    },
  },
  {
    mark: 'term mql',
    name: { en: 'An MQL (marketing qualified lead)', ko: 'MQL(마케팅 적격 리드)', ja: 'MQL(Marketing Qualified Lead)' },
    decide: {
      en: 'Which criteria make a lead one: company, role, behaviour, a score? Who checks them?',
      ko: '어떤 조건(회사, 직책, 행동, 점수)을 충족해야 MQL인가요? 누가 확인하나요?',
      ja: 'どの条件(企業、役職、行動、スコア)を満たせばMQLですか。誰が確認しますか。',
    },
  },
  {
    mark: 'term meeting',
    name: { en: 'A meeting', ko: '미팅', ja: '商談(アポ)' },
    decide: {
      en: 'Which meetings count: first calls, demos, visits? When is one attended, and who says whether it was qualified?',
      ko: '어떤 미팅을 세나요(첫 통화, 데모, 방문 등)? 어떤 경우에 진행한 미팅으로 세나요? 유효한 미팅인지는 누가 판단하나요?',
      ja: 'どの商談を数えますか(初回の電話、デモ、訪問など)。どの場合に実施済みと数えますか。有効な商談かどうかは誰が判断しますか。',
    },
  },
  {
    mark: 'term sqo',
    name: { en: 'An SQO (sales qualified opportunity)', ko: 'SQO(영업 기회)', ja: 'SQO(有効商談)' },
    decide: {
      en: 'When does sales accept a deal as worth pursuing, and by which date does it count?',
      ko: '영업팀은 언제 진행할 가치가 있는 건으로 인정하나요? 어느 날짜로 세나요?',
      ja: '営業は、どの時点で追う価値のある案件と認めますか。どの日付で数えますか。',
    },
  },
  {
    mark: 'term customer',
    name: { en: 'A new customer', ko: '신규 고객', ja: '新規顧客' },
    decide: {
      en: 'From when: signature, first payment, first use? Does a customer who comes back, or another branch of the same company, count as new?',
      ko: '언제부터 고객인가요(계약, 첫 결제, 첫 이용)? 다시 돌아온 고객이나 같은 회사의 다른 지점도 신규로 세나요?',
      ja: 'いつから顧客と数えますか(契約、初回入金、利用開始)。戻ってきた顧客や、同じ会社の別拠点も新規に数えますか。',
    },
  },
  {
    mark: 'term lost',
    name: { en: 'A lost customer', ko: '이탈 고객', ja: '解約顧客' },
    decide: {
      en: 'From when: notice, end of contract, months without an order? Does a customer who pauses, or pays less, count?',
      ko: '언제부터 이탈인가요(해지 통보, 계약 종료, 일정 기간 주문 없음)? 일시 중지나 금액 축소도 이탈로 세나요?',
      ja: 'いつから解約と数えますか(解約の通知、契約終了、一定期間の注文なし)。休止や減額は含めますか。',
    },
  },
  {
    mark: 'term cac',
    name: { en: 'Costs in CAC', ko: 'CAC에 넣는 비용', ja: 'CACに含める費用' },
    decide: {
      en: 'Marketing alone, or sales as well? Are salaries, tools, agencies and commission in?',
      ko: '마케팅 비용만 넣나요, 영업 비용도 넣나요? 인건비, 도구, 대행사, 수당은 포함하나요?',
      ja: 'マーケティング費用だけですか、営業費用も含めますか。人件費、ツール、代理店、歩合は含めますか。',
    },
    now: (options) => choiceText('cacBasis', options),
  },
  {
    mark: 'term bounce',
    name: { en: 'Bounce rate', ko: '이탈률', ja: '直帰率' },
    decide: {
      en: 'Visits of one page only, or, as GA4 counts it, sessions that were not engaged? The two differ, so choose one.',
      ko: '한 페이지만 본 방문인가요, GA4처럼 참여하지 않은 세션인가요? 두 값이 다르니 한 가지로 정해 주세요.',
      ja: '1ページだけの訪問ですか、GA4の「エンゲージメントのないセッション」ですか。数が異なるため、どちらかに決めてください。',
    },
  },
  {
    mark: 'term margin',
    name: { en: 'Gross margin', ko: '매출총이익률', ja: '粗利率' },
    decide: {
      en: 'Which costs come off revenue? Who gives the figure, and how often is it renewed?',
      ko: '매출에서 어떤 비용을 빼나요? 누가 알려 주고, 얼마나 자주 바꾸나요?',
      ja: '売上からどの費用を引きますか。数値は誰が出し、どのくらいの頻度で見直しますか。',
    },
  },
  {
    mark: 'term currency',
    name: { en: 'Currency', ko: '통화', ja: '通貨' },
    decide: {
      en: 'In which currency are amounts kept? At which rate, and of which day, are others converted?',
      ko: '금액을 어느 통화로 관리하나요? 다른 통화는 언제의 어떤 환율로 환산하나요?',
      ja: '金額はどの通貨で管理しますか。ほかの通貨は、いつのどのレートで換算しますか。',
    },
    now: ({ currency }) => asIs(currency),
  },
  {
    mark: 'term period',
    name: { en: 'Period', ko: '기간', ja: '期間' },
    decide: {
      en: 'Months, quarters or weeks, of the calendar or of the financial year? When is one closed?',
      ko: '월, 분기, 주 중 무엇을 쓰나요? 달력과 회계연도 중 어느 쪽을 따르나요? 언제 마감하나요?',
      ja: '月、四半期、週のどれを使いますか。暦と会計年度のどちらに合わせますか。いつ締めますか。',
    },
    now: ({ periods }) => PERIOD_WORDS[periods],
  },
  {
    mark: 'term lifetime',
    name: { en: 'Lifetime value (LTV)', ko: 'LTV(고객 생애 가치)', ja: 'LTV(顧客生涯価値)' },
    decide: {
      en: 'Per customer and of margin, or per lead and of revenue? Over how long a time?',
      ko: '고객당 이익 기준인가요, 리드당 매출 기준인가요? 얼마 동안의 값을 보나요?',
      ja: '顧客あたりの粗利で見ますか、リードあたりの売上で見ますか。どのくらいの期間で見ますか。',
    },
    now: (options) => choiceText('lifetimeOf', options),
  },
];
