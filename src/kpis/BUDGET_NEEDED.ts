/** BUDGET_NEEDED: planning backwards from a goal, added to the article. */

import { defineKpi } from '../core/kpi';
import { cpl, leads } from './arguments';

export const BUDGET_NEEDED = defineKpi({
  name: 'BUDGET_NEEDED',
  section: 'plan',
  goal: 'leads',
  unit: 'money',
  better: 'neither',
  title: { en: 'Budget needed', ko: '필요 예산', ja: '必要予算' },
  meaning: {
    en: 'What those leads cost at your CPL.',
    ko: '필요한 리드를 현재 CPL로 얻는 데 드는 예산이에요.',
    ja: '必要なリード数を、いまのCPLで獲得するための予算です。',
  },
  arguments: [leads, cpl],
  formula: 'leads * cpl',
  synonyms: [
    'marketing budget',
    'budget planning',
    'マーケティング予算',
    '広告予算',
    '逆算',
    '마케팅 예산',
    '광고 예산',
    '역산',
  ],
});
