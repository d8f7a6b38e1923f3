/** EXPECTED_LEAD_VALUE: section 6 of the article. */

import { defineKpi } from '../core/kpi';
import { averageDealSize, closeRate } from './arguments';

export const EXPECTED_LEAD_VALUE = defineKpi({
  name: 'EXPECTED_LEAD_VALUE',
  section: 6,
  goal: 'leads',
  unit: 'money',
  better: 'higher',
  title: { en: 'Expected lead value', ko: '리드당 기대 매출', ja: 'リード1件あたりの期待売上' },
  meaning: {
    en: 'How much revenue one lead should bring, from close rate and deal size.',
    ko: '성사율과 계약 금액으로 본, 리드 1건에서 기대되는 매출이에요.',
    ja: '受注につながる確率と受注単価から見込まれる、リード1件の売上です。',
  },
  care: {
    en: 'Use the close rate of leads; the win rate, which is of decided deals only, makes it far too high.',
    ko: '성사율은 리드를 모수로 한 값을 쓰고, 결과가 난 건을 모수로 한 수주율과 구분해 주세요.',
    ja: '成約率はリードを母数にした値を使い、案件を母数にした受注率とは区別してください。',
  },
  arguments: [closeRate, averageDealSize],
  formula: 'close_rate * average_deal_size',
  synonyms: ['forecast lead value', 'revenue per lead', '期待値', 'リードの価値', '기댓값', '리드 가치'],
  lookAt: ['WIN_RATE', 'AVERAGE_DEAL_SIZE', 'LEAD_QUALITY_RATE'],
});
