/** Whether conditional formats, rules for inputs and notes are given back as they were written. */

import { AFFECTS } from './affects';
import { group } from './fact';

/** Conditional formats, the first of which counts. */
export const MARKS = group({
  rows: 1,
  facts: {
    order: {
      name: { en: 'Conditional formats: order', ko: '조건부 서식: 순서', ja: '条件付き書式：順序' },
      expected: '=1=1, =2=2',
      affects: AFFECTS.marks,
    },
    places: {
      name: { en: 'Conditional formats: ranges', ko: '조건부 서식: 범위', ja: '条件付き書式：範囲' },
      expected: 'kept',
      affects: AFFECTS.marks,
    },
    rule: {
      name: { en: 'Data validation: kind and numbers', ko: '데이터 확인: 종류와 숫자', ja: '入力規則：種類と数値' },
      expected: 'NUMBER_BETWEEN 0,1',
      affects: AFFECTS.inputs,
    },
    note: {
      name: { en: 'Note of two lines', ko: '두 줄 메모', ja: '2行のメモ' },
      expected: '"one\\ntwo"',
      affects: AFFECTS.inputs,
    },
  },
  look({ sheet, at, range }, see) {
    const cells = range('A', 0, 'B', 0);
    const before = sheet.getConditionalFormatRules();
    const made = ['=1=1', '=2=2'].map((formula) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#ffeeaa')
        .setRanges([cells])
        .build(),
    );
    sheet.setConditionalFormatRules([...before, ...made]);
    const kept = sheet.getConditionalFormatRules().slice(before.length);
    see('order', () => kept.map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0])).join(', '));
    see('places', () => {
      const places = kept.flatMap((rule) => rule.getRanges().map((one) => one.getA1Notation()));
      return places.length === 2 && places.every((one) => one === `${at('A', 0)}:${at('B', 0)}`)
        ? 'kept'
        : places.join(', ');
    });
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build();
    range('C', 0).setDataValidation(rule);
    see('rule', () => {
      const read = range('C', 0).getDataValidation();
      return `${read?.getCriteriaType()} ${read?.getCriteriaValues().join(',')}`;
    });
    range('C', 0).setNote('one\ntwo');
    see('note', () => JSON.stringify(range('C', 0).getNote()));
  },
});
