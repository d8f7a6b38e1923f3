/** The sidebar's words in Japanese: です・ます in sentences, verb forms on buttons. */

import type { SidebarWords } from './sidebar.en';
import { ja as templateTab, jaSheet as thisSheet } from './templateTab.ja';

/** Japanese. What the user typed stands in 「」. */
export const ja = {
  tabs: { name: '表示', functions: '関数', template: 'テンプレート' },
  language: '言語',
  languageNotKept: '言語の設定を保存できませんでした。次回は以前の言語で開くことがあります。',
  goals: {
    seen: '認知を広げる',
    leads: 'リードを獲得する',
    sell: '商談と受注につなげる',
    earn: '売上を伸ばし、継続につなげる',
  },
  units: {
    money: '金額',
    count: '件数',
    number: '数値',
    rate: '割合(%)',
    ratio: '倍率',
    periods: '期間数',
    minutes: '分',
    days: '日数',
  },
  list: {
    search: '関数を検索',
    count: (count: number): string => `${count}個の関数`,
    none: (query: string): string => `「${query}」に一致する関数はありません。短い言葉で検索してください。`,
  },
  card: {
    back: '関数の一覧',
    alias: (names: string): string => `別名：${names}`,
    formula: '計算方法',
    result: '結果',
    better: { higher: '高いほど良い', lower: '低いほど良い', neither: '' },
    care: '注意点',
    published: '公開データの目安',
    publishedNote: '他社が公開している範囲です。お手元の数値を評価するものではありません。',
    publishedBy: (source: string, year: string): string => (year === '' ? source : `${source}、${year}年`),
    currency: (code: string): string => `通貨が${code}のシートでのみ比較してください。`,
    section: '分類',
    article: 'リード獲得のKPI 16項目を紹介した記事(2022年)の構成に沿っています。',
    sections: {
      start: 'はじめに',
      1: '1. 直帰率',
      2: '2. Webサイトのトラフィック',
      3: '3. エンゲージメント',
      4: '4. アポ獲得と商談実施',
      5: '5. 顧客獲得コスト(CAC)',
      6: '6. リードの価値と質',
      7: '7. LTV(顧客生涯価値)',
      8: '8. 問い合わせへの対応時間',
      9: '9. 平均受注単価',
      10: '10. 成約率(CVR)',
      11: '11. リード獲得単価(CPL)',
      12: '12. 有効商談(SQO)',
      13: '13. MQL',
      14: '14. 顧客平均単価(ARPC)',
      15: '15. メールマーケティング',
      16: '16. 売上とROI',
      plan: '目標から逆算',
    },
    fields: '数値を入力してください',
    fieldsHint: '数値のほか、B2のようなセルやB2:B13のような範囲も使えます。',
    recordsHint: 'B2:B100のように表の列を入力します。設定値は数値でもセルでもかまいません。',
    optional: (example: string): string => `省略可(例：${example})`,
    empty: (label: string): string => `先に「${label}」を入力してください。`,
    place: '数式は選択中の空のセルに入ります。',
    insert: '数式を挿入',
    inserting: '数式を挿入しています…',
    inserted: (formula: string, cell: string): string => `${cell}に「${formula}」を挿入しました。`,
  },
  template: templateTab,
  sheet: thisSheet,
  submission: {
    noAnswer:
      'Google スプレッドシートから60秒間応答がありません。処理が続いていることがあるため、もう一度試す前にスプレッドシートを確認してください。',
    failed: 'Google スプレッドシートで処理が中断されました。サイドバーを閉じて開き直してから、もう一度お試しください。',
  },
  help: {
    name: 'ヘルプ',
    close: 'ヘルプを閉じる',
    about: {
      title: 'Leadsheetでできること',
      text: 'Google スプレッドシートでリード獲得のKPI関数を使えるようにします。=SUMと同じようにセルに=CPL(B2, C2)と入力するか、このサイドバーで関数を選んで挿入します。テンプレートを使うと、KPIのシート全体をスプレッドシートに追加できます。',
    },
    template: {
      title: 'テンプレートの挿入方法',
      steps: [
        '「テンプレート」タブを開きます。',
        '言語、開始月、通貨と、サンプルデータか空のシートかを選びます。',
        '「KPIテンプレートを挿入」を押すと、新しいシートが追加されます。ほかのシートは変わりません。',
      ],
    },
    rules: {
      title: '関数によるセルの読み方',
      sentences: [
        '空白のセルがあれば結果も空白になるため、シートは少しずつ入力できます。',
        'テキストはエラーになります。数字だけを入力し、通貨はセルの表示形式で表してください。',
        '1つの数式で列全体を計算できます。=CPL(B2:B13, C2:C13)なら1回で12個の結果が出ます。',
        '割合は小数で扱います。5%と0.05は同じ値で、5は500%です。',
        '範囲の中で計算できない行には⚠と理由が表示され、ほかの行はそのまま計算されます。',
      ],
    },
    sees: {
      title: 'Leadsheetが見られるもの',
      text: '開いているスプレッドシートだけです。ほかのファイルやメールは見られません。外部のネットワークには接続しないため、数値はスプレッドシートの外に出ません。',
    },
  },
} satisfies SidebarWords;
