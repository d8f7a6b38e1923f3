/** ANSWERED_IN_TIME_RATE: section 8 of the article. */

import { defineKpi } from '../core/kpi';
import { answeredInTime, requests } from './arguments';

export const ANSWERED_IN_TIME_RATE = defineKpi({
  name: 'ANSWERED_IN_TIME_RATE',
  section: 8,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Answered in time', ko: '기한 내 응답률', ja: '期限内対応率' },
  meaning: {
    en: 'The share of requests answered within the time you aim for.',
    ko: '문의 중 목표 시간 안에 첫 응답을 한 비율이에요.',
    ja: '問い合わせのうち、目標の時間内に初回対応できた割合です。',
  },
  care: {
    en: 'Requests never answered stay in the total, and whether a request led to a result is another rate, OUTCOME_RATE.',
    ko: '응답하지 않은 문의도 모수에 넣고, 결과로 이어졌는지는 OUTCOME_RATE 함수로 따로 봐 주세요.',
    ja: '未対応の問い合わせも母数に含め、結果が出たかどうかはOUTCOME_RATEで別に見てください。',
  },
  arguments: [answeredInTime, requests],
  formula: 'answered_in_time / requests',
  partOfWhole: true,
  synonyms: [
    'SLA',
    'response SLA',
    'service level',
    'SLA達成率',
    '時間内対応率',
    'SLA 달성률',
    '즉시 응답률',
    '문의 응대',
    '問い合わせ',
    '문의',
  ],
  lookAt: ['RESPONSE_TIME', 'RESPONSE_TIME_PERCENTILE', 'OUTCOME_RATE'],
});
