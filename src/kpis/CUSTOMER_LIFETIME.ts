/** CUSTOMER_LIFETIME: section 7 of the article. */

import { defineKpi } from '../core/kpi';
import { churnRate } from './arguments';

export const CUSTOMER_LIFETIME = defineKpi({
  name: 'CUSTOMER_LIFETIME',
  section: 7,
  goal: 'earn',
  unit: 'periods',
  better: 'higher',
  title: { en: 'Customer lifetime', ko: '평균 고객 유지 기간', ja: '平均継続期間' },
  meaning: {
    en: 'How long a customer stays, on average.',
    ko: '고객이 평균 얼마 동안 거래를 유지하는지 보여줘요.',
    ja: '顧客が平均してどれくらいの期間、取引を続けるかを示します。',
  },
  care: {
    en: 'The result is in the periods of the churn rate: a monthly churn rate gives months.',
    ko: '결과 단위는 고객 이탈률의 기간을 따르므로, 월 고객 이탈률을 넣으면 개월 수로 나와요.',
    ja: '結果の単位は解約率の期間に合わせて決まり、月次の解約率なら月数になります。',
  },
  arguments: [churnRate],
  formula: '1 / churn_rate',
  synonyms: ['retention period', 'tenure', '継続年数', '契約期間', '유지 개월', '계약 기간'],
  lookAt: ['CHURN_RATE', 'NRR'],
});
