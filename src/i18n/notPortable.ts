/** Why a formula can't be written without the add-on's functions, and what somebody can do about it. */

import type { Text } from '../core/kpi';

/** What can be in the way, by the codes of `formula/reasons.ts`; `{call}` and `{part}` are as typed in the cell. */
export const NOT_PORTABLE = {
  notFormula: {
    en: 'This cell holds no formula.',
    ko: '수식이 없는 셀이에요.',
    ja: 'このセルには数式がありません。',
  },
  unreadable: {
    en: 'The formula can’t be read from character {at} on: check its brackets, quotation marks and separators.',
    ko: '수식의 {at}번째 글자부터 읽을 수 없어요. 괄호, 따옴표, 구분 기호를 확인해 주세요.',
    ja: '数式の{at}文字目から先を読み取れません。かっこ・引用符・区切り記号を確認してください。',
  },
  longerThanCell: {
    en: 'The formula is longer than a cell can hold.',
    ko: '수식이 셀에 담을 수 있는 길이를 넘어요.',
    ja: '数式がセルに入る長さを超えています。',
  },
  tooDeep: {
    en: 'The formula has too many brackets within brackets. Work part of it out in another cell.',
    ko: '괄호가 너무 여러 겹이에요. 수식의 일부를 다른 셀에서 계산해 주세요.',
    ja: 'かっこの入れ子が深すぎます。数式の一部を別のセルで計算してください。',
  },
  noNative: {
    en: '{function} looks at a whole list at once, such as all requests or bills, which no native formula does. Keep the function, or keep its value.',
    ko: '{function} 함수는 문의나 청구 내역 같은 목록 전체를 한 번에 계산하기 때문에 기본 수식으로 바꿀 수 없어요. 함수를 그대로 두거나 값으로 바꿔 주세요.',
    ja: '{function}は問い合わせや請求などの一覧全体をまとめて計算するため、標準の数式にはできません。関数のまま残すか、値に置き換えてください。',
  },
  missing: {
    en: '{call} needs {nth} argument: {label}.',
    ko: '{call}의 {nth} 인수가 빠져 있어요({label}).',
    ja: '{call}には{nth}の引数({label})が必要です。',
  },
  extra: {
    en: '{call} has too many arguments; the function takes {most}.',
    ko: '{call}의 인수가 너무 많아요. 최대 {most}개까지 쓸 수 있어요.',
    ja: '{call}の引数が多すぎます。指定できるのは{most}個までです。',
  },
  shape: {
    en: 'The ranges in {part} don’t go together: use the same size.',
    ko: '{part}의 범위 크기가 달라요. 같은 크기로 맞춰 주세요.',
    ja: '{part}の範囲の大きさが違います。同じ大きさにしてください。',
  },
  unknownShape: {
    en: 'It can’t be told how many cells {part} gives. Put it into a cell of its own, and refer to that.',
    ko: '{part}의 결과가 셀 몇 개인지 알 수 없어요. 다른 셀에 따로 넣고 그 셀을 참조해 주세요.',
    ja: '{part}の結果がセル何個分になるか判断できません。別のセルに入れて、そのセルを参照してください。',
  },
  rangeInside: {
    en: '{call} gives several values where the formula takes one. Put ARRAYFORMULA( ) round the formula, or the call into cells of its own.',
    ko: '값이 하나만 들어갈 자리에서 {call} 결과가 여러 개 나와요. 수식 전체를 ARRAYFORMULA( )로 감싸거나 다른 셀에 따로 넣어 주세요.',
    ja: '値を1つだけ使う場所で、{call}が複数の値を返しています。数式全体をARRAYFORMULA( )で囲むか、別のセルに分けてください。',
  },
  tooManyCells: {
    en: 'The formula fills {rows} × {columns} cells, too many to write one formula into each. Give it a range that ends where your data ends.',
    ko: '수식이 채우는 셀이 너무 많아요({rows}×{columns}). 데이터가 있는 곳까지만 범위를 지정해 주세요.',
    ja: '数式が埋めるセルが多すぎます({rows}×{columns})。データのある範囲だけを指定してください。',
  },
  tooLong: {
    en: 'The formula would have {characters} characters, more than Excel takes. Work part of it out in another cell.',
    ko: '수식이 {characters}자가 되어 Excel의 한도를 넘어요. 수식의 일부를 다른 셀에서 계산해 주세요.',
    ja: '数式が{characters}文字になり、Excelの上限を超えます。数式の一部を別のセルで計算してください。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a helper is asked for; `{part}` is what it works out, `{count}` the number of its cells. */
export const NEEDS_HELPER = {
  long: {
    en: 'Needs a helper cell: without the functions the formula would pass 2,000 characters. {part} would be worked out there.',
    ko: '보조 셀이 필요해요. 함수를 쓰지 않으면 수식이 2,000자를 넘어서, {part} 부분을 보조 셀에서 계산해야 해요.',
    ja: '補助セルが必要です。関数を使わないと数式が2,000文字を超えるため、{part}を補助セルで計算します。',
  },
  range: {
    en: 'Needs {count} helper cells: {part} gives that many values, which the formula then reads there.',
    ko: '보조 셀 {count}개가 필요해요. {part}의 값을 보조 셀에 하나씩 계산하고, 수식은 그 셀들을 읽어요.',
    ja: '補助セルが{count}個必要です。{part}の値を補助セルで1つずつ計算し、数式はそのセルを参照します。',
  },
} as const satisfies Readonly<Record<'long' | 'range', Text>>;
