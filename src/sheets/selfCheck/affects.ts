/** What of the add-on goes wrong where Sheets does something else than is taken for granted. */

import type { Text } from '../../core/kpi';

/** The consequences, by what is concerned. */
export const AFFECTS = {
  numbers: {
    en: 'Functions in cells would take this value for something else, or refuse it.',
    ko: '셀에 입력한 함수가 이 값을 다른 값으로 읽거나 오류로 처리해요.',
    ja: 'セルの関数が、この値を別の値とみなすか、エラーにします。',
  },
  times: {
    en: 'Response times within working hours, and days and weekdays, would be off.',
    ko: '업무 시간 기준 응답 시간과 날짜, 요일이 어긋나요.',
    ja: '営業時間内の応答時間や、日付・曜日がずれます。',
  },
  errors: {
    en: 'A function over a cell with an error would not say which cell it is.',
    ko: '오류가 있는 셀을 참조한 함수가 어느 셀이 문제인지 알려 주지 못해요.',
    ja: 'エラーのあるセルを参照した関数が、どのセルかを示せません。',
  },
  optional: {
    en: 'Arguments that are left out, such as months per bill or holidays, would be refused.',
    ko: '청구 주기나 휴일처럼 생략한 인수를 오류로 처리해요.',
    ja: '請求月数や休日など、省略した引数がエラーになります。',
  },
  spills: {
    en: 'Rows of a function over a range would be wrong, or sums and charts over them.',
    ko: '범위에 쓴 함수의 일부 행, 또는 그 행을 쓰는 합계와 차트가 잘못돼요.',
    ja: '範囲に使った関数の行や、それを使う合計・グラフが誤ります。',
  },
  nothing: {
    en: 'Nothing now: the add-on does not rely on it. It is told to keep the local stand-in true.',
    ko: '지금은 영향이 없어요. 부가기능이 이 동작에 의존하지 않으며, 로컬 시험 환경을 맞추기 위한 항목이에요.',
    ja: '現在は影響ありません。アドオンはこの動作に依存しておらず、ローカルの検証環境を合わせるための項目です。',
  },
  calculation: {
    en: 'Inserted formulas would not calculate; the KPI sheet would show errors.',
    ko: '삽입한 수식이 계산되지 않아 KPI 시트에 오류가 표시돼요.',
    ja: '挿入した数式が計算されず、KPIシートにエラーが表示されます。',
  },
  recognising: {
    en: 'Formulas of ours would look changed: repair would list them, and changes under This sheet would leave them alone.',
    ko: '손대지 않은 수식이 바뀐 것으로 보여서 복구 목록에 나타나고, [이 시트]의 변경에서도 빠져요.',
    ja: '変更していない数式が変更済みとみなされ、修復の一覧に表示され、「このシート」の変更の対象から外れます。',
  },
  inserting: {
    en: 'Inserting a sheet, or building sheets from leads, could fail or leave a sheet with a temporary name.',
    ko: '시트 삽입이나 리드 데이터로 시트를 만드는 작업이 실패하거나 임시 이름의 시트가 남을 수 있어요.',
    ja: 'シートの挿入やリードからのシート作成が失敗したり、仮の名前のシートが残ったりします。',
  },
  undoing: {
    en: 'A change under This sheet that fails half way would not be put back completely.',
    ko: '[이 시트]의 변경이 중간에 실패하면 완전히 되돌려지지 않아요.',
    ja: '「このシート」の変更が途中で失敗したとき、完全には元に戻りません。',
  },
  periods: {
    en: 'Adding a period would leave formulas, notes or marks where they were.',
    ko: '기간을 추가할 때 수식, 메모, 서식이 함께 옮겨지지 않아요.',
    ja: '期間を追加したとき、数式・メモ・書式が一緒に移動しません。',
  },
  injection: {
    en: 'Text from your data could become a formula where the add-on writes it.',
    ko: '데이터의 텍스트를 시트에 쓸 때 수식으로 바뀔 수 있어요.',
    ja: 'データの文字列を書き込むとき、数式になるおそれがあります。',
  },
  marks: {
    en: 'Best, worst, targets and warnings would be marked in other colours, or not at all.',
    ko: '최고, 최저, 목표, 경고 표시의 색이 달라지거나 표시되지 않아요.',
    ja: '最高・最低・目標・警告の色分けが変わるか、表示されません。',
  },
  inputs: {
    en: 'Inputs would accept what they should refuse, or lose their help.',
    ko: '입력 칸이 잘못된 값을 받아들이거나 도움말이 사라져요.',
    ja: '入力欄が不正な値を受け付けたり、ヘルプが消えたりします。',
  },
  warnings: {
    en: 'Closing a period or protecting formulas could lock people out, or not warn them.',
    ko: '기간 마감이나 수식 보호가 다른 사람의 편집을 막거나, 경고가 표시되지 않을 수 있어요.',
    ja: '期間の締めや数式の保護で、編集できなくなったり、警告が出なかったりします。',
  },
  repairs: {
    en: 'What an interrupted change has left would not be found and put back at the next start.',
    ko: '중단된 작업이 남긴 내용을 다음에 열 때 찾아서 되돌리지 못해요.',
    ja: '中断された変更の残りを、次回の起動時に見つけて元に戻せません。',
  },
  together: {
    en: 'Two people changing sheets at the same time would not wait for each other.',
    ko: '두 사람이 동시에 시트를 바꿀 때 서로 기다리지 않아요.',
    ja: '2人が同時にシートを変更したとき、互いに待たなくなります。',
  },
  months: {
    en: 'Leads near midnight would be counted in another day or month.',
    ko: '자정 무렵의 리드가 다른 날이나 달에 집계돼요.',
    ja: '午前0時前後のリードが、別の日や月に集計されます。',
  },
  words: {
    en: 'The menu and the sidebar would not open, or not in your language.',
    ko: '메뉴와 사이드바가 열리지 않거나 다른 언어로 표시돼요.',
    ja: 'メニューやサイドバーが開かないか、別の言語で表示されます。',
  },
} as const satisfies Record<string, Text>;
