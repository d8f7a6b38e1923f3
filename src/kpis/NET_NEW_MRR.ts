/** NET_NEW_MRR: section 16 of the article. */

import { defineKpi } from '../core/kpi';
import { churnedMrr, contractionMrr, expansionMrr, newMrr } from './arguments';

export const NET_NEW_MRR = defineKpi({
  name: 'NET_NEW_MRR',
  section: 16,
  goal: 'earn',
  unit: 'money',
  better: 'higher',
  title: { en: 'Net new MRR', ko: '순증 MRR', ja: '純増MRR' },
  meaning: {
    en: 'How much MRR rose or fell once gains and losses are set off.',
    ko: '신규와 확장에서 축소와 이탈을 뺀 MRR 증감이에요.',
    ja: '新規・拡大から縮小・解約を引いた、MRRの増減です。',
  },
  care: {
    en: 'Enter contraction and churned MRR as positive amounts; the function subtracts them.',
    ko: '축소 MRR과 이탈 MRR은 양수로 입력하면 함수가 빼 줘요.',
    ja: '縮小MRRと解約MRRはプラスの金額で入力すると、関数が差し引きます。',
  },
  arguments: [newMrr, expansionMrr, contractionMrr, churnedMrr],
  formula: 'new_mrr + expansion_mrr - contraction_mrr - churned_mrr',
  synonyms: ['MRR growth', 'MRR movement', 'MRR増減', '新規MRR', 'MRR 증감', '순신규 MRR'],
  lookAt: ['NRR', 'CHURN_RATE', 'AVERAGE_DEAL_SIZE'],
});
