/** CLTV: section 7 of the article. */

import { defineKpi } from '../core/kpi';
import { customerLifetime, value } from './arguments';

export const CLTV = defineKpi({
  name: 'CLTV',
  section: 7,
  goal: 'earn',
  unit: 'money',
  better: 'higher',
  title: { en: 'Customer lifetime value (CLTV)', ko: '고객 생애 가치(LTV)', ja: 'LTV(顧客生涯価値)' },
  meaning: {
    en: 'What a customer (or lead) brings over the whole time it stays.',
    ko: '거래하는 동안 고객(또는 리드) 1건이 가져다주는 총매출이에요.',
    ja: '取引が続く間に、顧客(またはリード)1件がもたらす売上の総額です。',
  },
  care: {
    en: 'With lead value it is per lead and must not be divided by CAC, with ARPC it is per customer; value and lifetime have to be in the same time unit.',
    ko: '리드당 매출을 넣으면 리드 단위 LTV라서 CAC로 나눌 수 없으니, 고객 단위로 보려면 ARPC를 넣고 가치와 유지 기간의 시간 단위를 맞춰 주세요.',
    ja: 'リード1件あたりの売上を入れるとリード単位のLTVになりCACでは割れないため、顧客単位で見るときはARPCを入れ、価値と継続期間の時間単位をそろえてください。',
  },
  arguments: [value, customerLifetime],
  formula: 'value * customer_lifetime',
  synonyms: ['LTV', 'CLV', 'lifetime revenue', 'ライフタイムバリュー', '고객 평생 가치', '라이프타임 밸류'],
  lookAt: ['LEAD_VALUE', 'CUSTOMER_LIFETIME', 'CHURN_RATE'],
});
