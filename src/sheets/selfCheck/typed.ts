/** What becomes of texts that a script writes with setValues. */

import { AFFECTS } from './affects';
import { group } from './fact';

/** What is written, each in its own column. */
const WRITTEN = {
  equals: '=1+1',
  plus: '+1+1',
  minus: '-1+1',
  at: '@SUM(1;1)',
  tab: '\t=1+1',
  apostrophe: "'=1+1",
  plainText: '=1+1',
  number: '12',
  percent: '12%',
} as const;

type Id = keyof typeof WRITTEN;

const IDS = Object.keys(WRITTEN) as Id[];

/** Texts. */
export const TYPED = group<Id>({
  rows: 1,
  facts: {
    equals: {
      name: { en: 'setValues: =1+1', ko: 'setValues: =1+1', ja: 'setValues：=1+1' },
      expected: 'formula =1+1',
      affects: AFFECTS.calculation,
    },
    plus: {
      name: { en: 'setValues: +1+1', ko: 'setValues: +1+1', ja: 'setValues：+1+1' },
      expected: 'string "+1+1"',
      affects: AFFECTS.nothing,
    },
    minus: {
      name: { en: 'setValues: -1+1', ko: 'setValues: -1+1', ja: 'setValues：-1+1' },
      expected: 'string "-1+1"',
      affects: AFFECTS.nothing,
    },
    at: {
      name: { en: 'setValues: @SUM(1;1)', ko: 'setValues: @SUM(1;1)', ja: 'setValues：@SUM(1;1)' },
      expected: 'string "@SUM(1;1)"',
      affects: AFFECTS.nothing,
    },
    tab: {
      name: { en: 'setValues: tab, then =1+1', ko: 'setValues: 탭 뒤에 =1+1', ja: 'setValues：タブの後に=1+1' },
      expected: 'string "\\t=1+1"',
      affects: AFFECTS.nothing,
    },
    apostrophe: {
      name: { en: 'setValues: apostrophe, then =1+1', ko: "setValues: ' 뒤에 =1+1", ja: "setValues：'の後に=1+1" },
      expected: 'string "=1+1"',
      affects: AFFECTS.injection,
    },
    plainText: {
      name: {
        en: 'setValues: =1+1 in a cell for plain text',
        ko: 'setValues: 일반 텍스트 서식 셀에 =1+1',
        ja: 'setValues：書式なしテキストのセルに=1+1',
      },
      expected: 'string "=1+1"',
      affects: AFFECTS.injection,
    },
    number: {
      name: { en: 'setValues: text 12', ko: 'setValues: 텍스트 12', ja: 'setValues：文字列12' },
      expected: 'number 12',
      affects: AFFECTS.nothing,
    },
    percent: {
      name: { en: 'setValues: text 12%', ko: 'setValues: 텍스트 12%', ja: 'setValues：文字列12%' },
      expected: 'number 0.12',
      affects: AFFECTS.nothing,
    },
  },
  write({ range }) {
    range('G', 0).setNumberFormat('@');
    range('A', 0, 'I', 0).setValues([IDS.map((id) => WRITTEN[id])]);
  },
  look({ range }, see) {
    const [formulas = []] = range('A', 0, 'I', 0).getFormulas();
    const [values = []] = range('A', 0, 'I', 0).getValues();
    for (const [at, id] of IDS.entries()) {
      const value: unknown = values[at];
      see(id, () => (formulas[at] ? `formula ${formulas[at]}` : `${typeof value} ${JSON.stringify(value)}`));
    }
  },
});
