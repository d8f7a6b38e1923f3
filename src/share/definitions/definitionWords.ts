/** The words of the Definitions sheet. */

import type { Text, Unit } from '../../core/kpi';
import type { DefinitionColumn } from './definitionMarks';

/** What the sheet says besides its columns and terms; its title is also what it is called. */
export const WORDS = {
  title: { en: 'Definitions', ko: '용어 정의', ja: '用語の定義' },
  asOf: { en: 'As of {day}', ko: '{day} 기준', ja: '{day}時点' },
  guidance: {
    en: 'Agree on the blue cells as a team and fill them in. Updating from the sidebar adds new KPIs and renews “set now” and “Used in”, but no cell your team has edited.',
    ko: '파란 칸에는 팀에서 합의한 내용을 적어 주세요. 사이드바에서 업데이트하면 새로 쓴 KPI를 추가하고 현재 설정과 사용 시트를 고쳐 써요. 팀에서 고친 셀은 그대로 둬요.',
    ja: '青いセルには、チームで決めた内容を記入してください。サイドバーから更新すると、新しいKPIが追加され、現在の設定と使用シートが書き直されます。チームで書き換えたセルは変わりません。',
  },
  terms: { en: 'What this team means', ko: '우리 팀의 정의', ja: 'このチームの定義' },
  kpis: { en: 'KPIs used in this file', ko: '이 파일에서 쓰는 KPI', ja: 'このファイルで使うKPI' },
  unused: { en: 'No longer used in this file', ko: '이 파일에서 더 이상 쓰지 않음', ja: 'このファイルでは現在未使用' },
  entered: { en: 'Entered as “{label}”', ko: '직접 입력(‘{label}’)', ja: '入力値(「{label}」)' },
  table: { en: 'A table', ko: '표', ja: '表' },
  list: { en: ', ', ko: ', ', ja: '、' },
  more: { en: '{names} and {count} more', ko: '{names} 외 {count}개', ja: '{names}、ほか{count}件' },
  on: { en: '{value} ({names})', ko: '{value}({names})', ja: '{value}({names})' },
} as const satisfies Record<string, Text>;

/** The columns' headers. */
export const HEADERS: Readonly<Record<Exclude<DefinitionColumn, 'marks'>, Text>> = {
  name: { en: 'Term or KPI', ko: '용어·지표', ja: '用語・指標' },
  means: { en: 'What it means, or what to decide', ko: '의미 또는 정할 내용', ja: '意味、または決めること' },
  team: { en: 'Agreed in this team', ko: '팀에서 정한 내용', ja: 'チームで決めた内容' },
  worked: {
    en: 'How it is worked out, or set now',
    ko: '계산 방법 또는 현재 설정',
    ja: '計算方法、または現在の設定',
  },
  unit: { en: 'Unit', ko: '단위', ja: '単位' },
  better: { en: 'Better when', ko: '좋은 방향', ja: '良い方向' },
  function: { en: 'Function', ko: '함수', ja: '関数' },
  section: { en: 'Section of the article', ko: '글의 항목', ja: '記事の分類' },
  used: { en: 'Used in', ko: '사용 시트', ja: '使用シート' },
};

/** What kind of number a KPI is. */
export const UNITS: Readonly<Record<Unit, Text>> = {
  money: { en: 'Money', ko: '금액', ja: '金額' },
  count: { en: 'Count', ko: '건수', ja: '件数' },
  number: { en: 'Number', ko: '숫자', ja: '数値' },
  rate: { en: 'Percent', ko: '비율(%)', ja: '割合(%)' },
  ratio: { en: 'Multiple', ko: '배수', ja: '倍率' },
  periods: { en: 'Periods', ko: '기간 수', ja: '期間数' },
  minutes: { en: 'Minutes', ko: '분', ja: '分' },
  days: { en: 'Days', ko: '일', ja: '日' },
};

/** Which way a KPI is better. */
export const BETTER: Readonly<Record<'higher' | 'lower' | 'neither', Text>> = {
  higher: { en: 'Higher', ko: '높을수록 좋음', ja: '高いほど良い' },
  lower: { en: 'Lower', ko: '낮을수록 좋음', ja: '低いほど良い' },
  neither: { en: 'Neither by itself', ko: '어느 쪽도 아님', ja: 'どちらとも言えない' },
};
