/** Charts of the stand-in: how they are built, what is kept of them, and where they go when lines and sheets change. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  preview = openFixture();
  sheet = preview.spreadsheet.getActiveSheet();
});
afterEach(() => preview.close());

const kept = (name = 'Sheet1') => preview.snapshot().sheets.find((each) => each.name === name)?.charts;

/** Costs by channel at row 8, column B. */
function insert(): void {
  const { ChartType } = preview.globals.Charts;
  const chart = sheet
    .newChart()
    .setChartType(ChartType.BAR)
    .addRange(sheet.getRange('A1:A4'))
    .addRange(sheet.getRange('C1:C4'))
    .setNumHeaders(1)
    .setOption('title', 'CPL')
    .setOption('vAxis.title', 'Channel')
    .setOption('legend', { position: 'none' })
    .setPosition(8, 2, 5, 10)
    .build();
  sheet.insertChart(chart);
}

test('a chart is on the sheet once it is inserted, with its kind, ranges, options and place', () => {
  insert();
  const options = { title: 'CPL', vAxis: { title: 'Channel' }, legend: { position: 'none' } };
  const place = { row: 8, column: 2, x: 5, y: 10 };
  expect(kept()).toEqual([{ kind: 'BAR', ranges: ['A1:A4', 'C1:C4'], headers: 1, transposed: false, options, place }]);
  const [chart] = sheet.getCharts();
  expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A4', 'C1:C4']);
  expect(chart?.getOptions().get('vAxis.title')).toBe('Channel');
  expect([chart?.getContainerInfo().getAnchorRow(), chart?.getContainerInfo().getAnchorColumn()]).toEqual([8, 2]);
});

test('the builder of a kind has what that kind has: a bar chart’s x axis is the one of its names', () => {
  const range = sheet.getRange('A1:B4');
  sheet.insertChart(sheet.newChart().addRange(range).asBarChart().setTitle('CPL').setXAxisTitle('Channel').build());
  sheet.insertChart(sheet.newChart().addRange(range).asLineChart().setXAxisTitle('Month').build());
  expect(kept()?.map(({ kind, options }) => [kind, options])).toEqual([
    ['BAR', { title: 'CPL', vAxis: { title: 'Channel' } }],
    ['LINE', { hAxis: { title: 'Month' } }],
  ]);
});

test('a chart can be changed and removed, and one that is not on the sheet can not', () => {
  insert();
  const [chart] = sheet.getCharts();
  if (!chart) throw new Error('There is no chart.');
  sheet.updateChart(chart.modify().setOption('title', 'Cost per lead').build());
  expect(kept()?.[0]?.options['title']).toBe('Cost per lead');
  sheet.removeChart(chart);
  expect(kept()).toEqual([]);
  expect(() => sheet.removeChart(chart)).toThrow('The chart is not on this sheet.');
});

test('inserted and removed rows and columns take the chart and its ranges along: A1:A4 becomes B3:B5', () => {
  insert();
  sheet.insertRowsBefore(1, 2);
  sheet.insertColumnBefore(1);
  sheet.deleteRow(4);
  expect(kept()?.[0]).toMatchObject({ ranges: ['B3:B5', 'D3:D5'], place: { row: 9, column: 3 } });
});

test('of a chart whose corner is removed, the next row takes the corner', () => {
  insert();
  sheet.deleteRows(7, 3);
  expect(kept()?.[0]?.place).toEqual({ row: 7, column: 2, x: 5, y: 0 });
});

test('a copy of the sheet has charts of its own cells, and a deleted sheet takes its charts along', () => {
  insert();
  preview.spreadsheet.insertSheet('Copy', { template: sheet });
  expect(kept('Copy')).toEqual(kept());
  expect(kept('Copy')?.[0]?.ranges).toEqual(['A1:A4', 'C1:C4']);
  preview.spreadsheet.deleteSheet(sheet);
  expect(preview.engine.charts.all()).toHaveLength(1);
});

test('a range of another sheet is named with it, also after that sheet is renamed', () => {
  const other = preview.spreadsheet.insertSheet('Data');
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(other.getRange('A1:B3')).build());
  preview.rename('Data', 'By channel');
  expect(kept()?.[0]?.ranges).toEqual(["'By channel'!A1:B3"]);
});

test('building is no change of the spreadsheet, inserting and removing are, and asking is a reading', () => {
  preview.calls.length = 0;
  insert();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const kinds = preview.calls.map(({ method, kind }) => [method, kind]);
  expect(kinds).toEqual(
    expect.arrayContaining([
      ['insertChart', 'mutate'],
      ['getCharts', 'read'],
      ['removeChart', 'mutate'],
    ]),
  );
  expect(kinds.filter(([, kind]) => kind === 'mutate')).toHaveLength(2);
});

test('what the stand-in lacks throws: a pie chart, and methods that no add-on of ours calls', () => {
  const builder = sheet.newChart();
  expect(() => builder.setChartType(preview.globals.Charts.ChartType.PIE)).toThrow('not in the local stand-in');
  expect(() => builder.asPieChart()).toThrow('EmbeddedChartBuilder.asPieChart is not in the local stand-in');
  expect(() => sheet.insertChart(builder.setPosition(1001, 1, 0, 0).build())).toThrow('out of bounds');
});
