/** Utilities.formatDate of the stand-in: a moment on the clock of any zone. */

import type { Preview } from '../../preview/headless';
import { openFixture } from './fixture/addOn';

let preview: Preview;
beforeAll(() => {
  preview = openFixture({ timeZone: 'America/New_York' });
});
afterAll(() => preview.close());

const format = (date: Date, zone: string, pattern: string) => preview.globals.Utilities.formatDate(date, zone, pattern);
const DAY = new Date(Date.UTC(2026, 0, 31, 15, 4, 5, 6));

test.each([
  ['Etc/UTC', '2026-01-31 15:04:05 +0000'],
  // Nine hours ahead it is already February.
  ['Asia/Tokyo', '2026-02-01 00:04:05 +0900'],
  ['America/New_York', '2026-01-31 10:04:05 -0500'],
  ['Asia/Kolkata', '2026-01-31 20:34:05 +0530'],
  ['No/Such_Zone', '2026-01-31 15:04:05 +0000'],
])('of %s is %s', (zone, shown) => {
  expect(format(DAY, zone, 'yyyy-MM-dd HH:mm:ss Z')).toBe(shown);
});

test('an hour is lost in New York on 8 March 2026: 06:59 UTC is 01:59, 07:00 UTC is 03:00', () => {
  const zone = preview.spreadsheet.getSpreadsheetTimeZone();
  expect(format(new Date(Date.UTC(2026, 2, 8, 6, 59)), zone, 'HH:mm Z')).toBe('01:59 -0500');
  expect(format(new Date(Date.UTC(2026, 2, 8, 7, 0)), zone, 'HH:mm Z')).toBe('03:00 -0400');
});

test('letters in quotes are text, two quotes are one, and letters it lacks throw', () => {
  expect(format(DAY, 'Etc/UTC', "yy'T'M.d ''SSS")).toBe("26T1.31 '006");
  expect(() => format(DAY, 'Etc/UTC', 'MMM d')).toThrow('MMM of Utilities.formatDate are not in the local stand-in');
});
