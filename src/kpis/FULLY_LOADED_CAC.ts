/** FULLY_LOADED_CAC: section 5 of the article. */

import { defineKpi } from '../core/kpi';
import { marketingCost, newCustomers, salesCost } from './arguments';

export const FULLY_LOADED_CAC = defineKpi({
  name: 'FULLY_LOADED_CAC',
  section: 5,
  goal: 'earn',
  unit: 'money',
  better: 'lower',
  title: { en: 'Fully loaded CAC', ko: 'CAC(영업 비용 포함)', ja: 'CAC(営業費用込み)' },
  meaning: {
    en: 'What one new customer costs in marketing and sales together.',
    ko: '신규 고객 1곳을 얻는 데 든 마케팅 비용과 영업 비용의 합이에요.',
    ja: '新規顧客1社の獲得にかかったマーケティング費用と営業費用の合計です。',
  },
  care: {
    en: 'Count salaries, tools and commissions too, for the same period as the new customers.',
    ko: '신규 고객 수와 같은 기간의 인건비, 도구 비용, 수수료까지 넣어 주세요.',
    ja: '新規顧客数と同じ期間の人件費・ツール費・手数料まで含めて入力してください。',
  },
  arguments: [marketingCost, salesCost, newCustomers],
  formula: '(marketing_cost + sales_cost) / new_customers',
  synonyms: [
    'blended CAC',
    'total CAC',
    'CPA',
    'フルロードCAC',
    '総CAC',
    '顧客獲得コスト',
    '총 CAC',
    '고객 획득 비용',
    '전체 획득 비용',
  ],
  lookAt: ['CAC', 'CONVERSION_RATE', 'WIN_RATE'],
});
