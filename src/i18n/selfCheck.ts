/** The words of the check of an installation: its dialog, and what stands on its temporary sheet. */

import type { Language } from '../core/kpi';

/** What the dialog says. */
export interface CheckWords {
  readonly title: string;
  /** In the first cell of the temporary sheet. */
  readonly sheet: string;
  readonly running: string;
  readonly allAgree: (count: number) => string;
  readonly someDiffer: (differing: number, count: number) => string;
  readonly unreachable: string;
  readonly table: string;
  readonly columns: readonly [name: string, expected: string, seen: string, verdict: string, affects: string];
  readonly agrees: string;
  readonly differs: string;
  /** What a line that agrees affects. */
  readonly nothing: string;
  readonly report: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly close: string;
}

/** By language. */
export const PAGE: Readonly<Record<Language, CheckWords>> = {
  en: {
    title: 'Check this installation',
    sheet: 'Leadsheet is checking this installation. This sheet is temporary and goes by itself.',
    running:
      'Checking on a temporary sheet, which is removed afterwards. It takes up to a minute; keep this window open.',
    allAgree: (count) =>
      `${count} of ${count} checks agree, so there is nothing to do: the add-on works here as it should. Your sheets were not changed.`,
    someDiffer: (differing, count) =>
      `${differing} of ${count} checks differ from what the add-on takes for granted. Your sheets were not changed. Please copy the report into an issue of the project.`,
    unreachable: 'The check was interrupted: the script could not be reached. Close this window and run it again.',
    table: 'What was checked',
    columns: ['Check', 'Expected', 'Seen', 'Result', 'What it affects'],
    agrees: 'agrees',
    differs: 'differs',
    nothing: 'nothing',
    report: 'Report to copy, in English',
    copy: 'Copy the report',
    copied: 'Copied.',
    copyYourself: 'The report is selected: press Ctrl+C or ⌘C to copy it.',
    close: 'Close',
  },
  ko: {
    title: '설치 상태 점검',
    sheet: 'Leadsheet가 설치 상태를 점검하고 있어요. 이 시트는 임시 시트이며 자동으로 삭제돼요.',
    running: '임시 시트에서 점검하고 있어요. 시트는 점검이 끝나면 삭제돼요. 최대 1분이 걸리니 이 창을 열어 두세요.',
    allAgree: (count) =>
      `점검 항목 ${count}개가 모두 일치해요. 부가기능이 제대로 작동하니 따로 하실 일은 없어요. 시트는 바뀌지 않았어요.`,
    someDiffer: (differing, count) =>
      `점검 항목 ${count}개 중 ${differing}개가 부가기능의 전제와 달라요. 시트는 바뀌지 않았어요. 보고서를 복사해 프로젝트 이슈에 올려 주세요.`,
    unreachable: '스크립트에 연결할 수 없어 점검이 중단됐어요. 창을 닫고 다시 실행해 주세요.',
    table: '점검 결과',
    columns: ['점검 항목', '예상', '실제', '결과', '영향'],
    agrees: '일치',
    differs: '다름',
    nothing: '영향 없음',
    report: '복사할 보고서(영어)',
    copy: '보고서 복사',
    copied: '복사했어요.',
    copyYourself: '보고서를 선택했어요. Ctrl+C 또는 ⌘C를 눌러 복사해 주세요.',
    close: '닫기',
  },
  ja: {
    title: 'インストール状態を確認',
    sheet: 'Leadsheetがインストール状態を確認しています。このシートは一時的なもので、自動的に削除されます。',
    running:
      '一時シートで確認しています。シートは終了後に削除されます。最大1分ほどかかりますので、この画面を開いたままお待ちください。',
    allAgree: (count) =>
      `${count}項目すべてが一致しました。アドオンは正しく動作しており、必要な操作はありません。シートに変更はありません。`,
    someDiffer: (differing, count) =>
      `${count}項目中${differing}項目が、アドオンの前提と異なります。シートに変更はありません。レポートをコピーし、プロジェクトのIssueに貼り付けてください。`,
    unreachable: 'スクリプトに接続できず、確認が中断されました。画面を閉じて、もう一度実行してください。',
    table: '確認結果',
    columns: ['確認項目', '想定', '実際', '結果', '影響'],
    agrees: '一致',
    differs: '相違',
    nothing: '影響なし',
    report: 'コピー用レポート(英語)',
    copy: 'レポートをコピー',
    copied: 'コピーしました。',
    copyYourself: 'レポートを選択しました。Ctrl+Cまたは⌘Cでコピーしてください。',
    close: '閉じる',
  },
};
