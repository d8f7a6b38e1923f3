/** CPC: the opening chapter of the article. */

import { defineKpi } from '../core/kpi';
import { adSpend, clicks } from './arguments';

export const CPC = defineKpi({
  name: 'CPC',
  section: 'start',
  goal: 'seen',
  unit: 'money',
  better: 'lower',
  title: { en: 'Cost per click (CPC)', ko: '클릭당 비용(CPC)', ja: 'クリック単価(CPC)' },
  meaning: {
    en: 'What one click on an ad costs.',
    ko: '광고 클릭 1회에 든 비용이에요.',
    ja: '広告のクリック1回にかかった費用です。',
  },
  arguments: [adSpend, clicks],
  formula: 'ad_spend / clicks',
  synonyms: ['price per click', 'PPC', 'click cost', 'クリック課金', 'クリック獲得単価', '클릭 단가', '클릭 비용'],
  lookAt: ['CTR', 'CPM'],
});
