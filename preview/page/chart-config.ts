/** Chart configuration: a sheet's chart in the terms of Chart.js, near to Google's look. */

import { numfmt } from '@univerjs/core';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { optionAt, textAt } from '../chart-options';
import type { ChartSeries, ChartTable } from '../chart-table';
import type { ChartDesign } from '../charts';

const BACKGROUND: Plugin = {
  id: 'background',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save();
    ctx.fillStyle = '#ffffff';
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
};

Chart.register(
  BACKGROUND,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Title,
  Tooltip,
);
Chart.defaults.font.family = 'Arial, "Liberation Sans", "Noto Sans", "Noto Sans CJK JP", sans-serif';

/** A chart of bars, lines or both. */
export type Configuration = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

/** Google's colours, in the order in which series get them. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
const INK = '#444746';
const LINES = '#e0e0e0';

/** How the chart is drawn, without animation. */
export function chartConfiguration(design: ChartDesign, table: ChartTable): Configuration {
  const { kind, options } = design;
  const lies = kind === 'BAR';
  const title = textAt(options, 'title');
  const legend = textAt(options, 'legend.position') ?? textAt(options, 'legend') ?? 'right';
  return {
    type: 'bar',
    data: {
      labels: [...table.categories],
      datasets: table.series.map((series, index) => dataset(design, series, index)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lies ? 'y' : 'x',
      layout: { padding: 12 },
      scales: scalesOf(design, table),
      plugins: {
        title: {
          display: title !== undefined,
          text: title ?? '',
          align: 'start',
          color: INK,
          font: { size: 16, weight: 'normal' },
          padding: { bottom: 12 },
        },
        legend: {
          display: legend !== 'none' && table.series.length > 0,
          position: legend === 'top' || legend === 'bottom' || legend === 'left' ? legend : 'right',
          // In the order of the cells, whatever lies over what.
          labels: { color: INK, boxWidth: 12, sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0) },
        },
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const series = table.series[datasetIndex];
              return series ? `${series.name}: ${series.shown[dataIndex] ?? ''}` : '';
            },
          },
        },
      },
    },
  };
}

function dataset(
  design: ChartDesign,
  series: ChartSeries,
  index: number,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const { kind, options } = design;
  const colour = textAt(options, `series.${index}.color`) ?? textAt(options, `colors.${index}`) ?? colourOf(index);
  const shared = {
    label: textAt(options, `series.${index}.labelInLegend`) ?? series.name,
    data: [...series.values],
    backgroundColor: colour,
    borderColor: colour,
    ...(kind === 'BAR' ? { xAxisID: axisOf(design, index) } : { yAxisID: axisOf(design, index) }),
  };
  if (!isLine(design, index)) return { type: 'bar', ...shared, maxBarThickness: 48 };
  const filled = kind === 'AREA';
  return {
    type: 'line',
    ...shared,
    ...(filled ? { fill: true, backgroundColor: `${colour}55` } : {}),
    borderWidth: 2,
    pointRadius: 3,
    // Lines lie over the bars.
    order: -1,
  };
}

function isLine({ kind, options }: ChartDesign, index: number): boolean {
  if (kind !== 'COMBO') return kind === 'LINE' || kind === 'AREA';
  return (textAt(options, `series.${index}.type`) ?? textAt(options, 'seriesType')) === 'line';
}

function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? INK;
}

/** The values' axis that the series belongs to: the first one, or the second at the other side. */
function axisOf({ options }: ChartDesign, index: number): 'values' | 'otherValues' {
  return optionAt(options, `series.${index}.targetAxisIndex`) === 1 ? 'otherValues' : 'values';
}

type Scales = NonNullable<NonNullable<Configuration['options']>['scales']>;

function scalesOf(design: ChartDesign, table: ChartTable): Scales {
  const lies = design.kind === 'BAR';
  const along = lies ? 'y' : 'x';
  const stacked = optionAt(design.options, 'isStacked') === true;
  const hasOther = table.series.some((_, index) => axisOf(design, index) === 'otherValues');
  return {
    [along]: {
      axis: along,
      stacked,
      offset: table.series.some((_, index) => !isLine(design, index)),
      grid: { display: false },
      title: axisTitle(optionAt(design.options, lies ? 'vAxis.title' : 'hAxis.title')),
      ticks: { color: INK, autoSkip: !lies },
    },
    values: valueScale(design, table, 'values', stacked),
    ...(hasOther ? { otherValues: valueScale(design, table, 'otherValues', stacked) } : {}),
  };
}

/** The axis that the values are read from. That of bars lies down, and Google calls it by its direction. */
function valueScale(design: ChartDesign, table: ChartTable, which: 'values' | 'otherValues', stacked: boolean) {
  const lies = design.kind === 'BAR';
  const first = which === 'values';
  const option = (name: string) => {
    const direction = lies ? 'h' : 'v';
    const own = optionAt(design.options, `${direction}Axes.${first ? 0 : 1}.${name}`);
    return own ?? (first ? optionAt(design.options, `${direction}Axis.${name}`) : undefined);
  };
  const series = table.series.filter((_, index) => axisOf(design, index) === which);
  const pattern = patternOf(option('format')) ?? series.find((each) => each.pattern)?.pattern;
  const [min, max] = [option('viewWindow.min') ?? option('minValue'), option('viewWindow.max')];
  const logarithmic = option('logScale') === true || option('scaleType') === 'log';
  const sides = lies ? (['bottom', 'top'] as const) : (['left', 'right'] as const);
  return {
    type: logarithmic ? ('logarithmic' as const) : ('linear' as const),
    axis: lies ? ('x' as const) : ('y' as const),
    position: first ? sides[0] : sides[1],
    stacked,
    beginAtZero: true,
    // A bar has to begin somewhere, and by itself it would do so right below the shortest.
    ...(typeof min === 'number' ? { min } : logarithmic ? { min: 1 } : {}),
    ...(typeof max === 'number' ? { max } : {}),
    grid: { color: LINES, drawOnChartArea: first },
    title: axisTitle(option('title')),
    ticks: {
      color: INK,
      maxRotation: 0,
      maxTicksLimit: 7,
      callback: (value: number | string) => {
        if (logarithmic && !Number.isInteger(Math.log10(Number(value)))) return null;
        return pattern ? formatted(pattern, value) : shortNumber(value);
      },
    },
  };
}

function axisTitle(title: unknown) {
  return { display: typeof title === 'string' && title !== '', text: String(title ?? ''), color: INK };
}

/** Google's named formats are those of its charts; any other text is a pattern as in a cell. */
function patternOf(format: unknown): string | undefined {
  if (typeof format !== 'string') return undefined;
  if (format === 'percent') return '0%';
  return format === 'decimal' ? '#,##0.###' : format;
}

function formatted(pattern: string, value: number | string): string {
  return String(numfmt.format(pattern, Number(value), { throws: false }));
}

function shortNumber(value: number | string): string {
  return Number(value).toLocaleString('en-US');
}
