/** The line beside the title: what the sheet's numbers mean, and since when. */

import type { Language, Text } from '../core/kpi';
import { fill } from '../i18n/problems';
import { DEFINITION_NAMES, type DefinitionName, type Definitions, type SheetOptions } from './options';
import type { PeriodKind } from './periods';

const CHOICES: { readonly [Name in DefinitionName]: Readonly<Record<Definitions[Name], Text>> } = {
  cacBasis: {
    loaded: { en: 'CAC: fully loaded', ko: 'CAC: 영업 비용 포함', ja: 'CAC：営業費用込み' },
    marketing: { en: 'CAC: marketing only', ko: 'CAC: 마케팅 비용만', ja: 'CAC：マーケ費用のみ' },
  },
  lifetimeOf: {
    customer: { en: 'Lifetime value: per customer', ko: 'LTV: 고객당', ja: 'LTV：顧客1社あたり' },
    lead: { en: 'Lifetime value: per lead', ko: 'LTV: 리드당', ja: 'LTV：リード1件あたり' },
  },
};

/** What a column is. */
export const PERIOD_WORDS: Readonly<Record<PeriodKind, Text>> = {
  months: { en: 'by month', ko: '월별', ja: '月別' },
  quarters: { en: 'by quarter', ko: '분기별', ja: '四半期別' },
  weeks: { en: 'by week', ko: '주별', ja: '週別' },
};

const DEFINED: Text = { en: 'as defined on {day}', ko: '{day}에 정한 기준', ja: '{day}時点の定義' };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people of each language write it, as the sheet's own cells do. */
const DAYS: Readonly<Record<Language, (year: string, month: number, day: number) => string>> = {
  en: (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
  ko: (year, month, day) => `${year}.${month}.${day}`,
  ja: (year, month, day) => `${year}/${month}/${day}`,
};

/** Every day that is written so, by language. */
export const WRITTEN_DAY: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?:${MONTHS.join('|')}) \\d{1,2}, \\d{4}`),
  ko: /\d{4}\.\d{1,2}\.\d{1,2}/,
  ja: /\d{4}\/\d{1,2}\/\d{1,2}/,
};

/** What the line says; nothing in a sheet from before there were definitions. */
export function choicesLine(options: SheetOptions): string {
  const { language, currency, periods, defined } = options;
  if (defined === undefined) return '';
  const since = defined === '' ? [] : [fill(DEFINED[language], { day: dayInWords(defined, language) })];
  const choices = DEFINITION_NAMES.map((name) => choiceText(name, options)[language]);
  return [...choices, currency, PERIOD_WORDS[periods][language], ...since].join(' · ');
}

/** What has been chosen by this name. */
export function choiceText<Name extends DefinitionName>(name: Name, options: Definitions): Text {
  return CHOICES[name][options[name]];
}

/** A day such as `2026-01-31`, as it is written in the language. */
export function dayInWords(day: string, language: Language): string {
  const [year = '', month, date] = day.split('-');
  return DAYS[language](year, Number(month), Number(date));
}
