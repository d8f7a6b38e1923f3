/** 31 December 9999, which many an export has for "never", is a day like any other. */

import { openAddOn } from '../template/openSheet';

const LEADS = [
  ['Created', 'Channel'],
  [new Date(2026, 0, 5, 12), 'Ads'],
  [new Date(9999, 11, 31, 12), 'Ads'],
];

test.each(['Asia/Seoul', 'America/New_York', 'UTC'])(
  'in %s it has its month, and as the last day it leaves nothing out',
  (zone) => {
    const preview = openAddOn({ timeZone: zone });
    const ask = (...values: unknown[]): unknown =>
      JSON.parse(JSON.stringify(preview.script['LEAD_KPIS']?.(...values))) as unknown;
    const table = ask(LEADS, '', 'month', 'leads') as unknown[][];
    expect(table.slice(1).map((row) => row[1])).toEqual(expect.arrayContaining([1, 1, 2]));
    expect(ask(LEADS, '', 'channel', 'leads', '', new Date(9999, 11, 31, 12))).toEqual([
      ['Channel', 'New leads'],
      ['Ads', 2],
      ['All', 2],
    ]);
    preview.close();
  },
);
