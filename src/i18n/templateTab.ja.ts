/** The Template tab's words in Japanese: です・ます in sentences, verb forms on buttons. */

import type { TemplateTabWords, ThisSheetWords } from './templateTab.en';

/** Japanese. */
export const ja = {
  intro: 'このスプレッドシートにKPIのシートを1枚追加します。ほかのシートは変わりません。',
  parts: { name: '新しいシートか、このシート', newSheet: '新しいシート', thisSheet: 'このシート' },
  periods: '期間',
  counted: {
    months: (count: number): string => `${count}か月`,
    quarters: (count: number): string => `${count}四半期`,
    weeks: (count: number): string => `${count}週間`,
  },
  start: '開始月',
  month: '月',
  year: '年',
  yearFirst: true,
  yearName: (year: number): string => `${year}年`,
  startDay: '開始日',
  startDayNeeded: '先に開始日を選んでください。',
  currency: '通貨',
  style: '数式',
  styles: {
    native: {
      name: '標準の数式',
      when: 'アドオンがない人も含め、どこでも使えます。通常はこちらです。',
    },
    functions: {
      name: 'アドオンの関数',
      when: '1行に関数1つで読みやすい形です。編集する人全員にアドオンが必要です。',
    },
  },
  content: '内容',
  sample: 'サンプルデータ',
  empty: '空のシート',
  kpis: {
    title: '表示するKPI',
    shown: (shown: number, all: number): string => `${all}件中${shown}件を表示`,
    hint: '非表示のKPIもシートに残り、いつでも再表示できます。',
    last: 'KPIは1つ以上表示してください。',
  },
  insert: 'KPIテンプレートを挿入',
  inserting: 'テンプレートを挿入しています。1分ほどかかることがあります。',
  inserted: (sheet: string): string => `スプレッドシートに「${sheet}」を追加しました。`,
} satisfies TemplateTabWords;

/** Japanese, on the sheet that is open. */
export const jaSheet = {
  looking: '開いているシートを確認しています…',
  found: (sheet: string): string => `「${sheet}」が開いています。`,
  lookAgain: '再読み込み',
  newSheet: '新しいシートを挿入',
  comma: '、',
  left: (cells: string): string => `書き換えられていたため、変更しなかったセル：${cells}`,
  andMore: (cells: string, count: number): string => `${cells}、ほか${count}件`,
  targets: {
    emptied: (cell: string, before: string): string =>
      `${cell}にあったサンプルの目標は「${before}」のものだったため、空にしました。`,
    check: (cell: string, before: string, after: string): string =>
      `${cell}の目標を確認してください。「${before}」に合わせて決めた値ですが、今は「${after}」の判定に使われています。`,
    lost: (cell: string, before: string, after: string): string =>
      `主要指標「${after}」の目標が空です。これまでの目標は「${before}」のものなので移していません。${cell}に目標を入力してください。`,
  },
  changing: 'シートを変更しています。1分ほどかかることがあります。',
  period: {
    title: '次の期間',
    text: '最後の期間の後に列を追加します。入力済みの内容は変わりません。',
    button: '次の期間を追加',
    done: (periods: string): string => `次の期間を追加しました(現在${periods})。`,
  },
  next: {
    title: '次のシート',
    text: 'このシートの続きとなる新しいシートです。期末の値、目標、担当を引き継ぎます。',
    button: '次のシートを始める',
    done: (sheet: string): string => `続きの「${sheet}」を作成し、開きました。`,
    byHand: (names: string): string => `手入力が必要な項目：${names}`,
  },
  settings: {
    title: '言語・通貨・定義・数式',
    text: '入力した数値、目標、自由記入は変わりません。金額は換算しません。',
    change: '変更',
    same: 'シートはすでにその設定です。先に別のものを選んでください。',
    language: { change: '言語を変更', done: (name: string): string => `シートの言語を変更しました：${name}` },
    currency: { change: '通貨を変更', done: (name: string): string => `金額の表示を変更しました：${name}` },
    cacBasis: {
      label: 'CACに含める費用',
      choices: { loaded: '営業費用も含む', marketing: 'マーケティング費用のみ' },
      change: 'CACに含める費用を変更',
      done: (name: string): string => `主要指標のCAC、回収期間、LTVの比率の計算方法を変更しました：${name}`,
    },
    lifetimeOf: {
      label: 'LTVの単位',
      choices: { customer: '顧客あたり(LTV/CAC)', lead: 'リードあたり(LTV/費用)' },
      change: 'LTVの単位を変更',
      done: (name: string): string => `LTVの比率の計算方法を変更しました：${name}`,
    },
    style: { change: '数式を変更', done: (name: string): string => `KPIの行の数式を変更しました：${name}` },
  },
  kpis: {
    title: '表示中のKPI',
    button: '選んだKPIだけ表示',
    done: (shown: string): string => `適用しました：${shown}`,
  },
  repair: {
    title: '修復',
    none: '問題ありません。書き換えられた数式はありません。',
    text: '上書きされたか壊れている数式です。作り直しても、入力した値は変わりません。',
    button: (count: number): string => `${count}件の数式を作り直す`,
    choose: '数式を1つ以上選んでください。',
    done: (count: number): string => `${count}件の数式を作り直しました。`,
  },
  missing: {
    title: '見つからない項目',
    text: 'このシートから削除されたか、2つある項目です。これを使うKPIは変更しません。',
  },
} satisfies ThisSheetWords;
