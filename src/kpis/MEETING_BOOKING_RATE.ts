/** MEETING_BOOKING_RATE: section 4 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, meetingsBooked } from './arguments';

export const MEETING_BOOKING_RATE = defineKpi({
  name: 'MEETING_BOOKING_RATE',
  section: 4,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Meeting booking rate', ko: '미팅 예약률', ja: 'アポ獲得率' },
  meaning: {
    en: 'The share of leads with whom a meeting is booked.',
    ko: '리드 중 미팅을 예약한 비율이에요.',
    ja: 'リードのうち、アポを獲得できた割合です。',
  },
  arguments: [meetingsBooked, leads],
  formula: 'meetings_booked / leads',
  synonyms: [
    'appointment rate',
    'demo booking',
    'アポ率',
    'アポイント',
    '商談設定率',
    '예약율',
    '미팅 전환율',
    '데모 예약',
  ],
  lookAt: ['LEAD_QUALITY_RATE', 'RESPONSE_TIME'],
});
