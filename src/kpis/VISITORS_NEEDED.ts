/** VISITORS_NEEDED: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { leads, visitorToLeadRate } from './arguments';

export const VISITORS_NEEDED = defineKpi({
  name: 'VISITORS_NEEDED',
  section: 'plan',
  goal: 'leads',
  unit: 'number',
  better: 'neither',
  title: { en: 'Visitors needed', ko: '필요 방문자 수', ja: '必要訪問者数' },
  meaning: {
    en: 'How many website visitors those leads take.',
    ko: '필요한 리드 수를 채우기 위한 사이트 방문자 수예요.',
    ja: '必要なリード数に届くためのサイト訪問者の数です。',
  },
  arguments: [leads, visitorToLeadRate],
  formula: 'leads / visitor_to_lead_rate',
  synonyms: ['traffic target', 'traffic goal', 'アクセス目標', '集客目標', '逆算', '트래픽 목표', '역산'],
});
