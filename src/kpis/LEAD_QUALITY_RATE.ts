/** LEAD_QUALITY_RATE: section 6 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, qualifiedLeads } from './arguments';

export const LEAD_QUALITY_RATE = defineKpi({
  name: 'LEAD_QUALITY_RATE',
  section: 6,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Lead quality rate', ko: '유효 리드 비율', ja: '有効リード率' },
  meaning: {
    en: 'The share of leads that are qualified.',
    ko: '리드 중 영업 대상이 되는 유효 리드의 비율이에요.',
    ja: 'リードのうち、営業の対象になる有効リードの割合です。',
  },
  arguments: [qualifiedLeads, leads],
  formula: 'qualified_leads / leads',
  synonyms: ['qualified leads', 'qualification rate', 'リードの質', '有効率', 'リード品質', '리드 품질', '유효율'],
  lookAt: ['LEAD_TO_MQL_RATE', 'CONVERSION_RATE', 'CPL'],
});
