/** The sidebar's words: Korean and Japanese say what English says, with the same facts in every sentence. */

import { LANGUAGES } from '../../src/core/kpi';
import { en } from '../../src/i18n/sidebar.en';
import { ja } from '../../src/i18n/sidebar.ja';
import { ko } from '../../src/i18n/sidebar.ko';
import { isWrittenIn, NEVER } from '../register';

const WORDS = { en, ko, ja };

/** Facts that can be recognised in a sentence; a number where a count or a year is asked for. */
const FACTS = [2024, 'SECOND'];

/** Every word with its path; a sentence that takes facts is said of the same facts in every language. */
function said(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[`${path}(${part.length})`, String(part(...FACTS))]];
  return Object.entries(part as object).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
}

const english = said(en);

describe.each(['ko', 'ja'] as const)('the sidebar in %s', (language) => {
  const words = said(WORDS[language]);

  test('says everything that the English one says, of as many facts', () => {
    expect(words.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  test('puts the same facts into every sentence', () => {
    for (const [index, [path, text]] of words.entries()) {
      for (const fact of FACTS.map(String)) {
        expect([path, text.includes(fact)]).toEqual([path, english[index]?.[1].includes(fact)]);
      }
    }
  });

  test('is empty only where English is, and copies nothing from it', () => {
    for (const [index, [path, text]] of words.entries()) {
      const original = english[index]?.[1] ?? '';
      expect([path, text.trim() === '']).toEqual([path, original.trim() === '']);
      if (/[a-z]{2}/.test(original)) expect([path, text]).not.toEqual([path, original]);
    }
  });

  test('is written in its own script', () => {
    for (const [path, text] of words.filter(([, given]) => given !== '')) {
      expect([path, isWrittenIn(language, text)]).toEqual([path, true]);
    }
  });

  test('types the same formulas as examples', () => {
    const formulas = (of: typeof words): string[] => of.flatMap(([, text]) => text.match(/=[A-Z]+\([^)]*\)/g) ?? []);
    expect(formulas(words)).toEqual(formulas(english));
  });
});

describe.each(LANGUAGES)('the sidebar in %s', (language) => {
  test('keeps to the register', () => {
    for (const [path, text] of said(WORDS[language])) {
      expect([path, NEVER[language].exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });
});

describe('the sidebar', () => {
  test('in Korean puts no particle that depends on sound on a fact', () => {
    for (const [, text] of said(ko))
      expect(text).not.toMatch(/(2024|SECOND)[’'"]?(은|는|이|가|을|를|와|과|으로|로)(?=[ .,])/);
  });

  test('counts one function as one, and none as none', () => {
    expect([0, 1, 2].map(en.list.count)).toEqual(['0 functions', '1 function', '2 functions']);
  });
});
