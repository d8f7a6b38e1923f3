/** What is wrong with one row of a range: the short form that stands in its cell, `{label}` being the argument's label. */

import type { Language } from '../core/kpi';
import type { ProblemCode } from '../core/problem';

const en: Readonly<Record<ProblemCode, string>> = {
  missing: '⚠ {label}: missing',
  extra: '⚠ Too many arguments',
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
  shape: '⚠ Sizes differ',
  notColumn: '⚠ Give one column',
  notCell: '⚠ Give one cell',
  order: '⚠ Response too early',
  hours: '⚠ Check the hours',
  notdate: '⚠ {label}: not a date',
  large: '⚠ Number too large',
};

const ko: Readonly<Record<ProblemCode, string>> = {
  missing: '⚠ {label}: 없음',
  extra: '⚠ 인수가 너무 많음',
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
  shape: '⚠ 범위 크기가 다름',
  notColumn: '⚠ 열 하나만 지정',
  notCell: '⚠ 셀 하나만 지정',
  order: '⚠ 응답이 접수보다 빠름',
  hours: '⚠ 업무 시간 확인',
  notdate: '⚠ {label}: 날짜 아님',
  large: '⚠ 숫자가 너무 큼',
};

const ja: Readonly<Record<ProblemCode, string>> = {
  missing: '⚠ {label}が未指定',
  extra: '⚠ 引数が多すぎます',
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
  shape: '⚠ 範囲の大きさが違います',
  notColumn: '⚠ 1列だけを指定',
  notCell: '⚠ 1つのセルだけを指定',
  order: '⚠ 対応が受付より前',
  hours: '⚠ 営業時間を確認',
  notdate: '⚠ {label}が日時でない',
  large: '⚠ 数値が大きすぎます',
};

/** The short forms, by language. They are all in `Code.js`, since a sheet keeps the language it was made in. */
export const ROW_TEXTS: Readonly<Record<Language, Readonly<Record<ProblemCode, string>>>> = { en, ko, ja };
