/** The kinds of periods: how many a new sheet has, how one follows from another, and how they are shown. */

import type { Language, Text } from '../core/kpi';
import type { Day, SheetOptions } from './options';

/** What a period can be. */
export const PERIOD_KINDS = ['months', 'quarters', 'weeks'] as const;
/** One of them. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

interface Facts {
  /** How many a new sheet has. */
  readonly count: number;
  /** How many are a year, which most contracts cover. */
  readonly inYear: number;
  /** How long one is. Those that are counted in months begin on the first of a month. */
  readonly length: { readonly months: number } | { readonly days: number };
  /** Follows a number of periods, in a number format. */
  readonly unit: Text;
}

/** What is known of each kind. */
export const PERIODS: Readonly<Record<PeriodKind, Facts>> = {
  months: { count: 12, inYear: 12, length: { months: 1 }, unit: { en: ' months', ko: '개월', ja: 'か月' } },
  quarters: { count: 4, inYear: 4, length: { months: 3 }, unit: { en: ' quarters', ko: '분기', ja: '四半期' } },
  weeks: { count: 13, inYear: 52, length: { days: 7 }, unit: { en: ' weeks', ko: '주', ja: '週間' } },
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
  return 'days' in PERIODS[kind].length ? DAYS[language] : MONTHS[language];
}

/** The number format of a period's heading; `index` counts the sheet's periods from 0. */
export function headingFormat({ periods, firstQuarter, language }: SheetOptions, index: number): string {
  return periods === 'quarters' ? QUARTERS[language](quarterOf(firstQuarter, index)) : dayFormat(periods, language);
}

/** Which quarter of the year it is, `index` quarters after the one called `first`. */
export function quarterOf(first: number, index: number): number {
  return ((first - 1 + index) % 4) + 1;
}

/** The first period's first day, as a formula. */
export function firstDay(kind: PeriodKind, { year, month, day }: Day): string {
  return `=DATE(${year};${month};${'days' in PERIODS[kind].length ? day : 1})`;
}

/** The first day of the period after the one that begins on the day in `cell`, as a formula. */
export function nextDayFormula(kind: PeriodKind, cell: string): string {
  const { length } = PERIODS[kind];
  return 'days' in length ? `=${cell}+${length.days}` : `=DATE(YEAR(${cell});MONTH(${cell})+${length.months};1)`;
}

/** The first day of the period after the one that begins on the day with this number, as a spreadsheet counts days. */
export function nextDay(kind: PeriodKind, number: number): Day {
  const { length } = PERIODS[kind];
  const date = new Date(Date.UTC(1899, 11, 30 + number));
  if ('days' in length) date.setUTCDate(date.getUTCDate() + length.days);
  else date.setUTCMonth(date.getUTCMonth() + length.months, 1);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
