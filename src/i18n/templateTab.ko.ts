/** The Template tab's words in Korean: 해요체 in sentences, noun phrases on labels and buttons. */

import type { TemplateTabWords, ThisSheetWords } from './templateTab.en';

/** Korean. No particle that depends on sound stands on a placeholder. */
export const ko = {
  intro: '이 스프레드시트에 KPI 시트 하나를 새로 추가해요. 다른 시트는 그대로 유지돼요.',
  parts: { name: '새 시트 또는 현재 시트', newSheet: '새 시트', thisSheet: '현재 시트' },
  periods: '기간',
  counted: {
    months: (count: number): string => `${count}개월`,
    quarters: (count: number): string => `${count}개 분기`,
    weeks: (count: number): string => `${count}주`,
  },
  start: '시작 월',
  month: '월',
  year: '연도',
  yearFirst: true,
  yearName: (year: number): string => `${year}년`,
  startDay: '시작일',
  startDayNeeded: '시작일을 먼저 선택해 주세요.',
  currency: '통화',
  style: '수식',
  styles: {
    native: { name: '기본 수식', when: '부가기능이 없는 사람도 어디서나 쓸 수 있어요. 일반적인 선택이에요.' },
    functions: {
      name: '부가기능 함수',
      when: '행마다 함수 하나라서 읽기 쉬워요. 시트를 편집하는 모두에게 부가기능이 필요해요.',
    },
  },
  content: '내용',
  sample: '샘플 데이터',
  empty: '빈 시트',
  kpis: {
    title: '표시할 KPI',
    shown: (shown: number, all: number): string => `${all}개 중 ${shown}개 표시`,
    hint: '숨긴 KPI는 시트에 그대로 있고, 언제든 다시 표시할 수 있어요.',
    last: 'KPI는 하나 이상 표시해야 해요.',
  },
  insert: 'KPI 템플릿 삽입',
  inserting: '템플릿을 삽입하고 있어요. 최대 1분 정도 걸릴 수 있어요.',
  inserted: (sheet: string): string => `스프레드시트에 ‘${sheet}’ 시트를 추가했어요.`,
} satisfies TemplateTabWords;

/** Korean, on the sheet that is open. */
export const koSheet = {
  looking: '열려 있는 시트를 읽고 있어요…',
  found: (sheet: string): string => `‘${sheet}’ 시트가 열려 있어요.`,
  lookAgain: '새로고침',
  newSheet: '새 시트 삽입',
  comma: ', ',
  left: (cells: string): string => `다른 내용으로 바뀌어 있어서 그대로 둔 셀: ${cells}`,
  andMore: (cells: string, count: number): string => `${cells} 외 ${count}개`,
  targets: {
    emptied: (cell: string, before: string): string => `${cell}의 샘플 목표는 ‘${before}’ 기준이어서 비웠어요.`,
    check: (cell: string, before: string, after: string): string =>
      `${cell}의 목표를 확인해 주세요. ‘${before}’ 기준으로 정한 값인데, 지금은 ‘${after}’ 평가에 쓰이고 있어요.`,
    lost: (cell: string, before: string, after: string): string =>
      `핵심 지표 ‘${after}’의 목표가 비어 있어요. 기존 목표는 ‘${before}’ 기준이라 옮기지 않았으니, ${cell} 셀에 목표를 입력해 주세요.`,
  },
  changing: '시트를 바꾸고 있어요. 최대 1분 정도 걸릴 수 있어요.',
  period: {
    title: '다음 기간',
    text: '마지막 기간 뒤에 열을 추가해요. 입력한 내용은 그대로예요.',
    button: '다음 기간 추가',
    done: (periods: string): string => `다음 기간을 추가했어요(현재 ${periods}).`,
  },
  next: {
    title: '다음 시트',
    text: '이 시트가 끝나는 곳에서 이어지는 새 시트예요. 기간 말 값, 목표, 담당을 그대로 가져가요.',
    button: '다음 시트 시작',
    done: (sheet: string): string => `이어지는 ‘${sheet}’ 시트를 만들어 열었어요.`,
    byHand: (names: string): string => `직접 입력할 항목: ${names}`,
  },
  settings: {
    title: '언어, 통화, 정의, 수식',
    text: '입력한 숫자와 목표, 직접 쓴 글은 그대로예요. 금액은 환산하지 않아요.',
    change: '변경',
    same: '시트가 이미 그렇게 되어 있어요. 먼저 다른 것을 선택해 주세요.',
    language: { change: '언어 변경', done: (name: string): string => `시트 언어를 바꿨어요: ${name}` },
    currency: { change: '통화 변경', done: (name: string): string => `금액 표시를 바꿨어요: ${name}` },
    cacBasis: {
      label: 'CAC에 넣는 비용',
      choices: { loaded: '마케팅·영업 비용 모두', marketing: '마케팅 비용만' },
      change: 'CAC에 넣는 비용 변경',
      done: (name: string): string => `핵심 지표의 CAC, 회수 기간, LTV 비율의 계산 기준을 바꿨어요: ${name}`,
    },
    lifetimeOf: {
      label: 'LTV 기준',
      choices: { customer: '고객당(LTV/CAC)', lead: '리드당(LTV/리드당 비용)' },
      change: 'LTV 기준 변경',
      done: (name: string): string => `LTV 비율의 계산 기준을 바꿨어요: ${name}`,
    },
    style: { change: '수식 변경', done: (name: string): string => `KPI 행의 수식을 바꿨어요: ${name}` },
  },
  kpis: {
    title: '표시 중인 KPI',
    button: '선택한 KPI만 표시',
    done: (shown: string): string => `적용했어요: ${shown}`,
  },
  repair: {
    title: '복구',
    none: '문제가 없어요. 바뀐 수식이 없어요.',
    text: '덮어썼거나 깨진 수식이에요. 다시 만들어도 입력한 값은 바뀌지 않아요.',
    button: (count: number): string => `수식 ${count}개 다시 만들기`,
    choose: '수식을 하나 이상 선택해 주세요.',
    done: (count: number): string => `수식 ${count}개를 다시 만들었어요.`,
  },
  missing: {
    title: '없어진 항목',
    text: '이 시트에서 삭제됐거나 두 번 있는 항목이에요. 이 항목이 필요한 KPI는 그대로 둬요.',
  },
} satisfies ThisSheetWords;
