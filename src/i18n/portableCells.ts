/** What keeps a cell from being made portable, or from getting its function back, and what is written beside helpers. */

import type { Text } from '../core/kpi';

/** Why a cell was left as it was. */
export const LEFT = {
  blocked: {
    en: 'Something stands where the results should go. Clear those cells first.',
    ko: '결과가 들어갈 자리에 다른 내용이 있어요. 먼저 그 셀을 비워 주세요.',
    ja: '結果が入る場所に別の内容があります。先にそのセルを空にしてください。',
  },
  error: {
    en: 'It shows an error. Mend that first.',
    ko: '오류가 표시되고 있어요. 먼저 오류를 해결해 주세요.',
    ja: 'エラーが表示されています。先にエラーを直してください。',
  },
  loading: {
    en: 'It is still loading. Try again in a moment.',
    ko: '아직 불러오는 중이에요. 잠시 후 다시 시도해 주세요.',
    ja: 'まだ読み込み中です。少し待ってからもう一度お試しください。',
  },
  differs: {
    en: 'It showed {before} and would show {after}, so the function was put back.',
    ko: '원래 값은 {before}인데 {after}로 달라져서 함수를 되돌렸어요.',
    ja: '{before}が{after}に変わってしまうため、関数に戻しました。',
  },
  volatile: {
    en: 'It uses {name}, which gives another value each time, so before and after can’t be compared. The function was put back.',
    ko: '계산할 때마다 값이 바뀌는 {name} 함수가 들어 있어 전후 값을 비교할 수 없어요. 그래서 함수를 되돌렸어요.',
    ja: '計算のたびに値が変わる{name}を使っていて、前後の値を比べられないため、関数に戻しました。',
  },
  noRoom: {
    en: 'There is no room for its helper cells on this sheet.',
    ko: '이 시트에는 보조 셀을 둘 자리가 없어요.',
    ja: 'このシートには補助セルを置く場所がありません。',
  },
  tooMany: {
    en: 'There is no room left on this sheet to remember how more different formulas come back, so it keeps its function.',
    ko: '이 시트에는 되돌릴 정보를 더 보관할 자리가 없어서 함수를 그대로 두었어요.',
    ja: 'このシートには、元に戻すための情報をこれ以上保存できないため、関数のままにしました。',
  },
  plainText: {
    en: 'It is formatted as plain text, so no formula can be written there. Choose Format, Number, Automatic first.',
    ko: '일반 텍스트 서식이라 수식을 쓸 수 없어요. 먼저 서식 > 숫자 > 자동을 선택해 주세요.',
    ja: '書式が「書式なしテキスト」のため、数式を書き込めません。先に「表示形式」>「数字」>「自動」を選んでください。',
  },
  movedAround: {
    en: 'Rows, columns or sheets have been inserted, removed or renamed since, so {formula} might read other cells now. Its value was left; type the formula yourself. The address is the one it had then.',
    ko: '변환한 뒤 행·열·시트가 추가, 삭제되거나 이름이 바뀌어 {formula} 수식이 다른 셀을 참조할 수 있어요. 값은 그대로 두었으니 수식을 직접 입력해 주세요. 표시된 주소는 변환할 때의 주소예요.',
    ja: '変換後に行・列・シートが追加・削除されたか名前が変わったため、{formula}は別のセルを参照するかもしれません。値のまま残しました。数式は手で入力してください。表示している番地は変換時のものです。',
  },
  helperRead: {
    en: 'Other formulas read this helper cell, so it stays.',
    ko: '다른 수식에서 참조하는 보조 셀이라 남겨 두었어요.',
    ja: '他の数式が参照している補助セルのため、残しました。',
  },
  errorValue: {
    en: 'An error can’t be kept as a value.',
    ko: '오류는 값으로 남길 수 없어요.',
    ja: 'エラーは値として残せません。',
  },
  unclear: {
    en: 'Other formulas stand too close to tell which cells it fills, so its values can’t be kept.',
    ko: '다른 수식과 붙어 있어 어느 셀까지 채우는지 알 수 없어서 값으로 남기지 못했어요.',
    ja: '他の数式と隣り合っていて、どのセルまで展開されるか判断できないため、値として残せません。',
  },
  edited: {
    en: 'It has been edited since, so it was left as it is. If you undo that edit, its function can still be brought back.',
    ko: '변환한 뒤 수정되어 그대로 두었어요. 수정을 취소하면 함수로 되돌릴 수 있어요.',
    ja: '変換後に編集されているため、そのままにしました。編集を取り消せば、関数に戻せます。',
  },
  apart: {
    en: 'The cells that this function filled aren’t as they were: one was edited, or a row or column was inserted or deleted among them. They keep their formulas. If you undo that, the function can still be brought back.',
    ko: '이 함수가 채우던 셀 가운데 일부가 수정됐거나 그 사이에 행·열이 추가·삭제됐어요. 수식은 그대로 두었고, 변경을 취소하면 함수로 되돌릴 수 있어요.',
    ja: 'この関数が展開していたセルの一部が編集されたか、間に行や列が挿入・削除されています。数式はそのまま残しました。その変更を取り消せば、関数に戻せます。',
  },
  lost: {
    en: 'Rows or columns have been inserted or removed since, and what stood at this address then has been edited, emptied or split. Undo that, and its function can be brought back.',
    ko: '변환한 뒤 행·열이 추가되거나 삭제됐고, 이 주소(변환 당시 주소)에 쓴 내용이 수정되거나 비워지거나 나뉘었어요. 변경을 취소하면 함수로 되돌릴 수 있어요.',
    ja: '変換後に行や列が挿入・削除され、この番地(変換時の番地)に書いた内容が編集されたか、空にされたか、分断されています。その変更を取り消せば、関数に戻せます。',
  },
  gone: {
    en: 'What was written there is gone: it has been emptied, deleted or moved apart since.',
    ko: '변환한 내용이 없어요. 변환한 뒤 비워졌거나, 삭제되었거나, 따로 옮겨졌어요.',
    ja: '変換した内容がありません。変換後に空にされたか、削除されたか、別々に移動されています。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Stands above helper cells, and tells which cells may go when nothing needs them any more. */
export const HELPER_HEADING: Text = {
  en: 'Helper cells (Leadsheet)',
  ko: '보조 셀(Leadsheet)',
  ja: '補助セル(Leadsheet)',
};
