/** CAC_PAYBACK: section 5 of the article. */

import { defineKpi } from '../core/kpi';
import { arpc, cac, grossMargin } from './arguments';

export const CAC_PAYBACK = defineKpi({
  name: 'CAC_PAYBACK',
  section: 5,
  goal: 'earn',
  unit: 'periods',
  better: 'lower',
  title: { en: 'CAC payback period', ko: 'CAC 회수 기간', ja: 'CAC回収期間' },
  meaning: {
    en: "How long until a customer's gross profit has paid back its CAC.",
    ko: '고객에게서 얻는 매출총이익으로 CAC를 회수하기까지 걸리는 기간이에요.',
    ja: '顧客からの粗利でCACを回収するまでの期間です。',
  },
  care: {
    en: 'The result is in the periods of ARPC: months for a monthly ARPC, years for a yearly one.',
    ko: '결과 단위는 ARPC의 기간을 따르므로, 월 ARPC를 넣으면 개월 수, 연 ARPC를 넣으면 햇수로 나와요.',
    ja: '結果の単位はARPCの期間に合わせて決まり、月あたりのARPCなら月数、年あたりなら年数になります。',
  },
  arguments: [cac, arpc, grossMargin],
  formula: 'cac / (arpc * gross_margin)',
  synonyms: ['months to recover', '回収月数', 'ペイバック', '페이백', '회수 개월'],
  published: [
    {
      range: {
        en: 'under 12 months; over 24 counts as long',
        ko: '12개월 미만, 24개월 초과는 긴 편',
        ja: '12か月未満、24か月超は長め',
      },
      source: 'mrrcanvas.com',
    },
  ],
  lookAt: ['CAC', 'ARPC', 'CHURN_RATE'],
});
