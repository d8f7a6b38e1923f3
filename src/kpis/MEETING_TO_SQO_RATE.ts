/** MEETING_TO_SQO_RATE: section 4 of the article. */

import { defineKpi } from '../core/kpi';
import { meetingsAttended, sqos } from './arguments';

export const MEETING_TO_SQO_RATE = defineKpi({
  name: 'MEETING_TO_SQO_RATE',
  section: 4,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Meeting-to-SQO rate', ko: '미팅→영업 기회 전환율', ja: '商談からの有効商談化率' },
  meaning: {
    en: 'The share of meetings held that become SQOs.',
    ko: '진행한 미팅 중 영업 기회(SQO)가 된 비율이에요.',
    ja: '実施した商談のうち、有効商談(SQO)になった割合です。',
  },
  arguments: [sqos, meetingsAttended],
  formula: 'sqos / meetings_attended',
  synonyms: ['meeting conversion', 'opportunity rate', '案件化率', '미팅 전환'],
  lookAt: ['LEAD_QUALITY_RATE', 'MQL_TO_SQO_RATE', 'MEETING_SHOW_RATE'],
});
