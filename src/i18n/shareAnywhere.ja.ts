/** The words of the Share tab's part about cells that need the add-on, in Japanese: です・ます in sentences. */

import type { ShareAnywhereWords } from './shareAnywhere.en';

/** Japanese. */
export const ja: ShareAnywhereWords = {
  title: 'どこでも動くシート',
  text: 'アドオンの関数を使ったセルは、コピーやExcel、閲覧のみの人、アドオンのない同僚のもとでは、#NAME?や「Loading…」、古い数値になることがあります。標準の数式にすれば、誰のもとでも動きます。スクリプトがシートに紐付いている場合、Google スプレッドシートのコピーには一緒に引き継がれますが、Excelには引き継がれません。',
  where: '調べる範囲',
  extents: { sheet: 'このシート', file: 'ファイル全体' },
  looking: 'アドオンが必要なセルを探しています…',
  found: {
    onSheet: (sheet: string, said: string): string => `「${sheet}」：${said}`,
    inFile: (said: string): string => `ファイル全体：${said}`,
    none: 'すべてのセルがどこでも動きます。',
    need: (_: number, shown: string): string => `アドオンが必要なセルが${shown}個あります`,
    formulas: (_: number, shown: string): string => `${shown}個は標準の数式に変換可能`,
    helpers: (_: number, shown: string): string => `${shown}個は補助セルが必要`,
    values: (_: number, shown: string): string => `${shown}個は変換不可`,
    ways: (need: string, ways: string): string => `${need}：${ways}。`,
    comma: '、',
    unreadable: (sheets: string): string =>
      `関数に戻すための情報を読み取れません(${sheets})。ほかのスクリプトやアドオンが書き換えたようです。該当するセルは、標準の数式や値のまま残ります。`,
  },
  list: {
    formula: (shown: string): string => `標準の数式に変換できるセル(${shown}個)`,
    helper: (shown: string): string => `補助セルが必要なセル(${shown}個)`,
    value: (shown: string): string => `変換できないセル(${shown}個)`,
    first: (shown: string, all: string): string => `${all}個のうち最初の${shown}個を表示しています。`,
    fills: (shown: string): string => `${shown}個のセルに展開`,
    helpers: '補助セルを追加',
    helpersText:
      '長い数式の一部を、右側の空いている列で計算します。この数式を下にコピーするときは、補助セルも一緒にコピーしてください。',
    keep: (cell: string): string => `${cell}は値だけを残す`,
    keepAll: 'これらすべてのセルで値だけを残す',
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
    formulas: (_: number, shown: string): string => `${shown}個のセルを標準の数式にしました。`,
    helpers: (_: number, shown: string): string => `補助セルを${shown}個追加しました。`,
    values: (_: number, shown: string): string => `${shown}個のセルを値だけにしました。`,
    none: '変更したセルはありません。',
    different: (shown: string): string => `結果が変わるため元に戻したセル(${shown}個)`,
    left: (shown: string): string => `まだアドオンが必要なセル(${shown}個)`,
  },
  back: {
    title: '関数に戻す',
    offer: (_: number, shown: string): string => `関数に戻せるセルが${shown}個あります。`,
    button: '関数に戻す',
    working: '関数に戻しています。ファイルが大きいと数分かかることがあります。',
    done: (_: number, shown: string): string => `${shown}個のセルを関数に戻しました。`,
    none: '変更したセルはありません。',
    left: (shown: string): string => `そのままにしたセル(${shown}個)`,
  },
};
