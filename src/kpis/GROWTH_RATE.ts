/** GROWTH_RATE: the opening chapter of the article. */

import { defineKpi } from '../core/kpi';
import { current, previous } from './arguments';

export const GROWTH_RATE = defineKpi({
  name: 'GROWTH_RATE',
  section: 'start',
  goal: 'earn',
  unit: 'rate',
  better: 'neither',
  title: { en: 'Growth rate', ko: '성장률(이전 기간 대비)', ja: '成長率(前期比)' },
  meaning: {
    en: 'How much a number has grown or shrunk since the period before.',
    ko: '이전 기간보다 얼마나 늘거나 줄었는지 보여줘요.',
    ja: '前の期間と比べてどれだけ増えたか、減ったかを示します。',
  },
  arguments: [current, previous],
  formula: '(current - previous) / previous',
  synonyms: [
    'MoM',
    'YoY',
    'month over month',
    'increase',
    'percent change',
    '増減率',
    '前月比',
    '前年比',
    '증감률',
    '전월 대비',
    '전년 대비',
  ],
});
