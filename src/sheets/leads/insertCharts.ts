/** Inserts charts over cells of their own sheet: the sheet's own charts, which follow its cells. */

import type { ChartContent, ChartKind } from '../../leads/leadSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Makes a chart of the kind out of a general one. */
const KINDS: Readonly<
  Record<ChartKind, (builder: Builder) => { build(): GoogleAppsScript.Spreadsheet.EmbeddedChart }>
> = {
  bar: (builder) => builder.asBarChart(),
  column: (builder) => builder.asColumnChart(),
  line: (builder) => builder.asLineChart(),
  combo: (builder) => builder.asComboChart(),
};

/** Told apart without colour too: one is dark, one light. */
const COLORS = ['#1f3a5f', '#e8710a', '#7baaf7'];

/** Inserts the charts in order. */
export function insertCharts(sheet: Sheet, charts: readonly ChartContent[]): void {
  for (const chart of charts) {
    const builder = sheet
      .newChart()
      .setNumHeaders(1)
      .setOption('title', chart.title)
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .setOption('colors', COLORS)
      .setOption('legend', { position: chart.ranges.length > 2 ? 'bottom' : 'none' })
      .setPosition(chart.row, chart.column, 0, 0);
    for (const range of chart.ranges) builder.addRange(sheet.getRange(range));
    if (chart.kind === 'combo') {
      // Numbers of different kinds, such as leads and money, need an axis each.
      builder.setOption('seriesType', 'bars').setOption('series', lines(chart.ranges.length - 1));
    }
    if (chart.logarithmic) builder.setOption(chart.kind === 'bar' ? 'hAxis' : 'vAxis', { logScale: true });
    sheet.insertChart(KINDS[chart.kind](builder).build());
  }
}

/** Of this many series, those after the first as lines on the right axis. */
function lines(series: number): object {
  const line = { type: 'line', targetAxisIndex: 1 };
  return Object.fromEntries(Array.from({ length: series - 1 }, (_, index) => [index + 1, line]));
}
