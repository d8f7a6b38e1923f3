/** The sidebar's words in Korean: 해요체 in sentences, noun phrases on labels and buttons. */

import { ko as functionsTab } from './functionsTab.ko';
import { ko as help } from './help.ko';
import { ko as leadsTab } from './leadsTab.ko';
import { ko as anywhere } from './shareAnywhere.ko';
import { ko as definitions } from './shareDefinitions.ko';
import { ko as explain } from './shareExplain.ko';
import { ko as shareTab } from './shareTab.ko';
import { ko as shareTeam } from './shareTeam.ko';
import type { SidebarWords } from './sidebar.en';
import { ko as templateTab, koSheet as thisSheet } from './templateTab.ko';

/** Korean. No particle that depends on sound stands on a placeholder. */
export const ko = {
  tabs: { name: '보기', functions: '함수', template: '템플릿', leads: '리드', share: '공유' },
  language: '언어',
  languageNotLoaded:
    '언어를 불러오지 못했어요. 인터넷 연결을 확인하고 다시 선택해 주세요. 문제가 계속되면 사이드바를 닫았다가 다시 열어 주세요.',
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
  ...functionsTab,
  help,
  template: templateTab,
  sheet: thisSheet,
  leads: leadsTab,
  share: { ...shareTab, anywhere, explain, definitions, ...shareTeam },
  submission: {
    noAnswer: (minutes: number): string =>
      `Google Sheets에서 ${minutes === 1 ? '60초' : `${minutes}분`} 동안 응답이 없어요. 아직 처리 중일 수 있으니, 다시 시도하기 전에 스프레드시트를 확인해 주세요.`,
    failed: 'Google Sheets에서 작업이 중단됐어요. 사이드바를 닫았다가 다시 열고 한 번 더 시도해 주세요.',
  },
} satisfies SidebarWords;
