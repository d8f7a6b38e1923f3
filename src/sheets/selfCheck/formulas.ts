/** What becomes of formulas that a script writes. */

import { AFFECTS } from './affects';
import { group } from './fact';

/** Whether the formula, as it is given back, still holds one of the texts. */
const holds = (formula: string, ...texts: readonly string[]): string =>
  texts.some((text) => formula.includes(text)) ? 'kept' : formula;

/** Formulas. */
export const FORMULAS = group({
  rows: 4,
  facts: {
    semicolons: {
      name: { en: 'setFormula with ;', ko: '; 로 쓴 setFormula', ja: ';を使ったsetFormula' },
      expected: '2',
      affects: AFFECTS.calculation,
    },
    commas: {
      name: { en: 'setFormula with ,', ko: ', 로 쓴 setFormula', ja: ',を使ったsetFormula' },
      expected: '2',
      affects: AFFECTS.nothing,
    },
    values: {
      name: { en: 'setValues with = and ;', ko: '= 와 ; 로 쓴 setValues', ja: '=と;を使ったsetValues' },
      expected: '2',
      affects: AFFECTS.calculation,
    },
    percent: {
      name: { en: 'A number with % in a formula', ko: '수식 안의 % 숫자', ja: '数式の中の%つきの数値' },
      expected: '50',
      affects: AFFECTS.calculation,
    },
    separators: {
      name: { en: 'getFormula: what stands for ;', ko: 'getFormula: ; 의 표기', ja: 'getFormula：;の表記' },
      expected: ',',
      also: [';'],
      affects: AFFECTS.recognising,
    },
    small: {
      name: { en: 'getFormula: small letters', ko: 'getFormula: 소문자', ja: 'getFormula：小文字' },
      expected: 'kept',
      affects: AFFECTS.recognising,
    },
    spaces: {
      name: { en: 'getFormula: spaces', ko: 'getFormula: 공백', ja: 'getFormula：空白' },
      expected: 'kept',
      affects: AFFECTS.recognising,
    },
    brackets: {
      name: {
        en: 'getFormula: brackets round a number',
        ko: 'getFormula: 숫자를 감싼 괄호',
        ja: 'getFormula：数値を囲む括弧',
      },
      expected: 'kept',
      affects: AFFECTS.recognising,
    },
    texts: {
      name: { en: 'getFormula: ; within a text', ko: 'getFormula: 텍스트 안의 ;', ja: 'getFormula：文字列の中の;' },
      expected: 'kept',
      affects: AFFECTS.recognising,
    },
  },
  write({ at, range }) {
    range('A', 0).setFormula('=IF(1=1;2;3)');
    range('B', 0).setFormula('=IF(1=1,2,3)');
    range('C', 0, 'D', 0).setValues([['=IF(1=1;2;3)', '=50%*100']]);
    range('A', 2).setFormula(`=if( ${at('A', 0)}=2 ; (5);"a;b")`);
  },
  look({ range }, see) {
    const shown = (column: string): string => range(column, 0).getDisplayValue();
    see('semicolons', () => shown('A'));
    see('commas', () => shown('B'));
    see('values', () => shown('C'));
    see('percent', () => shown('D'));
    const formula = range('A', 2).getFormula();
    see('separators', () => /\)\s*([;,])/.exec(formula)?.[1] ?? formula);
    see('small', () => holds(formula, '=if('));
    see('spaces', () => holds(formula, '=2 , (5)', '=2 ; (5)'));
    see('brackets', () => holds(formula, '(5)'));
    see('texts', () => holds(formula, '"a;b"'));
  },
});
