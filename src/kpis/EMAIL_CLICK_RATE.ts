/** EMAIL_CLICK_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { delivered, uniqueClicks } from './arguments';

export const EMAIL_CLICK_RATE = defineKpi({
  name: 'EMAIL_CLICK_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Email click rate', ko: '이메일 클릭률', ja: 'メールクリック率' },
  meaning: {
    en: 'The share of delivered emails in which a link was clicked.',
    ko: '발송에 성공한 이메일 중 링크를 클릭한 비율이에요.',
    ja: '届いたメールのうち、リンクがクリックされた割合です。',
  },
  care: {
    en: 'Count each reader once (unique clicks), out of delivered emails rather than sent ones.',
    ko: '같은 사람의 클릭은 1회로 세고(순 클릭 수), 발송 수가 아니라 발송 성공 수로 나눠요.',
    ja: '同じ人のクリックは1回と数え(ユニーククリック数)、配信数ではなく配信成功数で割ります。',
  },
  arguments: [uniqueClicks, delivered],
  formula: 'unique_clicks / delivered',
  partOfWhole: true,
  synonyms: ['CTR email', 'newsletter clicks', 'URLクリック率', 'メルマガ', '뉴스레터'],
  published: [{ range: { en: '2–5%', ko: '2~5%', ja: '2～5%' }, source: 'clarigital.com' }],
  lookAt: ['EMAIL_OPEN_RATE', 'EMAIL_CLICK_TO_OPEN_RATE'],
});
