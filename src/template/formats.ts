/** Number formats, as Sheets and Excel write them in the en-US notation that every locale reads. */

import type { Language, Unit } from '../core/kpi';
import type { Currency, SheetOptions } from './options';
import { PERIODS } from './periods';
import { WORDS } from './words';

const SYMBOLS: Readonly<Record<Currency, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩' };
const WITHOUT_DECIMALS: readonly Currency[] = ['JPY', 'KRW'];

/** Whether amounts in this currency have a smaller part, such as cents. */
function hasDecimals(currency: Currency): boolean {
  return !WITHOUT_DECIMALS.includes(currency);
}

/** The width, in pixels, of a column of numbers in this currency. */
export function numberWidth(currency: Currency): number {
  return hasDecimals(currency) ? 94 : 116;
}

/** The format of a number in `unit`; `exact` shows the smaller part: cents, or hundredths of a percent. */
export function formatOf(
  unit: Unit,
  { language, currency, periods }: Pick<SheetOptions, 'language' | 'currency' | 'periods'>,
  exact: boolean,
): string {
  switch (unit) {
    case 'money':
      return `"${SYMBOLS[currency]}"#,##0${exact && hasDecimals(currency) ? '.00' : ''}`;
    case 'rate':
      return exact ? '0.00%' : '0.0%';
    case 'ratio':
      return `0.0"${WORDS.times[language]}"`;
    case 'periods':
      return `0.0"${PERIODS[periods].unit[language]}"`;
    case 'minutes':
      return `0.0"${WORDS.minutes[language]}"`;
    default:
      return '#,##0';
  }
}

/** The format of a change: percentage points of a rate (as a number of points), percent of anything else; as exact as its row. */
export function changeFormatOf(unit: Unit, language: Language, exact: boolean): string {
  const part = unit === 'rate' ? `0.0${exact ? '0' : ''}"${WORDS.points[language]}"` : '0.0%';
  return `+${part};-${part};${part}`;
}
