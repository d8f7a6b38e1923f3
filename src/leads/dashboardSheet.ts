/** The dashboard: five charts, and below them the numbers they show, which point to the other sheets and so stay live. */

import type { Text } from '../core/kpi';
import { fill } from '../i18n/problems';
import { block } from '../template/address';
import type { Cell } from '../template/cell';
import type { ChannelPlaces } from './channelSheet';
import {
  channelTable,
  type DashboardSources,
  type DashboardTable,
  funnelTable,
  largest,
  periodTable,
  STAGES,
} from './dashboardTables';
import { figureLabel } from './kpiWords';
import {
  type ChartContent,
  type ChartKind,
  type LeadSheetContent,
  type LeadSheetOptions,
  rectangle,
} from './leadSheet';
import type { LifetimeInputs } from './lifetime';
import type { Measure } from './measures';
import { dataLine, wholeNumber } from './said';
import { TITLES, WORDS } from './words';

/** What the dashboard is made with. */
export type DashboardOptions = LeadSheetOptions & LifetimeInputs;

/** The tables of the dashboard. */
type TableName = 'channels' | 'funnel' | 'periods';

/** What a chart shows. */
interface ChartPlan {
  readonly title: Text;
  readonly kind: ChartKind;
  readonly table: TableName;
  /** The table's columns that are the series. */
  readonly series: readonly string[];
  /** The figures without which there is no chart. */
  readonly needs: readonly string[];
  /** Those that are left out where the data doesn't have them. */
  readonly wants?: readonly string[];
  readonly logarithmic?: true;
}

const COST = 'marketing_cost';

/** The charts, in pairs from the top. */
const CHARTS: readonly ChartPlan[] = [
  { title: WORDS.cplChart, kind: 'bar', table: 'channels', series: ['cpl'], needs: ['leads', COST] },
  {
    title: WORDS.funnelChart,
    kind: 'bar',
    table: 'funnel',
    series: ['count'],
    needs: ['leads'],
    wants: STAGES,
    logarithmic: true,
  },
  {
    title: WORDS.periodChart,
    kind: 'combo',
    table: 'periods',
    series: ['leads', 'cpl'],
    needs: ['leads'],
    wants: [COST],
  },
  {
    title: WORDS.valueChart,
    kind: 'column',
    table: 'channels',
    series: ['cac', 'lifetime'],
    needs: [COST, 'new_customers'],
    wants: ['new_mrr'],
  },
  { title: WORDS.responseChart, kind: 'bar', table: 'channels', series: ['response'], needs: ['response_minutes'] },
];

/** The first column wide enough for names; three more of the other width are as wide as a chart. */
const NAME_WIDTH = 200;
const NUMBER_WIDTH = 140;
const COLUMNS = 7;
const RIGHT = 4;
const CHART = { width: NAME_WIDTH + 2 * NUMBER_WIDTH - 12, height: 320 };
/** How many rows a chart covers, with a little room below. */
const CHART_ROWS = 16;

/** The dashboard over the sheets by channel and by period. */
export function dashboardSheet(
  measures: readonly Measure[],
  sources: DashboardSources,
  options: DashboardOptions,
): LeadSheetContent {
  const { language } = options;
  const there = new Set(measures.map(({ name }) => name));
  const lacking = lackingIn(there, sources.channels.places);
  const plans = CHARTS.filter((plan) => lacking(plan, plan.needs).length === 0);
  const top = [
    [{ value: TITLES.dashboard[language], look: 'title' } satisfies Cell],
    ...[dataLine(options), ...notices(lacking, there.has('leads'), sources, options)].map((value): Cell[] => [
      { value, look: 'quiet' },
    ]),
  ];
  const firstChart = top.length + 2;
  const chartRows = Math.ceil(plans.length / 2) * CHART_ROWS;
  const band = firstChart + chartRows;
  const tables = placed(plans, sources, options, band + 1);
  const rows = [...tables.values()].flatMap(({ table }) => tableRows(table));
  return {
    cells: rectangle([
      ...top,
      ...Array.from({ length: band - 1 - top.length }, (): Cell[] => []),
      Array.from(
        { length: COLUMNS },
        (_, index): Cell => ({
          value: index === 0 ? WORDS.chartData[language] : '',
          look: 'band',
        }),
      ),
      ...rows,
    ]),
    widths: [
      { column: 1, count: 1, pixels: NAME_WIDTH },
      { column: 2, count: COLUMNS - 1, pixels: NUMBER_WIDTH },
    ],
    frozen: { rows: 0, columns: 0 },
    charts: plans.map((plan, index) => chartOf(plan, index, firstChart, tables, options)),
    highlights: [],
  };
}

