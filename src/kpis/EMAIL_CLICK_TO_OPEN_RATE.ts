/** EMAIL_CLICK_TO_OPEN_RATE: section 15 of the article. */

import { defineKpi } from '../core/kpi';
import { uniqueClicks, uniqueOpens } from './arguments';

export const EMAIL_CLICK_TO_OPEN_RATE = defineKpi({
  name: 'EMAIL_CLICK_TO_OPEN_RATE',
  section: 15,
  goal: 'leads',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Email click-to-open rate (CTOR)', ko: '오픈 대비 클릭률(CTOR)', ja: '開封者のクリック率(CTOR)' },
  meaning: {
    en: 'The share of opened emails in which a link was clicked.',
    ko: '열어 본 이메일 중 링크를 클릭한 비율이에요.',
    ja: '開封されたメールのうち、リンクがクリックされた割合です。',
  },
  care: {
    en: 'Opens and clicks are unique here: each reader counts once, however often they open or click.',
    ko: '오픈도 클릭도 같은 사람이 여러 번 해도 1회로 세요.',
    ja: '開封もクリックも、同じ人が何度行っても1回と数えます。',
  },
  arguments: [uniqueClicks, uniqueOpens],
  formula: 'unique_clicks / unique_opens',
  synonyms: ['click to open', '反応率', 'メルマガ', '반응률', '오픈 후 클릭', '뉴스레터'],
  published: [{ range: { en: '10–20%', ko: '10~20%', ja: '10～20%' }, source: 'clarigital.com' }],
  lookAt: ['EMAIL_OPEN_RATE', 'EMAIL_UNSUBSCRIBE_RATE'],
});
