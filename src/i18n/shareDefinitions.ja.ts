/** The words of the Share tab's part for the Definitions sheet, in Japanese. */

import type { ShareDefinitionsWords } from './shareDefinitions.en';

/** Japanese. */
export const ja: ShareDefinitionsWords = {
  title: '用語の定義',
  text: 'このファイルで使うKPIの意味と計算方法を1枚のシートにまとめます。リード、MQL、SQOなどをチームでどう数えるかを書く欄もあります。',
  looking: 'このファイルで使うKPIを探しています…',
  nothing: 'このファイルで使っているKPIはまだありません。KPIテンプレートを挿入するか、セルに関数を入力してください。',
  none: (_: number, shown: string): string => `用語の定義のシートはまだありません。このファイルで使うKPI：${shown}件`,
  lacks: (sheet: string, _: number, shown: string): string => `「${sheet}」にまだないKPIが${shown}件あります。`,
  complete: (sheet: string): string => `「${sheet}」には、このファイルで使うKPIがすべてあります。`,
  outdated: (named: string, shown: string): string =>
    `現在と内容が異なるセル(${shown}件)：${named}。チームで書き換えたセルは変わりません。`,
  contrary: (named: string, shown: string): string =>
    `チームで書き換えた内容が、KPIシートの設定と異なります(${shown}件)：${named}。どちらが正しいか確認してください。`,
  others: (sheet: string, others: string): string =>
    `用語の定義のシートが複数あります。更新するのは「${sheet}」だけで、ほかは変わりません：${others}`,
  unmarked: (sheet: string): string =>
    `「${sheet}」は、シートの識別に使う非表示の行または列がなくなったため、補完できません。挿入すると、別の新しいシートになります。`,
  insert: '用語の定義のシートを挿入',
  add: (_: number, shown: string): string => `${shown}件のKPIを追加`,
  update: (_: number, shown: string): string => `${shown}件のセルを更新`,
  both: (add: string, update: string): string => `${add}・${update}`,
  working: '定義を書き込んでいます。1分ほどかかることがあります。',
  inserted: (sheet: string): string =>
    `スプレッドシートに「${sheet}」を追加しました。青いセルには、チームで決めた内容を記入してください。`,
  added: (sheet: string, _: number, shown: string): string =>
    `「${sheet}」に${shown}件のKPIを追加しました。チームで書いた内容は変わりません。`,
  updated: (sheet: string, _: number, shown: string): string =>
    `「${sheet}」のセル${shown}件を現在の内容に更新しました。`,
  already: (sheet: string): string => `「${sheet}」にはすでにすべてあるため、変更はありません。`,
  choices: (sheet: string): string => `「${sheet}」の現在の設定`,
  periods: { months: '月次', quarters: '四半期', weeks: '週次' },
  where:
    'CACに含める費用、LTVの単位、通貨は、「テンプレート」タブの「このシート」で変更できます。KPIもそれに合わせて変わります。',
};
