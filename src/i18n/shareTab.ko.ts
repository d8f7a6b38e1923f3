/** The Share tab's words in Korean. */

import type { ShareTabWords } from './shareTab.en';

/** Korean. */
export const ko: ShareTabWords = {
  title: '팀과 공유하기',
  intro: '사본이나 Excel에서도, 부가기능이 없는 동료에게도 시트가 그대로 작동해요. 숫자마다 설명도 볼 수 있어요.',
  copying: {
    copied: '복사했어요.',
    refused: '브라우저가 복사를 허용하지 않았어요. 텍스트를 선택해 두었으니 Ctrl+C(Mac은 ⌘C)를 눌러 주세요.',
    field: '복사할 텍스트',
  },
};
