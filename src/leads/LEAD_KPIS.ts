/** LEAD_KPIS: sections 6, 7 and 11 of the article and its start, asked of a whole table of leads at once. */

import type { TableFunction } from '../core/kpi';

export const LEAD_KPIS: TableFunction = {
  name: 'LEAD_KPIS',
  section: 'start',
  title: { en: 'Lead KPIs by channel or period', ko: '채널별·기간별 리드 KPI', ja: 'チャネル別・期間別リードKPI' },
  meaning: {
    en: 'Every KPI your lead table allows, by channel, campaign or period.',
    ko: '리드 목록에서 계산할 수 있는 KPI를 채널·캠페인·기간별로 모두 보여 줘요.',
    ja: 'リード一覧から、チャネル・キャンペーン・期間別に計算できるKPIをまとめて表示します。',
  },
  care: {
    en: 'Each event counts in the period of its own date, so the deals won in a month are not those of the leads created in it.',
    ko: '각 이벤트는 해당 일자의 기간에 집계되므로, 어떤 달의 수주가 꼭 그달에 생성된 리드에서 나온 것은 아니에요.',
    ja: '各イベントは発生日の期間に数えるため、ある月の受注がその月に獲得したリードからのものとは限りません。',
  },
  arguments: [
    {
      name: 'leads',
      label: {
        en: 'Table with a row per lead, including its headers; blank where there is none',
        ko: '리드 1건이 1행인 표(머리글 행 포함). 없으면 비워 두세요',
        ja: 'リード1件が1行の表(見出し行を含む)。なければ空白',
      },
      example: 'Leads!A:Q',
    },
    {
      name: 'activity',
      label: {
        en: 'Table with a row per channel and day or month, including its headers; blank where there is none',
        ko: '채널과 일자(또는 월)별로 1행인 표(머리글 행 포함). 없으면 비워 두세요',
        ja: 'チャネルと日付(または月)ごとに1行の表(見出し行を含む)。なければ空白',
      },
      example: 'Activity!A:X',
    },
    {
      name: 'by',
      label: {
        en: 'What to group by: channel, campaign, product, month, quarter, week or a header; two of them with a comma',
        ko: '집계 기준: channel, campaign, product, month, quarter, week 또는 머리글. 쉼표로 2개까지',
        ja: '集計の単位：channel、campaign、product、month、quarter、week、または見出し。カンマで2つまで',
      },
      example: '"channel"',
    },
    {
      name: 'kpis',
      optional: true,
      label: {
        en: 'Names of functions, as a range or with commas; all that the tables allow where left out',
        ko: '함수 이름(범위 또는 쉼표로 구분). 생략하면 계산할 수 있는 것 모두',
        ja: '関数名(範囲またはカンマ区切り)。省略すると計算できるものすべて',
      },
      example: '"CPL, CAC"',
    },
    { name: 'from', optional: true, label: { en: 'First day', ko: '시작일', ja: '開始日' }, example: 'DATE(2026,1,1)' },
    { name: 'to', optional: true, label: { en: 'Last day', ko: '종료일', ja: '終了日' }, example: 'DATE(2026,12,31)' },
  ],
  method: {
    en: 'Counts and sums the rows of each group once, in the spreadsheet’s time zone, and works every KPI out from the sums.',
    ko: '그룹별로 행을 한 번에 세고 더한 뒤(스프레드시트 시간대 기준) 그 합계로 모든 KPI를 계산해요.',
    ja: 'グループごとに行を1回で数えて合計し(スプレッドシートのタイムゾーン基準)、その合計から各KPIを計算します。',
  },
};
