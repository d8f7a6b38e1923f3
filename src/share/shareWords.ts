/** The words that history, protections and messages write into the spreadsheet. */

import type { Text } from '../core/kpi';

/** By language. */
export const WORDS = {
  // Excel keeps the name History to itself.
  history: { en: 'KPI history', ko: '기록', ja: '履歴' },
  kept: { en: 'Kept on', ko: '기록한 날', ja: '記録日' },
  keptNote: {
    en: 'A row for each KPI and snapshot: values as they were, not formulas. You may sort and filter them, edit notes, and delete rows you no longer need.',
    ko: 'KPI와 스냅샷마다 한 행이에요. 수식이 아니라 기록할 때의 값이에요. 정렬과 필터, 메모 수정이 가능하고, 필요 없는 행은 삭제해도 돼요.',
    ja: 'KPIとスナップショットごとに1行です。数式ではなく、記録した時点の値です。並べ替えやフィルタ、メモの編集ができ、不要な行は削除してかまいません。',
  },
  sheet: { en: 'KPI sheet', ko: 'KPI 시트', ja: 'KPIシート' },
  period: { en: 'Period', ko: '기간', ja: '期間' },
  number: { en: '№', ko: '№', ja: '№' },
  name: { en: 'KPI', ko: '지표', ja: '指標' },
  value: { en: 'Value', ko: '값', ja: '値' },
  note: { en: 'Note', ko: '메모', ja: 'メモ' },
  closed: {
    en: 'Leadsheet: closed period {period}',
    ko: 'Leadsheet: 마감한 기간 {period}',
    ja: 'Leadsheet: 締めた期間 {period}',
  },
  closedOn: { en: 'Closed on {day}', ko: '{day} 마감', ja: '{day}に締め済み' },
  formulas: {
    en: 'Leadsheet: formulas warn before an edit',
    ko: 'Leadsheet: 수식 편집 전 경고',
    ja: 'Leadsheet: 数式の編集前に警告',
  },
  missing: {
    en: '{sheet}: still to fill in ({periods})',
    ko: '{sheet}: 아직 입력할 항목({periods})',
    ja: '{sheet}：未入力の項目({periods})',
  },
  nothingMissing: {
    en: '{sheet}: everything is filled in ({periods})',
    ko: '{sheet}: 모두 입력됐어요({periods})',
    ja: '{sheet}：すべて入力済みです({periods})',
  },
  nobody: { en: 'No source or owner named', ko: '출처·담당 미정', ja: '出典・担当が未記入' },
} as const satisfies Record<string, Text>;
