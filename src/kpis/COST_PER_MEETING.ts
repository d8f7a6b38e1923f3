/** COST_PER_MEETING: section 4 of the article. */

import { defineKpi } from '../core/kpi';
import { marketingCost, meetingsAttended } from './arguments';

export const COST_PER_MEETING = defineKpi({
  name: 'COST_PER_MEETING',
  section: 4,
  goal: 'sell',
  unit: 'money',
  better: 'lower',
  title: { en: 'Cost per meeting', ko: '미팅당 비용', ja: '商談1件あたりのコスト' },
  meaning: {
    en: 'What one meeting held costs in marketing.',
    ko: '진행한 미팅 1건에 든 마케팅 비용이에요.',
    ja: '実施した商談1件あたりのマーケティング費用です。',
  },
  arguments: [marketingCost, meetingsAttended],
  formula: 'marketing_cost / meetings_attended',
  synonyms: [
    'cost per appointment',
    'cost per demo',
    'アポ単価',
    '商談単価',
    'アポ獲得単価',
    '미팅 단가',
    '미팅 획득 비용',
  ],
  lookAt: ['CPL', 'MEETING_BOOKING_RATE', 'MEETING_SHOW_RATE'],
});
