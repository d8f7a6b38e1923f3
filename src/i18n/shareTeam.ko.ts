/** The Share tab's words in Korean for a team: 해요체 in sentences, noun phrases on labels and buttons. */

import type { ShareTeamWords } from './shareTeam.en';

/** Korean. No particle that depends on sound stands on a placeholder. */
export const ko = {
  protect: {
    title: '수식 보호',
    text: '수식 셀을 편집하려고 하면 먼저 경고가 나와요. 입력 셀에는 경고가 없어요. 경고에서 확인을 누르면 누구나 편집할 수 있어요.',
    looking: '열려 있는 시트를 읽고 있어요…',
    states: {
      on: (sheet: string): string => `‘${sheet}’ 시트: 수식 셀 편집 전에 경고가 나와요.`,
      off: (sheet: string): string => `‘${sheet}’ 시트: 수식 셀을 경고 없이 덮어쓸 수 있어요.`,
      others: (sheet: string): string =>
        `‘${sheet}’ 시트에 Leadsheet에서 만들지 않은 보호가 있어서 그대로 둬요. 데이터 → 시트 및 범위 보호에서 볼 수 있어요.`,
    },
    turnOn: '경고 켜기',
    turnOff: '경고 끄기',
    working: '보호 설정을 바꾸고 있어요…',
    turnedOn: '경고를 켰어요.',
    turnedOff: '경고를 껐어요.',
    periods: {
      title: (sheet: string): string => `‘${sheet}’ 시트의 기간 마감`,
      none: '기간을 마감하려면 KPI 시트를 연 뒤 새로고침을 눌러 주세요.',
      text: '마감한 기간의 입력 셀을 편집하려고 하면 먼저 경고가 나와요. 보고한 수치를 그대로 지킬 수 있어요.',
      label: '기간',
      option: (period: string): string => `${period}(마감)`,
      noneClosed: '마감한 기간이 없어요.',
      closed: (periods: string): string => `마감한 기간: ${periods}`,
      keep: '먼저 스냅샷 기록',
      keepText: '스냅샷이 없으면 마감한 뒤 바뀐 값을 보여 줄 수 없어요.',
      isKept: '이 기간의 스냅샷이 있어요. 나중에 값이 바뀌면 ‘기록’에서 볼 수 있어요.',
      notKept: '이 기간의 스냅샷이 없어서 바뀐 값을 보여 줄 수 없어요. 마감을 취소하고 다시 마감하면 기록할 수 있어요.',
      close: '이 기간 마감',
      reopen: '마감 취소',
      closing: '기간을 마감하고 있어요…',
      reopening: '마감을 취소하고 있어요…',
      nowClosed: (period: string): string => `마감했어요: ${period}`,
      kept: (closed: string, sheet: string): string => `${closed}. 스냅샷은 ‘${sheet}’ 시트에 있어요.`,
      onlyKept: (period: string, why: string): string => `스냅샷은 기록했지만 마감하지 못했어요(${period}). ${why}`,
      nowOpen: (period: string): string => `마감을 취소했어요: ${period}`,
    },
  },
  access: {
    title: '공유 대상 추가',
    text: '사람을 추가하려면 스프레드시트 오른쪽 위에 있는 Google의 공유 버튼을 눌러 주세요. 사이드바에서는 열 수 없어요. 링크만으로는 권한이 생기지 않아요.',
    looking: '링크를 찾고 있어요…',
    links: {
      open: { button: '링크 복사', does: '이 스프레드시트를 열어요.' },
      copy: {
        button: '‘사본 만들기’ 링크 복사',
        does: '받는 사람이 자기 사본을 만들 수 있어요. 스크립트가 시트에 붙어 있으면 사본에도 함께 들어가요.',
      },
      preview: {
        button: '템플릿 미리보기 링크 복사',
        does: '먼저 내용을 보여 주고, 버튼을 누르면 템플릿으로 쓸 수 있어요.',
      },
      xlsx: { button: '.xlsx 링크 복사', does: 'Excel 파일로 내려받아요.' },
      pdf: { button: 'PDF 링크 복사', does: '읽거나 인쇄할 PDF로 내려받아요.' },
    },
  },
  excel: {
    title: 'Excel용 파일',
    text: 'KPI 시트는 Excel과 LibreOffice에도 있는 수식으로 되어 있어요.',
    preview:
      '미리보기에서는 파일(File) → .xlsx 다운로드(Download .xlsx)를 선택해 주세요. 파일의 수식은 모두 기본 수식이고, 부가기능 함수가 있던 셀에는 값이 들어가요.',
    names: (formula: string): string =>
      `이 파일에는 함수가 정의된 이름으로 들어 있어요. 그래서 Excel 365에서 추가 기능 없이 ${formula}처럼 입력할 수 있어요. 이 이름이 필요한 셀은 없어요.`,
    google:
      'Google Sheets에서는 파일 → 다운로드 → Microsoft Excel(.xlsx)을 선택하거나 위의 링크를 쓰면 돼요. Google에서 만든 파일에는 이 이름이 없어요.',
    functions:
      '부가기능 함수가 있는 셀이 Google에서 만든 파일에 어떻게 들어가는지는 공식 문서에 없어요. 먼저 ‘어디서나 작동하는 시트’에서 수식으로 바꿔 주세요.',
  },
  history: {
    title: '기록',
    text: '이번 기간의 KPI를 값으로 기록 시트 하나에 남겨요. 다음 분기에 비교할 기준이 생겨요.',
    looking: '기록을 읽고 있어요…',
    on: (period: string, sheet: string): string => `${period} · ${sheet}`,
    keep: {
      next: (of: string): string => `다음에 기록할 대상: ${of}`,
      none: '스냅샷을 기록하려면 KPI 시트를 연 뒤 새로고침을 눌러 주세요.',
      note: '메모(선택 입력)',
      button: '현재 값 기록',
      working: '스냅샷을 기록하고 있어요…',
      done: (kpis: string, of: string, sheet: string): string => `‘${sheet}’ 시트에 기록했어요: ${of}, ${kpis}`,
    },
    kpis: (_: number, shown: string): string => `KPI ${shown}개`,
    snapshots: {
      title: (sheet: string): string => `‘${sheet}’ 시트의 스냅샷`,
      none: '아직 스냅샷이 없어요.',
      others: (sheet: string, others: string): string =>
        `스냅샷은 ‘${sheet}’ 시트에 기록해요. 읽지 않는 다른 기록 시트: ${others}`,
      kept: (moment: string, kpis: string): string => `${moment} 기록, ${kpis}`,
      more: (count: number): string => `이전 스냅샷 ${count}개`,
    },
    restated: {
      title: '마지막 스냅샷 이후 달라진 값',
      none: '마지막 스냅샷 이후 달라진 값이 없어요.',
      closed: (of: string): string => `${of}: 소급 수정. 마감해서 확정한 수치가 바뀌었어요.`,
      open: (of: string): string => `${of}: 변경. 아직 마감하지 않은 기간이에요.`,
    },
    compare: {
      title: '비교',
      before: '이전',
      after: '이후',
      now: '현재 시트',
      button: '비교하기',
      working: '비교하고 있어요…',
      same: '서로 다른 스냅샷을 선택해 주세요.',
      done: (count: number): string => (count === 0 ? '달라진 KPI가 없어요.' : `KPI ${count}개가 달라요.`),
      between: (before: string, after: string): string => `${before} → ${after}`,
      moment: (period: string, moment: string): string => `${period}(${moment})`,
      asNow: (period: string): string => `${period}(현재)`,
      samePeriod: '같은 시트의 같은 기간이에요. 차이는 모두 소급 수정이에요.',
      unlike: {
        currency: '통화가 서로 달라서 금액의 증감은 표시하지 않아요.',
        periods: '기간의 길이가 서로 달라서 증감은 표시하지 않아요.',
        channel: '채널이 서로 달라요.',
      },
      onlyInOne: (count: number): string =>
        `한쪽에만 있는 KPI ${count}개는 제외했어요. 다른 쪽에서는 숨겨져 있었거나 설정에 따라 다른 지표로 바뀌었어요.`,
      equal: (count: number): string => `차이가 없는 KPI ${count}개`,
    },
  },
  figures: {
    fromTo: (before: string, after: string): string => `${before} → ${after}`,
    blank: '빈칸',
    points: (number: string): string => `${number}%p`,
    judged: (change: string, verdict: string): string => `${change}, ${verdict}`,
    better: '개선',
    worse: '악화',
    tiny: '표시되지 않을 만큼 작은 차이',
  },
  missing: {
    title: '누가 무엇을 더 입력해야 하나요',
    text: '‘집계 마지막 기간’과 그다음 기간의 빈 입력 셀을 출처·담당별로 보여 줘요.',
    looking: '빈 입력 셀을 찾고 있어요…',
    nothing: (sheet: string, periods: string): string => `‘${sheet}’ 시트: 모두 입력됐어요(${periods}).`,
    found: (sheet: string, periods: string): string => `‘${sheet}’ 시트: 아직 입력할 항목(${periods})`,
    comma: ', ',
    nobody: '출처·담당 미정',
    owner: (owner: string, count: number): string => `${owner}: ${count}개 항목`,
    copy: '메시지로 복사',
  },
} satisfies ShareTeamWords;
