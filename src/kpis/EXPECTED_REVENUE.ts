/** EXPECTED_REVENUE: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { averageDealSize, sqos, winRate } from './arguments';

export const EXPECTED_REVENUE = defineKpi({
  name: 'EXPECTED_REVENUE',
  section: 'plan',
  goal: 'sell',
  unit: 'money',
  better: 'higher',
  title: { en: 'Expected revenue', ko: '예상 매출', ja: '見込み売上' },
  meaning: {
    en: 'How much revenue the SQOs should give.',
    ko: '영업 기회(SQO)에서 예상되는 매출이에요.',
    ja: '有効商談(SQO)から見込まれる売上です。',
  },
  arguments: [sqos, winRate, averageDealSize],
  formula: 'sqos * win_rate * average_deal_size',
  synonyms: [
    'revenue forecast',
    'sales forecast',
    'weighted pipeline',
    '売上予測',
    'ヨミ',
    'パイプライン',
    '매출 예측',
    '가중 파이프라인',
  ],
  lookAt: ['WIN_RATE', 'AVERAGE_DEAL_SIZE', 'EXPECTED_SQOS'],
});
