/** BOUNCE_RATE: section 1 of the article. */

import { defineKpi } from '../core/kpi';
import { sessions, singlePageSessions } from './arguments';

export const BOUNCE_RATE = defineKpi({
  name: 'BOUNCE_RATE',
  section: 1,
  goal: 'seen',
  unit: 'rate',
  better: 'lower',
  title: { en: 'Bounce rate', ko: '이탈률', ja: '直帰率' },
  meaning: {
    en: 'The share of visits that end after a single page.',
    ko: '한 페이지만 보고 떠난 방문의 비율이에요.',
    ja: '1ページだけ見て離れた訪問の割合です。',
  },
  care: {
    en: 'Google Analytics 4 shows 1 − engaged sessions ÷ sessions under this name, which is another number.',
    ko: "GA4의 이탈률은 '1 − 참여 세션 수 ÷ 세션 수'로 계산하므로 이 값과 달라요.",
    ja: 'GA4の直帰率は「1 − エンゲージのあったセッション数 ÷ セッション数」で計算されるため、この値とは一致しません。',
  },
  arguments: [singlePageSessions, sessions],
  formula: 'single_page_sessions / sessions',
  partOfWhole: true,
  synonyms: ['single-page visits', 'exit', '離脱', '바운스율'],
  lookAt: ['CTR', 'ENGAGEMENT_RATE', 'CONVERSION_RATE'],
});
