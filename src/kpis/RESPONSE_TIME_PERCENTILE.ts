/** RESPONSE_TIME_PERCENTILE: section 8 of the article. */

import { defineSeriesKpi } from '../core/kpi';
import { closesAt, holidays, opensAt, percentile, received, responded } from './arguments';
import { isBlankColumn } from './columns';
import { minutesWithin, percentileOf, readRequests, responseMinutes } from './responses';

export const RESPONSE_TIME_PERCENTILE = defineSeriesKpi({
  name: 'RESPONSE_TIME_PERCENTILE',
  section: 8,
  goal: 'sell',
  unit: 'minutes',
  better: 'lower',
  title: {
    en: 'Response time percentile',
    ko: '리드 첫 응답 시간 백분위수',
    ja: '初回対応時間のパーセンタイル',
  },
  meaning: {
    en: 'Within how many minutes a chosen share of requests is answered.',
    ko: '지정한 비율의 문의에 몇 분 안에 첫 응답을 했는지 보여줘요.',
    ja: '指定した割合の問い合わせに何分以内で初回対応できたかを示します。',
  },
  care: {
    en: '50% is the median; unanswered requests are left out, so look at the rate answered in time as well.',
    ko: '50%가 중앙값이고, 응답하지 않은 문의는 빠지니 목표 시간 내 응답률과 함께 확인해 주세요.',
    ja: '50%が中央値で、未対応の問い合わせは含まれないため、時間内対応率とあわせて確認してください。',
  },
  arguments: [received, responded, percentile, opensAt, closesAt, holidays],
  method: {
    en: 'That percentile of the minutes from received to responded, as PERCENTILE works it out; with working hours, only minutes from Monday to Friday within them.',
    ko: '접수 일시부터 첫 응답 일시까지 걸린 시간(분)의 백분위수를 PERCENTILE 함수와 같은 방법으로 구해요. 업무 시간을 넣으면 휴무일을 뺀 월~금 업무 시간만 세요.',
    ja: '受付日時から初回対応日時までの分数のパーセンタイルをPERCENTILE関数と同じ方法で求めます。営業時間を指定すると、休業日を除く月～金の営業時間内だけを数えます。',
  },
  calculate: ([receivedAt, respondedAt, share = [], opens, closes, daysOff]) => {
    if (isBlankColumn(share)) return '';
    const requests = readRequests(receivedAt, respondedAt);
    if (requests.length === 0) return '';
    const fraction = percentileOf(share);
    return interpolated(responseMinutes(requests, minutesWithin(opens, closes, daysOff)), fraction);
  },
  synonyms: [
    'median response time',
    'p50',
    'p90',
    'p95',
    'speed to lead',
    'FRT',
    '中央値',
    '一次返信',
    '初動',
    '問い合わせ',
    '중앙값',
    '초기 대응 시간',
    '문의',
  ],
  lookAt: ['RESPONSE_TIME', 'RESPONSE_WITHIN_RATE'],
});

/** The value at `fraction` of the way through the sorted numbers, on the line between its two neighbours. */
function interpolated(numbers: readonly number[], fraction: number): number | '' {
  const sorted = Float64Array.from(numbers).sort();
  const place = fraction * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return '';
  return below + (above - below) * (place - Math.floor(place));
}
