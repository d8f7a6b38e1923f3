/** The words for what is wrong: the same in every language, each in its register. */

import { LANGUAGES, type Language } from '../../src/core/kpi';
import { Problem } from '../../src/core/problem';
import { fill, rowText, rowTexts, SENTENCES, sentence, withoutBrackets } from '../../src/i18n/problems';
import { ROW_TEXTS } from '../../src/i18n/rowTexts';
import { CPL } from '../../src/kpis/CPL';
import { MAX_CPL } from '../../src/kpis/MAX_CPL';
import { WIN_RATE } from '../../src/kpis/WIN_RATE';
import { NEVER } from '../register';

const KINDS = ['sentence', 'row'] as const;
const OTHERS = ['ko', 'ja'] as const;

const placeholders = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();
const PROBLEMS = {
  en: { ...SENTENCES.en, row: ROW_TEXTS.en },
  ko: { ...SENTENCES.ko, row: ROW_TEXTS.ko },
  ja: { ...SENTENCES.ja, row: ROW_TEXTS.ja },
};
const allWords = (language: Language): string[] => KINDS.flatMap((kind) => Object.values(PROBLEMS[language][kind]));

describe.each(OTHERS)('the problems in %s', (language) => {
  test.each(KINDS)('have a %s for every one in English, with the same facts in it', (kind) => {
    const facts = (of: Language): [string, string[]][] =>
      Object.entries(PROBLEMS[of][kind]).map(([code, words]) => [code, placeholders(words)]);
    expect(facts(language)).toEqual(facts('en'));
    expect(placeholders(PROBLEMS[language].inRow)).toEqual(placeholders(PROBLEMS.en.inRow));
  });

  test('copy nothing from English', () => {
    for (const kind of KINDS) {
      for (const [code, words] of Object.entries(PROBLEMS[language][kind])) {
        const english = Object.entries(PROBLEMS.en[kind]).find(([other]) => other === code)?.[1] ?? '';
        // What only names its facts, such as "⚠ {label}: 0", has nothing to translate.
        if (/[a-z]{2}/.test(english.replace(/\{\w+\}/g, ''))) expect(words).not.toBe(english);
      }
    }
  });
});

describe.each(LANGUAGES)('the problems in %s', (language) => {
  test('are said without a blank text, an exclamation mark or a word of the never-list', () => {
    for (const words of allWords(language)) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(NEVER[language]);
    }
  });

  test('begin with the function’s name in a sentence and with ⚠ in a row', () => {
    for (const words of Object.values(PROBLEMS[language].sentence)) expect(words).toMatch(/^\{function\}[:：]/);
    for (const words of Object.values(PROBLEMS[language].row)) expect(words).toMatch(/^⚠ [^ ]/);
  });

  test('hold no double quote in a row, so that each can stand in a formula', () => {
    for (const words of Object.values(PROBLEMS[language].row)) expect(words).not.toContain('"');
  });

  test('say a shape as rows × columns', () => {
    const one = PROBLEMS[language].shape(1, 1);
    expect(one).toMatch(/1.*×.*1/);
    expect(PROBLEMS[language].shape(12, 2)).toMatch(/12.*×.*2/);
  });
});

