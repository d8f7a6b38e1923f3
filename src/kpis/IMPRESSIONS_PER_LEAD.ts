/** IMPRESSIONS_PER_LEAD: the opening chapter of the article. */

import { defineKpi } from '../core/kpi';
import { impressions, leads } from './arguments';

export const IMPRESSIONS_PER_LEAD = defineKpi({
  name: 'IMPRESSIONS_PER_LEAD',
  section: 'start',
  goal: 'leads',
  unit: 'number',
  better: 'lower',
  title: { en: 'Impressions per lead', ko: '리드당 노출 수', ja: 'リード1件あたりのインプレッション数' },
  meaning: {
    en: 'How many impressions it takes to get one lead.',
    ko: '리드 1건을 얻기까지 몇 번 노출됐는지 보여줘요.',
    ja: 'リード1件を獲得するまでに広告や投稿が何回表示されたかを示します。',
  },
  arguments: [impressions, leads],
  formula: 'impressions / leads',
  synonyms: ['views per lead', '表示回数'],
  lookAt: ['CTR', 'VISITOR_TO_LEAD_RATE', 'BOUNCE_RATE'],
});
