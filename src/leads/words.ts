/** The words of the sheets made from a team's data. */

import type { Text } from '../core/kpi';
import { grossMargin } from '../kpis/arguments';
import type { LeadSheet } from './requests';

/** What each sheet is called. */
export const SHEET_NAMES: Readonly<Record<LeadSheet, Text>> = {
  channels: { en: 'By channel', ko: '채널별', ja: 'チャネル別' },
  periods: { en: 'By period', ko: '기간별', ja: '期間別' },
  cohorts: { en: 'Cohorts', ko: '리드 유입 월별', ja: 'リード獲得月別' },
  dashboard: { en: 'Dashboard', ko: '대시보드', ja: 'ダッシュボード' },
};

/** What stands at the top of each sheet, but of that by period, which is a KPI sheet. */
export const TITLES: Readonly<Record<Exclude<LeadSheet, 'periods'>, Text>> = {
  channels: { en: 'KPIs by channel', ko: '채널별 KPI', ja: 'チャネル別KPI' },
  cohorts: {
    en: 'KPIs by the month leads were created',
    ko: '리드 유입 월별 KPI(코호트)',
    ja: 'リード獲得月別KPI(コホート)',
  },
  dashboard: { en: 'Lead dashboard', ko: '리드 대시보드', ja: 'リードダッシュボード' },
};

