/** Periods and moments as people read them, in the sidebar's language. */

import type { Language } from '../../core/kpi';
import { PERIODS, type PeriodKind } from '../../template/periods';

/** The period that begins on `day`, written `2026-01-31`: a month, or from when to when it is. */
export function periodText(day: string, kind: PeriodKind, language: Language): string {
  const first = new Date(`${day}T00:00:00Z`);
  // A cell of the History sheet may hold anything by now.
  if (Number.isNaN(first.getTime())) return day;
  const { length } = PERIODS[kind];
  const last = new Date(first);
  if ('days' in length) last.setUTCDate(last.getUTCDate() + length.days - 1);
  else last.setUTCMonth(last.getUTCMonth() + length.months - 1);
  const shown: Intl.DateTimeFormatOptions =
    'days' in length ? { dateStyle: 'medium' } : { year: 'numeric', month: language === 'en' ? 'short' : 'long' };
  return new Intl.DateTimeFormat(language, { ...shown, timeZone: 'UTC' }).formatRange(first, last);
}

/** A moment on the spreadsheet's clock, written `2026-01-31T09:30`. */
export function momentText(moment: string, language: Language): string {
  const date = new Date(`${moment}:00Z`);
  if (Number.isNaN(date.getTime())) return moment;
  const shown: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, shown).format(date);
}
