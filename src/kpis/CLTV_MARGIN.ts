/** CLTV_MARGIN: section 7 of the article. */

import { defineKpi } from '../core/kpi';
import { arpc, churnRate, grossMargin } from './arguments';

export const CLTV_MARGIN = defineKpi({
  name: 'CLTV_MARGIN',
  section: 7,
  goal: 'earn',
  unit: 'money',
  better: 'higher',
  title: {
    en: 'Customer lifetime value from margin (CLTV)',
    ko: '고객 생애 가치(LTV, 매출총이익 기준)',
    ja: 'LTV(粗利ベース)',
  },
  meaning: {
    en: 'The gross profit a customer brings before it leaves.',
    ko: '고객 1곳이 이탈하기 전까지 가져다주는 매출총이익이에요.',
    ja: '顧客1社が解約までにもたらす粗利の総額です。',
  },
  care: {
    en: 'ARPC and churn rate have to be of the same period: a monthly ARPC goes with a monthly churn rate.',
    ko: 'ARPC와 고객 이탈률의 기간을 맞춰서, 월 ARPC에는 월 고객 이탈률을 써 주세요.',
    ja: 'ARPCと解約率の期間をそろえ、月あたりのARPCには月次の解約率を使ってください。',
  },
  arguments: [arpc, grossMargin, churnRate],
  formula: 'arpc * gross_margin / churn_rate',
  synonyms: [
    'LTV',
    'CLV',
    'gross margin LTV',
    '顧客生涯価値',
    'ライフタイムバリュー',
    '고객 평생 가치',
    '마진 기준 LTV',
  ],
  lookAt: ['ARPC', 'CHURN_RATE'],
});
