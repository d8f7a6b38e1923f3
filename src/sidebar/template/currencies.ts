/** The currencies of a KPI sheet, as they are offered. */

import { CURRENCIES, type Currency } from '../../template/options';
import type { Choice } from '../fields';

const SIGNS: Readonly<Record<Currency, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩' };

/** The currency that goes by this sign or code, if sheets can be kept in it. */
export function currencyCalled(sign: string): Currency | undefined {
  return CURRENCIES.find((currency) => currency === sign || SIGNS[currency] === sign);
}

/** A currency with its sign. */
export function currencyName(currency: Currency): string {
  return `${currency} (${SIGNS[currency]})`;
}

/** Every currency, to choose from. */
export function currencyChoices(): Choice<Currency>[] {
  return CURRENCIES.map((currency) => ({ value: currency, text: currencyName(currency) }));
}
