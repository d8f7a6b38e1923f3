/** What a marketer fills in: the rows under "Enter your numbers", group by group. */

import type { Argument, Text } from '../core/kpi';
import * as word from '../kpis/arguments';

/** An input row. Its name is what the KPI rows refer to. */
export interface Input extends Argument {
  /**
   * What the total is: the sum; the first number of a stock, which from the second period on is prefilled with
   * `carried`; or the mean weighted by another row.
   */
  readonly total: 'sum' | { readonly carried: string } | { readonly weightedBy: string };
  /** What the row's header says, where it isn't the label that formulas in words use. */
  readonly heading?: Text;
  /** What belongs in the row, where the name doesn't say it. */
  readonly help?: Text;
  /** What is said in the first period of a sheet that is filled in from data. */
  readonly fromData?: Text;
}

/** A group of input rows under one heading. */
export interface InputGroup {
  readonly title: Text;
  readonly inputs: readonly Input[];
}

const flow = (argument: Argument, as: Partial<Input> = {}): Input => ({ ...argument, total: 'sum', ...as });

/** Every input, in the sheet's order. */
export const INPUT_GROUPS: readonly InputGroup[] = [
  {
    title: { en: 'Spend', ko: '비용', ja: '費用' },
    inputs: [
      flow(word.marketingCost, {
        help: {
          en: 'All marketing cost of the period: ads, tools, content, events, agencies and, if you count them, salaries.',
          ko: '해당 기간의 마케팅 비용 전체예요. 광고, 도구, 콘텐츠, 행사, 대행사 비용과 (포함하기로 했다면) 인건비를 더해요.',
          ja: '期間中のマーケティング費用の合計です。広告、ツール、コンテンツ、イベント、代理店費用と、含める場合は人件費を足します。',
        },
      }),
      flow(word.adSpend, {
        heading: { en: 'of which ad spend', ko: '그중 광고비', ja: 'うち広告費' },
        help: {
          en: 'The part of marketing cost that went to paid ads.',
          ko: '마케팅 비용 중 유료 광고에 쓴 금액이에요.',
          ja: 'マーケティング費用のうち、有料広告に使った金額です。',
        },
      }),
      flow(word.salesCost, {
        help: {
          en: 'Sales salaries, commission and tools; used in the fully loaded CAC.',
          ko: '영업 인건비, 수당, 도구 비용이에요. 영업 비용을 포함한 CAC에 쓰여요.',
          ja: '営業の人件費、歩合、ツールの費用です。営業費用込みのCACに使います。',
        },
      }),
    ],
  },
  {
    title: { en: 'Reach', ko: '노출·도달', ja: '認知・接点' },
    inputs: [
      flow(word.impressions, { label: { en: 'Ad impressions', ko: '광고 노출 수', ja: '広告インプレッション数' } }),
      flow(word.clicks, { name: 'ad_clicks', label: { en: 'Ad clicks', ko: '광고 클릭 수', ja: '広告クリック数' } }),
      flow(word.audience, {
        name: 'social_audience',
        label: { en: 'Social audience', ko: '소셜 모수', ja: 'SNSの母数' },
        help: {
          en: 'Choose one base and keep it: impressions of your posts, people reached, or followers.',
          ko: '게시물 노출 수, 도달 수, 팔로워 수 중 하나를 정해서 계속 같은 기준으로 입력해 주세요.',
          ja: '投稿の表示回数、リーチ、フォロワー数のどれか1つに決め、同じ基準で入力し続けてください。',
        },
      }),
      flow(word.engagements, { name: 'likes', label: { en: 'Likes', ko: '좋아요 수', ja: 'いいね数' }, example: 400 }),
      flow(word.engagements, {
        name: 'comments',
        label: { en: 'Comments', ko: '댓글 수', ja: 'コメント数' },
        example: 120,
      }),
      flow(word.engagements, { name: 'shares', label: { en: 'Shares', ko: '공유 수', ja: 'シェア数' }, example: 80 }),
      flow(word.clicks, {
        name: 'social_clicks',
        label: { en: 'Clicks from social', ko: '소셜 유입 클릭 수', ja: 'SNSからのクリック数' },
        help: {
          en: 'Clicks on your social posts that led to your website.',
          ko: '소셜 게시물에서 웹사이트로 들어온 클릭이에요.',
          ja: 'SNSの投稿から自社サイトに来たクリックです。',
        },
      }),
    ],
  },
  {
    title: { en: 'Website', ko: '웹사이트', ja: 'Webサイト' },
    inputs: [
      flow(word.sessions, {
        help: {
          en: 'Visits to your website in the period, as your analytics tool counts them.',
          ko: '해당 기간의 웹사이트 방문 세션이에요. 분석 도구의 값을 그대로 입력해 주세요.',
          ja: '期間中のWebサイトへの訪問です。アクセス解析ツールの値をそのまま入力してください。',
        },
      }),
      flow(word.singlePageSessions, {
        name: 'bounced_sessions',
        label: { en: 'Bounced sessions', ko: '이탈 세션 수', ja: '直帰セッション数' },
        help: {
          en: 'Sessions with one page only. GA4 counts sessions that were not engaged, which is another number: stay with one.',
          ko: '한 페이지만 본 세션이에요. GA4는 참여하지 않은 세션을 세므로 수치가 달라요. 한 가지 기준만 쓰세요.',
          ja: '1ページだけのセッションです。GA4の「エンゲージメントのないセッション」とは数が異なるため、どちらかに統一してください。',
        },
      }),
      flow(word.visitors, {
        help: {
          en: 'People who visited. Over several periods the sum counts somebody who comes back more than once.',
          ko: '방문한 사람 수예요. 여러 기간을 더하면 다시 온 사람이 두 번 이상 세어져요.',
          ja: '訪問した人の数です。複数の期間を合計すると、再訪した人は重複して数えられます。',
        },
      }),
    ],
  },
  {
    title: { en: 'Funnel', ko: '리드에서 수주까지', ja: 'リードから受注まで' },
    inputs: [
      flow(word.leads, {
        help: {
          en: 'Leads that came in during the period, by what your team counts as one. Each counts once.',
          ko: '해당 기간에 새로 들어온 리드예요. 팀에서 정한 정의에 맞는 리드를 한 번씩만 세요.',
          ja: '期間中に新たに獲得したリードです。チームで決めた定義に沿って、1件を1回だけ数えます。',
        },
      }),
      flow(word.mqls, {
        help: {
          en: 'Marketing qualified leads: leads that meet the criteria your team has agreed on.',
          ko: 'MQL(마케팅 적격 리드): 팀이 합의한 기준을 충족한 리드예요.',
          ja: 'MQL(Marketing Qualified Lead)は、チームで決めた基準を満たしたリードです。',
        },
      }),
      flow(word.meetingsBooked, {
        help: {
          en: 'Sales meetings agreed with leads in the period, whenever they take place.',
          ko: '해당 기간에 리드와 잡은 영업 미팅이에요. 미팅 날짜가 나중이어도 예약한 기간에 세요.',
          ja: '期間中に獲得したアポです。商談の実施日が後でも、アポを獲得した期間に数えます。',
        },
      }),
      flow(word.meetingsAttended, {
        help: {
          en: 'Meetings that took place in the period. Those the lead did not come to are left out.',
          ko: '해당 기간에 실제로 진행한 미팅이에요. 노쇼는 빼요.',
          ja: '期間中に実際に行われた商談です。キャンセルや無断欠席は含めません。',
        },
      }),
      flow(word.sqos, {
        help: {
          en: 'Sales qualified opportunities: deals that sales has accepted as worth pursuing.',
          ko: 'SQO(영업 기회): 영업팀이 진행할 가치가 있다고 인정한 건이에요.',
          ja: 'SQO(Sales Qualified Opportunity)は、営業が追う価値があると認めた案件(有効商談)です。',
        },
      }),
      flow(word.dealsWon, {
        help: {
          en: 'Deals that customers signed in the period.',
          ko: '해당 기간에 계약이 확정된 건이에요.',
          ja: '期間中に契約が確定した案件です。',
        },
      }),
      flow(word.dealsLost, {
        help: {
          en: 'Deals that ended in the period without an order.',
          ko: '해당 기간에 수주하지 못하고 끝난 건이에요.',
          ja: '期間中に受注に至らず終わった案件です。',
        },
      }),
      flow(word.salesValue, {
        name: 'won_value',
        label: { en: 'Won deal value', ko: '수주 금액', ja: '受注金額' },
        help: {
          en: 'The value of the deals won in the period. How many periods it covers stands at the top of the sheet.',
          ko: '해당 기간에 수주한 계약 금액이에요. 이 금액이 몇 기간분인지는 시트 위쪽에 적어요.',
          ja: '期間中に受注した案件の金額です。何期間分にあたるかはシート上部に入力します。',
        },
      }),
    ],
  },
  {
    title: { en: 'Inbound', ko: '문의 응대', ja: '問い合わせ対応' },
    inputs: [
      flow(word.requests),
      flow(word.answeredInTime, {
        label: { en: 'Answered within 3 min', ko: '3분 이내 응답 건수', ja: '3分以内の対応件数' },
      }),
      flow(word.requestsWithOutcome, {
        label: { en: 'With an outcome', ko: '결과가 나온 건수', ja: '結果が出た件数' },
        help: {
          en: 'Requests that led to a result such as a booked meeting.',
          ko: '미팅 예약 등 결과로 이어진 문의예요.',
          ja: 'アポなど、結果につながった問い合わせです。',
        },
      }),
      {
        name: 'response_minutes',
        unit: 'minutes',
        label: { en: 'First response (min)', ko: '평균 첫 응답 시간(분)', ja: '平均初回対応時間(分)' },
        example: 5,
        total: { weightedBy: 'requests' },
        help: {
          en: 'The average minutes from request to first answer. RESPONSE_TIME works it out from a column of times.',
          ko: '문의부터 첫 응답까지의 평균 시간(분)이에요. RESPONSE_TIME 함수로 일시 열에서 계산할 수 있어요.',
          ja: '問い合わせから初回対応までの平均(分)です。RESPONSE_TIME関数で日時の列から計算できます。',
        },
      },
    ],
  },
  {
    title: { en: 'Customers', ko: '고객', ja: '顧客' },
    inputs: [
      {
        ...word.customersAtStart,
        total: { carried: 'customers_at_start + new_customers - customers_lost' },
        help: {
          en: 'Enter the first period; the next ones carry it on (start + new − lost) and may be overwritten.',
          ko: '첫 기간만 입력하면 이후는 자동으로 이어져요(기간 초 + 신규 − 이탈). 직접 고쳐도 돼요.',
          ja: '最初の期間だけ入力すると、以降は自動で引き継がれます(期首＋新規−解約)。上書きもできます。',
        },
      },
      flow(word.newCustomers, {
        help: {
          en: 'Customers who bought for the first time in the period. A further order of the same customer is no new one.',
          ko: '해당 기간에 처음 구매한 고객이에요. 기존 고객의 추가 주문은 세지 않아요.',
          ja: '期間中に初めて購入した顧客です。既存顧客の追加注文は数えません。',
        },
      }),
      flow(word.customersLost, {
        help: {
          en: 'Customers who left in the period: their last contract or subscription ended.',
          ko: '해당 기간에 떠난 고객이에요. 마지막 계약이나 구독이 끝난 기간에 세요.',
          ja: '期間中に離れた顧客です。最後の契約や定期購入が終わった期間に数えます。',
        },
      }),
      flow(word.revenue, {
        label: { en: 'Revenue from customers', ko: '고객 매출', ja: '顧客からの売上' },
        help: {
          en: 'Revenue of the period from all customers, billed or paid: choose one and keep it.',
          ko: '해당 기간의 전체 고객 매출이에요. 청구와 입금 중 한 가지를 정해서 계속 같은 방식으로 입력해 주세요.',
          ja: '期間中の全顧客からの売上です。請求と入金のどちらで数えるかを決め、統一してください。',
        },
      }),
      {
        ...word.grossMargin,
        total: { weightedBy: 'revenue' },
        help: {
          en: 'The share of revenue that is left after what it cost to deliver it.',
          ko: '매출에서 제품·서비스를 제공하는 데 든 원가를 빼고 남는 비율이에요.',
          ja: '売上から、提供にかかった原価を引いて残る割合です。',
        },
      },
    ],
  },
  {
    title: { en: 'MRR', ko: 'MRR', ja: 'MRR' },
    inputs: [
      {
        ...word.mrrAtStart,
        total: { carried: 'mrr_at_start + new_mrr + expansion_mrr - contraction_mrr - churned_mrr' },
        help: {
          en: 'Enter the first period; the next ones carry it on and may be overwritten.',
          ko: '첫 기간만 입력하면 이후는 자동으로 이어져요. 직접 고쳐도 돼요.',
          ja: '最初の期間だけ入力すると、以降は自動で引き継がれます。上書きもできます。',
        },
      },
      flow(word.newMrr),
      flow(word.expansionMrr),
      flow(word.contractionMrr, {
        help: {
          en: 'Enter as a positive amount.',
          ko: '양수로 입력해 주세요.',
          ja: 'プラスの金額で入力してください。',
        },
      }),
      flow(word.churnedMrr, {
        help: {
          en: 'Enter as a positive amount.',
          ko: '양수로 입력해 주세요.',
          ja: 'プラスの金額で入力してください。',
        },
      }),
    ],
  },
  {
    title: { en: 'Email', ko: '이메일', ja: 'メール' },
    inputs: [
      flow(word.sent),
      flow(word.delivered),
      flow(word.uniqueOpens),
      flow(word.uniqueClicks),
      flow(word.forwards),
      flow(word.unsubscribes),
      {
        ...word.listSizeAtStart,
        total: { carried: 'list_size_at_start + new_subscribers - lost_subscribers' },
        help: {
          en: 'Enter the first period; the next ones carry it on and may be overwritten.',
          ko: '첫 기간만 입력하면 이후는 자동으로 이어져요. 직접 고쳐도 돼요.',
          ja: '最初の期間だけ入力すると、以降は自動で引き継がれます。上書きもできます。',
        },
        fromData: {
          en: 'Each channel’s list size on its first day in the period. Blank for all channels if several have sizes on different days: choose one channel, or type the total.',
          ko: '해당 기간에 채널별로 처음 기록된 날의 구독자 수예요. 여러 채널의 구독자 수가 서로 다른 날짜에 기록돼 있으면 전체 채널에서는 비어 있어요. 채널을 하나 고르거나 합계를 직접 입력해 주세요.',
          ja: '期間中、チャネルごとに最初に記録された日のリスト件数です。複数のチャネルの件数が別々の日に記録されている場合、全チャネルでは空白になります。チャネルを1つ選ぶか、合計を入力してください。',
        },
      },
      flow(word.newSubscribers),
      flow(word.lostSubscribers),
    ],
  },
];

/** Every input row, in the sheet's order. */
export const INPUTS: readonly Input[] = INPUT_GROUPS.flatMap((group) => group.inputs);

/** What a stock grows and shrinks by in a period, as names and signs; `undefined` for what isn't a stock. */
export function carriedBy({ total }: Input): { readonly sign: 1 | -1; readonly name: string }[] | undefined {
  if (typeof total !== 'object' || !('carried' in total)) return undefined;
  return [...total.carried.matchAll(/([+-]) (\w+)/g)].map(([, sign, name = '']) => ({
    sign: sign === '-' ? -1 : 1,
    name,
  }));
}
