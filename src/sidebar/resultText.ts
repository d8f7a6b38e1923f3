/** A calculated number as people read it, by its unit, in the sidebar's language. */

import type { Language, Unit } from '../core/kpi';
import { WORDS } from './words';

/** Such as `40`, `12.5%` or `3×`. Money has no sign, since it is in the currency of whoever calculates. */
export function resultText(value: number, unit: Unit, language: Language): string {
  const { calculator } = WORDS[language];
  if (unit === 'rate') return `${digits(value * 100, language)}%`;
  const number = digits(value, language);
  switch (unit) {
    case 'ratio':
      return calculator.ratio(number);
    case 'periods':
      return calculator.periods(number);
    case 'minutes':
      return calculator.minutes(number);
    case 'days':
      return calculator.days(number);
    default:
      return number;
  }
}

/** Two decimals, or three digits of what is smaller than 1. */
function digits(value: number, language: Language): string {
  const precision = Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, precision).format(value);
}
