/** MEETING_SHOW_RATE: section 4 of the article. */

import { defineKpi } from '../core/kpi';
import { meetingsAttended, meetingsBooked } from './arguments';

export const MEETING_SHOW_RATE = defineKpi({
  name: 'MEETING_SHOW_RATE',
  section: 4,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Meeting show rate', ko: '미팅 참석률', ja: '商談実施率' },
  meaning: {
    en: 'The share of booked meetings that really take place.',
    ko: '예약한 미팅 중 실제로 진행한 비율이에요.',
    ja: '獲得したアポのうち、実際に商談を行った割合です。',
  },
  arguments: [meetingsAttended, meetingsBooked],
  formula: 'meetings_attended / meetings_booked',
  synonyms: ['attendance', 'show-up rate', 'no-show', 'ノーショー率', '出席率', '노쇼율', '노쇼', '미팅 진행'],
  published: [
    {
      range: {
        en: '70–85% inbound, 65–75% cold outbound',
        ko: '인바운드 70~85%, 콜드 아웃바운드 65~75%',
        ja: '問い合わせ経由 70～85%、新規開拓 65～75%',
      },
      source: 'leadriver.io',
    },
  ],
  lookAt: ['LEAD_QUALITY_RATE', 'RESPONSE_TIME'],
});
