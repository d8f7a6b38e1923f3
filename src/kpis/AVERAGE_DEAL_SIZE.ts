/** AVERAGE_DEAL_SIZE: section 9 of the article. */

import { defineKpi } from '../core/kpi';
import { dealsWon, revenue } from './arguments';

export const AVERAGE_DEAL_SIZE = defineKpi({
  name: 'AVERAGE_DEAL_SIZE',
  section: 9,
  goal: 'sell',
  unit: 'money',
  better: 'higher',
  title: { en: 'Average deal size', ko: '평균 계약 금액', ja: '平均受注単価' },
  meaning: {
    en: 'What one won deal is worth, on average.',
    ko: '수주 1건의 평균 금액이에요.',
    ja: '受注1件あたりの平均金額です。',
  },
  care: {
    en: 'This is the average of one won deal, not the total revenue of the period.',
    ko: '기간 중 매출 합계가 아니라 수주 1건당 평균이에요.',
    ja: '期間中の売上の合計ではなく、受注1件あたりの平均です。',
  },
  arguments: [revenue, dealsWon],
  formula: 'revenue / deals_won',
  synonyms: [
    'ACV',
    'AOV',
    'average contract value',
    'average order value',
    '平均契約単価',
    '平均案件単価',
    '객단가',
    '딜 사이즈',
    '평균 딜 사이즈',
  ],
  lookAt: ['MRR', 'ARPC', 'WIN_RATE'],
});
