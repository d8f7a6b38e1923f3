/** The Share tab's words in Korean. */

import type { ShareTabWords } from './shareTab.en';

/** Korean. */
export const ko: ShareTabWords = {
  title: '팀과 공유하기',
  intro: '사본이나 Excel에서도, 부가기능이 없는 동료에게도 시트가 그대로 작동해요. 숫자마다 설명도 볼 수 있어요.',
};