describe('sentences', () => {
  test('end as sentences do: a full stop, 요. or 。', () => {
    for (const words of Object.values(PROBLEMS.en.sentence)) expect(words).toMatch(/\.$/);
    for (const words of Object.values(PROBLEMS.ko.sentence)) expect(words).toMatch(/(요|세요)\.$/);
    for (const words of Object.values(PROBLEMS.ja.sentence)) expect(words).toMatch(/(す|さい|ん)。$/);
  });

  test('in Korean put no particle that depends on sound on a fact', () => {
    for (const words of allWords('ko'))
      expect(words).not.toMatch(/\}'?(은|는|이|가|을|를|와|과|이에요|예요)(?=[ .,?])/);
    // 로 after a percent sign and after 열 are always right, whatever the number.
    for (const words of allWords('ko'))
      expect(words.replace(/\{(percent|shape)\}로/g, '')).not.toMatch(/\}'?(으로|로) /);
  });

  test('in Japanese put the argument in 「」 and the colon in full width', () => {
    for (const words of Object.values(PROBLEMS.ja.sentence)) {
      expect(words).toMatch(/^\{function\}：/);
      expect(words.replace(/「\{\w+\}」/g, '')).not.toContain('{argument}');
    }
  });

  test('say the percent and what to type instead', () => {
    const problem = new Problem('fraction', { argument: 'gross_margin', value: 70 });
    expect(sentence(problem, 'CLTV_MARGIN', 'en')).toBe(
      'CLTV_MARGIN: gross_margin is 70, which is 7000%; type 70% or 0.7.',
    );
    expect(sentence(problem, 'CLTV_MARGIN', 'ko')).toBe(
      "CLTV_MARGIN: 'gross_margin' 값이 70, 즉 7000%로 되어 있어요. 70% 또는 0.7처럼 입력해 주세요.",
    );
    expect(sentence(problem, 'CLTV_MARGIN', 'ja')).toBe(
      'CLTV_MARGIN：「gross_margin」が70、つまり7000%になっています。70% または 0.7と入力してください。',
    );
  });

  test('say no residue of binary arithmetic: 0.07 is 7%, and 1.1 is 110%', () => {
    const said = (value: number): string =>
      sentence(new Problem('fraction', { argument: 'win_rate', value }), 'SQOS_NEEDED', 'en');
    expect(said(1.1)).toContain('is 1.1, which is 110%; type 1.1% or 0.011.');
    expect(said(55.55)).toContain('which is 5555%; type 55.55% or 0.5555.');
  });

  test('name the row of a column', () => {
    const problem = new Problem('text', { argument: 'amounts', value: 'x', row: 3 });
    expect(sentence(problem, 'MRR', 'en')).toMatch(/\(row 3 of the range\)$/);
    expect(sentence(problem, 'MRR', 'ko')).toMatch(/\(범위의 3번째 행\)$/);
    expect(sentence(problem, 'MRR', 'ja')).toMatch(/\(範囲の3行目\)$/);
  });
});

describe('row texts', () => {
  test('name the argument by its label', () => {
    const wrong = { code: 'zero', facts: { argument: 'leads' } } as const;
    expect(LANGUAGES.map((language) => rowText(wrong, CPL, language))).toEqual([
      '⚠ New leads: 0',
      '⚠ 신규 리드 수: 0',
      '⚠ 新規リード数が0',
    ]);
  });

  test('of a range say of each cell what is in it, whatever was wrong before', () => {
    const say = rowTexts(CPL, 'en');
    const wrongs = [
      ['error', 'leads', '#N/A'],
      ['error', 'leads', '#REF!'],
      ['text', 'leads', 'x'],
      ['text', 'marketing_cost', 'x'],
      ['text', 'leads', 'y'],
    ] as const;
    expect(wrongs.map(([code, argument, value]) => say({ code, facts: { argument, value } }))).toEqual([
      '⚠ New leads: #N/A',
      '⚠ New leads: #REF!',
      '⚠ New leads: text',
      '⚠ Marketing cost: text',
      '⚠ New leads: text',
    ]);
  });

  test('name a sum by its labels', () => {
    const won = { code: 'zero', facts: { argument: 'deals_won + deals_lost' } } as const;
    expect(rowText(won, WIN_RATE, 'ko')).toBe('⚠ 수주 건수 + 실주 건수: 0');
    const roi = { code: 'notPositive', facts: { argument: '1 + target_roi' } } as const;
    expect(rowText(roi, MAX_CPL, 'en')).toBe('⚠ 1 + Target ROI: negative');
  });

  test('leave out what a label has in brackets, since cells are narrow', () => {
    expect(withoutBrackets('Sales (number)')).toBe('Sales');
    expect(withoutBrackets('有効商談数(SQO)')).toBe('有効商談数');
    expect(withoutBrackets('LTV(顧客生涯価値)')).toBe('LTV');
    expect(withoutBrackets('Clicks')).toBe('Clicks');
  });
});

describe('fill', () => {
  test('puts values in the place of their names, and leaves a name without a value', () => {
    expect(fill('{a} and {b}', { a: '1' })).toBe('1 and {b}');
  });

  test('takes values as they are: a $& or a {b} in one is no pattern', () => {
    expect(fill('{a}', { a: '$& {b}', b: '2' })).toBe('$& {b}');
  });
});