/** A table, and the row of its headers. */
interface PlacedTable {
  readonly row: number;
  readonly table: DashboardTable;
}

/** The tables that the charts need, one below the other from row `first`. */
function placed(
  plans: readonly ChartPlan[],
  sources: DashboardSources,
  options: LeadSheetOptions,
  first: number,
): Map<TableName, PlacedTable> {
  const make: Readonly<Record<TableName, (row: number) => DashboardTable>> = {
    channels: () => channelTable(sources, options),
    funnel: (row) => funnelTable(sources, options, row + 1),
    periods: () => periodTable(sources, options),
  };
  const tables = new Map<TableName, PlacedTable>();
  let row = first;
  for (const name of ['channels', 'funnel', 'periods'] as const) {
    if (!plans.some(({ table }) => table === name)) continue;
    const table = make[name](row);
    tables.set(name, { row, table });
    row += tableRows(table).length;
  }
  return tables;
}

/** A table's rows with its headers above, and an empty one below. */
function tableRows({ headers, rows }: DashboardTable): (readonly Cell[])[] {
  return [headers.map((value): Cell => ({ value, look: 'header' })), ...rows, []];
}

function chartOf(
  { title, kind, table: name, series, logarithmic }: ChartPlan,
  index: number,
  first: number,
  tables: ReadonlyMap<TableName, PlacedTable>,
  { language }: LeadSheetOptions,
): ChartContent {
  const { row, table } = tables.get(name) as PlacedTable;
  const columns = ['label', ...series].map((each) => table.names.indexOf(each) + 1).filter((column) => column > 0);
  return {
    kind: kind === 'combo' && columns.length < 3 ? 'column' : kind,
    title: title[language],
    ranges: columns.map((column) => block(row, column, row + table.rows.length, column)),
    row: first + Math.floor(index / 2) * CHART_ROWS,
    column: index % 2 === 0 ? 1 : RIGHT,
    ...CHART,
    ...(logarithmic && { logarithmic }),
  };
}

/** Which of these figures a chart doesn't have. */
type Lacking = (plan: ChartPlan, figures: readonly string[]) => string[];

/** A chart by channel has to know a figure by channel; the others, of all channels together. */
function lackingIn(there: ReadonlySet<string>, { known }: ChannelPlaces): Lacking {
  return ({ table }, figures) => figures.filter((name) => !(table === 'channels' ? known : there).has(name));
}

/** What the charts don't show, and why; and where the rest is. */
function notices(
  lacking: Lacking,
  byPeriod: boolean,
  { channels: { sheet, places }, periods }: DashboardSources,
  options: DashboardOptions,
): string[] {
  const { language } = options;
  const listed = (names: readonly string[]): string =>
    names.map((name) => figureLabel(name, language)).join(WORDS.list[language]);
  const gaps = CHARTS.flatMap((plan) => {
    const [missing, without] = [listed(lacking(plan, plan.needs)), listed(lacking(plan, plan.wants ?? []))];
    const chart = plan.title[language];
    if (missing) return [fill(WORDS.notShown[language], { chart, missing })];
    return without ? [fill(WORDS.without[language], { chart, missing: without })] : [];
  });
  const shown = largest(places).length;
  const rest = places.channels.length - shown;
  const lifetimeIsOpen = options.grossMargin === null || options.churnRate === null;
  return [
    ...(byPeriod ? [fill(WORDS.follows[language], { sheet: periods.sheet })] : []),
    ...(rest > 0 ? [fill(WORDS.largest[language], { shown: wholeNumber(shown), rest: wholeNumber(rest), sheet })] : []),
    ...(places.columns.has('CLTV_MARGIN') && lifetimeIsOpen ? [fill(WORDS.lifetimeLater[language], { sheet })] : []),
    ...gaps,
  ];
}
