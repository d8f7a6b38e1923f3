/** Sheet, its charts: building, inserting, changing and removing them. */

import { type BuiltChart, embeddedChart, embeddedChartBuilder } from './embedded-chart';
import { behind, type Host } from './host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The methods for charts. */
export function sheetCharts(host: Host, sheetId: string): Partial<Sheet> {
  const { charts, grid } = host.engine;
  const built = (chart: Chart): BuiltChart => behind(host.behind.charts, chart, 'EmbeddedChart');
  /** The id of a chart of this sheet; what Google says of any other one is a belief. */
  const idOf = ({ id }: BuiltChart): number => {
    if (id !== undefined && charts.of(sheetId).some((chart) => chart.id === id)) return id;
    throw new Error('The chart is not on this sheet.');
  };
  return {
    newChart: () => embeddedChartBuilder(host),
    getCharts: () => {
      grid.sheet(sheetId);
      return charts.of(sheetId).map((chart) => embeddedChart(host, chart));
    },
    insertChart: (chart) => {
      const { id: _, sheetId: __, ...design } = built(chart);
      const sheet = grid.sheet(sheetId);
      if (design.place.row >= sheet.getRowCount() || design.place.column >= sheet.getColumnCount()) {
        throw new Error('The position of the chart is out of bounds.');
      }
      charts.add(sheetId, design);
    },
    updateChart: (chart) => {
      const design = built(chart);
      charts.redesign(idOf(design), design);
    },
    removeChart: (chart) => charts.remove(idOf(built(chart))),
  };
}
