/** CAC: section 5 of the article. */

import { defineKpi } from '../core/kpi';
import { marketingCost, newCustomers } from './arguments';

export const CAC = defineKpi({
  name: 'CAC',
  section: 5,
  goal: 'earn',
  unit: 'money',
  better: 'lower',
  title: { en: 'Customer acquisition cost (CAC)', ko: '고객 획득 비용(CAC)', ja: '顧客獲得コスト(CAC)' },
  meaning: {
    en: 'What one new customer costs in marketing; sales cost is not in it.',
    ko: '신규 고객 1곳을 얻는 데 든 마케팅 비용이에요(영업 비용 제외).',
    ja: '新規顧客1社の獲得にかかったマーケティング費用です(営業費用は除く)。',
  },
  care: {
    en: 'This is the marketing spend of one campaign or period only; FULLY_LOADED_CAC adds sales cost and is the one to set against CLTV.',
    ko: '한 캠페인이나 기간의 마케팅 비용만으로 계산하므로, LTV와 비교할 때는 영업 비용을 포함하는 FULLY_LOADED_CAC 함수를 써 주세요.',
    ja: '1つのキャンペーンまたは期間のマーケティング費用だけで計算するため、LTVと比べるときは営業費用を含むFULLY_LOADED_CACを使ってください。',
  },
  arguments: [marketingCost, newCustomers],
  formula: 'marketing_cost / new_customers',
  synonyms: ['CPA', 'cost per acquisition', 'cost per customer', '顧客獲得単価', '고객 확보 비용', '고객 유치 비용'],
  lookAt: ['CPL', 'CONVERSION_RATE', 'LEAD_TO_SQO_RATE', 'ROI'],
});
