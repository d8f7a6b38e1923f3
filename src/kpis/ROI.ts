/** ROI: section 16 of the article. */

import { defineKpi } from '../core/kpi';
import { cost, revenue } from './arguments';

export const ROI = defineKpi({
  name: 'ROI',
  section: 16,
  goal: 'earn',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Return on investment (ROI)', ko: '투자 대비 수익률(ROI)', ja: '投資対効果(ROI)' },
  meaning: {
    en: 'By how much revenue exceeds the cost; 0% is break-even.',
    ko: '매출이 비용을 얼마나 웃도는지 보여줘요. 0%면 비용과 같아요.',
    ja: '売上が費用をどれだけ上回ったかを示します。0%で費用と同額です。',
  },
  care: {
    en: 'Say which revenue it is, won deal value or the gross margin on it; 0 is break-even, where ROAS has 1.',
    ko: '매출이 수주 금액인지 매출총이익인지 밝혀 두고, 비용과 같아지는 지점이 ROI는 0%, ROAS는 1배(100%)라는 점에 주의해 주세요.',
    ja: '売上が受注金額なのか粗利なのかを明記し、費用と同額になるのはROIでは0%、ROASでは1倍(100%)である点に注意してください。',
  },
  arguments: [revenue, cost],
  formula: '(revenue - cost) / cost',
  synonyms: ['ROMI', 'marketing return', 'profitability', '投資収益率', '費用対効果', '투자수익률'],
  lookAt: ['CAC', 'CPL', 'CONVERSION_RATE', 'AVERAGE_DEAL_SIZE'],
});
