/** MQL_TO_SQO_RATE: section 13 of the article. */

import { defineKpi } from '../core/kpi';
import { mqls, sqos } from './arguments';

export const MQL_TO_SQO_RATE = defineKpi({
  name: 'MQL_TO_SQO_RATE',
  section: 13,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'MQL-to-SQO rate', ko: 'MQL→영업 기회 전환율', ja: 'MQLからの有効商談化率' },
  meaning: {
    en: 'The share of MQLs that become SQOs.',
    ko: 'MQL 중 영업 기회(SQO)가 된 비율이에요.',
    ja: 'MQLのうち、有効商談(SQO)になった割合です。',
  },
  care: {
    en: 'It can pass 100% where an MQL of one period becomes an SQO in the next.',
    ko: 'MQL이 된 기간과 영업 기회가 된 기간이 다르면 100%를 넘을 수 있어요.',
    ja: 'MQLになった期間と有効商談になった期間がずれると、100%を超えることがあります。',
  },
  arguments: [sqos, mqls],
  formula: 'sqos / mqls',
  synonyms: ['MQL to SQL', 'SQL', 'sales acceptance', 'SQL化率', 'SQL 전환율', '영업 적격'],
  published: [
    { range: { en: '13–22% (MQL to SQL)', ko: '13~22%(MQL→SQL)', ja: '13～22%(MQL→SQL)' }, source: 'getfairview.com' },
    { range: { en: '30–60% (MQL to SQL)', ko: '30~60%(MQL→SQL)', ja: '30～60%(MQL→SQL)' }, source: 'b2blead.io' },
  ],
  lookAt: ['LEAD_TO_MQL_RATE', 'RESPONSE_TIME', 'MEETING_SHOW_RATE'],
});
