/** What is wrong with an argument, in Korean. */

import type { SentenceWords } from './sentences.en';

export const words: SentenceWords = {
  sentence: {
    missing: "{function}: '{argument}' 값이 빠져 있어요.",
    extra: '{function}: 인수가 너무 많아요. 최대 {most}개까지 쓸 수 있어요.',
    text: "{function}: '{argument}' 값이 숫자가 아니라 텍스트예요. 통화 기호, 단위, 공백 없이 숫자만 입력해 주세요.",
    boolean: "{function}: '{argument}' 값이 숫자가 아니라 논리값(TRUE/FALSE)이에요.",
    date: "{function}: '{argument}' 값이 숫자가 아니라 날짜예요. 셀 서식을 숫자로 바꾸고 다시 입력해 주세요.",
    error: "{function}: '{argument}' 값이 오류({value})예요. 먼저 해당 셀의 오류를 고쳐 주세요.",
    zero: "{function}: '{argument}' 값이 0이라서 나눌 수 없어요. 숫자가 나올 때까지 셀을 비워 두세요.",
    negativeCount: "{function}: '{argument}' 값이 음수예요. 건수는 0 이상이어야 해요.",
    negativeAmount: "{function}: '{argument}' 값이 음수예요. 양수로 입력해 주세요.",
    notPositive: "{function}: '{argument}' 값이 음수예요. 나누려면 0보다 커야 해요.",
    fraction: "{function}: '{argument}' 값이 {value}, 즉 {percent}로 되어 있어요. {suggestion}처럼 입력해 주세요.",
    range01: "{function}: '{argument}' 값({value})이 0~1(0%~100%) 범위를 벗어났어요.",
    whole: "{function}: '{argument}' 값이 '{other}' 값보다 커요. 두 값이 서로 바뀌지 않았는지 확인해 주세요.",
    shape: "{function}: 범위 크기가 달라요('{argument}' {shape}, '{other}' {otherShape}). 같은 크기로 맞춰 주세요.",
    notColumn: "{function}: '{argument}' 범위가 {shape}로 되어 있어요. 열 하나만 지정해 주세요.",
    notCell: "{function}: '{argument}' 범위가 {shape}로 되어 있어요. 셀 하나만 지정해 주세요.",
    order:
      '{function}: 첫 응답 일시(responded)가 접수 일시(received)보다 빨라요. 두 일시나 내보낸 데이터의 시간대를 확인해 주세요.',
    hours: '{function}: 업무 종료 시각(closes_at)은 업무 시작 시각(opens_at)보다 늦어야 해요.',
    notdate: "{function}: '{argument}' 값이 날짜와 시간이 아니에요.",
    nottime: "{function}: '{argument}' 값이 시각이 아니에요. 09:00처럼 시각이 입력된 셀을 지정해 주세요.",
    large: '{function}: 숫자가 너무 커서 계산할 수 없어요. 자릿수를 확인해 주세요.',
    noTable:
      '{function}: 리드 표(leads)와 활동 표(activity)가 모두 비어 있어요. 머리글 행을 포함해 하나 이상 지정해 주세요.',
    noColumn:
      "{function}: '{argument}' 표의 첫 행에서 '{other}' 열을 찾지 못했어요. 해당 열의 머리글을 그렇게 적어 주세요.",
    unknownGroup:
      "{function}: by 값 '{value}'(으)로는 집계할 수 없어요. channel, campaign, product, month, quarter, week 또는 표의 머리글을 입력해 주세요.",
    unknownKpi:
      "{function}: kpis의 '{value}' 지표는 이 표로 계산할 수 없어요. kpis를 비워 두면 계산할 수 있는 지표가 모두 나와요.",
    fromAfterTo: '{function}: 시작일(from)이 종료일(to)보다 늦어요. 두 날짜를 바꿔 주세요.',
  },
  inRow: '{sentence} (범위의 {row}번째 행)',
  atRow: '{text} ({row}행)',
  or: '또는',
  shape: (rows, columns) => `${rows}행×${columns}열`,
};
