/** EMAIL_FORWARD_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { delivered, forwards } from './arguments';

export const EMAIL_FORWARD_RATE = defineKpi({
  name: 'EMAIL_FORWARD_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Email forward rate', ko: '이메일 포워드율(전달)', ja: 'メール転送率' },
  meaning: {
    en: 'The share of delivered emails passed on to somebody else.',
    ko: '발송에 성공한 이메일 중 다른 사람에게 전달(포워드)된 비율이에요.',
    ja: '届いたメールのうち、ほかの人に転送された割合です。',
  },
  care: {
    en: 'A forward is an email that a reader passes on; whether an email arrived at all is EMAIL_DELIVERY_RATE.',
    ko: '읽은 사람이 다른 사람에게 보낸 이메일의 비율이고, 이메일이 도착했는지는 EMAIL_DELIVERY_RATE 함수로 계산해요.',
    ja: '読者がほかの人に転送したメールの割合で、メールが届いたかどうかはEMAIL_DELIVERY_RATEで計算します。',
  },
  arguments: [forwards, delivered],
  formula: 'forwards / delivered',
  synonyms: ['shares', 'referral', 'シェア率', 'メルマガ', '공유율', '뉴스레터'],
  published: [{ range: { en: '0.1–1%', ko: '0.1~1%', ja: '0.1～1%' }, source: 'clarigital.com' }],
  lookAt: ['EMAIL_OPEN_RATE', 'EMAIL_CLICK_RATE'],
});
