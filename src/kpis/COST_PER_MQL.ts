/** COST_PER_MQL: section 13 of the article. */

import { defineKpi } from '../core/kpi';
import { marketingCost, mqls } from './arguments';

export const COST_PER_MQL = defineKpi({
  name: 'COST_PER_MQL',
  section: 13,
  goal: 'sell',
  unit: 'money',
  better: 'lower',
  title: { en: 'Cost per MQL', ko: 'MQL당 비용', ja: 'MQL獲得単価' },
  meaning: {
    en: 'What one marketing qualified lead costs.',
    ko: 'MQL 1건을 얻는 데 든 마케팅 비용이에요.',
    ja: 'MQL1件を得るのにかかったマーケティング費用です。',
  },
  care: {
    en: 'The original article divides CPL by itself, which is always 1; this is marketing cost ÷ MQLs, the same as CPL ÷ the lead-to-MQL rate.',
    ko: '원래 기사의 공식은 CPL을 CPL로 나눠 항상 1이 되므로, 여기서는 마케팅 비용 ÷ MQL 수(CPL ÷ 리드→MQL 전환율과 같은 값)로 계산해요.',
    ja: '元の記事の式はCPLをCPLで割る形で常に1になるため、ここではマーケティング費用 ÷ MQL数(CPL ÷ リードからのMQL化率と同じ値)で計算します。',
  },
  arguments: [marketingCost, mqls],
  formula: 'marketing_cost / mqls',
  synonyms: ['CPMQL', 'marketing qualified lead cost', 'MQL単価', 'MQL 단가', '마케팅 적격 리드'],
  lookAt: ['CPL', 'LEAD_TO_MQL_RATE'],
});
