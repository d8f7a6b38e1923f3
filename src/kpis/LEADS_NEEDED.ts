/** LEADS_NEEDED: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { leadToMqlRate, mqls } from './arguments';

export const LEADS_NEEDED = defineKpi({
  name: 'LEADS_NEEDED',
  section: 'plan',
  goal: 'leads',
  unit: 'number',
  better: 'neither',
  title: { en: 'Leads needed', ko: '필요 리드 수', ja: '必要リード数' },
  meaning: {
    en: 'How many leads those MQLs take.',
    ko: '필요한 MQL 수를 채우기 위한 리드 수예요.',
    ja: '必要なMQL数に届くためのリードの数です。',
  },
  arguments: [mqls, leadToMqlRate],
  formula: 'mqls / lead_to_mql_rate',
  synonyms: ['lead target', 'lead goal', 'リード目標', '逆算', '리드 목표', '역산'],
});
