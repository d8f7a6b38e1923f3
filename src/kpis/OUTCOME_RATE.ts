/** OUTCOME_RATE: section 8 of the article. */

import { defineKpi } from '../core/kpi';
import { requests, requestsWithOutcome } from './arguments';

export const OUTCOME_RATE = defineKpi({
  name: 'OUTCOME_RATE',
  section: 8,
  goal: 'sell',
  unit: 'rate',
  better: 'higher',
  title: { en: 'Outcome rate', ko: '결과가 나온 문의 비율', ja: '結果が出た問い合わせの割合' },
  meaning: {
    en: 'The share of requests that led to a result.',
    ko: '문의 중 미팅 등 결과로 이어진 비율이에요.',
    ja: '問い合わせのうち、商談などの結果が出た割合です。',
  },
  care: {
    en: 'Agree first on what counts as an outcome, such as a booked meeting; being answered in time is another rate.',
    ko: '무엇을 결과로 볼지(미팅 예약 등) 먼저 정하고, 시간 안에 응답한 비율과는 따로 봐 주세요.',
    ja: '何を結果とするか(アポ獲得など)を先に決め、時間内に対応できた割合とは分けて見てください。',
  },
  arguments: [requestsWithOutcome, requests],
  formula: 'requests_with_outcome / requests',
  partOfWhole: true,
  synonyms: [
    'resolved requests',
    'inbound conversion',
    '対応完了率',
    '成果率',
    '問い合わせからの商談化',
    '처리율',
    '문의 전환율',
  ],
  published: [
    {
      range: { en: "70% (the company's own target)", ko: '70%(해당 회사의 자체 목표)', ja: '70%(同社の自社目標)' },
      source: 'Cognism',
      year: 2022,
    },
  ],
  lookAt: ['RESPONSE_TIME', 'RESPONSE_WITHIN_RATE', 'LEAD_QUALITY_RATE'],
});
