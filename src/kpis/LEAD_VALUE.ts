/** LEAD_VALUE: section 6 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, salesValue } from './arguments';

export const LEAD_VALUE = defineKpi({
  name: 'LEAD_VALUE',
  section: 6,
  goal: 'leads',
  unit: 'money',
  better: 'higher',
  title: { en: 'Lead value', ko: '리드당 매출(리드 가치)', ja: 'リード1件あたりの売上' },
  meaning: {
    en: 'How much sales value one lead brings, on average.',
    ko: '리드 1건이 평균 얼마의 매출로 이어졌는지 보여줘요.',
    ja: 'リード1件が平均でいくらの売上になったかを示します。',
  },
  arguments: [salesValue, leads],
  formula: 'sales_value / leads',
  synonyms: ['value per lead', 'revenue per lead', 'リードの価値', 'リードバリュー', '리드 밸류'],
  lookAt: ['LEAD_QUALITY_RATE', 'CONVERSION_RATE', 'AVERAGE_DEAL_SIZE'],
});
