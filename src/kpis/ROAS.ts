/** ROAS: section 16 of the article. */

import { defineKpi } from '../core/kpi';
import { adSpend, revenue } from './arguments';

export const ROAS = defineKpi({
  name: 'ROAS',
  section: 16,
  goal: 'earn',
  unit: 'ratio',
  better: 'higher',
  title: { en: 'Return on ad spend (ROAS)', ko: 'ROAS(광고비 대비 매출)', ja: 'ROAS(広告費用対効果)' },
  meaning: {
    en: 'Revenue for each unit of ad spend; 1 (100%) means revenue equals spend.',
    ko: '광고비의 몇 배를 매출로 벌었는지 보여줘요. 1배(100%)면 광고비와 같아요.',
    ja: '広告費の何倍の売上になったかを示します。1倍(100%)で広告費と同額です。',
  },
  care: {
    en: 'It is a multiple, often quoted as a percentage (5 is 500%), and 1 is break-even, where ROI has 0.',
    ko: '퍼센트로 말할 때가 많은 지표로, 결과가 5면 500%, 1이면 광고비와 같아요(ROI로는 0%).',
    ja: 'パーセントで表すことが多い指標で、結果が5なら500%、1なら広告費と同額(ROIでは0%)です。',
  },
  arguments: [revenue, adSpend],
  formula: 'revenue / ad_spend',
  synonyms: ['advertising return', 'ad revenue', '広告の費用対効果', '広告ROI', '광고 수익률', '광고 효율'],
  lookAt: ['CPC', 'CONVERSION_RATE', 'AVERAGE_DEAL_SIZE'],
});
