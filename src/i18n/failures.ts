/** Why the add-on could not do what it was asked, in one plain sentence. */

import type { Language, Text } from '../core/kpi';
import { fill } from './problems';

/** What Google's services say, and what it means for the person; the first that fits counts. */
const KNOWN: readonly { readonly said: RegExp; readonly means: Text }[] = [
  {
    said: /maximum execution time|timed out|invoked too many times|too many scripts|rate limit/i,
    means: {
      en: 'Google Sheets is too busy at the moment. Nothing was changed; try again in a minute.',
      ko: 'Google Sheets가 지금 혼잡해요. 바뀐 내용은 없으니 1분 뒤에 다시 시도해 주세요.',
      ja: 'Google スプレッドシートが混み合っています。変更はありません。1分ほど待ってからもう一度お試しください。',
    },
  },
  {
    said: /authori[sz]ation|not authori[sz]ed/i,
    means: {
      en: 'Google needs your permission first. Nothing was changed; choose the menu item again and allow it.',
      ko: '먼저 Google 권한 승인이 필요해요. 바뀐 내용은 없으니 메뉴를 다시 선택해 권한을 허용해 주세요.',
      ja: '先にGoogleでの承認が必要です。変更はありません。メニューをもう一度選び、承認してください。',
    },
  },
  {
    said: /permission|protected/i,
    means: {
      en: 'You may not change this spreadsheet, or the cell is protected. Nothing was changed; ask its owner for edit access.',
      ko: '이 스프레드시트를 편집할 권한이 없거나 보호된 셀이에요. 바뀐 내용은 없으니 소유자에게 편집 권한을 요청해 주세요.',
      ja: 'このスプレッドシートの編集権限がないか、セルが保護されています。変更はありません。所有者に編集権限を依頼してください。',
    },
  },
  {
    said: /10000000 cells|above the limit|limit of .* cells/i,
    means: {
      en: 'The spreadsheet is full: Google Sheets allows 10 million cells. Nothing was changed; remove cells you no longer need.',
      ko: '스프레드시트가 가득 찼어요(최대 1,000만 셀). 바뀐 내용은 없으니 필요 없는 셀을 지워 주세요.',
      ja: 'スプレッドシートのセル数が上限(1,000万)に達しています。変更はありません。不要なセルを削除してください。',
    },
  },
];

const OTHERWISE: Text = {
  en: 'That did not work. Nothing was changed; try again. Google Sheets said: {said}',
  ko: '작업을 완료하지 못했어요. 바뀐 내용은 없으니 다시 시도해 주세요. Google Sheets 메시지: {said}',
  ja: '完了できませんでした。変更はありません。もう一度お試しください。Google スプレッドシートのメッセージ：{said}',
};

/** How the sentences say that nothing was changed, and go on in the same one. */
const UNCHANGED: Readonly<Record<Language, RegExp>> = {
  en: / Nothing was changed(?:\.|; (\w))/,
  ko: /바뀐 내용은 없으니 | 바뀐 내용은 없어요\./,
  ja: /変更はありません。/,
};

/** Why the add-on did nothing of its own accord. */
export type RefusalReason =
  | 'argumentNeeded'
  | 'argumentWrong'
  | 'noCell'
  | 'noSelection'
  | 'cellNotEmpty'
  | 'halfWritten'
  | 'badRequest'
  | 'busy'
  | 'leftBehind'
  | 'notAKpiSheet'
  | 'openKpiSheet'
  | 'otherSheet'
  | 'halfChanged'
  | 'movedSince'
  | 'locked'
  | 'noDate'
  | 'noPeriods'
  | 'nothingToMake'
  | 'sheetGone'
  | 'columnsGone'
  | 'columnMissing'
  | 'emptyTable'
  | 'timeUp'
  | 'unnamed'
  | 'halfDone'
  | 'stillHalfDone'
  | 'historyColumns'
  | 'nothingReported'
  | 'stillLoading'
  | 'longNote'
  | 'plainText'
  | 'snapshotGone'
  | 'periodGone'
  | 'sheetOfSnapshotGone'
  | 'noInputs'
  | 'noFormulas'
  | 'tooScattered'
  | 'protectedOtherwise'
  | 'noAddress'
  | 'noKpis'
  | 'notThere'
  | 'checkGone';

