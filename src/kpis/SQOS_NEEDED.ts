/** SQOS_NEEDED: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { deals, winRate } from './arguments';

export const SQOS_NEEDED = defineKpi({
  name: 'SQOS_NEEDED',
  section: 'plan',
  goal: 'sell',
  unit: 'number',
  better: 'neither',
  title: { en: 'SQOs needed', ko: '필요 영업 기회 수', ja: '必要有効商談数' },
  meaning: {
    en: 'How many SQOs those deals take.',
    ko: '필요한 수주 건수를 채우기 위한 영업 기회(SQO) 수예요.',
    ja: '必要な受注数に届くための有効商談(SQO)の数です。',
  },
  arguments: [deals, winRate],
  formula: 'deals / win_rate',
  synonyms: [
    'pipeline target',
    'opportunity target',
    'pipeline coverage',
    '商談目標',
    '逆算',
    '기회 목표',
    'SQO 목표',
    '역산',
  ],
});
