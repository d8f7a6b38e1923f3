/** The vocabulary of the functions' arguments: a word has one unit and one label per language, everywhere. */

import type { Argument } from '../core/kpi';

export const marketingCost: Argument = {
  name: 'marketing_cost',
  unit: 'money',
  label: { en: 'Marketing cost', ko: '마케팅 비용', ja: 'マーケティング費用' },
  example: 5000,
};

export const leads: Argument = {
  name: 'leads',
  unit: 'count',
  label: { en: 'New leads', ko: '신규 리드 수', ja: '新規リード数' },
  example: 125,
};
