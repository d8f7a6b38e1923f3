/** The words of the menu under Extensions, and of what is said where nothing behind it is there. */

import type { Language, Text } from '../core/kpi';

/** The menu's items, by language. */
export const MENU: Readonly<
  Record<Language, { openSidebar: string; insertTemplate: string; check: string; help: string }>
> = {
  en: {
    openSidebar: 'Open sidebar',
    insertTemplate: 'Insert KPI template',
    check: 'Check this installation',
    help: 'Help',
  },
  ko: { openSidebar: '사이드바 열기', insertTemplate: 'KPI 템플릿 삽입', check: '설치 상태 점검', help: '도움말' },
  ja: {
    openSidebar: 'サイドバーを開く',
    insertTemplate: 'KPIテンプレートを挿入',
    check: 'インストール状態を確認',
    help: 'ヘルプ',
  },
};

/** What a person is told where a file can't be used that nothing but the menu and the sidebar needs. */
export const FILE_MISSING: Text = {
  en: '{file} is not in the script project, or of another version. Nothing was changed; push all files of dist again.',
  ko: '스크립트 프로젝트에 {file} 파일이 없거나 버전이 달라요. 바뀐 내용은 없으니 dist의 파일을 모두 다시 푸시해 주세요.',
  ja: 'スクリプト プロジェクトに{file}がないか、バージョンが異なります。変更はありません。distの全ファイルをもう一度プッシュしてください。',
};
