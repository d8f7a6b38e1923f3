/** EMAIL_BOUNCE_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { bounced, sent } from './arguments';

export const EMAIL_BOUNCE_RATE = defineKpi({
  name: 'EMAIL_BOUNCE_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'lower',
  title: { en: 'Email bounce rate', ko: '이메일 반송률', ja: 'メール不達率' },
  meaning: {
    en: 'The share of sent emails that came back.',
    ko: '보낸 이메일 중 반송된 비율이에요.',
    ja: '送ったメールのうち、届かず戻ってきた割合です。',
  },
  arguments: [bounced, sent],
  formula: 'bounced / sent',
  partOfWhole: true,
  synonyms: [
    'hard bounce',
    'soft bounce',
    'undelivered',
    'エラー率',
    'バウンスメール',
    'メルマガ',
    '하드 바운스',
    '실패율',
    '뉴스레터',
  ],
  lookAt: ['EMAIL_DELIVERY_RATE', 'LIST_GROWTH_RATE'],
});
