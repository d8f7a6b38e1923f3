/** LIST_GROWTH_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { listSizeAtStart, lostSubscribers, newSubscribers } from './arguments';

export const LIST_GROWTH_RATE = defineKpi({
  name: 'LIST_GROWTH_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'higher',
  title: { en: 'List growth rate', ko: '구독자 증가율', ja: 'リスト増加率' },
  meaning: {
    en: 'How fast the mailing list grows.',
    ko: '이메일 구독자 목록이 기간 초보다 얼마나 늘었는지 보여줘요.',
    ja: 'メール配信リストが期首からどれだけ増えたかを示します。',
  },
  care: {
    en: 'Lost subscribers are those who unsubscribed and addresses taken off the list, together.',
    ko: '이탈 구독자 수에는 수신거부한 구독자와 반송으로 삭제한 주소를 모두 넣어요.',
    ja: '減少した登録者数には、配信停止と不達で外したアドレスの両方を含めます。',
  },
  arguments: [newSubscribers, lostSubscribers, listSizeAtStart],
  formula: '(new_subscribers - lost_subscribers) / list_size_at_start',
  synonyms: [
    'subscriber growth',
    'newsletter',
    '購読者',
    '登録者増加率',
    'メルマガ',
    '리스트 성장률',
    '구독 증가',
    '뉴스레터',
  ],
  published: [{ range: { en: '2–5% a month', ko: '월 2~5%', ja: '月2～5%' }, source: 'sequenzy.com' }],
  lookAt: ['EMAIL_UNSUBSCRIBE_RATE', 'EMAIL_BOUNCE_RATE', 'VISITOR_TO_LEAD_RATE'],
});
