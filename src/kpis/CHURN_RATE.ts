/** CHURN_RATE: section 7 of the article. */

import { defineKpi } from '../core/kpi';
import { customersAtStart, customersLost } from './arguments';

export const CHURN_RATE = defineKpi({
  name: 'CHURN_RATE',
  section: 7,
  goal: 'earn',
  unit: 'rate',
  better: 'lower',
  title: { en: 'Customer churn rate', ko: '고객 이탈률', ja: '解約率(チャーンレート)' },
  meaning: {
    en: 'The share of customers lost in the period.',
    ko: '기간 초 고객 중 그 기간에 이탈한 비율이에요.',
    ja: '期首の顧客のうち、期間中に解約した割合です。',
  },
  care: {
    en: 'Count only customers who were there at the start; those won during the period belong in neither number.',
    ko: '기간 초에 있던 고객만 세고, 기간 중에 새로 얻은 고객은 어느 쪽에도 넣지 않아요.',
    ja: '期首にいた顧客だけを数え、期間中に獲得した顧客はどちらの数にも含めません。',
  },
  arguments: [customersLost, customersAtStart],
  formula: 'customers_lost / customers_at_start',
  synonyms: ['attrition', 'cancellation rate', 'logo churn', '退会率', '離脱率', '해지율', '이탈 고객'],
  lookAt: ['NRR', 'CUSTOMER_LIFETIME', 'ARPC'],
});
