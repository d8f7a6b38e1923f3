/** The Share tab's words in Japanese. */

import type { ShareTabWords } from './shareTab.en';

/** Japanese. */
export const ja: ShareTabWords = {
  title: 'チームと共有する',
  intro: 'コピーやExcelでも、アドオンのない同僚のもとでも、シートはそのまま動きます。どの数字も説明を表示できます。',
  copying: {
    copied: 'コピーしました。',
    refused: 'ブラウザがコピーを許可していません。テキストを選択してあるので、Ctrl+C(Macは⌘C)を押してください。',
    field: 'コピーするテキスト',
  },
};
