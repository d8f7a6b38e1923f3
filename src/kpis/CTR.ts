/** CTR: section 3 of the article. */

import { defineKpi } from '../core/kpi';
import { clicks, impressions } from './arguments';

export const CTR = defineKpi({
  name: 'CTR',
  section: 3,
  goal: 'seen',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Click-through rate (CTR)', ko: '클릭률(CTR)', ja: 'クリック率(CTR)' },
  meaning: {
    en: 'The share of impressions that are clicked.',
    ko: '노출 중에서 클릭으로 이어진 비율이에요.',
    ja: '表示された回数のうち、クリックされた割合です。',
  },
  care: {
    en: 'Clicks and impressions have to come from the same ads or posts; email clicks have their own rates.',
    ko: '클릭 수와 노출 수는 같은 광고·게시물의 값을 쓰고, 이메일 클릭은 넣지 않아요.',
    ja: 'クリック数とインプレッション数は同じ広告・投稿のものを使い、メールのクリックは含めません。',
  },
  arguments: [clicks, impressions],
  formula: 'clicks / impressions',
  synonyms: ['clickthrough', 'クリックスルー率', '클릭 비율'],
  lookAt: ['ENGAGEMENT_RATE', 'CPM'],
});
