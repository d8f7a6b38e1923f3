/** LEAD_TO_MQL_RATE: section 13 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, mqls } from './arguments';

export const LEAD_TO_MQL_RATE = defineKpi({
  name: 'LEAD_TO_MQL_RATE',
  section: 13,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Lead-to-MQL rate', ko: '리드→MQL 전환율', ja: 'リードからのMQL化率' },
  meaning: {
    en: 'The share of leads that become MQLs.',
    ko: '리드 중 MQL이 된 비율이에요.',
    ja: 'リードのうち、MQLになった割合です。',
  },
  arguments: [mqls, leads],
  formula: 'mqls / leads',
  synonyms: ['marketing qualified lead', 'qualification rate', 'MQL転換率', 'MQL 비율', '마케팅 적격 리드'],
  published: [
    {
      range: {
        en: '10 / 20 / 30% (quartile / median / top)',
        ko: '10 / 20 / 30%(사분위 / 중앙값 / 상위)',
        ja: '10 / 20 / 30%(四分位 / 中央値 / 上位)',
      },
      source: 'growthengineer.ai',
    },
    { range: { en: '20–40%', ko: '20~40%', ja: '20～40%' }, source: 'b2blead.io' },
  ],
  lookAt: ['LEAD_QUALITY_RATE', 'CPL'],
});
