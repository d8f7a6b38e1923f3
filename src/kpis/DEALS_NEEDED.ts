/** DEALS_NEEDED: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { averageDealSize, revenueTarget } from './arguments';

export const DEALS_NEEDED = defineKpi({
  name: 'DEALS_NEEDED',
  section: 'plan',
  goal: 'sell',
  unit: 'number',
  better: 'neither',
  title: { en: 'Deals needed', ko: '필요 수주 건수', ja: '必要受注数' },
  meaning: {
    en: 'How many deals the revenue target takes.',
    ko: '매출 목표를 채우는 데 필요한 수주 건수예요.',
    ja: '売上目標に届くために必要な受注の件数です。',
  },
  arguments: [revenueTarget, averageDealSize],
  formula: 'revenue_target / average_deal_size',
  synonyms: ['sales target', 'quota', '目標件数', '受注目標', '逆算', '목표 건수', '영업 목표', '역산'],
});
