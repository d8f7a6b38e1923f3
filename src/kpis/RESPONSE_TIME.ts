/** RESPONSE_TIME: section 8 of the article. */

import { defineSeriesKpi } from '../core/kpi';
import { sum } from '../core/sum';
import { closesAt, holidays, opensAt, received, responded } from './arguments';
import { minutesWithin, readRequests, responseMinutes } from './responses';

export const RESPONSE_TIME = defineSeriesKpi({
  name: 'RESPONSE_TIME',
  section: 8,
  goal: 'sell',
  unit: 'minutes',
  better: 'lower',
  title: { en: 'Average response time', ko: '평균 리드 첫 응답 시간', ja: '平均初回対応時間' },
  meaning: {
    en: 'How many minutes people wait for a first answer, on average.',
    ko: '문의 접수부터 첫 응답까지 걸린 평균 시간(분)이에요.',
    ja: '問い合わせの受付から初回対応までの平均時間(分)です。',
  },
  care: {
    en: 'Unanswered requests are left out of the mean, so look at the rate answered in time as well.',
    ko: '응답하지 않은 문의는 평균에 들어가지 않으니 목표 시간 내 응답률과 함께 확인해 주세요.',
    ja: '未対応の問い合わせは平均に含まれないため、時間内対応率とあわせて確認してください。',
  },
  arguments: [received, responded, opensAt, closesAt, holidays],
  method: {
    en: 'The mean of the minutes from received to responded; with working hours, only minutes from Monday to Friday within them.',
    ko: '접수 일시부터 첫 응답 일시까지 걸린 시간(분)의 평균이에요. 업무 시간을 넣으면 휴무일을 뺀 월~금 업무 시간만 세요.',
    ja: '受付日時から初回対応日時までの分数の平均です。営業時間を指定すると、休業日を除く月～金の営業時間内だけを数えます。',
  },
  calculate: ([receivedAt, respondedAt, opens, closes, daysOff]) => {
    const requests = readRequests(receivedAt, respondedAt);
    if (requests.length === 0) return '';
    const minutes = responseMinutes(requests, minutesWithin(opens, closes, daysOff));
    return minutes.length > 0 ? sum(minutes) / minutes.length : '';
  },
  synonyms: [
    'lead response time',
    'speed to lead',
    'first response time',
    'FRT',
    'reply time',
    '一次返信',
    '初動',
    'リードレスポンスタイム',
    '応答時間',
    '問い合わせ',
    '초기 대응 시간',
    '응대 시간',
    '문의',
  ],
  published: [
    {
      range: {
        en: "3 minutes (the company's own target)",
        ko: '3분(해당 회사의 자체 목표)',
        ja: '3分(同社の自社目標)',
      },
      source: 'Cognism',
      year: 2022,
    },
  ],
  lookAt: ['RESPONSE_TIME_PERCENTILE', 'RESPONSE_WITHIN_RATE'],
});
