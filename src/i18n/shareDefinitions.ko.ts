/** The words of the Share tab's part for the Definitions sheet, in Korean: 해요체 in sentences. */

import type { ShareDefinitionsWords } from './shareDefinitions.en';

/** Korean. No particle that depends on sound stands on a placeholder. */
export const ko: ShareDefinitionsWords = {
  title: '용어 정의',
  text: '이 파일에서 쓰는 KPI의 의미와 계산 방법을 시트 하나에 정리해요. 리드, MQL, SQO 등을 우리 팀에서 어떻게 세는지 적는 칸도 있어요.',
  looking: '이 파일에서 쓰는 KPI를 찾고 있어요…',
  nothing: '이 파일에서 쓰는 KPI가 아직 없어요. KPI 템플릿을 삽입하거나 셀에 함수를 입력해 주세요.',
  none: (_: number, shown: string): string => `용어 정의 시트가 아직 없어요. 이 파일에서 쓰는 KPI: ${shown}개`,
  lacks: (sheet: string, _: number, shown: string): string => `‘${sheet}’ 시트에 아직 없는 KPI가 ${shown}개 있어요.`,
  complete: (sheet: string): string => `‘${sheet}’ 시트에 이 파일에서 쓰는 KPI가 모두 있어요.`,
  outdated: (named: string, shown: string): string =>
    `지금과 내용이 다른 셀(${shown}개): ${named}. 팀에서 고친 셀은 그대로 둬요.`,
  contrary: (named: string, shown: string): string =>
    `팀에서 고친 내용이 KPI 시트의 설정과 달라요(${shown}개): ${named}. 어느 쪽이 맞는지 확인해 주세요.`,
  others: (sheet: string, others: string): string =>
    `용어 정의 시트가 여러 개 있어요. 업데이트하는 시트는 ‘${sheet}’ 하나이고, 나머지는 그대로 둬요: ${others}`,
  unmarked: (sheet: string): string =>
    `‘${sheet}’ 시트를 알아보는 데 필요한 숨겨진 행이나 열이 없어져서 보완할 수 없어요. 삽입하면 새 시트가 따로 생겨요.`,
  insert: '용어 정의 시트 삽입',
  add: (_: number, shown: string): string => `KPI ${shown}개 추가`,
  update: (_: number, shown: string): string => `셀 ${shown}개 업데이트`,
  both: (add: string, update: string): string => `${add} · ${update}`,
  working: '정의를 쓰고 있어요. 최대 1분 정도 걸릴 수 있어요.',
  inserted: (sheet: string): string =>
    `스프레드시트에 ‘${sheet}’ 시트를 추가했어요. 파란 칸에는 팀에서 합의한 내용을 적어 주세요.`,
  added: (sheet: string, _: number, shown: string): string =>
    `‘${sheet}’ 시트에 KPI ${shown}개를 추가했어요. 팀에서 적은 내용은 그대로예요.`,
  updated: (sheet: string, _: number, shown: string): string =>
    `‘${sheet}’ 시트의 셀 ${shown}개를 지금 내용으로 고쳐 썼어요.`,
  already: (sheet: string): string => `‘${sheet}’ 시트에 이미 모두 있어서 바뀐 내용이 없어요.`,
  choices: (sheet: string): string => `‘${sheet}’ 시트의 현재 설정`,
  periods: { months: '월별', quarters: '분기별', weeks: '주별' },
  where: 'CAC에 넣는 비용, LTV 기준, 통화는 템플릿 탭의 ‘현재 시트’에서 바꿀 수 있어요. 바꾸면 KPI도 함께 바뀌어요.',
};
