/** CPM: the opening chapter of the article. */

import { defineKpi } from '../core/kpi';
import { adSpend, impressions } from './arguments';

export const CPM = defineKpi({
  name: 'CPM',
  section: 'start',
  goal: 'seen',
  unit: 'money',
  better: 'lower',
  title: { en: 'Cost per 1,000 impressions (CPM)', ko: 'CPM(1,000회 노출당 비용)', ja: 'インプレッション単価(CPM)' },
  meaning: {
    en: 'What 1,000 impressions cost.',
    ko: '1,000번 노출하는 데 든 비용이에요.',
    ja: '1,000回の表示にかかった費用です。',
  },
  care: {
    en: 'Take spend and impressions from the same campaign; the result is for 1,000 impressions, not for one.',
    ko: '광고비와 노출 수는 같은 캠페인의 값을 쓰고, 결과는 1회가 아니라 1,000회당 비용으로 읽어요.',
    ja: '広告費とインプレッション数は同じキャンペーンのものを使い、結果は1回ではなく1,000回あたりの費用として読みます。',
  },
  arguments: [adSpend, impressions],
  formula: 'ad_spend / impressions * 1000',
  synonyms: ['cost per mille', 'cost per thousand', '1,000回表示あたりの費用', '千回表示単価'],
  lookAt: ['CTR', 'ENGAGEMENT_RATE'],
});
