/** The words of the menu under Extensions. */

import type { Language } from '../core/kpi';

/** The menu's items, by language. */
export const MENU: Readonly<Record<Language, { openSidebar: string; insertTemplate: string; help: string }>> = {
  en: { openSidebar: 'Open sidebar', insertTemplate: 'Insert KPI template', help: 'Help' },
  ko: { openSidebar: '사이드바 열기', insertTemplate: 'KPI 템플릿 삽입', help: '도움말' },
  ja: { openSidebar: 'サイドバーを開く', insertTemplate: 'KPIテンプレートを挿入', help: 'ヘルプ' },
};
