/** COST_PER_SQO: section 12 of the article. */

import { defineKpi } from '../core/kpi';
import { marketingCost, sqos } from './arguments';

export const COST_PER_SQO = defineKpi({
  name: 'COST_PER_SQO',
  section: 12,
  goal: 'sell',
  unit: 'money',
  better: 'lower',
  title: { en: 'Cost per SQO', ko: '영업 기회당 비용', ja: '有効商談獲得単価' },
  meaning: {
    en: 'What one sales qualified opportunity costs in marketing.',
    ko: '영업 기회(SQO) 1건을 얻는 데 든 마케팅 비용이에요.',
    ja: '有効商談(SQO)1件を得るのにかかったマーケティング費用です。',
  },
  care: {
    en: 'The original article divides CPL by itself, which is always 1; this is marketing cost ÷ SQOs, the same as CPL ÷ the lead-to-SQO rate.',
    ko: '원래 기사의 공식은 CPL을 CPL로 나눠 항상 1이 되므로, 여기서는 마케팅 비용 ÷ 영업 기회 수(CPL ÷ 리드→영업 기회 전환율과 같은 값)로 계산해요.',
    ja: '元の記事の式はCPLをCPLで割る形で常に1になるため、ここではマーケティング費用 ÷ 有効商談数(CPL ÷ リードからの有効商談化率と同じ値)で計算します。',
  },
  arguments: [marketingCost, sqos],
  formula: 'marketing_cost / sqos',
  synonyms: ['CPO', 'cost per opportunity', 'cost per SQL', '案件獲得単価', 'SQL 비용', 'SQO당 비용'],
  lookAt: ['CPL', 'LEAD_TO_SQO_RATE', 'MQL_TO_SQO_RATE'],
});