/** What the sheets say. */
export const WORDS = {
  dataFrom: {
    en: 'Data from {first} to {last} · leads: {leads} rows · activity: {activity} rows · made on {made}; a new build makes a new sheet',
    ko: '데이터 기간 {first}~{last} · 리드 {leads}행 · 활동 {activity}행 · {made} 작성 · 다시 만들면 새 시트가 추가돼요',
    ja: '対象期間 {first}～{last} · リード {leads}行 · 活動 {activity}行 · {made}作成 · 作り直すと新しいシートが追加されます',
  },
  marking: {
    en: 'Each KPI’s best and worst channel are marked, by whether higher or lower is better; costs and averages over fewer than 10 leads, deals or the like are “too few”.',
    ko: 'KPI마다 높을수록 좋은지 낮을수록 좋은지에 따라 1위와 최하위 채널을 표시해요. 비용과 평균은 리드·수주 등이 10건 미만이면 ‘건수 부족’이에요.',
    ja: 'KPIごとに、高いほど良い指標か低いほど良い指標かに応じて、1位と最下位のチャネルを示します。費用や平均は、リードや受注などが10件未満の場合は「件数不足」です。',
  },
  tooFew: {
    en: 'A rate is marked only where its 95% Wilson interval lies clear of the rate of all channels; “too few” means that the interval includes that rate and reaches more than a fifth beyond it.',
    ko: '비율은 95% 윌슨 신뢰구간이 전체 채널의 비율을 벗어날 때만 표시해요. 구간이 전체 채널의 비율을 포함하면서 그 ±20%를 넘게 벌어지면 ‘건수 부족’이에요.',
    ja: '率は、95%ウィルソン信頼区間が全チャネルの率を含まない場合だけ順位を付けます。区間が全チャネルの率を含み、その±20%より広がる場合は「件数不足」です。',
  },
  channel: { en: 'Channel', ko: '채널', ja: 'チャネル' },
  noChannel: { en: '(no channel)', ko: '(채널 없음)', ja: '(チャネルなし)' },
  allChannels: { en: 'All channels', ko: '전체 채널', ja: '全チャネル' },
  numbers: { en: 'Your data', ko: '데이터 집계', ja: 'データ集計' },
  kpis: { en: 'KPIs', ko: 'KPI', ja: 'KPI' },
  grossMargin: grossMargin.label,
  churn: { en: 'Churn a month', ko: '월 고객 이탈률', ja: '月次解約率' },
  lifetimeHint: {
    en: '← for lifetime value (LTV); leave blank if you don’t know it',
    ko: '← LTV 계산에 쓰여요. 모르면 비워 두세요.',
    ja: '← LTVの計算に使います。わからない場合は空白のままにしてください。',
  },
  moreChannels: {
    en: 'The first {shown} channels are listed; {rest} more are only in the total.',
    ko: '처음 {shown}개 채널만 표시했어요. 나머지 {rest}개는 전체 채널에만 들어 있어요.',
    ja: '先頭の{shown}チャネルを表示しています。残りの{rest}チャネルは全チャネルにのみ含まれます。',
  },
  best: { en: 'best', ko: '1위', ja: '1位' },
  worst: { en: 'worst', ko: '최하위', ja: '最下位' },
  unclear: { en: 'too few', ko: '건수 부족', ja: '件数不足' },
  interval: {
    en: '95% interval (Wilson): {low} to {high}, from {part} of {whole}. The channels with both counts together: {all}.',
    ko: '95% 신뢰구간(윌슨): {low}~{high}({part} / {whole}). 두 수치가 모두 있는 채널 전체: {all}.',
    ja: '95%信頼区間(ウィルソン)：{low}～{high}({part} / {whole})。両方の件数があるチャネル全体：{all}。',
  },
  unclearNote: {
    en: 'The interval includes the rate of all channels, so the numbers are too few to tell a difference.',
    ko: '전체 채널의 비율이 이 구간 안에 있어서, 차이가 있다고 판단하기에는 건수가 부족해요.',
    ja: '全チャネルの率がこの区間に含まれるため、差があると判断するには件数が足りません。',
  },
  alikeNote: {
    en: 'The rate is about that of all channels: the interval stays within a fifth of it.',
    ko: '전체 채널의 비율과 비슷해요(구간이 ±20% 이내).',
    ja: '全チャネルの率とほぼ同じです(区間は±20%以内)。',
  },
  month: { en: 'Month', ko: '월', ja: '月' },
  noDate: { en: '⚠ No valid date', ko: '⚠ 날짜 확인 필요', ja: '⚠ 日付を確認' },
  laterThanToday: {
    en: 'This month is still to come: check the dates in your data.',
    ko: '아직 오지 않은 달이에요. 데이터의 날짜를 확인해 주세요.',
    ja: 'まだ先の月です。データの日付を確認してください。',
  },
  inPeriod: { en: 'In the period', ko: '해당 월 기준', ja: '当月ベース' },
  byCreated: { en: 'By month created', ko: '리드 유입 월 기준', ja: 'リード獲得月ベース' },
  cohortGuidance: {
    en: 'In the period: what happened in that month, whenever the lead was created. By month created: what the leads of that month have become since, against the month’s own cost.',
    ko: '해당 월 기준은 리드가 언제 들어왔든 그 달에 일어난 일을 세고, 리드 유입 월 기준은 그 달에 들어온 리드가 지금까지 어떻게 됐는지를 그 달의 비용과 비교해요.',
    ja: '当月ベースは、リードの獲得時期にかかわらず、その月に起きたことを数えます。リード獲得月ベースは、その月に獲得したリードのその後の成果を、その月の費用と比べます。',
  },
  maturing: { en: 'maturing', ko: '중간 집계', ja: '途中経過' },
  maturingNote: {
    en: 'Still maturing: 90% of won leads were won within {days} days of being created, and fewer days have passed since this month ended.',
    ko: '아직 중간 집계예요. 수주한 리드의 90%는 유입 후 {days}일 안에 수주로 이어졌는데, 이 달이 끝난 뒤 그만큼 지나지 않았어요.',
    ja: 'まだ途中経過です。受注したリードの90%は獲得から{days}日以内に受注していますが、この月の終わりからまだその日数が経っていません。',
  },
  maturingGuidance: {
    en: 'A month is “maturing” until {days} days after it ends: within that time of being created, 90% of the won leads were won.',
    ko: '수주한 리드의 90%가 유입 후 {days}일 안에 수주로 이어졌기 때문에, 월말부터 {days}일이 지나기 전에는 ‘중간 집계’로 표시해요.',
    ja: '受注したリードの90%は獲得から{days}日以内に受注しているため、月末から{days}日が経つまでは「途中経過」とします。',
  },
  nothingWon: {
    en: 'No lead has been won yet, so every month is still “maturing”.',
    ko: '아직 수주한 리드가 없어서 모든 달을 ‘중간 집계’로 표시해요.',
    ja: '受注したリードがまだないため、すべての月を「途中経過」とします。',
  },
  chartData: { en: 'The numbers in the charts', ko: '차트의 숫자', ja: 'グラフの数値' },
  stage: { en: 'Stage', ko: '단계', ja: '段階' },
  count: { en: 'Count', ko: '건수', ja: '件数' },
  ofStageBefore: { en: 'Of the stage before', ko: '이전 단계 대비', ja: '前段階比' },
  period: { en: 'Period', ko: '기간', ja: '期間' },
  lifetimeValue: { en: 'LTV', ko: 'LTV', ja: 'LTV' },
  cplChart: { en: 'CPL by channel', ko: '채널별 리드당 비용(CPL)', ja: 'チャネル別リード獲得単価(CPL)' },
  funnelChart: {
    en: 'Funnel (log scale)',
    ko: '퍼널(로그 눈금)',
    ja: 'ファネル(対数目盛)',
  },
  periodChart: {
    en: 'Leads and CPL by period',
    ko: '기간별 리드 수와 리드당 비용(CPL)',
    ja: '期間別リード数とリード獲得単価(CPL)',
  },
  valueChart: { en: 'CAC and LTV by channel', ko: '채널별 CAC와 LTV', ja: 'チャネル別CACとLTV' },
  responseChart: {
    en: 'Minutes to first response by channel',
    ko: '채널별 평균 첫 응답 시간(분)',
    ja: 'チャネル別平均初回対応時間(分)',
  },
  notShown: {
    en: 'Not shown: {chart} (not in the data: {missing})',
    ko: '표시하지 않은 차트: {chart}(데이터에 없는 항목: {missing})',
    ja: '表示していないグラフ：{chart}(データにない項目：{missing})',
  },
  without: {
    en: '{chart}: shown without {missing} (not in the data)',
    ko: '{chart}: 일부 항목 제외(데이터에 없는 항목: {missing})',
    ja: '{chart}：一部の項目を除いて表示(データにない項目：{missing})',
  },
  list: { en: ', ', ko: ', ', ja: '、' },
  largest: {
    en: 'The charts by channel show the {shown} channels with the most leads; the {rest} others are in the sheet “{sheet}”.',
    ko: '채널별 차트에는 리드가 많은 {shown}개 채널만 표시했어요. 나머지 {rest}개 채널은 ‘{sheet}’ 시트에 있어요.',
    ja: 'チャネル別のグラフは、リードが多い{shown}チャネルを表示しています。その他の{rest}チャネルはシート「{sheet}」にあります。',
  },
  lifetimeLater: {
    en: 'LTV appears once gross margin and churn a month are there in the sheet “{sheet}”.',
    ko: '‘{sheet}’ 시트에 매출총이익률과 월 고객 이탈률을 입력하면 LTV가 나타나요.',
    ja: 'シート「{sheet}」に粗利率と月次解約率を入力すると、LTVが表示されます。',
  },
  follows: {
    en: 'The numbers by period follow the channel chosen in the sheet “{sheet}”.',
    ko: '기간별 숫자는 ‘{sheet}’ 시트에서 선택한 채널을 따라가요.',
    ja: '期間別の数値は、シート「{sheet}」で選んだチャネルに連動します。',
  },
} as const satisfies Record<string, Text>;
