/** The Share tab's words in Japanese for a team: です・ます in sentences, verb forms on buttons. */

import type { ShareTeamWords } from './shareTeam.en';

/** Japanese. */
export const ja = {
  protect: {
    title: '数式を保護',
    text: '数式のセルは、編集前に警告が出ます。入力欄はそのまま入力できます。警告を確認すれば誰でも編集でき、締め出されることはありません。',
    looking: '開いているシートを読み込んでいます…',
    states: {
      on: (sheet: string): string => `「${sheet}」：数式のセルは編集前に警告が出ます。`,
      off: (sheet: string): string => `「${sheet}」：数式のセルは警告なしで上書きできます。`,
      others: (sheet: string): string =>
        `「${sheet}」にはLeadsheet以外の保護が設定されているため、そのままにします。データ → シートと範囲を保護で確認できます。`,
    },
    turnOn: '警告をオンにする',
    turnOff: '警告をオフにする',
    working: '保護を変更しています…',
    turnedOn: '警告をオンにしました。',
    turnedOff: '警告をオフにしました。',
    periods: {
      title: (sheet: string): string => `「${sheet}」の期間を締める`,
      none: '期間を締めるには、KPIシートを開いて「再読み込み」を押してください。',
      text: '締めた期間の入力欄は、編集前に警告が出ます。報告した数値をそのまま保てます。',
      label: '期間',
      option: (period: string): string => `${period}(締め済み)`,
      noneClosed: '締めた期間はありません。',
      closed: (periods: string): string => `締め済み：${periods}`,
      keep: '先にスナップショットを記録',
      keepText: 'スナップショットがないと、締めた後に変わった値を表示できません。',
      isKept: 'この期間のスナップショットがあります。後から変わった値は「履歴」に表示されます。',
      notKept:
        'この期間のスナップショットがないため、変わった値を表示できません。締めを解除し、締め直すと記録できます。',
      close: 'この期間を締める',
      reopen: '締めを解除',
      closing: '期間を締めています…',
      reopening: '締めを解除しています…',
      nowClosed: (period: string): string => `締めました：${period}`,
      kept: (closed: string, sheet: string): string => `${closed}。スナップショットは「${sheet}」にあります。`,
      onlyKept: (period: string, why: string): string =>
        `スナップショットは記録しましたが、締められませんでした(${period})。${why}`,
      nowOpen: (period: string): string => `締めを解除しました：${period}`,
    },
  },
  access: {
    title: '共有相手を追加',
    text: '人を追加するには、スプレッドシート右上にあるGoogleの「共有」ボタンを使ってください。サイドバーからは開けません。リンクだけでは権限は付きません。',
    looking: 'リンクを確認しています…',
    links: {
      open: { button: 'リンクをコピー', does: 'このスプレッドシートを開きます。' },
      copy: {
        button: '「コピーを作成」リンクをコピー',
        does: '相手が自分用のコピーを作成できます。スクリプトがシートに紐づいていれば、コピーにも含まれます。',
      },
      preview: {
        button: '「テンプレート」リンクをコピー',
        does: '先に内容を表示し、ボタンからテンプレートとして使えます。',
      },
      xlsx: { button: '.xlsxのリンクをコピー', does: 'Excel用のファイルとしてダウンロードします。' },
      pdf: { button: 'PDFのリンクをコピー', does: '閲覧や印刷用のPDFとしてダウンロードします。' },
    },
  },
  excel: {
    title: 'Excelで使う',
    text: 'KPIシートは、ExcelやLibreOfficeにもある数式でできています。',
    preview:
      'プレビューでは、ファイル(File)→ .xlsxをダウンロード(Download .xlsx)を選びます。ファイルの数式はすべて標準の数式で、アドオンの関数のセルには値が入ります。',
    names: (formula: string): string =>
      `このファイルには、関数が「定義された名前」として入っています。Excel 365では、アドインなしで${formula}のように入力できます。この名前がないと動かないセルはありません。`,
    google:
      'Google スプレッドシートでは、ファイル → ダウンロード → Microsoft Excel(.xlsx)を選ぶか、上のリンクを使います。Googleが作るファイルに、この名前は入りません。',
    functions:
      'Googleが作るファイルで、アドオンの関数のセルがどうなるかは公式資料に記載がありません。先に「どこでも動くシート」で標準の数式に変換してください。',
  },
  history: {
    title: '履歴',
    text: '今の期間のKPIを、値として1枚の履歴シートに残します。次の四半期に比べる基になります。',
    looking: '履歴を読み込んでいます…',
    on: (period: string, sheet: string): string => `${period} · ${sheet}`,
    keep: {
      next: (of: string): string => `次に記録する対象：${of}`,
      none: 'スナップショットを記録するには、KPIシートを開いて「再読み込み」を押してください。',
      note: 'メモ(任意)',
      button: '現在の値を記録',
      working: 'スナップショットを記録しています…',
      done: (kpis: string, of: string, sheet: string): string => `「${sheet}」に記録しました：${of}、${kpis}`,
    },
    kpis: (_: number, shown: string): string => `${shown}個のKPI`,
    snapshots: {
      title: (sheet: string): string => `「${sheet}」のスナップショット`,
      none: 'スナップショットはまだありません。',
      others: (sheet: string, others: string): string =>
        `スナップショットは「${sheet}」に記録します。読み込んでいないほかの履歴シート：${others}`,
      kept: (moment: string, kpis: string): string => `${moment}に記録、${kpis}`,
      more: (count: number): string => `以前のスナップショット${count}件`,
    },
    restated: {
      title: '最後のスナップショットから変わった値',
      none: '最後のスナップショットから変わった値はありません。',
      closed: (of: string): string => `${of}：遡及修正。締めて確定した数値が変わっています。`,
      open: (of: string): string => `${of}：変更。この期間はまだ締めていません。`,
    },
    compare: {
      title: '比較',
      before: '比較元',
      after: '比較先',
      now: '現在のシート',
      button: '比較する',
      working: '比較しています…',
      same: '別々のスナップショットを選んでください。',
      done: (count: number): string =>
        count === 0 ? '違いのあるKPIはありません。' : `${count}個のKPIに違いがあります。`,
      between: (before: string, after: string): string => `${before} → ${after}`,
      moment: (period: string, moment: string): string => `${period}(${moment})`,
      asNow: (period: string): string => `${period}(現在)`,
      samePeriod: '同じシートの同じ期間です。違いはすべて遡及修正です。',
      unlike: {
        currency: '通貨が違うため、金額の増減は表示しません。',
        periods: '期間の長さが違うため、増減は表示しません。',
        channel: 'チャネルが違います。',
      },
      onlyInOne: (count: number): string =>
        `片方にしかないKPI ${count}個は除きました。もう片方では非表示だったか、設定により別の指標になっています。`,
      equal: (count: number): string => `違いのないKPI ${count}個`,
    },
  },
  figures: {
    fromTo: (before: string, after: string): string => `${before} → ${after}`,
    blank: '空白',
    points: (number: string): string => `${number}ポイント`,
    judged: (change: string, verdict: string): string => `${change}、${verdict}`,
    better: '改善',
    worse: '悪化',
    tiny: '表示できないほど小さな差',
  },
  missing: {
    title: '誰が何を入力するか',
    text: '「集計の最終期間」とその次の期間で、まだ空の入力欄を出典・担当ごとに表示します。',
    looking: '空の入力欄を探しています…',
    nothing: (sheet: string, periods: string): string => `「${sheet}」：すべて入力済みです(${periods})。`,
    found: (sheet: string, periods: string): string => `「${sheet}」：未入力の項目(${periods})`,
    comma: '、',
    nobody: '出典・担当が未記入',
    owner: (owner: string, count: number): string => `${owner}：${count}項目`,
    copy: 'メッセージとしてコピー',
  },
} satisfies ShareTeamWords;
