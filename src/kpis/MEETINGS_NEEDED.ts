/** MEETINGS_NEEDED: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { meetingToSqoRate, sqos } from './arguments';

export const MEETINGS_NEEDED = defineKpi({
  name: 'MEETINGS_NEEDED',
  section: 'plan',
  goal: 'sell',
  unit: 'number',
  better: 'neither',
  title: { en: 'Meetings needed', ko: '필요 미팅 수', ja: '必要商談数' },
  meaning: {
    en: 'How many meetings those SQOs take.',
    ko: '필요한 영업 기회 수를 채우기 위한 미팅 수예요.',
    ja: '必要な有効商談数に届くための商談の実施数です。',
  },
  arguments: [sqos, meetingToSqoRate],
  formula: 'sqos / meeting_to_sqo_rate',
  synonyms: ['meeting target', 'appointments needed', 'アポ目標', '必要アポ数', '逆算', '미팅 목표', '역산'],
});
