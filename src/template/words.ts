/** The sheet's own words. */

import type { Text } from '../core/kpi';

/** What the sheet says, by language. */
export const WORDS = {
  sheetName: { en: 'Lead KPIs', ko: '리드 KPI', ja: 'リードKPI' },
  title: { en: 'Lead generation KPIs', ko: '리드 KPI', ja: 'リード獲得KPI' },
  guidanceName: { en: 'Guidance', ko: '안내', ja: '説明' },
  headerName: { en: 'Header', ko: '머리글', ja: '見出し' },
  marks: { en: 'Hidden marks', ko: '숨겨진 표식', ja: '非表示の目印' },
  guidance: {
    en: 'Fill in the blue cells; everything else works itself out. A blank stays blank until its numbers are there, and ⚠ marks a number to check.',
    ko: '파란색 셀만 입력하면 나머지는 자동으로 계산돼요. 값이 없으면 빈칸으로 남고, 확인이 필요한 값에는 ⚠ 표시가 나타나요.',
    ja: '青いセルに入力すると、残りは自動で計算されます。数値がそろうまでは空白のままで、確認が必要な値には⚠が付きます。',
  },
  reportThrough: { en: 'Report through', ko: '집계 마지막 기간', ja: '集計の最終期間' },
  reportHint: {
    en: '← reported now: the last period whose headlines are filled in, or the one you choose in the blue cell',
    ko: '← 지금 집계 중인 기간: 핵심 지표가 모두 채워진 마지막 기간이거나, 파란 셀에서 선택한 기간이에요.',
    ja: '← 現在の集計期間：主要指標がそろった最後の期間、または青いセルで選んだ期間です。',
  },
  dealPeriods: { en: 'Periods one deal covers', ko: '계약 1건의 기간 수', ja: '受注1件の対象期間数' },
  dealHint: {
    en: '← how many of these periods one contract covers: {number} for a yearly contract',
    ko: '← 계약 1건이 몇 기간분인지 적어 주세요. 연 계약이면 {number}이에요.',
    ja: '← 契約1件が何期間分かを入力します。年間契約なら{number}です。',
  },
  latest: { en: 'Latest', ko: '최근', ja: '最新' },
  target: { en: 'Target', ko: '목표', ja: '目標' },
  status: { en: 'Status', ko: '달성 현황', ja: '達成状況' },
  change: { en: 'Change', ko: '이전 대비', ja: '前期比' },
  changeNote: {
    en: 'Against the period before: percent for money and counts, percentage points (pt) for rates.',
    ko: '이전 기간과 비교한 증감이에요. 금액과 건수는 %, 비율은 %p로 표시해요.',
    ja: '前の期間からの増減です。金額と件数は%、率はポイント(pt)で示します。',
  },
  start: { en: 'Start', ko: '시작 값', ja: '開始時' },
  startNote: {
    en: 'The number of the first period that has one, to compare with later.',
    ko: '값이 있는 첫 기간의 숫자예요. 나중에 비교하는 기준이 돼요.',
    ja: '数値がある最初の期間の値です。後で比較する基準になります。',
  },
  sinceStart: { en: 'Since start', ko: '시작 대비', ja: '開始時比' },
  total: { en: 'Total', ko: '전체 기간', ja: '全期間' },
  totalNote: {
    en: 'All periods up to the one reported: sums of sums for a rate or a cost per unit, never a mean of means. Periods in which an input is missing are left out.',
    ko: '집계 마지막 기간까지의 전체 값이에요. 비율과 단가는 합계끼리 나누고, 평균의 평균을 쓰지 않아요. 입력이 빠진 기간은 제외해요.',
    ja: '集計の最終期間までの全体の値です。率や単価は合計どうしで割り、平均の平均は使いません。入力が欠けた期間は除きます。',
  },
  workedOut: { en: 'How it is worked out', ko: '계산 방법', ja: '計算方法' },
  owner: { en: 'Source or owner', ko: '출처·담당', ja: '出典・担当' },
  numberNote: {
    en: 'The section of the article on the 16 KPIs.',
    ko: '16가지 KPI를 다룬 글의 항목 번호예요.',
    ja: '16のKPIを扱った記事の項目番号です。',
  },
  name: { en: 'KPI', ko: '지표', ja: '指標' },
  headlines: { en: 'Headlines', ko: '핵심 지표', ja: '主要指標' },
  filled: { en: 'Headlines filled in', ko: '채워진 핵심 지표 수', ja: 'そろった主要指標の数' },
  inputs: { en: 'Enter your numbers', ko: '숫자를 입력해 주세요', ja: '数値を入力してください' },
  kpis: { en: 'Your KPIs', ko: 'KPI 현황', ja: 'KPI一覧' },
  whatHappened: { en: 'What happened', ko: '주요 이슈', ja: '主な出来事' },
  onTarget: { en: '● On target', ko: '● 달성', ja: '● 達成' },
  offTarget: { en: '✕ Off target', ko: '✕ 미달', ja: '✕ 未達' },
  tooFew: { en: '– Too few', ko: '– 판단 보류', ja: '– 判定保留' },
  statusNote: {
    en: 'The latest figure against its target. A rate is judged only where its Wilson interval at 95%, worked out from the counts behind it, lies clear of the target; until then there are too few to judge.',
    ko: '최근 값을 목표와 비교한 결과예요. 비율은 바탕이 되는 건수로 구한 95% 윌슨 신뢰구간이 목표를 벗어나 있을 때만 판단하고, 그 전까지는 건수가 부족해 판단을 보류해요.',
    ja: '最新の値を目標と比べた結果です。率は、元になる件数から求めた95%のウィルソン信頼区間が目標を含まない場合だけ判定し、それまでは件数不足として判定を保留します。',
  },
  checkBefore: { en: '⚠ Inputs to check: ', ko: '⚠ 확인할 입력값: ', ja: '⚠ 確認が必要な入力：' },
  laterInPart: {
    en: '⚠ A later period is filled in only in part',
    ko: '⚠ 더 뒤의 기간이 일부만 입력됨',
    ja: '⚠ 後の期間に未入力の主要指標あり',
  },
  checkDates: { en: '⚠ Check dates', ko: '⚠ 날짜 확인', ja: '⚠ 日付を確認' },
  checkTotal: { en: '⚠ Check', ko: '⚠ 입력값 확인', ja: '⚠ 入力値を確認' },
  publishedRange: { en: 'Published range', ko: '공개 자료 참고 범위', ja: '公開データの目安' },
  minutes: { en: ' min', ko: '분', ja: '分' },
  times: { en: '×', ko: '배', ja: '倍' },
  points: { en: ' pt', ko: '%p', ja: ' pt' },
  helpCount: {
    en: 'A number, 0 or more. Leave it blank until you know it.',
    ko: '0 이상의 숫자를 입력해 주세요. 모르면 비워 두세요.',
    ja: '0以上の数値を入力してください。わからないうちは空白のままにします。',
  },
  helpSigned: {
    en: 'A number. Leave it blank until you know it.',
    ko: '숫자를 입력해 주세요. 모르면 비워 두세요.',
    ja: '数値を入力してください。わからないうちは空白のままにします。',
  },
  helpShare: {
    en: 'A share between 0% and 100%, such as 78%.',
    ko: '0%~100% 사이의 비율을 입력해 주세요(예: 78%).',
    ja: '0%～100%の割合を入力してください(例：78%)。',
  },
  helpRate: {
    en: 'A rate, such as 30%.',
    ko: '비율을 입력해 주세요(예: 30%).',
    ja: '率を入力してください(例：30%)。',
  },
  helpPeriod: {
    en: 'Choose one of the periods, or clear the cell.',
    ko: '기간 중 하나를 선택하거나 셀을 비워 주세요.',
    ja: '期間を1つ選ぶか、セルを空白にしてください。',
  },
} as const satisfies Record<string, Text>;
