/** PIPELINE_VELOCITY: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { averageDealSize, cycleDays, opportunities, winRate } from './arguments';

export const PIPELINE_VELOCITY = defineKpi({
  name: 'PIPELINE_VELOCITY',
  section: 'plan',
  goal: 'sell',
  unit: 'money',
  better: 'higher',
  title: { en: 'Pipeline velocity', ko: '세일즈 벨로시티(하루 예상 매출)', ja: 'セールスベロシティ(1日の見込み売上)' },
  meaning: {
    en: 'How much revenue the pipeline should give per day.',
    ko: '현재 파이프라인에서 하루에 예상되는 매출이에요.',
    ja: 'いまの案件から1日あたりに見込まれる売上です。',
  },
  arguments: [opportunities, averageDealSize, winRate, cycleDays],
  formula: 'opportunities * average_deal_size * win_rate / cycle_days',
  synonyms: [
    'sales velocity',
    'deal velocity',
    'パイプラインベロシティ',
    '営業スピード',
    '파이프라인 속도',
    '영업 속도',
  ],
  lookAt: ['WIN_RATE', 'AVERAGE_DEAL_SIZE', 'LEAD_TO_SQO_RATE'],
});
