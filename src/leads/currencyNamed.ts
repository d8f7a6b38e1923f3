/** The currency that a number format or a text names, so that amounts in two currencies aren't added up unseen. */

/** Codes and words, and the sign that says the same. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  US$: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  'JP¥': '¥',
  円: '¥',
  KRW: '₩',
  원: '₩',
  'CN¥': 'CNY',
  RMB: 'CNY',
  元: 'CNY',
  INR: '₹',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  HK$: 'HKD',
  S$: 'SGD',
  NZ$: 'NZD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  VND: '₫',
  ILS: '₪',
  THB: '฿',
  PHP: '₱',
  TRY: '₺',
};

const CODES = [
  ...['USD', 'EUR', 'GBP', 'JPY', 'KRW', 'CNY', 'RMB', 'INR', 'CAD', 'AUD', 'HKD', 'SGD', 'NZD', 'TWD', 'BRL', 'MXN'],
  ...['VND', 'ILS', 'THB', 'PHP', 'TRY', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'ZAR', 'AED', 'IDR', 'MYR'],
];

/** A sign with the letters right before it, a code that stands alone, or a counter of money. */
const NAMED = new RegExp(`[A-Z]{0,2}\\p{Sc}|(?<![A-Za-z])(?:${CODES.join('|')})(?![A-Za-z])|[円원元]`, 'u');

function currencyIn(text: string): string | undefined {
  const [named] = NAMED.exec(text.normalize('NFKC')) ?? [];
  return named && (SIGNS[named] ?? named);
}

/** The currency of a number format such as `[$€-407]#,##0.00`, as a sign or a code; `undefined` where it has none. */
export function currencyOfFormat(format: string): string | undefined {
  // What stands in brackets is a currency, a colour, a condition or a locale; only the first matters, up to its locale.
  return currencyIn(format.replace(/\[(?!\$)[^\]]*\]/g, '').replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1'));
}

/** The currency of an amount that is a text, such as `€1,200`; `undefined` where it isn't an amount or names none. */
export function currencyOfText(text: string): string | undefined {
  return /\p{Nd}/u.test(text) ? currencyIn(text) : undefined;
}
