/** Number formats and texts name a currency, or none. */

import { currencyOfFormat, currencyOfText } from '../../src/leads/currencyNamed';

test.each([
  ['$#,##0.00', '$'],
  ['"$"#,##0', '$'],
  ['_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)', '$'],
  ['[$$-409]#,##0.00', '$'],
  ['[$USD] #,##0', '$'],
  ['[$€-407]#,##0', '€'],
  ['#,##0.00\\ "€"', '€'],
  ['[$EUR]\\ #,##0.00', '€'],
  ['[Red][<0]£#,##0;£#,##0', '£'],
  ['[$￥-411]#,##0', '¥'],
  ['#,##0"円"', '¥'],
  ['#,##0"원"', '₩'],
  ['[$₩-412]#,##0', '₩'],
  ['[$R$-416]#,##0', 'BRL'],
  ['[$CHF] #,##0', 'CHF'],
  ['#,##0.00', undefined],
  ['General', undefined],
  ['0.0%', undefined],
  ['[$-409]mmm d, yyyy', undefined],
  ['yyyy"年"m"月"', undefined],
  ['', undefined],
])('the format %s names %s', (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

test.each([
  ['€1,200', '€'],
  ['1.200,50 €', '€'],
  ['US$ 1,200', '$'],
  ['usd 1,200', undefined],
  ['1,200원', '₩'],
  ['１２０円', '¥'],
  ['1200', undefined],
  ['USDA 12', undefined],
  ['$', undefined],
])('the text %s names %s', (text, currency) => {
  expect(currencyOfText(text)).toBe(currency);
});
