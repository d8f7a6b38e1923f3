/** CPL: section 11 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, marketingCost } from './arguments';

export const CPL = defineKpi({
  name: 'CPL',
  section: 11,
  goal: 'leads',
  unit: 'money',
  better: 'lower',
  title: { en: 'Cost per lead (CPL)', ko: '리드당 비용(CPL)', ja: 'リード獲得単価(CPL)' },
  meaning: {
    en: 'What one new lead costs, on average.',
    ko: '신규 리드 1건을 얻는 데 평균 얼마가 들었는지 보여줘요.',
    ja: '新規リード1件の獲得に平均いくらかかったかを示します。',
  },
  arguments: [marketingCost, leads],
  formula: 'marketing_cost / leads',
  synonyms: ['CPA', 'cost per lead', 'lead cost', 'リード単価', '리드 단가'],
  published: [
    {
      range: {
        en: '310 USD paid, 164 USD organic (B2B SaaS)',
        ko: '유료 310 USD, 자연 유입 164 USD(B2B SaaS)',
        ja: '有料 310 USD、オーガニック 164 USD(B2B SaaS)',
      },
      source: 'First Page Sage',
      year: 2023,
      currency: 'USD',
    },
  ],
  lookAt: ['CPC', 'CTR', 'VISITOR_TO_LEAD_RATE'],
});
