/** WIN_RATE: section 10 of the article. */

import { defineKpi } from '../core/kpi';
import { dealsLost, dealsWon } from './arguments';

export const WIN_RATE = defineKpi({
  name: 'WIN_RATE',
  section: 10,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Win rate', ko: '수주율', ja: '受注率' },
  meaning: {
    en: 'The share of decided deals that were won; open deals are left out.',
    ko: '결과가 난 건 중 수주한 비율이에요(진행 중인 건 제외).',
    ja: '受注か失注が決まった案件のうち、受注した割合です(進行中は除く)。',
  },
  care: {
    en: 'Open deals are in neither number; a win rate out of all opportunities comes out lower than this one.',
    ko: '진행 중인 건은 어느 쪽에도 넣지 않으므로, 전체 건을 모수로 한 수주율보다 높게 나와요.',
    ja: '進行中の案件はどちらの数にも含めないため、全案件を母数にした受注率より高く出ます。',
  },
  arguments: [dealsWon, dealsLost],
  formula: 'deals_won / (deals_won + deals_lost)',
  synonyms: ['close rate', 'closed won', 'success rate', '成約率', '案件', '클로징율', '계약 성사율'],
  published: [
    {
      range: {
        en: '15 / 20 / 25% (quartile / median / top)',
        ko: '15 / 20 / 25%(사분위 / 중앙값 / 상위)',
        ja: '15 / 20 / 25%(四分位 / 中央値 / 上位)',
      },
      source: 'growthengineer.ai',
    },
  ],
  lookAt: ['LEAD_QUALITY_RATE', 'MQL_TO_SQO_RATE', 'CONVERSION_RATE'],
});
