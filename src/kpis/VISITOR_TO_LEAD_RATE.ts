/** VISITOR_TO_LEAD_RATE: section 2 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, visitors } from './arguments';

export const VISITOR_TO_LEAD_RATE = defineKpi({
  name: 'VISITOR_TO_LEAD_RATE',
  section: 2,
  goal: 'leads',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Visitor-to-lead rate', ko: '방문자→리드 전환율', ja: 'リード獲得率(サイトCVR)' },
  meaning: {
    en: 'The share of visitors who become leads.',
    ko: '사이트 방문자 중 리드가 된 비율이에요.',
    ja: 'サイト訪問者のうち、リードになった割合です。',
  },
  arguments: [leads, visitors],
  formula: 'leads / visitors',
  synonyms: [
    'CVR',
    'website conversion rate',
    'landing page conversion',
    'traffic',
    'サイトのコンバージョン率',
    'CV率',
    'トラフィック',
    '방문 전환율',
    '사이트 CVR',
    '트래픽',
  ],
  published: [
    {
      range: {
        en: '1 / 2 / 3% (quartile / median / top)',
        ko: '1 / 2 / 3%(사분위 / 중앙값 / 상위)',
        ja: '1 / 2 / 3%(四分位 / 中央値 / 上位)',
      },
      source: 'growthengineer.ai',
    },
  ],
  lookAt: ['BOUNCE_RATE', 'CTR', 'ENGAGEMENT_RATE'],
});
