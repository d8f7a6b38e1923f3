/** EXPECTED_SQOS: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { meetingsAttended, meetingToSqoRate } from './arguments';

export const EXPECTED_SQOS = defineKpi({
  name: 'EXPECTED_SQOS',
  section: 'plan',
  goal: 'sell',
  unit: 'number',
  better: 'higher',
  title: { en: 'Expected SQOs', ko: '예상 영업 기회 수', ja: '見込み有効商談数' },
  meaning: {
    en: 'How many SQOs the meetings held should give.',
    ko: '진행한 미팅에서 나올 것으로 예상되는 영업 기회(SQO) 수예요.',
    ja: '実施した商談から見込まれる有効商談(SQO)の数です。',
  },
  arguments: [meetingsAttended, meetingToSqoRate],
  formula: 'meetings_attended * meeting_to_sqo_rate',
  synonyms: ['SQO forecast', 'opportunity forecast', 'pipeline forecast', '商談予測', '기회 예측', 'SQO 예상'],
  lookAt: ['MEETING_SHOW_RATE', 'MEETING_TO_SQO_RATE', 'MEETING_BOOKING_RATE'],
});
