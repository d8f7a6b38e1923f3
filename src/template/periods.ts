/** The kinds of periods: how many a new sheet has, how one follows from another, and how they are shown. */

import type { Language, Text } from '../core/kpi';
import type { Day } from './options';

export const PERIOD_KINDS = ['months', 'quarters', 'weeks'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

interface Facts {
  /** How many a new sheet has. */
  readonly count: number;
  /** How many are a year, which most contracts cover. */
  readonly inYear: number;
  /** The first day of the period after the one that begins on the day in `cell`, as a formula without `=`. */
  readonly next: (cell: string) => string;
  /** Follows a number of periods, in a number format. */
  readonly unit: Text;
}

const monthsLater =
  (months: number) =>
  (cell: string): string =>
    `DATE(YEAR(${cell});MONTH(${cell})+${months};1)`;

/** What is known of each kind. */
export const PERIODS: Readonly<Record<PeriodKind, Facts>> = {
  months: { count: 12, inYear: 12, next: monthsLater(1), unit: { en: ' months', ko: '개월', ja: 'か月' } },
  quarters: { count: 4, inYear: 4, next: monthsLater(3), unit: { en: ' quarters', ko: '분기', ja: '四半期' } },
  weeks: { count: 13, inYear: 52, next: (cell) => `${cell}+7`, unit: { en: ' weeks', ko: '주', ja: '週間' } },
};

const MONTHS: Readonly<Record<Language, string>> = { en: 'mmm yyyy', ko: 'yyyy"년" m"월"', ja: 'yyyy"年"m"月"' };
const DAYS: Readonly<Record<Language, string>> = { en: 'mmm d, yyyy', ko: 'yyyy.m.d', ja: 'yyyy/m/d' };
/** What a quarter is called before its first month. */
const QUARTERS: Readonly<Record<Language, (number: number) => string>> = {
  en: (number) => `"Q${number} · "mmm yyyy`,
  ko: (number) => `"${number}분기 · "yyyy.m`,
  ja: (number) => `"${number}Q · "yyyy/m`,
};

/** The number format of a day that a period begins on, wherever it is named. */
export function dayFormat(kind: PeriodKind, language: Language): string {
  return kind === 'weeks' ? DAYS[language] : MONTHS[language];
}

/** The number format of a period's heading; `index` counts the sheet's periods from 0. */
export function headingFormat(kind: PeriodKind, index: number, language: Language): string {
  return kind === 'quarters' ? QUARTERS[language]((index % 4) + 1) : dayFormat(kind, language);
}

/** The first period's first day, as a formula: months and quarters begin on the first of a month. */
export function firstDay(kind: PeriodKind, { year, month, day }: Day): string {
  return `=DATE(${year};${month};${kind === 'weeks' ? day : 1})`;
}
