/** The sidebar's words: nothing missing, and the register of each language. */

import { WORDS } from '../../src/sidebar/words';

/** Every word with where it stands; sentences that take a name are said of `X`. */
function said(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return said(part.length === 1 ? part('X') : part('X', 'Y'), path);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => said(value, `${path}.${key}`));
}

const paths = (words: unknown): string[] => said(words).map(([path]) => path);

describe('words', () => {
  test('say the same things in every language, as many steps and rules included', () => {
    expect(paths(WORDS.ko)).toEqual(paths(WORDS.en));
    expect(paths(WORDS.ja)).toEqual(paths(WORDS.en));
  });

  test('are there: only a KPI without a direction has an empty one', () => {
    const empty = said(WORDS).filter(([, text]) => text.trim() === '');
    expect(empty.map(([path]) => path)).toEqual(['en', 'ko', 'ja'].map((code) => `.${code}.card.better.neither`));
  });

  test.each(['ko', 'ja'] as const)('in %s hold no exclamation mark and no English sentence', (language) => {
    for (const [, text] of said(WORDS[language])) expect(text).not.toMatch(/[!！]|[a-z]+ [a-z]+ [a-z]+/);
  });

  test('in Korean hold no particle that depends on the word before it', () => {
    for (const [, text] of said(WORDS.ko))
      expect(text).not.toMatch(/\((는|를|가|은|을|이)\)|X(은|는|을|를|이|가|와|과)(?=[ .])/);
  });

  test('in Japanese and Korean never call a published range a standard', () => {
    for (const [, text] of [...said(WORDS.ko), ...said(WORDS.ja)]) expect(text).not.toMatch(/基準|正常|기준치|정상/);
  });
});
