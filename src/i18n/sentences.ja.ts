/** What is wrong with an argument, in Japanese. */

import type { SentenceWords } from './sentences.en';

export const words: SentenceWords = {
  sentence: {
    missing: '{function}：「{argument}」が指定されていません。',
    extra: '{function}：引数が多すぎます。指定できるのは{most}個までです。',
    text: '{function}：「{argument}」が数値ではなくテキストになっています。通貨記号・単位・空白を付けず、数字だけを入力してください。',
    boolean: '{function}：「{argument}」が数値ではなくTRUE/FALSEになっています。',
    date: '{function}：「{argument}」が数値ではなく日付になっています。セルの表示形式を「数値」にして、入力し直してください。',
    error: '{function}：「{argument}」がエラー値({value})になっています。先に参照元のセルのエラーを直してください。',
    zero: '{function}：「{argument}」が0のため、割り算ができません。数値が出るまで空白のままにしてください。',
    negativeCount: '{function}：「{argument}」がマイナスになっています。件数は0以上で入力してください。',
    negativeAmount: '{function}：「{argument}」がマイナスになっています。プラスの値で入力してください。',
    notPositive: '{function}：「{argument}」がマイナスになっています。割り算には0より大きい値が必要です。',
    fraction: '{function}：「{argument}」が{value}、つまり{percent}になっています。{suggestion}と入力してください。',
    range01: '{function}：「{argument}」({value})が0～1(0%～100%)の範囲を外れています。',
    whole:
      '{function}：「{argument}」が「{other}」より大きくなっています。2つの値が入れ替わっていないか確認してください。',
    shape:
      '{function}：範囲の大きさが違います(「{argument}」は{shape}、「{other}」は{otherShape})。同じ大きさにしてください。',
    notColumn: '{function}：「{argument}」が{shape}の範囲になっています。1列だけを指定してください。',
    notCell: '{function}：「{argument}」が{shape}の範囲になっています。1つのセルだけを指定してください。',
    order:
      '{function}：初回対応日時(responded)が受付日時(received)より前になっています。2つの日時、または書き出し元のタイムゾーンを確認してください。',
    hours: '{function}：営業終了時刻(closes_at)は営業開始時刻(opens_at)より後にしてください。',
    notdate: '{function}：「{argument}」が日付・時刻になっていません。',
    nottime: '{function}：「{argument}」が時刻になっていません。09:00のような時刻が入ったセルを指定してください。',
    large: '{function}：数値が大きすぎて計算できません。桁数を確認してください。',
    noTable: '{function}：リード(leads)と活動(activity)の表がどちらも空です。見出し行を含めて1つ以上指定してください。',
    noColumn:
      '{function}：「{argument}」の1行目に「{other}」にあたる見出しがありません。その列の見出しに付けてください。',
    unknownGroup:
      '{function}：byが「{value}」になっています。channel、campaign、product、month、quarter、week、または表の見出しを入力してください。',
    unknownKpi:
      '{function}：kpisの「{value}」は、この表からは計算できません。kpisを空白にすると、計算できる指標がすべて表示されます。',
    fromAfterTo: '{function}：開始日(from)が終了日(to)より後になっています。2つの日付を入れ替えてください。',
  },
  inRow: '{sentence}(範囲の{row}行目)',
  atRow: '{text}({row}行目)',
  or: 'または',
  shape: (rows, columns) => `${rows}行×${columns}列`,
};
