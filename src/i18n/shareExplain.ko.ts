/** The words of the Share tab's part that explains a cell, in Korean: 해요체 in sentences. */

import type { ShareExplainWords } from './shareExplain.en';

/** Korean. */
export const ko: ShareExplainWords = {
  title: '이 셀 설명',
  text: '시트에서 셀을 선택하면 어떤 숫자인지, 어떻게 계산됐는지, 문제가 있으면 어떻게 고치는지 알려 드려요.',
  button: '선택한 셀 설명 보기',
  looking: '셀을 읽고 있어요…',
  shows: (cell: string, shown: string): string => `${cell} 셀의 표시값: ${shown}`,
  blank: (cell: string): string => `${cell} 셀은 비어 있어요.`,
  period: (period: string): string => `기간: ${period}`,
  trouble: '문제와 해결 방법',
  doubt: '확인해 볼 점',
  numbers: '숫자를 넣은 계산',
  formula: '셀의 수식',
  inputs: '계산에 쓰인 값',
  called: (name: string): string => `시트에서의 이름: ${name}`,
  more: (_: number, shown: string): string => `외 셀 ${shown}개`,
  suggestion: '제안',
  copy: '수식 복사',
  about: (title: string): string => `함수 카드와 계산기: ${title}`,
};
