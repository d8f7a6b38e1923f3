/** EMAIL_DELIVERY_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { delivered, sent } from './arguments';

export const EMAIL_DELIVERY_RATE = defineKpi({
  name: 'EMAIL_DELIVERY_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Email delivery rate', ko: '이메일 발송 성공률', ja: 'メール配信成功率' },
  meaning: {
    en: 'The share of sent emails that were delivered.',
    ko: '보낸 이메일 중 오류 없이 발송된 비율이에요.',
    ja: '送ったメールのうち、エラーにならず届いた割合です。',
  },
  care: {
    en: 'Delivered means accepted by the receiving server; what readers pass on to others is EMAIL_FORWARD_RATE.',
    ko: '수신 서버에 도착한 이메일의 비율이고, 읽은 사람이 다른 사람에게 전달(포워드)한 비율은 EMAIL_FORWARD_RATE 함수로 계산해요.',
    ja: '受信側のサーバーに届いたメールの割合で、読者がほかの人に転送した割合はEMAIL_FORWARD_RATEで計算します。',
  },
  arguments: [delivered, sent],
  formula: 'delivered / sent',
  partOfWhole: true,
  synonyms: ['deliverability', 'inbox', '到達率', 'メルマガ', '着信率', '도달률', '전송 성공률', '뉴스레터'],
  published: [{ range: { en: 'over 98%', ko: '98% 초과', ja: '98%超' }, source: 'clarigital.com' }],
  lookAt: ['EMAIL_BOUNCE_RATE', 'LIST_GROWTH_RATE'],
});
