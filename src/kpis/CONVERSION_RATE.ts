/** CONVERSION_RATE: section 10 of the article. */

import { defineKpi } from '../core/kpi';
import { leads, sales } from './arguments';

export const CONVERSION_RATE = defineKpi({
  name: 'CONVERSION_RATE',
  aliases: ['CR'],
  section: 10,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Conversion rate (CR)', ko: '전환율(CVR)', ja: '成約率(CVR)' },
  meaning: {
    en: 'The share of leads that become sales.',
    ko: '리드 중 수주로 이어진 비율이에요.',
    ja: 'リードのうち、受注につながった割合です。',
  },
  care: {
    en: 'It is out of all leads, not only qualified ones, and the sales of a period may come from leads of an earlier one.',
    ko: '유효 리드만이 아니라 전체 리드가 모수이고, 기간 중 성사에는 이전 기간에 얻은 리드에서 나온 것도 있어요.',
    ja: '有効リードだけでなくすべてのリードが母数で、期間中の成約には前の期間に獲得したリードによるものも含まれます。',
  },
  arguments: [sales, leads],
  formula: 'sales / leads',
  synonyms: [
    'lead-to-sale',
    'lead to customer rate',
    'closing rate',
    'コンバージョン率',
    '受注',
    'CV率',
    '성사율',
    '리드→수주 전환율',
    '컨버전',
  ],
  lookAt: ['BOUNCE_RATE', 'LEAD_QUALITY_RATE', 'LEAD_TO_SQO_RATE', 'WIN_RATE'],
});
