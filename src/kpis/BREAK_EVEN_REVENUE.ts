/** BREAK_EVEN_REVENUE: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { cost, grossMargin } from './arguments';

export const BREAK_EVEN_REVENUE = defineKpi({
  name: 'BREAK_EVEN_REVENUE',
  section: 'plan',
  goal: 'earn',
  unit: 'money',
  better: 'neither',
  title: { en: 'Break-even revenue', ko: '손익분기점 매출', ja: '損益分岐点売上高' },
  meaning: {
    en: 'The revenue at which gross profit covers the cost.',
    ko: '매출총이익으로 비용을 딱 메울 수 있는 매출이에요.',
    ja: '粗利で費用をちょうどまかなえる売上です。',
  },
  care: {
    en: 'In accounting it is fixed cost ÷ contribution margin; here it is the cost you enter ÷ gross margin.',
    ko: '회계에서는 고정비 ÷ 공헌이익률이지만, 여기서는 입력한 비용 ÷ 매출총이익률로 계산해요.',
    ja: '会計では固定費 ÷ 限界利益率ですが、ここでは入力した費用 ÷ 粗利率で計算します。',
  },
  arguments: [cost, grossMargin],
  formula: 'cost / gross_margin',
  synonyms: ['BEP', 'break-even point', '採算ライン', 'BEP 매출'],
});
