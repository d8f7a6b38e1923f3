/** What is wrong with one row of a range: the short form that stands in its cell, `{label}` being the argument's label. */

import type { Language, Text } from '../core/kpi';
import type { CellProblemCode } from '../core/problem';

const en: Readonly<Record<CellProblemCode, string>> = {
  text: '⚠ {label}: text',
  boolean: '⚠ {label}: TRUE/FALSE',
  date: '⚠ {label}: date',
  error: '⚠ {label}: {value}',
  zero: '⚠ {label}: 0',
  negativeCount: '⚠ {label}: negative',
  negativeAmount: '⚠ {label}: negative',
  notPositive: '⚠ {label}: negative',
  fraction: '⚠ {label}: {percent}?',
  range01: '⚠ {label}: not 0–100%',
  whole: '⚠ {label}: too large',
  large: '⚠ Number too large',
  notdate: '⚠ {label}: not a date',
  order: '⚠ {label}: too early',
};

const ko: Readonly<Record<CellProblemCode, string>> = {
  text: '⚠ {label}: 텍스트',
  boolean: '⚠ {label}: TRUE/FALSE',
  date: '⚠ {label}: 날짜',
  error: '⚠ {label}: {value}',
  zero: '⚠ {label}: 0',
  negativeCount: '⚠ {label}: 음수',
  negativeAmount: '⚠ {label}: 음수',
  notPositive: '⚠ {label}: 음수',
  fraction: '⚠ {label}: {percent}?',
  range01: '⚠ {label}: 0~100% 아님',
  whole: '⚠ {label}: 전체보다 큼',
  large: '⚠ 숫자가 너무 큼',
  notdate: '⚠ {label}: 날짜 아님',
  order: '⚠ {label}: 순서 오류',
};

const ja: Readonly<Record<CellProblemCode, string>> = {
  text: '⚠ {label}がテキスト',
  boolean: '⚠ {label}がTRUE/FALSE',
  date: '⚠ {label}が日付',
  error: '⚠ {label}が{value}',
  zero: '⚠ {label}が0',
  negativeCount: '⚠ {label}がマイナス',
  negativeAmount: '⚠ {label}がマイナス',
  notPositive: '⚠ {label}がマイナス',
  fraction: '⚠ {label}が{percent}',
  range01: '⚠ {label}が0～100%外',
  whole: '⚠ {label}が全体を超過',
  large: '⚠ 数値が大きすぎます',
  notdate: '⚠ {label}が日付でない',
  order: '⚠ {label}の順序が逆',
};

/** The short forms, by language. They are all in `Code.js`, since a sheet keeps the language it was made in. */
export const ROW_TEXTS: Readonly<Record<Language, Readonly<Record<CellProblemCode, string>>>> = { en, ko, ja };

/** What a portable formula says of a text, an error, TRUE or FALSE: that it tells them apart would make it much longer. */
export const NOT_A_NUMBER: Text = {
  en: '⚠ {label}: not a number',
  ko: '⚠ {label}: 숫자 아님',
  ja: '⚠ {label}が数値でない',
};
