/** EMAIL_UNSUBSCRIBE_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { delivered, unsubscribes } from './arguments';

export const EMAIL_UNSUBSCRIBE_RATE = defineKpi({
  name: 'EMAIL_UNSUBSCRIBE_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'lower',
  title: { en: 'Email unsubscribe rate', ko: '이메일 수신거부율', ja: 'メール配信停止率' },
  meaning: {
    en: 'The share of delivered emails that led to an unsubscribe.',
    ko: '발송에 성공한 이메일 중 수신거부로 이어진 비율이에요.',
    ja: '届いたメールのうち、配信停止の手続きにつながった割合です。',
  },
  arguments: [unsubscribes, delivered],
  formula: 'unsubscribes / delivered',
  partOfWhole: true,
  synonyms: [
    'opt-out',
    'list churn',
    '解除率',
    'オプトアウト率',
    '購読解除',
    'メルマガ',
    '구독 취소율',
    '수신 거부',
    '옵트아웃',
    '뉴스레터',
  ],
  published: [{ range: { en: 'under 0.5%', ko: '0.5% 미만', ja: '0.5%未満' }, source: 'clarigital.com' }],
  lookAt: ['EMAIL_CLICK_TO_OPEN_RATE', 'EMAIL_BOUNCE_RATE'],
});
