/** What comes of a function's results, and how soon. */

import { HIDDEN_FUNCTION as ECHO } from '../../core/hiddenFunction';
import { AFFECTS } from './affects';
import { group } from './fact';

/** Marketing cost and leads of four rows: right, blank, text, and nothing to divide by. */
const COSTS = [
  [5000, 125],
  ['', ''],
  ['x', 125],
  [5000, 0],
];

/** Results in the functions' language are told by what they begin with. */
const marked = (text: string): string => (text.startsWith('⚠ ') ? '⚠' : text);

/** Results of functions. */
export const RESULTS = group({
  rows: 10,
  facts: {
    spill: {
      name: {
        en: 'A range as result: number, blank and ⚠ texts',
        ko: '범위 결과: 숫자, 빈칸, ⚠ 텍스트',
        ja: '範囲の結果：数値、空白、⚠の文字列',
      },
      expected: '40, , ⚠, ⚠',
      affects: AFFECTS.spills,
    },
    types: {
      name: { en: 'Types of such results', ko: '범위 결과의 형식', ja: '範囲の結果の型' },
      expected: 'number, string "", string, string',
      affects: AFFECTS.spills,
    },
    counted: {
      name: { en: 'COUNT and SUM over such results', ko: '범위 결과의 COUNT와 SUM', ja: '範囲の結果のCOUNTとSUM' },
      expected: '1, 40',
      affects: AFFECTS.spills,
    },
    below: {
      name: {
        en: 'Formula of a cell that a range fills',
        ko: '범위 결과로 채워진 셀의 수식',
        ja: '範囲の結果で埋まったセルの数式',
      },
      expected: 'none',
      affects: AFFECTS.recognising,
    },
    blocked: {
      name: {
        en: 'A range as result, with something in its way',
        ko: '범위 결과가 채워질 자리에 값이 있을 때',
        ja: '範囲の結果の行き先に値があるとき',
      },
      expected: '#SPILL!',
      // As Google shows it.
      also: ['#REF!'],
      affects: AFFECTS.spills,
    },
    notANumber: {
      name: { en: 'NaN as result', ko: 'NaN 결과', ja: 'NaNの結果' },
      expected: '1, #NUM!, 3',
      affects: AFFECTS.nothing,
    },
    infinite: {
      name: { en: 'Infinity as result', ko: 'Infinity 결과', ja: 'Infinityの結果' },
      expected: '1, #NUM!, 3',
      affects: AFFECTS.nothing,
    },
    nothing: {
      name: { en: 'null as result', ko: 'null 결과', ja: 'nullの結果' },
      expected: '1, , 3',
      affects: AFFECTS.nothing,
    },
    thrown: {
      name: { en: 'A function that refuses', ko: '함수가 오류를 낼 때', ja: '関数がエラーを出すとき' },
      expected: '#ERROR!',
      affects: AFFECTS.numbers,
    },
    caught: {
      name: {
        en: 'IFERROR round such a function',
        ko: '오류를 낸 함수를 감싼 IFERROR',
        ja: 'エラーの関数を囲むIFERROR',
      },
      expected: 'caught',
      affects: AFFECTS.spills,
    },
    small: {
      name: {
        en: 'A function typed in small letters',
        ko: '소문자로 입력한 함수',
        ja: '小文字で入力した関数',
      },
      expected: '40',
      affects: AFFECTS.numbers,
    },
    waited: {
      name: {
        en: 'Results are there',
        ko: '결과가 나오기까지',
        ja: '結果が出るまで',
      },
      expected: 'within 5 s',
      also: ['within 30 s', 'within 60 s'],
      affects: AFFECTS.spills,
    },
  },
  write({ at, range }) {
    range('A', 0, 'B', 3).setValues(COSTS);
    const costs = `${at('A', 0)}:${at('A', 3)};${at('B', 0)}:${at('B', 3)}`;
    const results = `${at('C', 0)}:${at('C', 3)}`;
    range('C', 0).setValue(`=CPL(${costs})`);
    range('D', 0, 'D', 1).setValues([[`=COUNT(${results})`], [`=SUM(${results})`]]);
    range('F', 1).setValue('in the way');
    range('F', 0).setValue(`=CPL(${costs})`);
    range('A', 5, 'C', 5).setValues([
      [`=${ECHO}("gives";"NaN")`, `=${ECHO}("gives";"Infinity")`, `=${ECHO}("gives";"null")`],
    ]);
    range('A', 9, 'C', 9).setValues([[`=CPL(5000;0)`, `=IFERROR(CPL(5000;0);"caught")`, `=cpl(5000;125)`]]);
  },
  look({ range, waited }, see) {
    const spill = range('C', 0, 'C', 3);
    see('spill', () =>
      spill
        .getDisplayValues()
        .map(([text = '']) => marked(text))
        .join(', '),
    );
    see('types', () =>
      spill
        .getValues()
        .map(([value]) => (value === '' ? 'string ""' : typeof value))
        .join(', '),
    );
    see('counted', () => range('D', 0, 'D', 1).getValues().join(', '));
    see('below', () => range('C', 1).getFormula() || 'none');
    see('blocked', () => range('F', 0).getDisplayValue());
    const column = (letter: string): string => range(letter, 5, letter, 7).getDisplayValues().join(', ');
    see('notANumber', () => column('A'));
    see('infinite', () => column('B'));
    see('nothing', () => column('C'));
    see('thrown', () => range('A', 9).getDisplayValue());
    see('caught', () => range('B', 9).getDisplayValue());
    see('small', () => range('C', 9).getDisplayValue());
    see('waited', () => {
      const seconds = [5, 30, 60].find((most) => waited <= most * 1000);
      return seconds === undefined ? 'not within 60 s' : `within ${seconds} s`;
    });
  },
});
