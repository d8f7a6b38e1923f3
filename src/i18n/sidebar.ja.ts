/** The sidebar's words in Japanese: です・ます in sentences, verb forms on buttons. */

import { ja as functionsTab } from './functionsTab.ja';
import { ja as help } from './help.ja';
import { ja as leadsTab } from './leadsTab.ja';
import { ja as anywhere } from './shareAnywhere.ja';
import { ja as definitions } from './shareDefinitions.ja';
import { ja as explain } from './shareExplain.ja';
import { ja as shareTab } from './shareTab.ja';
import { ja as shareTeam } from './shareTeam.ja';
import type { SidebarWords } from './sidebar.en';
import { ja as templateTab, jaSheet as thisSheet } from './templateTab.ja';

/** Japanese. What the user typed stands in 「」. */
export const ja = {
  tabs: { name: '表示', functions: '関数', template: 'テンプレート', leads: 'リード', share: '共有' },
  language: '言語',
  languageNotLoaded:
    '言語を読み込めませんでした。通信環境を確認して、もう一度選択してください。解決しない場合は、サイドバーを開き直してください。',
  languageNotKept: '言語の設定を保存できませんでした。次回は以前の言語で開くことがあります。',
  goals: {
    seen: '認知を広げる',
    leads: 'リードを獲得する',
    sell: '商談と受注につなげる',
    earn: '売上を伸ばし、継続につなげる',
  },
  units: {
    money: '金額',
    count: '件数',
    number: '数値',
    rate: '割合(%)',
    ratio: '倍率',
    periods: '期間数',
    minutes: '分',
    days: '日数',
  },
  ...functionsTab,
  help,
  template: templateTab,
  sheet: thisSheet,
  leads: leadsTab,
  share: { ...shareTab, anywhere, explain, definitions, ...shareTeam },
  submission: {
    noAnswer: (minutes: number): string =>
      `Google スプレッドシートから${minutes === 1 ? '60秒' : `${minutes}分`}間応答がありません。処理が続いていることがあるため、もう一度試す前にスプレッドシートを確認してください。`,
    failed: 'Google スプレッドシートで処理が中断されました。サイドバーを閉じて開き直してから、もう一度お試しください。',
  },
} satisfies SidebarWords;
