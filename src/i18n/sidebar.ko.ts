/** The sidebar's words in Korean: 해요체 in sentences, noun phrases on labels and buttons. */

import type { SidebarWords } from './sidebar.en';
import { ko as templateTab, koSheet as thisSheet } from './templateTab.ko';

/** Korean. No particle that depends on sound stands on a placeholder. */
export const ko = {
  tabs: { name: '보기', functions: '함수', template: '템플릿' },
  language: '언어',
  languageNotKept: '언어 설정을 저장하지 못했어요. 다음에는 이전 언어로 열릴 수 있어요.',
  goals: {
    seen: '인지도 높이기',
    leads: '리드 확보하기',
    sell: '영업 기회와 수주로 연결하기',
    earn: '매출 늘리고 고객 유지하기',
  },
  units: {
    money: '금액',
    count: '건수',
    number: '숫자',
    rate: '비율(%)',
    ratio: '배수',
    periods: '기간 수',
    minutes: '분',
    days: '일수',
  },
  list: {
    search: '함수 검색',
    count: (count: number): string => `함수 ${count}개`,
    none: (query: string): string => `‘${query}’ 검색 결과가 없어요. 더 짧은 단어로 찾아보세요.`,
  },
  card: {
    back: '전체 함수',
    alias: (names: string): string => `다른 이름: ${names}`,
    formula: '계산 방법',
    result: '결과',
    better: { higher: '높을수록 좋음', lower: '낮을수록 좋음', neither: '' },
    care: '알아 두기',
    published: '공개 자료 참고 범위',
    publishedNote: '다른 곳에서 공개한 범위예요. 지금 수치에 대한 평가는 아니에요.',
    publishedBy: (source: string, year: string): string => (year === '' ? source : `${source}, ${year}년`),
    currency: (code: string): string => `통화가 ${code}인 시트에서만 비교해 주세요.`,
    section: '구분',
    article: '리드 KPI 16가지를 다룬 글(2022년)의 구성을 따랐어요.',
    sections: {
      start: '시작하기',
      1: '1. 이탈률',
      2: '2. 웹사이트 트래픽',
      3: '3. 참여',
      4: '4. 미팅 예약과 진행',
      5: '5. 고객 획득 비용(CAC)',
      6: '6. 리드의 가치와 품질',
      7: '7. 고객 생애 가치(LTV)',
      8: '8. 문의 응답 시간',
      9: '9. 평균 계약 금액',
      10: '10. 전환율',
      11: '11. 리드당 비용(CPL)',
      12: '12. 영업 기회(SQO)',
      13: '13. 마케팅 적격 리드(MQL)',
      14: '14. 고객당 평균 매출(ARPC)',
      15: '15. 이메일 마케팅',
      16: '16. 매출과 ROI',
      plan: '목표에서 역산',
    },
    fields: '숫자를 입력해 주세요',
    fieldsHint: '숫자, B2 같은 셀, B2:B13 같은 범위를 쓸 수 있어요.',
    recordsHint: 'B2:B100처럼 표의 열을 입력해 주세요. 설정값은 숫자나 셀로 넣을 수 있어요.',
    optional: (example: string): string => `선택 입력, 예: ${example}`,
    empty: (label: string): string => `‘${label}’ 값을 먼저 입력해 주세요.`,
    place: '수식은 선택한 빈 셀에 들어가요.',
    insert: '수식 삽입',
    inserting: '수식을 삽입하고 있어요…',
    inserted: (formula: string, cell: string): string => `${cell} 셀에 수식을 넣었어요: ${formula}`,
  },
  template: templateTab,
  sheet: thisSheet,
  submission: {
    noAnswer:
      'Google Sheets에서 60초 동안 응답이 없어요. 아직 처리 중일 수 있으니, 다시 시도하기 전에 스프레드시트를 확인해 주세요.',
    failed: 'Google Sheets에서 작업이 중단됐어요. 사이드바를 닫았다가 다시 열고 한 번 더 시도해 주세요.',
  },
  help: {
    name: '도움말',
    close: '도움말 닫기',
    about: {
      title: 'Leadsheet로 할 수 있는 일',
      text: 'Google Sheets에서 리드 KPI 함수를 쓸 수 있게 해 줘요. =SUM처럼 셀에 =CPL(B2, C2)를 입력하거나, 이 사이드바에서 함수를 골라 삽입해 보세요. 템플릿을 쓰면 KPI 시트 전체가 스프레드시트에 추가돼요.',
    },
    template: {
      title: '템플릿 삽입 방법',
      steps: [
        '템플릿 탭을 열어요.',
        '언어, 시작 월, 통화를 고르고 샘플 데이터나 빈 시트 중에서 선택해요.',
        'KPI 템플릿 삽입을 누르면 새 시트가 추가돼요. 다른 시트는 그대로예요.',
      ],
    },
    rules: {
      title: '함수가 셀을 읽는 방법',
      sentences: [
        '빈 셀이 있으면 결과도 비어 있어서, 시트를 조금씩 채워 나갈 수 있어요.',
        '텍스트는 오류가 돼요. 숫자만 입력하고 통화는 셀 서식으로 표시해 주세요.',
        '수식 하나로 열 전체를 채울 수 있어요. =CPL(B2:B13, C2:C13) 한 번으로 결과 12개가 나와요.',
        '비율은 소수로 계산해요. 5%와 0.05는 같은 값이고, 5는 500%예요.',
        '범위에서 계산할 수 없는 행에는 ⚠와 이유가 표시되고, 나머지 행은 그대로 계산돼요.',
      ],
    },
    sees: {
      title: 'Leadsheet가 볼 수 있는 것',
      text: '지금 열어 둔 스프레드시트만 볼 수 있어요. 다른 파일이나 메일은 볼 수 없어요. 외부 네트워크에 연결하지 않으므로 숫자는 스프레드시트 안에만 있어요.',
    },
  },
} satisfies SidebarWords;
