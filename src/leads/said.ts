/** Numbers and days as the sheets' sentences say them, and the line that says which data a sheet was made from. */

import { fill } from '../i18n/problems';
import type { Day } from '../template/options';
import { isoDay } from './calendar';
import type { LeadSheetOptions } from './leadSheet';
import { WORDS } from './words';

/** Which data a sheet was made from, and when. */
export function dataLine({ language, facts }: LeadSheetOptions): string {
  return fill(WORDS.dataFrom[language], {
    first: facts.first || '–',
    last: facts.last || '–',
    leads: wholeNumber(facts.leads),
    activity: wholeNumber(facts.activity),
    made: isoDay(facts.made),
  });
}

/** A whole number with its thousands set off. */
export function wholeNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share as a percentage, to a tenth of a percent, or to a hundredth where it is `exact`. */
export function percent(share: number, exact: boolean): string {
  return `${(share * 100).toFixed(exact ? 2 : 1)}%`;
}

/** A share of any size as a percentage, its thousands set off, to a tenth of a percent where that isn't 0. */
export function longPercent(share: number): string {
  const [whole = '', tenths] = String(Number((share * 100).toFixed(1))).split('.');
  return `${wholeNumber(Number(whole))}${tenths ? `.${tenths}` : ''}%`;
}

/** The number by which a spreadsheet counts the day. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
