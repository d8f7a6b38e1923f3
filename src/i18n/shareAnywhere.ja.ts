/** The words of the Share tab's part about formulas that need the add-on, in Japanese: です・ます in sentences. */

import type { ShareAnywhereWords } from './shareAnywhere.en';

/** Japanese. */
export const ja: ShareAnywhereWords = {
  title: 'どこでも動くシート',
  text: 'アドオンの関数を使ったセルは、コピーやExcel、閲覧のみの人、アドオンのない同僚のもとでは、#NAME?や「Loading…」、古い数値になることがあります。標準の数式にすれば、誰のもとでも動きます。スクリプトがシートに紐付いている場合、Google スプレッドシートのコピーには一緒に引き継がれますが、Excelには引き継がれません。',
  where: '調べる範囲',
  extents: { sheet: 'このシート', file: 'ファイル全体' },
  looking: 'アドオンが必要な数式を探しています…',
  found: {
    onSheet: (sheet: string, said: string): string => `「${sheet}」：${said}`,
    inFile: (said: string): string => `ファイル全体：${said}`,
    none: 'すべてのセルがどこでも動きます。',
    need: (_: number, shown: string): string => `アドオンが必要な数式が${shown}個あります`,
    formulas: (_: number, shown: string): string => `${shown}個は標準の数式に変換可能`,
    helpers: (_: number, shown: string): string => `${shown}個は補助セルが必要`,
    values: (_: number, shown: string): string => `${shown}個は変換不可`,
    ways: (need: string, ways: string): string => `${need}：${ways}。`,
    comma: '、',
    unreadable: (sheets: string): string =>
      `関数に戻すための情報を読み取れません(${sheets})。ほかのスクリプトやアドオンが書き換えたようです。該当するセルは、標準の数式や値のまま残ります。`,
  },
  list: {
    formula: (shown: string): string => `標準の数式に変換できる数式(${shown}個)`,
    helper: (shown: string): string => `補助セルが必要な数式(${shown}個)`,
    value: (shown: string): string => `変換できない数式(${shown}個)`,
    first: (shown: string, all: string): string => `${all}個の数式のうち最初の${shown}個を表示しています。`,
    fills: (shown: string): string => `${shown}個のセルに展開`,
    helpers: '補助セルを追加',
    helpersText:
      '長い数式の一部を、右側の空いている列で計算します。この数式を下にコピーするときは、補助セルも一緒にコピーしてください。',
    keep: (cell: string): string => `${cell}は値だけを残す`,
    keepAll: 'これらすべての数式で値だけを残す',
    keepText: '値だけを残すと、データが変わっても更新されません。エラーは値として残せません。',
  },
  make: {
    button: '標準の数式に変換',
    working: '標準の数式に変換しています。ファイルが大きいと数分かかることがあります。',
    choose: {
      helpers: '変わるセルがありません。先に「補助セルを追加」を選んでください。',
      values: '変わるセルがありません。値だけを残すセルを選んでください。',
      both: '変わるセルがありません。補助セルを追加するか、値だけを残すセルを選んでください。',
      none: '変換できるセルがありません。各セルの理由を確認してください。',
    },
    formulas: (_: number, shown: string): string => `${shown}個の数式を標準の数式に変換しました。`,
    helpers: (_: number, shown: string): string => `補助セルを${shown}個追加しました。`,
    values: (_: number, shown: string): string => `${shown}個の数式を値に置き換えました。`,
    none: '変更したセルはありません。',
    different: (shown: string): string => `結果が変わるため元に戻した数式(${shown}個)`,
    left: (shown: string): string => `まだアドオンが必要な数式(${shown}個)`,
  },
  back: {
    title: '関数に戻す',
    offer: (_: number, shown: string): string => `関数に戻せる数式が${shown}個あります。`,
    button: '関数に戻す',
    working: '関数に戻しています。ファイルが大きいと数分かかることがあります。',
    done: (_: number, shown: string): string => `${shown}個の数式を関数に戻しました。`,
    none: '変更したセルはありません。',
    left: (shown: string): string => `そのままにした箇所(${shown}か所)`,
  },
};