const REFUSALS: Readonly<Record<RefusalReason, Text>> = {
  argumentNeeded: {
    en: '{about} is missing: type a number or an address such as B2.',
    ko: "'{about}' 값이 빠져 있어요. 숫자나 B2 같은 셀 주소를 입력해 주세요.",
    ja: '「{about}」が入力されていません。数値か、B2のようなセル番地を入力してください。',
  },
  argumentWrong: {
    en: '{about} is neither a number nor an address: type something like 5000, 70%, B2 or B2:B13.',
    ko: "'{about}' 값이 숫자나 셀 주소가 아니에요. 5000, 70%, B2, B2:B13처럼 입력해 주세요.",
    ja: '「{about}」が数値でもセル番地でもありません。5000、70%、B2、B2:B13のように入力してください。',
  },
  checkGone: {
    en: 'The temporary sheet of the check is gone: somebody has removed it, or has begun something else. Nothing was changed; run the check again.',
    ko: '점검용 임시 시트가 없어졌어요. 누군가 삭제했거나 다른 작업이 시작됐어요. 바뀐 내용은 없으니 점검을 다시 실행해 주세요.',
    ja: '確認用の一時シートがなくなりました。削除されたか、ほかの操作が始まっています。変更はありません。もう一度確認を実行してください。',
  },
  badRequest: {
    en: 'The sidebar asked for something that is not there. Nothing was changed; close the sidebar and open it again.',
    ko: '사이드바의 요청을 처리할 수 없어요. 바뀐 내용은 없으니 사이드바를 닫았다가 다시 열어 주세요.',
    ja: 'サイドバーからの要求を処理できません。変更はありません。サイドバーを閉じて、開き直してください。',
  },
  busy: {
    en: 'Somebody is working on a KPI sheet in this spreadsheet right now. Nothing was changed; try again in a minute.',
    ko: '지금 다른 사람이 이 스프레드시트의 KPI 시트를 작업하고 있어요. 바뀐 내용은 없으니 1분 뒤에 다시 시도해 주세요.',
    ja: '現在、ほかの人がこのスプレッドシートのKPIシートを操作しています。変更はありません。1分ほど待ってからもう一度お試しください。',
  },
  leftBehind: {
    en: 'That did not work, and an unfinished sheet called "{about}" is left. Delete it, or open the sidebar again, which removes it.',
    ko: "작업을 완료하지 못했고, 미완성 시트 '{about}'가 남아 있어요. 직접 삭제하거나 사이드바를 다시 열면 삭제돼요.",
    ja: '完了できず、作成途中のシート「{about}」が残っています。削除するか、サイドバーを開き直すと削除されます。',
  },
  notAKpiSheet: {
    en: '"{about}" is not a KPI sheet of Leadsheet, or its hidden marks have been deleted. Open a KPI sheet, or insert one.',
    ko: "'{about}' 시트는 Leadsheet의 KPI 시트가 아니거나 숨겨진 표식이 삭제됐어요. KPI 시트를 열거나 새로 삽입해 주세요.",
    ja: '「{about}」はLeadsheetのKPIシートではないか、非表示の目印が削除されています。KPIシートを開くか、新しく挿入してください。',
  },
  openKpiSheet: {
    en: 'Open a KPI sheet first, or insert one: "{about}" is another kind of sheet. Nothing was changed.',
    ko: "먼저 KPI 시트를 열거나 새로 삽입해 주세요. 지금 열려 있는 '{about}' 시트는 다른 종류의 시트예요. 바뀐 내용은 없어요.",
    ja: '先にKPIシートを開くか、挿入してください。「{about}」は別の種類のシートです。変更はありません。',
  },
  otherSheet: {
    en: 'The open sheet is "{about}" now, not the one that the sidebar shows. Nothing was changed; select Refresh.',
    ko: "사이드바에 표시된 시트가 아니라 다른 시트가 열려 있어요('{about}'). 바뀐 내용은 없으니 새로고침을 눌러 주세요.",
    ja: '現在開いているのは「{about}」で、サイドバーに表示中のシートではありません。変更はありません。「再読み込み」を押してください。',
  },
  halfChanged: {
    en: 'That did not work, and the sheet may be half changed. Open the sidebar again, which puts it back from the hidden copy "{about}".',
    ko: "작업을 완료하지 못했고, 시트가 일부만 바뀌었을 수 있어요. 사이드바를 다시 열면 숨겨진 사본 '{about}'에서 되돌려요.",
    ja: '完了できず、シートが一部だけ変わっている可能性があります。サイドバーを開き直すと、非表示のコピー「{about}」から元に戻します。',
  },
  movedSince: {
    en: 'A change of a KPI sheet was interrupted, and its rows or columns have been moved since, so it was left as it is. "{about}" shows it as it was before: compare the two, and delete the one you do not need.',
    ko: "KPI 시트를 바꾸는 작업이 중단됐고 그 뒤 행이나 열이 옮겨져서 시트를 그대로 두었어요. 이전 상태는 '{about}' 시트에 있으니 비교한 뒤 필요 없는 시트를 삭제해 주세요.",
    ja: 'KPIシートの変更が途中で止まり、その後に行や列が移動されたため、シートはそのままにしました。変更前の状態は「{about}」にあります。比べて、不要なほうを削除してください。',
  },
  locked: {
    en: 'Parts of "{about}" are locked for you. Nothing was changed; ask its owner for edit access.',
    ko: "'{about}' 시트에 편집할 수 없는 부분이 있어요. 바뀐 내용은 없으니 소유자에게 편집 권한을 요청해 주세요.",
    ja: '「{about}」に編集できない部分があります。変更はありません。所有者に編集権限を依頼してください。',
  },
  noPeriods: {
    en: 'No period of the sheet has a date, so nobody can tell which one is due. Nothing was changed; type the first day into {about}.',
    ko: '날짜가 있는 기간이 없어 어느 기간을 볼지 알 수 없어요. 바뀐 내용은 없으니 첫날의 날짜를 {about} 셀에 입력해 주세요.',
    ja: '日付のある期間がないため、どの期間を見ればよいかわかりません。変更はありません。最初の日付を{about}に入力してください。',
  },
  noDate: {
    en: 'The last period has no date, so the next one is not known. Nothing was changed; type a date into {about}.',
    ko: '마지막 기간에 날짜가 없어 다음 기간을 알 수 없어요. 바뀐 내용은 없으니 {about} 셀에 날짜를 입력해 주세요.',
    ja: '最後の期間に日付がないため、次の期間がわかりません。変更はありません。{about}に日付を入力してください。',
  },
  nothingToMake: {
    en: 'There is nothing to make of this: no sheet is chosen, or the columns do not allow it. Nothing was changed; choose a sheet to make, or match more columns.',
    ko: '만들 수 있는 내용이 없어요. 만들 시트를 고르지 않았거나 필요한 열이 없어요. 바뀐 내용은 없으니 만들 시트를 고르거나 열을 더 지정해 주세요.',
    ja: '作成できるものがありません。作成するシートが選ばれていないか、必要な列がありません。変更はありません。シートを選ぶか、列の指定を増やしてください。',
  },
  sheetGone: {
    en: 'There is no sheet called "{about}" any more. Nothing was changed; load the sheets again and choose.',
    ko: "'{about}' 시트를 찾을 수 없어요. 바뀐 내용은 없으니 시트 목록을 새로고침한 뒤 다시 선택해 주세요.",
    ja: '「{about}」というシートが見つかりません。変更はありません。シートの一覧を再読み込みして、選び直してください。',
  },
  columnsGone: {
    en: 'Row 1 of "{about}" has no such columns any more. Nothing was changed; load the sheets again and look at the columns.',
    ko: "'{about}' 시트의 1행에 지정한 열이 없어요. 바뀐 내용은 없으니 시트 목록을 새로고침한 뒤 열을 확인해 주세요.",
    ja: '「{about}」の1行目に、指定した列がありません。変更はありません。シートの一覧を再読み込みして、列を確認してください。',
  },
  columnMissing: {
    en: 'The column "{about}" is needed, and none is chosen for it. Nothing was changed; choose one under Columns.',
    ko: "'{about}' 열이 꼭 필요한데 지정되지 않았어요. 바뀐 내용은 없으니 열 목록에서 지정해 주세요.",
    ja: '「{about}」の列が必要ですが、指定されていません。変更はありません。列の一覧で指定してください。',
  },
  emptyTable: {
    en: '"{about}" has no rows below row 1. Nothing was changed; paste your data under the headers.',
    ko: "'{about}' 시트의 2행부터 아래가 비어 있어요. 바뀐 내용은 없으니 머리글 아래에 데이터를 붙여 넣어 주세요.",
    ja: '「{about}」の2行目以降が空です。変更はありません。見出しの下にデータを貼り付けてください。',
  },
  timeUp: {
    en: 'Time was up after {about} rows: Google Sheets ends a run after six minutes. Nothing was changed; move older rows to another sheet, or match fewer columns.',
    ko: '{about}행까지 읽은 뒤 시간이 다 됐어요(Google Sheets의 실행 제한은 6분이에요). 바뀐 내용은 없으니 오래된 행을 다른 시트로 옮기거나 지정한 열을 줄여 주세요.',
    ja: '{about}行まで読み込んだところで時間切れになりました(Google スプレッドシートの実行は6分までです)。変更はありません。古い行を別のシートに移すか、指定する列を減らしてください。',
  },
  unnamed: {
    en: 'The sheets are made, but one is still called "{about}". Open the sidebar again, which gives it its name.',
    ko: "시트는 만들었지만 이름이 아직 '{about}'인 시트가 있어요. 사이드바를 다시 열면 이름이 바뀌어요.",
    ja: 'シートは作成しましたが、名前が「{about}」のままのものがあります。サイドバーを開き直すと、名前が付きます。',
  },
  halfDone: {
    en: 'That did not work, and a part of it may be left in "{about}". Open the sidebar again, which removes it.',
    ko: "작업을 완료하지 못했고, '{about}' 시트에 일부가 남아 있을 수 있어요. 사이드바를 다시 열면 정리돼요.",
    ja: '完了できず、一部が「{about}」に残っている可能性があります。サイドバーを開き直すと、取り除かれます。',
  },
  stillHalfDone: {
    en: 'An earlier change was interrupted, and undoing it failed. Try again in a minute; if a sheet has been protected since, ask its owner to let you edit it.',
    ko: '중단된 이전 작업을 되돌리지 못했어요. 1분 뒤에 다시 시도해 주세요. 그사이 시트가 보호됐다면 소유자에게 편집 권한을 요청해 주세요.',
    ja: '中断された前の変更を元に戻せませんでした。1分ほど待ってからもう一度お試しください。その後にシートが保護された場合は、所有者に編集権限を依頼してください。',
  },
  historyColumns: {
    en: 'The column of values, or the hidden marks, have been deleted from "{about}". Nothing was changed; undo that, or delete the sheet to begin a new one.',
    ko: "'{about}' 시트에서 값 열이나 숨겨진 표식이 삭제됐어요. 바뀐 내용은 없으니 삭제를 되돌리거나, 시트를 지우고 새로 시작해 주세요.",
    ja: '「{about}」から値の列か非表示の目印が削除されています。変更はありません。削除を元に戻すか、シートを削除して新しく始めてください。',
  },
  nothingReported: {
    en: 'No period of "{about}" is filled in yet, so there is nothing to keep. Nothing was changed; fill in a period, or choose one in Report through.',
    ko: "'{about}' 시트에 입력을 마친 기간이 아직 없어 기록할 내용이 없어요. 바뀐 내용은 없으니 기간을 입력하거나 집계 마지막 기간을 선택해 주세요.",
    ja: '「{about}」には入力済みの期間がまだないため、記録するものがありません。変更はありません。期間を入力するか、集計の最終期間を選んでください。',
  },
  plainText: {
    en: '{about} is formatted as plain text, so no formula can be written there. Nothing was changed; choose Format, Number, Automatic for it and try again.',
    ko: '{about} 셀이 일반 텍스트 서식이라 수식을 쓸 수 없어요. 바뀐 내용은 없으니 서식 > 숫자 > 자동을 선택한 뒤 다시 시도해 주세요.',
    ja: '{about}の書式が「書式なしテキスト」のため、数式を書き込めません。変更はありません。「表示形式」>「数字」>「自動」を選んでから、もう一度お試しください。',
  },
  stillLoading: {
    en: 'Some figures of "{about}" are still loading. Nothing was changed; try again in a moment.',
    ko: "'{about}' 시트에 아직 불러오는 중인 수치가 있어요. 바뀐 내용은 없으니 잠시 후 다시 시도해 주세요.",
    ja: '「{about}」にまだ読み込み中の数値があります。変更はありません。少し待ってからもう一度お試しください。',
  },
  longNote: {
    en: 'The note is longer than {about} characters. No snapshot was kept; shorten the note and try again.',
    ko: '메모가 {about}자보다 길어요. 스냅샷을 기록하지 않았으니 메모를 줄인 뒤 다시 시도해 주세요.',
    ja: 'メモが{about}文字を超えています。スナップショットは記録していません。メモを短くして、もう一度お試しください。',
  },
  snapshotGone: {
    en: 'That snapshot is not in the history any more. Nothing was changed; load the history again and choose.',
    ko: '기록에서 그 스냅샷을 찾을 수 없어요. 바뀐 내용은 없으니 기록을 새로고침한 뒤 다시 선택해 주세요.',
    ja: 'そのスナップショットは履歴にありません。変更はありません。履歴を再読み込みして、選び直してください。',
  },
  periodGone: {
    en: '"{about}" has no such period any more. Nothing was changed; select Refresh and choose again.',
    ko: "'{about}' 시트에 그 기간이 없어요. 바뀐 내용은 없으니 새로고침한 뒤 다시 선택해 주세요.",
    ja: '「{about}」にその期間はありません。変更はありません。「再読み込み」を押して、選び直してください。',
  },
  sheetOfSnapshotGone: {
    en: 'The KPI sheet "{about}", of which this snapshot is, is not there any more. Nothing was changed; compare two snapshots instead.',
    ko: "이 스냅샷의 KPI 시트('{about}')를 찾을 수 없어요. 바뀐 내용은 없으니 스냅샷 두 개를 비교해 주세요.",
    ja: 'このスナップショットのKPIシート「{about}」が見つかりません。変更はありません。2つのスナップショットを比べてください。',
  },
  noInputs: {
    en: 'The rows of numbers to enter have been deleted from "{about}", so there is nothing to close. Nothing was changed.',
    ko: "'{about}' 시트에서 입력 행이 모두 삭제되어 마감할 내용이 없어요. 바뀐 내용은 없어요.",
    ja: '「{about}」から入力行がすべて削除されているため、締めるものがありません。変更はありません。',
  },
  noFormulas: {
    en: 'There is no formula on "{about}", so there is nothing to protect. Nothing was changed; open a sheet with formulas.',
    ko: "'{about}' 시트에는 수식이 없어 보호할 내용이 없어요. 바뀐 내용은 없으니 수식이 있는 시트를 열어 주세요.",
    ja: '「{about}」には数式がないため、保護するものがありません。変更はありません。数式のあるシートを開いてください。',
  },
  tooScattered: {
    en: 'The formulas on "{about}" are too scattered among the other cells to be protected one by one. Nothing was changed; protect the ranges you choose under Data, Protect sheets and ranges.',
    ko: "'{about}' 시트의 수식이 너무 흩어져 있어 한꺼번에 보호할 수 없어요. 바뀐 내용은 없으니 데이터 메뉴의 '시트 및 범위 보호'에서 범위를 선택해 주세요.",
    ja: '「{about}」の数式は散らばりすぎていて、まとめて保護できません。変更はありません。「データ」メニューの「シートと範囲を保護」で範囲を選んでください。',
  },
  protectedOtherwise: {
    en: 'Somebody has already protected "{about}" as a whole, and a sheet has only one such protection. Nothing was changed; see Data, Protect sheets and ranges.',
    ko: "'{about}' 시트 전체에 이미 다른 보호 설정이 있고, 시트마다 하나만 둘 수 있어요. 바뀐 내용은 없으니 데이터 메뉴의 '시트 및 범위 보호'를 확인해 주세요.",
    ja: '「{about}」全体にはすでに別の保護が設定されていて、シートごとに1つしか設定できません。変更はありません。「データ」メニューの「シートと範囲を保護」を確認してください。',
  },
  noAddress: {
    en: 'This spreadsheet has no address at Google Sheets, as in the local preview, so there are no links to give.',
    ko: '로컬 미리보기처럼 Google Sheets 주소가 없는 스프레드시트라서 링크를 만들 수 없어요.',
    ja: 'ローカルのプレビューのように、Google スプレッドシートのアドレスがないため、リンクを作成できません。',
  },
  noKpis: {
    en: 'No KPI is used in this file yet, so there is nothing to define. Insert a KPI template, or type a function such as =CPL(B2, C2).',
    ko: '이 파일에서 쓰는 KPI가 아직 없어 정의할 내용이 없어요. KPI 템플릿을 삽입하거나 =CPL(B2, C2) 같은 함수를 입력해 주세요.',
    ja: 'このファイルで使っているKPIがまだないため、定義するものがありません。KPIテンプレートを挿入するか、=CPL(B2, C2)のような関数を入力してください。',
  },
  notThere: {
    en: '"{about}" is not in this file any more. Select a cell and have it explained again.',
    ko: "이 파일에 '{about}' 시트가 더 이상 없어요. 셀을 선택해 다시 설명을 열어 주세요.",
    ja: '「{about}」はこのファイルにもうありません。セルを選択し、もう一度説明を表示してください。',
  },
  noCell: {
    en: 'Select the cell for the formula first.',
    ko: '먼저 수식을 넣을 셀을 선택해 주세요.',
    ja: '先に、数式を入れるセルを選択してください。',
  },
  noSelection: {
    en: 'Nothing is selected. Select cells in the sheet, then try again.',
    ko: '선택한 범위가 없어요. 시트에서 셀을 선택한 뒤 다시 시도해 주세요.',
    ja: '選択されている範囲がありません。シートでセルを選択してから、もう一度お試しください。',
  },
  halfWritten: {
    en: 'That did not work, and the formula may be in {about} all the same. Look at the cell before you try again.',
    ko: "작업을 완료하지 못했지만, 수식이 '{about}' 셀에 들어갔을 수 있어요. 셀을 확인한 뒤 다시 시도해 주세요.",
    ja: '完了できませんでしたが、数式が「{about}」に入っている可能性があります。セルを確認してから、もう一度お試しください。',
  },
  cellNotEmpty: {
    en: '{about} is not empty. Select an empty cell, so that nothing of yours is overwritten.',
    ko: "'{about}' 셀이 비어 있지 않아요. 기존 내용을 덮어쓰지 않도록 빈 셀을 선택해 주세요.",
    ja: '「{about}」は空白ではありません。上書きを避けるため、空白のセルを選択してください。',
  },
};

/** What whoever asks for something wants of it: to change the spreadsheet, or only to be told something. */
export type Intent = 'change' | 'read';

/** What `failure` means, in one plain sentence. */
export function failureSentence(failure: unknown, language: Language, intent: Intent = 'change'): string {
  const said = failure instanceof Error ? failure.message : String(failure);
  const known = KNOWN.find((candidate) => candidate.said.test(said));
  return fill(wordsFor(intent, known?.means ?? OTHERWISE, language), { said });
}

/** Why a formula or a sheet was not written, or why there is nothing to tell. */
export function refusalSentence(
  reason: RefusalReason,
  about: string,
  language: Language,
  intent: Intent = 'change',
): string {
  return fill(wordsFor(intent, REFUSALS[reason], language), { about });
}

/** Where nothing would have been changed anyway, that it wasn't is no news. */
function wordsFor(intent: Intent, text: Text, language: Language): string {
  const words = text[language];
  if (intent === 'change') return words;
  return words.replace(UNCHANGED[language], (_, next: unknown) =>
    typeof next === 'string' ? ` ${next.toUpperCase()}` : '',
  );
}
