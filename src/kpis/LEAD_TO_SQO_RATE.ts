/** LEAD_TO_SQO_RATE: section 12 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, sqos } from './arguments';

export const LEAD_TO_SQO_RATE = defineKpi({
  name: 'LEAD_TO_SQO_RATE',
  section: 12,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Lead-to-SQO rate', ko: '리드→영업 기회 전환율', ja: 'リードからの有効商談化率' },
  meaning: {
    en: 'The share of leads that become SQOs.',
    ko: '리드 중 영업 기회(SQO)가 된 비율이에요.',
    ja: 'リードのうち、有効商談(SQO)になった割合です。',
  },
  arguments: [sqos, leads],
  formula: 'sqos / leads',
  synonyms: ['lead to opportunity', 'lead-to-SQL', 'SQL', '案件化率', 'SQL 전환율'],
  lookAt: ['LEAD_TO_MQL_RATE', 'MQL_TO_SQO_RATE', 'MEETING_BOOKING_RATE', 'RESPONSE_TIME'],
});
