/**
 * A made-up but consistent year of a mid-size B2B SaaS company: a broad campaign goes wrong in the fifth month, and it
 * recovers. Amounts are in US dollars; `SCALE` makes them plausible in other currencies.
 */

import type { Text, Unit } from '../core/kpi';
import type { Filling } from './filling';
import { carriedBy, type Input } from './inputs';
import { isRatio, type KpiRow, unitOf } from './kpiRows';
import type { Currency, TemplateOptions } from './options';
import type { PeriodKind } from './periods';

/** Each input's twelve months, or the first of a stock that the sheet carries on by itself. */
const SAMPLE: Readonly<Record<string, readonly number[]>> = {
  marketing_cost: [39400, 39900, 40600, 41200, 49900, 41800, 42600, 43900, 45100, 46200, 47000, 47900],
  ad_spend: [20200, 20500, 20900, 21300, 29800, 21000, 21600, 22600, 23500, 24300, 24900, 25600],
  sales_cost: [16200, 16400, 16800, 17200, 18100, 17500, 18300, 19400, 20300, 21100, 21900, 22800],
  impressions: [711300, 727000, 746400, 769000, 1236500, 752700, 782600, 830900, 870400, 910100, 939600, 977100],
  ad_clicks: [4837, 5016, 5150, 5460, 6059, 4968, 5556, 6066, 6528, 6917, 7329, 7817],
  social_audience: [91200, 93400, 96800, 99500, 97100, 98300, 104600, 110200, 117900, 124300, 129800, 136500],
  likes: [1799, 1874, 1983, 2081, 1807, 1939, 2249, 2454, 2745, 3011, 3233, 3527],
  comments: [190, 198, 210, 220, 191, 205, 238, 260, 291, 319, 342, 374],
  shares: [127, 132, 140, 147, 128, 137, 159, 173, 194, 213, 228, 249],
  social_clicks: [894, 925, 978, 1025, 893, 963, 1088, 1190, 1309, 1417, 1519, 1652],
  sessions: [25400, 25800, 26500, 27100, 29600, 26900, 27900, 29100, 30300, 31300, 32200, 33400],
  bounced_sessions: [11989, 12074, 12270, 12385, 16902, 12966, 12583, 12891, 13150, 13334, 13492, 13727],
  visitors: [19500, 19800, 20300, 20800, 23400, 20700, 21300, 22200, 23100, 23800, 24500, 25300],
  leads: [498, 509, 521, 536, 402, 511, 553, 584, 613, 641, 668, 699],
  mqls: [159, 164, 170, 177, 108, 158, 185, 199, 214, 229, 244, 264],
  meetings_booked: [78, 80, 84, 88, 67, 76, 90, 96, 102, 108, 114, 122],
  meetings_attended: [58, 60, 63, 67, 43, 55, 70, 76, 81, 87, 93, 101],
  sqos: [28, 29, 30, 32, 17, 27, 35, 38, 41, 44, 48, 52],
  deals_won: [6, 7, 7, 8, 6, 6, 8, 9, 10, 11, 11, 13],
  deals_lost: [21, 23, 24, 26, 26, 23, 26, 28, 30, 32, 31, 35],
  won_value: [42600, 48120, 50280, 57720, 41160, 42480, 57960, 65520, 73320, 79200, 81600, 95280],
  requests: [96, 99, 103, 107, 91, 101, 112, 118, 125, 131, 138, 147],
  answered_in_time: [50, 53, 57, 61, 30, 50, 67, 74, 82, 90, 98, 109],
  requests_with_outcome: [59, 61, 65, 68, 47, 61, 73, 78, 85, 90, 98, 106],
  response_minutes: [6.8, 6.5, 6.2, 5.8, 14.2, 7.1, 5, 4.4, 3.9, 3.5, 3.1, 2.7],
  customers_at_start: [400],
  new_customers: [6, 6, 7, 8, 6, 6, 8, 9, 10, 10, 11, 12],
  customers_lost: [7, 7, 6, 6, 8, 7, 6, 6, 5, 5, 5, 5],
  revenue: [227235, 229492, 231985, 235645, 236770, 237705, 241080, 245650, 251262, 257575, 264475, 272208],
  gross_margin: [0.77, 0.772, 0.774, 0.777, 0.761, 0.771, 0.78, 0.784, 0.788, 0.792, 0.796, 0.8],
  mrr_at_start: [224000],
  new_mrr: [3550, 3580, 4190, 4810, 3430, 3540, 4830, 5460, 6110, 6140, 6800, 7460],
  expansion_mrr: [1850, 2330, 1980, 2240, 1420, 1760, 2310, 2460, 2580, 2950, 2820, 3210],
  contraction_mrr: [720, 690, 710, 660, 1140, 820, 640, 610, 580, 600, 560, 540],
  churned_mrr: [3010, 2975, 2520, 2610, 3640, 3080, 2550, 2520, 2075, 2100, 2050, 2075],
  sent: [48000, 48900, 49900, 51000, 65200, 52400, 53200, 54400, 55700, 57000, 58300, 59700],
  delivered: [47088, 47971, 49002, 50082, 63179, 51352, 52296, 53475, 54809, 56145, 57426, 58864],
  unique_opens: [13938, 14439, 14946, 15576, 15984, 14995, 16578, 17379, 18251, 19145, 20042, 21014],
  unique_clicks: [1111, 1156, 1210, 1272, 1188, 1197, 1370, 1460, 1557, 1662, 1769, 1890],
  forwards: [52, 53, 59, 60, 51, 56, 68, 70, 77, 84, 86, 94],
  unsubscribes: [122, 120, 123, 120, 259, 144, 120, 118, 121, 118, 121, 118],
  list_size_at_start: [12000],
  new_subscribers: [412, 420, 431, 446, 367, 409, 458, 476, 493, 511, 528, 549],
  lost_subscribers: [168, 166, 165, 163, 312, 190, 164, 165, 168, 170, 172, 175],
};

