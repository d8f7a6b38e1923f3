/** The Leads tab's words in Korean: 해요체 in sentences, noun phrases on labels and buttons. */

import type { LeadsTabWords } from './leadsTab.en';

/** Korean. No particle that depends on sound stands on a placeholder. */
export const ko = {
  title: '내 리드로 보는 KPI',
  intro: '우리 팀의 리드와 마케팅 데이터로 채널별·기간별 KPI 시트를 만들어요. 원본 데이터는 바뀌지 않아요.',
  comma: ', ',
  listed: '; ',
  about: (subject: string, what: string): string => `${subject}: ${what}`,
  looking: '데이터를 찾고 있어요…',
  refresh: '새로고침',
  none: {
    title: '아직 데이터가 없어요',
    text: '리드 데이터(리드 하나가 한 행)와 마케팅 활동 데이터(채널과 일·주·월마다 한 행)를 각각 다른 시트에 붙여 넣고, 1행에 머리글을 넣어 주세요. 그다음 새로고침을 눌러 주세요.',
    sample: '미리보기에서 시험해 보려면 파일(File) → 샘플 열기(Open sample)를 선택해 주세요.',
    columns: '인식할 수 있는 열',
  },
  data: {
    title: '1. 데이터',
    tables: { leads: '리드', activity: '마케팅 활동' },
    sheets: { leads: '리드: 리드 하나가 한 행', activity: '마케팅 활동: 채널과 일·주·월마다 한 행' },
    noSheet: '없음',
    columns: (recognised: number, all: number): string => `열: ${all}개 중 ${recognised}개 인식`,
    required: (label: string): string => `${label}(필수)`,
    notThere: '해당 열 없음',
    freed: (header: string, label: string): string => `‘${header}’ 열은 이제 ‘${label}’ 항목에 쓰지 않아요.`,
    choose: '시트를 하나 이상 선택해 주세요.',
    twice: '리드와 마케팅 활동에 서로 다른 시트를 선택해 주세요.',
    missing: (sheet: string, label: string): string => `‘${sheet}’ 시트에서 ‘${label}’ 열을 선택해 주세요.`,
  },
  check: {
    title: '2. 데이터 점검',
    text: '데이터의 어디에 어떤 문제가 있는지 알려 드려요.',
    button: '데이터 점검',
    working: '데이터를 점검하고 있어요. 데이터가 많으면 몇 분 걸릴 수 있어요.',
    reading: (done: string, all: string): string => `읽는 중: ${all}행 중 ${done}행`,
    rows: (_: number, shown: string): string => `${shown}개 행`,
    channels: (_: number, shown: string): string => `채널 ${shown}개`,
    first: (rows: string, numbers: string): string => `${rows}, 처음 행 번호: ${numbers}`,
    inRows: (channels: string, numbers: string): string => `${channels}, 처음 행 번호: ${numbers}`,
    clean: '점검했어요. 문제가 없어요.',
    found: (_: number, shown: string): string => `점검했어요. 확인할 내용이 ${shown}개 있어요.`,
    stale: '점검한 뒤에 시트나 열을 바꿨어요. 데이터를 다시 점검해 주세요.',
    spoils: '수정 필요: 수치에 영향을 주는 항목',
    harmless: '참고: 수치에 영향이 없는 항목',
    merge: '표기만 다른 채널을 하나로 합치기',
  },
  findings: {
    missingColumn: {
      what: '선택한 열이 없어요',
      todo: '위의 열 목록에서 선택해 주세요. 이 열이 없으면 계산할 수 없어요.',
    },
    textNumber: {
      what: '숫자 자리에 텍스트가 있어요',
      todo: '숫자만 입력하고, 통화는 셀 서식으로 표시해 주세요.',
    },
    negative: { what: '0보다 작은 숫자가 있어요', todo: '빼기 기호 없이 입력하거나 셀을 비워 주세요.' },
    textDate: {
      what: '날짜 자리에 텍스트가 있어요',
      todo: '날짜 형식으로 입력해 주세요. 텍스트는 어느 기간에도 들어가지 않아요.',
    },
    errorValue: { what: '#N/A 같은 오류가 있어요', todo: '해당 셀의 수식을 고쳐 주세요.' },
    future: { what: '미래 날짜가 있어요', todo: '연, 월, 일을 확인해 주세요.' },
    respondedFirst: {
      what: '접수보다 응답이 먼저예요',
      todo: '두 시각 중 하나를 고쳐 주세요. 그대로 두면 응답 시간이 틀려져요.',
    },
    wonFirst: {
      what: '생성보다 수주가 먼저예요',
      todo: '두 날짜 중 하나를 고쳐 주세요. 그대로 두면 유입 월별 결과가 틀려져요.',
    },
    otherCurrency: {
      what: '여러 통화의 금액이 섞여 있어요',
      todo: '먼저 환산해 주세요. 금액은 있는 그대로 더해요.',
    },
    duplicate: {
      what: '앞의 행과 똑같아요',
      todo: '같은 데이터가 두 번 들어갔다면 하나를 지워 주세요. 모든 행을 세거든요.',
    },
    noChannel: { what: '채널이 비어 있어요', todo: '이 행은 ‘(채널 없음)’으로 계산해요. 아는 채널이면 채워 주세요.' },
    channelVariants: {
      what: '같은 채널의 표기가 여러 가지예요',
      todo: '아래를 선택하지 않으면 표기마다 다른 채널로 계산해요.',
    },
    spendWithoutLeads: {
      what: '비용은 있는데 리드가 없어요',
      todo: '리드가 있어야 한다면, 두 표에서 채널 이름을 똑같이 맞춰 주세요.',
    },
    leadsWithoutSpend: {
      what: '리드는 있는데 비용이 없어요',
      todo: '비용이 들지 않는 채널이면 그대로 두고, 아니면 쓴 비용을 넣어 주세요.',
    },
  },
  make: {
    title: '3. 만들 시트',
    sheets: {
      channels: { name: '채널별', when: '채널마다 KPI를 보여 주고, 1위와 최하위를 표시해요.' },
      periods: { name: '기간별', when: '데이터로 채운 KPI 시트예요. 채널을 골라 볼 수 있어요.' },
      cohorts: { name: '리드 유입 월별', when: '리드가 생긴 달을 따라 성과를 봐요(코호트).' },
      dashboard: { name: '대시보드', when: '차트 5개예요. 채널별, 기간별 시트도 함께 만들어요.' },
    },
    needs: (label: string): string => `‘${label}’ 열이 필요해요.`,
    sort: '채널 정렬 순서',
    byName: '채널 이름',
    lifetime: '채널별 LTV 계산용(선택 입력)',
    margin: '매출총이익률(%)',
    churn: '월 고객 이탈률(%)',
    notPercent: (label: string): string => `${label}: 0~100 사이 숫자를 입력하거나 비워 두세요.`,
    choose: '만들 시트를 하나 이상 선택해 주세요.',
    button: '시트 만들기',
    working: '시트를 만들고 있어요. 데이터가 많으면 몇 분 걸릴 수 있어요.',
    done: (sheets: string): string => `스프레드시트에 추가했어요: ${sheets}`,
  },
} satisfies LeadsTabWords;
