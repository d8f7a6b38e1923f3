/** ENGAGEMENT_RATE: section 3 of the article. */

import { defineKpi } from '../core/kpi';
import { audience, engagements } from './arguments';

export const ENGAGEMENT_RATE = defineKpi({
  name: 'ENGAGEMENT_RATE',
  section: 3,
  goal: 'seen',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Engagement rate', ko: '참여율(인게이지먼트)', ja: 'エンゲージメント率' },
  meaning: {
    en: 'The share of the audience that likes, comments or shares.',
    ko: '소셜 게시물에 좋아요·댓글·공유로 반응한 비율이에요.',
    ja: 'SNS投稿に「いいね」・コメント・シェアで反応した割合です。',
  },
  care: {
    en: "This is for social media: say whether the audience is impressions, reach or followers, and don't mix it with GA4's engagement rate, another number.",
    ko: '소셜 미디어 지표이므로 모수를 노출·도달·팔로워 중 하나로 통일하고, GA4의 참여율과는 구분해 주세요.',
    ja: 'SNSの指標なので、母数を表示・リーチ・フォロワーのどれかに統一し、GA4のエンゲージメント率とは分けて扱ってください。',
  },
  arguments: [engagements, audience],
  formula: 'engagements / audience',
  synonyms: ['likes comments shares', 'social interaction', 'ER', 'いいね', 'SNS', '좋아요', '반응률', '소셜'],
  lookAt: ['CTR', 'BOUNCE_RATE'],
});