/** Targets that the made-up team has set, by KPI row, for a month. */
const TARGETS: Readonly<Record<string, number>> = {
  marketing_cost_shown: 48000,
  bounce_rate: 0.45,
  visitor_to_lead_rate: 0.025,
  meeting_show_rate: 0.8,
  fully_loaded_cac: 6000,
  cltv_to_cac: 3,
  win_rate: 0.3,
  leads_shown: 650,
  cpl: 75,
  sqos_shown: 50,
  cost_per_sqo: 1000,
  mrr_at_end_shown: 275000,
};

/** What happened, by month, from 0. */
const EVENTS: Readonly<Record<number, Text>> = {
  4: {
    en: 'Broad campaign: many clicks, few fits',
    ko: '타깃이 넓은 캠페인: 클릭은 많고 적합한 리드는 적음',
    ja: '広すぎる配信：クリックは増え、見込みは減少',
  },
  5: { en: 'Back to narrow targeting', ko: '타깃을 다시 좁힘', ja: 'ターゲットを絞り直し' },
  11: { en: 'First replies under 3 minutes', ko: '평균 첫 응답 3분 이내 달성', ja: '平均初回対応が3分を切る' },
};

/** What one dollar of the sample is taken for; a round figure, not an exchange rate. */
const SCALE: Readonly<Record<Currency, number>> = { USD: 1, EUR: 1, GBP: 1, JPY: 100, KRW: 1000 };

/** The months that each period of the sample covers; the weeks are those of the last three months. */
const MONTHS: Readonly<Record<PeriodKind, (index: number) => readonly number[]>> = {
  months: (index) => [index],
  quarters: (index) => [3 * index, 3 * index + 1, 3 * index + 2],
  weeks: (index) => [index < 4 ? 9 : index < 8 ? 10 : 11],
};

/** The weeks of the last three months: four, four and five. `[place in its month, weeks of its month]` */
function weekOf(index: number): readonly [place: number, weeks: number] {
  return index < 8 ? [index % 4, 4] : [index - 8, 5];
}

/** The sample year in a new sheet, whatever its periods. */
export function sampleFilling({ start, language, currency, periods }: TemplateOptions): Filling {
  return {
    start,
    input: (input, index) => {
      const value = sampleOf(input, index, periods);
      return value === undefined ? '' : value * scaleOf(input.unit, currency);
    },
    target: (row) => sampleTarget(row, { currency, periods }),
    owner: () => '',
    event: (index) => {
      const last = periods === 'weeks' && index === 12;
      const month = last || periods !== 'weeks' ? MONTHS[periods](index).find((each) => EVENTS[each]) : undefined;
      return month === undefined ? '' : (EVENTS[month]?.[language] ?? '');
    },
  };
}

/** The target that the sample has in this row; the article's own, or `''`, where the made-up team has set none. */
export function sampleTarget(
  row: KpiRow,
  { currency, periods }: Pick<TemplateOptions, 'currency' | 'periods'>,
): number | '' {
  const set = TARGETS[row.key];
  return set === undefined ? (row.target ?? '') : inPeriods(row, set, periods) * scaleOf(unitOf(row), currency);
}

function scaleOf(unit: Unit, currency: Currency): number {
  return unit === 'money' ? SCALE[currency] : 1;
}

function sampleOf(input: Input, index: number, periods: PeriodKind): number | undefined {
  const { name, total } = input;
  const months = SAMPLE[name] ?? [];
  if (carriedBy(input)) return index > 0 ? undefined : stockAt(input, MONTHS[periods](0)[0] ?? 0);
  const values = MONTHS[periods](index).map((month) => months[month] ?? 0);
  const sum = sumOf(values);
  if (typeof total === 'object' && 'weightedBy' in total)
    return weighted(values, total.weightedBy, MONTHS[periods](index));
  if (periods !== 'weeks') return sum;
  const [place, weeks] = weekOf(index);
  // Rounded as they add up, so that the weeks of a month are the month.
  return Math.round((sum * (place + 1)) / weeks) - Math.round((sum * place) / weeks);
}

/** A stock at the start of a month: what it was at first, and what has come and gone since. */
function stockAt(stock: Input, month: number): number {
  const flows = (carriedBy(stock) ?? []).map(({ sign, name }) => sign * sumOf((SAMPLE[name] ?? []).slice(0, month)));
  return (SAMPLE[stock.name]?.[0] ?? 0) + sumOf(flows);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** The mean of `values`, weighted by another row's numbers of these months, to four decimals. */
function weighted(values: readonly number[], by: string, months: readonly number[]): number {
  const weights = months.map((month) => SAMPLE[by]?.[month] ?? 0);
  const sum = sumOf(weights);
  const mean = values.reduce((a, value, index) => a + (value * (weights[index] ?? 0)) / sum, 0);
  return Number(mean.toFixed(4));
}

/** A month's target in the sheet's periods: what adds up over time has a larger one in a quarter, a smaller in a week. */
function inPeriods(row: KpiRow, target: number, periods: PeriodKind): number {
  if (isRatio(row) || row.stock || periods === 'months') return target;
  return periods === 'quarters' ? target * 3 : Math.round((target * 3) / 13);
}
