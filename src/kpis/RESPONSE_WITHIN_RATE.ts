/** RESPONSE_WITHIN_RATE: section 8 of the article. */

import { defineSeriesKpi } from '../core/kpi';
import { closesAt, holidays, opensAt, received, responded, withinMinutes } from './arguments';
import { isBlankColumn } from './columns';
import { minutesAllowed, minutesWithin, readRequests, responseMinutes } from './responses';

export const RESPONSE_WITHIN_RATE = defineSeriesKpi({
  name: 'RESPONSE_WITHIN_RATE',
  section: 8,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Response rate in time', ko: '목표 시간 내 응답률', ja: '時間内対応率' },
  meaning: {
    en: 'The share of requests answered within the minutes you set.',
    ko: '정한 시간(분) 안에 첫 응답을 한 문의의 비율이에요.',
    ja: '決めた時間(分)以内に初回対応できた問い合わせの割合です。',
  },
  care: {
    en: 'A request that was never answered counts as missed; whether one led to a result is another rate, OUTCOME_RATE.',
    ko: '응답하지 않은 문의는 시간을 넘긴 것으로 세고, 결과로 이어졌는지는 OUTCOME_RATE 함수로 따로 봐 주세요.',
    ja: '未対応の問い合わせは時間内に対応できなかったものとして数え、結果が出たかどうかはOUTCOME_RATEで別に見てください。',
  },
  arguments: [received, responded, withinMinutes, opensAt, closesAt, holidays],
  method: {
    en: 'Requests answered within that many minutes ÷ all requests; with working hours, only minutes from Monday to Friday within them.',
    ko: '정한 시간(분) 안에 응답한 문의 수 ÷ 전체 문의 수예요. 업무 시간을 넣으면 휴무일을 뺀 월~금 업무 시간만 세요.',
    ja: '決めた分数以内に対応した問い合わせ数 ÷ すべての問い合わせ数です。営業時間を指定すると、休業日を除く月～金の営業時間内だけを数えます。',
  },
  calculate: ([receivedAt, respondedAt, within = [], opens, closes, daysOff]) => {
    if (isBlankColumn(within)) return '';
    const requests = readRequests(receivedAt, respondedAt);
    if (requests.length === 0) return '';
    const allowed = minutesAllowed(within);
    const minutes = responseMinutes(requests, minutesWithin(opens, closes, daysOff));
    return minutes.filter((waited) => waited <= allowed).length / requests.length;
  },
  synonyms: [
    'SLA',
    'response SLA',
    'service level',
    'speed to lead',
    'SLA達成率',
    '即レス',
    '3分以内の対応率',
    '問い合わせ',
    'SLA 달성률',
    '3분 이내 응답률',
    '문의',
  ],
  lookAt: ['RESPONSE_TIME', 'RESPONSE_TIME_PERCENTILE', 'OUTCOME_RATE'],
});
