/** MQLS_NEEDED: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { mqlToSqoRate, sqos } from './arguments';

export const MQLS_NEEDED = defineKpi({
  name: 'MQLS_NEEDED',
  section: 'plan',
  goal: 'sell',
  unit: 'number',
  better: 'neither',
  title: { en: 'MQLs needed', ko: '필요 MQL 수', ja: '必要MQL数' },
  meaning: {
    en: 'How many MQLs those SQOs take.',
    ko: '필요한 영업 기회 수를 채우기 위한 MQL 수예요.',
    ja: '必要な有効商談数に届くためのMQLの数です。',
  },
  arguments: [sqos, mqlToSqoRate],
  formula: 'sqos / mql_to_sqo_rate',
  synonyms: ['MQL target', 'MQL goal', 'MQL目標', '逆算', 'MQL 목표', '역산'],
});
