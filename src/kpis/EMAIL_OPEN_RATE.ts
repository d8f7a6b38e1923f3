/** EMAIL_OPEN_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { delivered, uniqueOpens } from './arguments';

export const EMAIL_OPEN_RATE = defineKpi({
  name: 'EMAIL_OPEN_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Email open rate', ko: '이메일 오픈율', ja: 'メール開封率' },
  meaning: {
    en: 'The share of delivered emails that were opened.',
    ko: '발송에 성공한 이메일 중 열어 본 비율이에요.',
    ja: '届いたメールのうち、開封された割合です。',
  },
  care: {
    en: "Count each reader once (unique opens); since Apple's Mail Privacy Protection of September 2021, mail apps report opens nobody made.",
    ko: '같은 사람이 여러 번 열어도 1회로 세고(순 오픈 수), 2021년 9월부터는 Apple의 메일 개인정보 보호 기능 때문에 실제보다 많이 집계된다는 점에 주의해 주세요.',
    ja: '同じ人の開封は1回と数え(ユニーク開封数)、2021年9月以降はAppleのメールプライバシー保護により実際より多く計測される点に注意してください。',
  },
  arguments: [uniqueOpens, delivered],
  formula: 'unique_opens / delivered',
  partOfWhole: true,
  synonyms: ['opens', 'newsletter', '開封数', 'メルマガ', '열람률', '뉴스레터'],
  published: [
    {
      range: {
        en: "20–40% (inflated since Apple's Mail Privacy Protection, September 2021)",
        ko: '20~40%(2021년 9월 Apple 메일 개인정보 보호 도입 이후 높게 집계됨)',
        ja: '20～40%(2021年9月のAppleメールプライバシー保護以降は高めに出る)',
      },
      source: 'clarigital.com',
    },
  ],
  lookAt: ['EMAIL_DELIVERY_RATE', 'EMAIL_UNSUBSCRIBE_RATE'],
});
