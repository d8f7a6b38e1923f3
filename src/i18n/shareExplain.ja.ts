/** The words of the Share tab's part that explains a cell, in Japanese: です・ます in sentences. */

import type { ShareExplainWords } from './shareExplain.en';

/** Japanese. */
export const ja: ShareExplainWords = {
  title: 'このセルの説明',
  text: 'シートでセルを選択すると、何の数値か、どう計算されたか、問題がある場合の直し方がわかります。',
  button: '選択したセルの説明を表示',
  looking: 'セルを読み込んでいます…',
  shows: (cell: string, shown: string): string => `${cell}の表示値：${shown}`,
  blank: (cell: string): string => `${cell}は空白です。`,
  period: (period: string): string => `期間：${period}`,
  trouble: '問題と直し方',
  doubt: '確認したい点',
  numbers: '数値を入れた計算',
  formula: 'セルの数式',
  inputs: '計算に使われた値',
  called: (name: string): string => `シートでの名前：${name}`,
  more: (_: number, shown: string): string => `ほかに${shown}個のセル`,
  suggestion: '提案',
  copy: '数式をコピー',
  about: (title: string): string => `関数のカードと計算：${title}`,
};
