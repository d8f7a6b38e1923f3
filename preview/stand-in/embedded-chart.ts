/** EmbeddedChart and its builder: a chart on a sheet. */

import { optionAt, withOption } from '../chart-options';
import { CHART_KINDS, type ChartDesign, type ChartKind, type SheetChart } from '../charts';
import { behind, type Host } from './host';
import { present } from './present';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Type = GoogleAppsScript.Charts.ChartType;
type AnyBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;

/** A chart that a script has built; it is on a sheet once it has an id. */
export type BuiltChart = ChartDesign & Partial<Pick<SheetChart, 'id' | 'sheetId'>>;

/** What a builder starts from. Without a position a chart is at A1, which is a belief. */
const EMPTY: BuiltChart = {
  kind: 'COLUMN',
  ranges: [],
  headers: -1,
  transposed: false,
  options: {},
  place: { row: 0, column: 0, x: 0, y: 0 },
};

/** The chart as the add-on sees it. */
export function embeddedChart(host: Host, chart: BuiltChart): Chart {
  const shown = present<Chart>(
    'EmbeddedChart',
    {
      getChartId: () => chart.id ?? null,
      getRanges: () => chart.ranges.map((block) => host.range(block)),
      getNumHeaders: () => chart.headers,
      getTransposeRowsAndColumns: () => chart.transposed,
      getContainerInfo: () => containerInfo(host, chart),
      getOptions: () =>
        present<GoogleAppsScript.Charts.ChartOptions>(
          'ChartOptions',
          { get: (name) => optionAt(chart.options, name) ?? null },
          host.gate,
        ),
      modify: () => embeddedChartBuilder(host, chart),
    },
    host.gate,
  );
  host.behind.charts.set(shown, chart);
  return shown;
}

/** A builder of a chart. As at Google, a chart's kind decides what its builder is called, and which methods it has. */
export function embeddedChartBuilder(host: Host, start: BuiltChart = EMPTY): AnyBuilder {
  return builder(host, 'EmbeddedChartBuilder', start);
}

const NAMES: Readonly<Record<ChartKind, string>> = {
  AREA: 'EmbeddedAreaChartBuilder',
  BAR: 'EmbeddedBarChartBuilder',
  COLUMN: 'EmbeddedColumnChartBuilder',
  COMBO: 'EmbeddedComboChartBuilder',
  LINE: 'EmbeddedLineChartBuilder',
};

function builder(host: Host, name: string, start: BuiltChart): AnyBuilder {
  let draft = start;
  const change = (next: Partial<ChartDesign>): AnyBuilder => {
    draft = { ...draft, ...next };
    return shown;
  };
  const option = (key: string) => (value: unknown) => change({ options: withOption(draft.options, key, value) });
  const as = (kind: ChartKind) => () => builder(host, NAMES[kind], { ...draft, kind });
  // A column of a bar chart lies down, and its axes with it.
  const [across, up] = draft.kind === 'BAR' ? (['vAxis', 'hAxis'] as const) : (['hAxis', 'vAxis'] as const);
  const general: Partial<AnyBuilder> = {
    addRange: (range) => change({ ranges: [...draft.ranges, behind(host.behind.ranges, range, 'Range')] }),
    clearRanges: () => change({ ranges: [] }),
    getRanges: () => draft.ranges.map((block) => host.range(block)),
    asAreaChart: as('AREA'),
    asBarChart: as('BAR'),
    asColumnChart: as('COLUMN'),
    asComboChart: as('COMBO'),
    asLineChart: as('LINE'),
    // Google's constants are objects; here each is its own name.
    getChartType: () => draft.kind as unknown as Type,
    setChartType: (type) => change({ kind: kindOf(type) }),
    setNumHeaders: (headers) => change({ headers }),
    setTransposeRowsAndColumns: (transposed) => change({ transposed }),
    setOption: (key, value) => option(key)(value),
    setPosition: (row, column, x, y) => {
      if (row < 1 || column < 1) throw new Error('The position of the chart is out of bounds.');
      return change({ place: { row: row - 1, column: column - 1, x, y } });
    },
    build: () => embeddedChart(host, draft),
  };
  const special: Partial<AnyBuilder> = {
    setTitle: option('title'),
    setColors: option('colors'),
    setBackgroundColor: option('backgroundColor'),
    setXAxisTitle: option(`${across}.title`),
    setYAxisTitle: option(`${up}.title`),
    setRange: (min, max) => {
      option(`${up}.viewWindow.min`)(min);
      return option(`${up}.viewWindow.max`)(max);
    },
    setStacked: () => option('isStacked')(true),
  };
  const shown: AnyBuilder = present<AnyBuilder>(
    name,
    name === 'EmbeddedChartBuilder' ? general : { ...general, ...special },
    host.gate,
  );
  return shown;
}

function kindOf(type: Type): ChartKind {
  const kind = CHART_KINDS.find((known) => known === String(type));
  if (!kind) throw new Error(`Charts.ChartType.${String(type)} is not in the local stand-in`);
  return kind;
}

function containerInfo(host: Host, { place }: BuiltChart): GoogleAppsScript.Spreadsheet.ContainerInfo {
  return present<GoogleAppsScript.Spreadsheet.ContainerInfo>(
    'ContainerInfo',
    {
      getAnchorRow: () => place.row + 1,
      getAnchorColumn: () => place.column + 1,
      getOffsetX: () => place.x,
      getOffsetY: () => place.y,
    },
    host.gate,
  );
}
