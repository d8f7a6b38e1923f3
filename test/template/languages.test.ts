/** The Korean and Japanese sheets have no English left over, but for abbreviations and names. */

import { USUAL_DEFINITIONS } from '../../src/template/options';
import { sheetContent } from '../../src/template/sheet';
import { MARKS } from './rows';

/** Written in Latin letters in every language. */
const NAMES = [
  // Google Analytics, and functions of ours that a note refers to.
  ...[
    'GA4',
    'RESPONSE_TIME',
    'RESPONSE_TIME_PERCENTILE',
    'RESPONSE_WITHIN_RATE',
    'ANSWERED_IN_TIME_RATE',
    'OUTCOME_RATE',
  ],
  // What an abbreviation stands for.
  ...['Marketing Qualified Lead', 'Sales Qualified Opportunity'],
];

const SOURCES =
  /[A-Za-z0-9.-]+\.(?:com|io|ai)|First Page Sage|Cognism|David Skok|Apple|Mail Privacy Protection|Web|B2B|SaaS/g;

describe.each(['ko', 'ja'] as const)('in %s', (language) => {
  const content = sheetContent({
    language,
    currency: 'USD',
    sample: true,
    periods: 'months',
    firstQuarter: 1,
    ...USUAL_DEFINITIONS,
    style: 'native',
    hidden: [],
    start: { year: 2026, month: 1, day: 1 },
  });
  // The marks are hidden, and the same in every language.
  const all = content.cells.filter((_, index) => index !== MARKS - 1).flatMap((row) => row.slice(0, -1));
  const texts = all.flatMap(({ value, note }) => {
    const said = typeof value !== 'string' ? [] : value.startsWith('=') ? quoted(value) : [value];
    return [...said, ...(note ? [note] : [])];
  });
  const shown = new Set([
    ...texts,
    ...Object.values(content.help),
    ...content.highlights.flatMap(({ when }) => quoted(when)),
  ]);

  test('every word in Latin letters is an abbreviation, a name or a source', () => {
    const left = new Map<string, string>();
    for (const text of shown) {
      let rest = text.replace(SOURCES, '');
      for (const name of NAMES) rest = rest.replaceAll(name, '');
      for (const word of rest.match(/[A-Za-z][A-Za-z]+/g) ?? []) {
        if (!/^[A-Z]{2,}s?$/.test(word) && word !== 'pt' && word !== 'SNS') left.set(word, text);
      }
    }
    expect([...left]).toEqual([]);
  });

  test('number formats have their units in the language', () => {
    const formats = new Set(all.flatMap(({ format }) => (format ? [format] : [])));
    const left = [...formats]
      .flatMap((format) => quoted(format))
      .filter((text) => /[A-Za-z]/.test(text) && !['pt', '%p'].includes(text.trim()));
    expect(left).toEqual([]);
  });
});

/** The texts in a formula or a number format. */
function quoted(formula: string): string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text);
}
