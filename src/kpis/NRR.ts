/** NRR: section 16 of the article. */

import { defineKpi } from '../core/kpi';
import { churnedMrr, contractionMrr, expansionMrr, mrrAtStart } from './arguments';

export const NRR = defineKpi({
  name: 'NRR',
  section: 16,
  goal: 'earn',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Net revenue retention (NRR)', ko: '순매출 유지율(NRR)', ja: '売上継続率(NRR)' },
  meaning: {
    en: 'How much of the MRR at the start is left after expansion, contraction and churn; new customers are left out.',
    ko: '기간 초 MRR이 확장·축소·이탈을 거쳐 얼마나 유지됐는지 보여줘요(신규 제외).',
    ja: '期首のMRRが拡大・縮小・解約を経てどれだけ残ったかを示します(新規は除く)。',
  },
  care: {
    en: 'Enter contraction and churned MRR as positive amounts; the function subtracts them.',
    ko: '축소 MRR과 이탈 MRR은 양수로 입력하면 함수가 빼 줘요.',
    ja: '縮小MRRと解約MRRはプラスの金額で入力すると、関数が差し引きます。',
  },
  arguments: [mrrAtStart, expansionMrr, contractionMrr, churnedMrr],
  formula: '(mrr_at_start + expansion_mrr - contraction_mrr - churned_mrr) / mrr_at_start',
  synonyms: [
    'NDR',
    'net dollar retention',
    'ネットレベニューリテンション',
    'ネットリテンション',
    'リテンション',
    '순매출 리텐션',
    '리텐션',
  ],
  lookAt: ['CHURN_RATE', 'NET_NEW_MRR', 'ARPC'],
});
