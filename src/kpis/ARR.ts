/** ARR: section 16 of the article. */

import { defineKpi } from '../core/kpi';
import { mrr } from './arguments';

export const ARR = defineKpi({
  name: 'ARR',
  section: 16,
  goal: 'earn',
  unit: 'money',
  better: 'higher',
  title: { en: 'Annual recurring revenue (ARR)', ko: '연 반복 매출(ARR)', ja: '年次経常収益(ARR)' },
  meaning: {
    en: 'Monthly recurring revenue over a year.',
    ko: 'MRR을 1년 치(12개월)로 환산한 금액이에요.',
    ja: 'MRRを1年分(12か月分)にした金額です。',
  },
  arguments: [mrr],
  formula: '12 * mrr',
  synonyms: [
    'yearly recurring revenue',
    'annualised MRR',
    'run rate',
    '年間経常収益',
    '年間経常売上',
    '연간 반복 매출',
    '연 매출',
  ],
  lookAt: ['MRR', 'NET_NEW_MRR', 'NRR'],
});
