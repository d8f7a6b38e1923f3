/** CLTV_TO_CAC: section 7 of the article. */

import { defineKpi } from '../core/kpi';
import { cac, cltv } from './arguments';

export const CLTV_TO_CAC = defineKpi({
  name: 'CLTV_TO_CAC',
  section: 7,
  goal: 'earn',
  unit: 'ratio',
  better: 'higher',
  title: { en: 'CLTV to CAC ratio', ko: 'LTV/CAC 비율', ja: 'LTV/CAC比(ユニットエコノミクス)' },
  meaning: {
    en: 'How many times over a customer brings back what it cost to win.',
    ko: 'LTV가 고객 획득 비용(CAC)의 몇 배인지 보여줘요.',
    ja: 'LTVが獲得コスト(CAC)の何倍かを示します。',
  },
  care: {
    en: 'The published range of 3 is for margin CLTV over fully loaded CAC; a CLTV per lead understates the ratio by the conversion rate.',
    ko: '3배라는 참고 범위는 매출총이익으로 본 LTV와 영업 비용을 포함한 CAC로 계산한 경우이고, 리드 단위 LTV를 쓰면 전환율만큼 작게 나와요.',
    ja: '3倍という目安は粗利ベースのLTVと営業費用込みのCACで計算した場合のもので、リード単位のLTVを使うと成約率の分だけ小さく出ます。',
  },
  arguments: [cltv, cac],
  formula: 'cltv / cac',
  synonyms: ['LTV:CAC', 'CLV', 'unit economics', 'LTV CAC レシオ', '유닛 이코노믹스'],
  published: [
    { range: { en: '3 or more', ko: '3배 이상', ja: '3倍以上' }, source: 'David Skok' },
    {
      range: {
        en: 'above 5 may mean too little is invested',
        ko: '5배 초과는 투자가 부족하다는 뜻일 수 있음',
        ja: '5倍超は投資が少なすぎる可能性あり',
      },
      source: 'mrrcanvas.com',
    },
  ],
  lookAt: ['CAC', 'CLTV', 'CHURN_RATE'],
});
