/** The sample's sheets: two tables as they would be pasted from exports. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
afterEach(() => preview.close());

test('both tables are there with their texts, dates and number formats, and formulas can be asked about them', async () => {
  preview = openFixture();
  const leads = {
    headers: ['Create Date', 'Channel', 'Amount'],
    rows: [
      // 45,292 days after 30 December 1899 is 1 January 2024.
      [45_292, 'Email', '1200'],
      [45_293.5, '', 300],
    ],
    formats: ['yyyy-mm-dd', '', '$#,##0'],
    cellFormats: [{ row: 3, column: 2, format: '[$€-407]#,##0' }],
  };
  const activity = { headers: ['Date', 'Cost'], rows: [[45_292, 80]], formats: ['yyyy-mm-dd', ''] };
  expect(preview.openSample({ leads, activity })).toEqual({ leads: 'Leads', activity: 'Activity' });
  expect(preview.openSample({ leads, activity })).toEqual({ leads: 'Leads 2', activity: 'Activity 2' });
  const sheet = preview.spreadsheet.getSheetByName('Leads');
  expect(sheet?.getDataRange().getValues().slice(1)).toEqual([
    // What was a number as text stays one.
    [expect.anything(), 'Email', '1200'],
    [expect.anything(), '', 300],
  ]);
  expect(sheet?.getRange('A1:C3').getDisplayValues()[2]).toEqual(['2024-01-02', '', '€300']);
  expect([sheet?.getMaxRows(), sheet?.getFrozenRows()]).toEqual([1000, 1]);
  preview.type('Sheet1', 'A1', '=COUNTIF(Leads!B:B,"Email")+SUM(Activity!B2:B9)');
  await preview.calculated();
  expect(preview.read('Sheet1', 'A1')).toEqual([[81]]);
});
