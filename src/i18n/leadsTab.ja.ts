/** The Leads tab's words in Japanese: です・ます in sentences, verb forms on buttons. */

import type { LeadsTabWords } from './leadsTab.en';

/** Japanese. */
export const ja = {
  title: '自社のリードから見るKPI',
  intro:
    '自社のリードとマーケティングのデータから、チャネル別・期間別のKPIシートを作成します。元のデータは変わりません。',
  comma: '、',
  listed: '；',
  about: (subject: string, what: string): string => `${subject}：${what}`,
  looking: 'データを探しています…',
  refresh: '再読み込み',
  none: {
    title: 'データがまだありません',
    text: 'リード(1件につき1行)と、マーケティング活動(チャネルと日・週・月ごとに1行)を、別々のシートに貼り付け、1行目に見出しを入れてください。その後「再読み込み」を押してください。',
    sample: 'プレビューで試す場合は、ファイル(File)→ サンプルを開く(Open sample)を選んでください。',
    columns: '認識できる列',
  },
  data: {
    title: '1. データ',
    tables: { leads: 'リード', activity: 'マーケティング活動' },
    sheets: { leads: 'リード：1件につき1行', activity: 'マーケティング活動：チャネルと日・週・月ごとに1行' },
    noSheet: 'なし',
    columns: (recognised: number, all: number): string => `列：${all}項目中${recognised}項目を認識`,
    required: (label: string): string => `${label}(必須)`,
    notThere: '該当する列なし',
    freed: (header: string, label: string): string => `「${header}」は「${label}」には使われなくなりました。`,
    choose: 'シートを1つ以上選んでください。',
    twice: 'リードとマーケティング活動には、別々のシートを選んでください。',
    missing: (sheet: string, label: string): string => `「${sheet}」の「${label}」に当たる列を選んでください。`,
  },
  check: {
    title: '2. データの確認',
    text: 'データのどこにどんな問題があるかをお知らせします。',
    button: 'データを確認',
    working: 'データを確認しています。データが多いと数分かかることがあります。',
    reading: (done: string, all: string): string => `読み込み中：${all}行中${done}行`,
    rows: (_: number, shown: string): string => `${shown}行`,
    channels: (_: number, shown: string): string => `${shown}チャネル`,
    first: (rows: string, numbers: string): string => `${rows}、最初の行番号：${numbers}`,
    inRows: (channels: string, numbers: string): string => `${channels}、最初の行番号：${numbers}`,
    clean: '確認しました。問題はありません。',
    found: (_: number, shown: string): string => `確認しました。お知らせが${shown}件あります。`,
    stale: '確認の後にシートか列が変更されました。データをもう一度確認してください。',
    spoils: '修正が必要：数値に影響する項目',
    harmless: '参考：数値に影響しない項目',
    merge: '表記だけが違うチャネルを1つにまとめる',
  },
  findings: {
    missingColumn: {
      what: '列が選ばれていません',
      todo: '上の列の一覧で選んでください。この列がないと計算できません。',
    },
    textNumber: {
      what: '数値のはずがテキストです',
      todo: '数字だけを入力し、通貨はセルの表示形式で表してください。',
    },
    negative: { what: 'マイナスの数値があります', todo: 'マイナス記号なしで入力するか、セルを空にしてください。' },
    textDate: {
      what: '日付のはずがテキストです',
      todo: '日付として入力してください。テキストのままでは、どの期間にも入りません。',
    },
    errorValue: { what: '#N/Aなどのエラーがあります', todo: '該当するセルの数式を直してください。' },
    future: { what: '未来の日付があります', todo: '年月日を確かめてください。' },
    respondedFirst: {
      what: '受付より先に対応しています',
      todo: 'どちらかの時刻を直してください。このままでは対応時間が正しく出ません。',
    },
    wonFirst: {
      what: '作成より先に受注しています',
      todo: 'どちらかの日付を直してください。このままでは獲得月別の結果が正しく出ません。',
    },
    otherCurrency: {
      what: '複数の通貨の金額が混在しています',
      todo: '先に換算してください。金額はそのまま合計されます。',
    },
    duplicate: {
      what: '前の行とまったく同じです',
      todo: '同じデータの重複であれば、片方を削除してください。すべての行を数えます。',
    },
    noChannel: {
      what: 'チャネルが空です',
      todo: '「(チャネルなし)」として集計します。わかる場合は入力してください。',
    },
    channelVariants: {
      what: '1つのチャネルに複数の表記があります',
      todo: '下にチェックを入れない限り、表記ごとに別のチャネルとして集計します。',
    },
    spendWithoutLeads: {
      what: '費用はあるがリードがありません',
      todo: 'リードがあるはずなら、2つの表でチャネル名をそろえてください。',
    },
    leadsWithoutSpend: {
      what: 'リードはあるが費用がありません',
      todo: '費用のかからないチャネルなら問題ありません。そうでなければ費用を入力してください。',
    },
  },
  make: {
    title: '3. 作成するシート',
    sheets: {
      channels: { name: 'チャネル別', when: 'チャネルごとのKPI。1位と最下位に印が付きます。' },
      periods: { name: '期間別', when: 'データから入力済みのKPIシート。チャネルで絞り込めます。' },
      cohorts: { name: 'リード獲得月別', when: 'リードを獲得した月ごとの成果です(コホート)。' },
      dashboard: { name: 'ダッシュボード', when: 'グラフ5点。チャネル別と期間別も一緒に作成します。' },
    },
    needs: (label: string): string => `「${label}」の列が必要です。`,
    sort: 'チャネルの並べ替え',
    byName: 'チャネル名',
    lifetime: 'チャネル別LTVの計算用(任意)',
    margin: '粗利率(%)',
    churn: '月次解約率(%)',
    notPercent: (label: string): string => `${label}：0～100の数値を入力するか、空のままにしてください。`,
    choose: '作成するシートを1つ以上選んでください。',
    button: 'シートを作成',
    working: 'シートを作成しています。データが多いと数分かかることがあります。',
    done: (sheets: string): string => `スプレッドシートに追加しました：${sheets}`,
  },
} satisfies LeadsTabWords;
