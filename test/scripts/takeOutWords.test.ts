/** Words taken out of a script: which, and where they are read from then. */

import { takeOutWords } from '../../scripts/takeOutWords';

test('a text in the three languages becomes its place, the same text the same place', () => {
  const cost = "{ en: 'Cost', ko: '비용', ja: `費用` }";
  expect(takeOutWords(`f(${cost}, { ja: '売上', en: 'Revenue', ko: '매출' }, ${cost})`)).toEqual({
    code: 'f(packedText(0), packedText(1), packedText(0))',
    texts: { en: ['Cost', 'Revenue'], ko: ['비용', '매출'], ja: ['費用', '売上'] },
  });
});

test.each([
  "var OWN_NAMES = { en: 'English', ko: '한국어', ja: '日本語' };",
  "f({ name: 'leads', example: 5, label: { en: 'Cost', ko: '비용', ja: '費用' } });",
  "f({ ...names, en: 'EN' }, { en: 1, ko: 2, ja: 3 }, { en, ko, ja }, { name: 'Cost' });",
])('what the search looks through, and what is no text, stays: %s', (code) => {
  expect(takeOutWords(code).code).toBe(code);
});

test.each(["f({ en: 'Cost', ko: '비용' })", "f({ en: 'Cost', ko: '비용', ja: '' })"])(
  'a text that lacks a language fails the build: %s',
  (code) => {
    expect(() => takeOutWords(code)).toThrow('A text lacks a language');
  },
);
