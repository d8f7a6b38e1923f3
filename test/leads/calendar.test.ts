/** Where days begin, in zones whose clocks are put forward and back, some of them at midnight. */

import * as fc from 'fast-check';
import { calendarOf } from '../../src/leads/calendar';
import { clockIn } from './zone';

describe('a calendar', () => {
  // The moment is 00:00, or the first there is, in the zone: the offset says how far the zone is from UTC then.
  test.each([
    ['Asia/Seoul', [2026, 3, 1], '2026-03-01T00:00:00+09:00'],
    ['America/New_York', [2026, 3, 8], '2026-03-08T00:00:00-05:00'],
    ['America/New_York', [2026, 3, 9], '2026-03-09T00:00:00-04:00'],
    ['America/New_York', [2026, 11, 2], '2026-11-02T00:00:00-05:00'],
    ['Asia/Kathmandu', [2026, 1, 1], '2026-01-01T00:00:00+05:45'],
    // Clocks went from 00:00 to 01:00: the day began at 01:00.
    ['America/Sao_Paulo', [2018, 11, 4], '2018-11-04T01:00:00-02:00'],
    // Clocks went from 01:00 back to 00:00: the day began at the first of two midnights.
    ['America/Havana', [2025, 11, 2], '2025-11-02T00:00:00-04:00'],
    // The whole of 30 December 2011 was skipped.
    ['Pacific/Apia', [2011, 12, 31], '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', [2011, 12, 30], '2011-12-31T00:00:00+14:00'],
  ])('in %s begins %j at %s', (zone, [year, month, day], moment) => {
    const begins = calendarOf(clockIn(zone)).startOf(year as number, month as number, day as number);
    expect(new Date(begins).toISOString()).toBe(new Date(moment).toISOString());
  });

  test('rolls on: month 13 is January, day 0 the last of the month before', () => {
    const { startOf } = calendarOf(clockIn('Asia/Tokyo'));
    expect(startOf(2025, 13, 1)).toBe(startOf(2026, 1, 1));
    expect(startOf(2026, 3, 0)).toBe(startOf(2026, 2, 28));
  });

  test('puts every moment on the day that has begun and whose next has not', () => {
    const moment = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
    const zone = fc.constantFrom('America/New_York', 'Asia/Seoul', 'Europe/Lisbon', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(zone, moment, (name, at) => {
        const { startOf, dayOf } = calendarOf(clockIn(name));
        const { year, month, day } = dayOf(at);
        expect(startOf(year, month, day) <= at && at < startOf(year, month, day + 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
