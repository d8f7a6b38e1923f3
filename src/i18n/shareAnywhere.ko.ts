/** The words of the Share tab's part about formulas that need the add-on, in Korean: 해요체 in sentences. */

import type { ShareAnywhereWords } from './shareAnywhere.en';

/** Korean. */
export const ko: ShareAnywhereWords = {
  title: '어디서나 작동하는 시트',
  text: '부가기능의 함수가 있는 셀은 사본이나 Excel에서, 또는 보기 권한만 있거나 부가기능이 없는 동료에게 #NAME?, ‘Loading…’, 예전 숫자로 보일 수 있어요. 기본 수식으로 바꾸면 누구에게나 작동해요. 스크립트가 시트에 바인딩되어 있으면 Google Sheets 사본에는 함께 복사되지만, Excel 파일에는 포함되지 않아요.',
  where: '확인할 범위',
  extents: { sheet: '이 시트', file: '파일 전체' },
  looking: '부가기능이 필요한 수식을 찾고 있어요…',
  found: {
    onSheet: (sheet: string, said: string): string => `‘${sheet}’ 시트: ${said}`,
    inFile: (said: string): string => `파일 전체: ${said}`,
    none: '모든 셀이 어디서나 작동해요.',
    need: (_: number, shown: string): string => `부가기능이 필요한 수식이 ${shown}개 있어요`,
    formulas: (_: number, shown: string): string => `${shown}개는 기본 수식으로 변환 가능`,
    helpers: (_: number, shown: string): string => `${shown}개는 보조 셀 필요`,
    values: (_: number, shown: string): string => `${shown}개는 변환 불가`,
    ways: (need: string, ways: string): string => `${need}. ${ways}`,
    comma: ', ',
    unreadable: (sheets: string): string =>
      `함수로 되돌릴 정보를 읽을 수 없어요(${sheets}). 다른 스크립트나 부가기능이 바꾼 것으로 보여요. 해당 셀은 기본 수식과 값 그대로 남아요.`,
  },
  list: {
    formula: (shown: string): string => `기본 수식으로 변환할 수 있는 수식(${shown}개)`,
    helper: (shown: string): string => `보조 셀이 필요한 수식(${shown}개)`,
    value: (shown: string): string => `변환할 수 없는 수식(${shown}개)`,
    first: (shown: string, all: string): string => `수식 ${all}개 중 처음 ${shown}개를 보여 드려요.`,
    fills: (shown: string): string => `셀 ${shown}개를 채움`,
    helpers: '보조 셀 추가',
    helpersText: '긴 수식의 일부를 오른쪽 빈 열에서 계산해요. 이런 수식을 아래로 채울 때는 보조 셀도 함께 채워 주세요.',
    keep: (cell: string): string => `${cell} 셀은 값만 남기기`,
    keepAll: '이 수식 모두 값만 남기기',
    keepText: '값만 남기면 데이터가 바뀌어도 업데이트되지 않아요. 오류는 값으로 남길 수 없어요.',
  },
  make: {
    button: '기본 수식으로 변환',
    working: '기본 수식으로 바꾸고 있어요. 파일이 크면 몇 분 걸릴 수 있어요.',
    choose: {
      helpers: '바뀔 내용이 없어요. 먼저 ‘보조 셀 추가’를 선택해 주세요.',
      values: '바뀔 내용이 없어요. 값만 남길 셀을 선택해 주세요.',
      both: '바뀔 내용이 없어요. 보조 셀을 추가하거나 값만 남길 셀을 선택해 주세요.',
      none: '바꿀 수 있는 셀이 없어요. 각 셀에 적힌 이유를 확인해 주세요.',
    },
    formulas: (_: number, shown: string): string => `수식 ${shown}개를 기본 수식으로 바꿨어요.`,
    helpers: (_: number, shown: string): string => `보조 셀을 ${shown}개 추가했어요.`,
    values: (_: number, shown: string): string => `수식 ${shown}개를 값으로 바꿨어요.`,
    none: '바뀐 셀이 없어요.',
    different: (shown: string): string => `결과가 달라져서 되돌린 수식(${shown}개)`,
    left: (shown: string): string => `아직 부가기능이 필요한 수식(${shown}개)`,
  },
  back: {
    title: '함수로 되돌리기',
    offer: (_: number, shown: string): string => `함수로 되돌릴 수 있는 수식이 ${shown}개 있어요.`,
    button: '함수로 되돌리기',
    working: '함수로 되돌리고 있어요. 파일이 크면 몇 분 걸릴 수 있어요.',
    done: (_: number, shown: string): string => `수식 ${shown}개를 함수로 되돌렸어요.`,
    none: '바뀐 셀이 없어요.',
    left: (shown: string): string => `그대로 둔 곳(${shown}곳)`,
  },
};
