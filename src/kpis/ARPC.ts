/** ARPC: section 14 of the article. */

import { defineKpi } from '../core/kpi';
import { customers, revenue } from './arguments';

export const ARPC = defineKpi({
  name: 'ARPC',
  section: 14,
  goal: 'earn',
  unit: 'money',
  better: 'higher',
  title: { en: 'Average revenue per customer (ARPC)', ko: '고객당 평균 매출(ARPC)', ja: '顧客平均単価(ARPC)' },
  meaning: {
    en: 'What one customer brings in the period, on average.',
    ko: '기간 중 고객 1곳당 평균 매출이에요.',
    ja: '期間中の顧客1社あたりの平均売上です。',
  },
  arguments: [revenue, customers],
  formula: 'revenue / customers',
  synonyms: [
    'ARPA',
    'ARPU',
    'average revenue per account',
    'average revenue per user',
    'アカウント平均単価',
    'ユーザー平均単価',
    '客単価',
    '객단가',
    '계정당 매출',
    '고객 단가',
  ],
  lookAt: ['CHURN_RATE', 'NRR', 'AVERAGE_DEAL_SIZE'],
});
