/** Minutes of working time, against a minute-by-minute count and in time zones that change their clocks. */

import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { elapsedMinutes, timeOfDay, workingMinutes } from '../../src/core/workingTime';

const HOUR = 3_600_000;
const NINE_TO_SIX = { opens: 9 * HOUR, closes: 18 * HOUR, holidays: [] };
const MARCH_4 = new Date(2024, 2, 4);

/** What `expression` is worth in a process that lives in `zone`; `working` and `elapsed` are at hand. */
function inZone(zone: string, expression: string): unknown {
  const code = `
    import { elapsedMinutes as elapsed, workingMinutes } from './src/core/workingTime';
    const working = workingMinutes({ opens: ${9 * HOUR}, closes: ${18 * HOUR}, holidays: [] });
    const nights = workingMinutes({ opens: 0, closes: ${4 * HOUR}, holidays: [] });
    console.log(JSON.stringify(${expression}));`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' }));
}

describe('workingMinutes', () => {
  const working = workingMinutes(NINE_TO_SIX);

  test('counts nothing before opening, after closing and on weekends', () => {
    expect(working(new Date(2024, 2, 4, 7), new Date(2024, 2, 4, 9))).toBe(0);
    expect(working(new Date(2024, 2, 4, 18), new Date(2024, 2, 5, 9))).toBe(0);
    expect(working(new Date(2024, 2, 2), new Date(2024, 2, 4, 9))).toBe(0);
  });

  test('counts a week as 5 days of 9 hours: 5 × 540 = 2700', () => {
    expect(working(MARCH_4, new Date(2024, 2, 11))).toBe(2700);
  });

  test('counts 400 years at once: 20,871 weeks are 56,351,700 minutes', () => {
    expect(working(MARCH_4, new Date(2424, 2, 4))).toBe(20_871 * 2700);
  });

  test('counts a day that lasts until 24:00: Monday 23:00 to Tuesday 01:00 is 60 + 60 = 120', () => {
    const allDay = workingMinutes({ opens: 0, closes: 24 * HOUR, holidays: [] });
    expect(allDay(new Date(2024, 2, 4, 23), new Date(2024, 2, 5, 1))).toBe(120);
  });

  test('equals a count hour by hour, with holidays', () => {
    const hour = fc.integer({ min: 0, max: 24 * 60 });
    fc.assert(
      fc.property(hour, hour, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }), (start, length, days) => {
        const holidays = days.map((day) => new Date(2024, 2, 1 + day, 12));
        const off = new Set(holidays.map((day) => day.toDateString()));
        let counted = 0;
        for (let h = start; h < start + length; h++) {
          const at = new Date(2024, 2, 1, h);
          const open = at.getHours() >= 9 && at.getHours() < 18 && at.getDay() % 6 !== 0;
          if (open && !off.has(at.toDateString())) counted += 60;
        }
        const minutes = workingMinutes({ ...NINE_TO_SIX, holidays });
        expect(minutes(new Date(2024, 2, 1, start), new Date(2024, 2, 1, start + length))).toBe(counted);
      }),
    );
  });

  test('keeps to the clock on the wall in the week the clocks go forward: 5 × 540 either way', () => {
    // Berlin's night to Sunday, 31 March 2024, has one hour less.
    const week = '(new Date(2024, 2, 27, 12), new Date(2024, 3, 3, 12))';
    expect(inZone('Europe/Berlin', `[working${week}, elapsed${week}]`)).toEqual([2700, 7 * 24 * 60 - 60]);
  });

  test('is never below 0 where the clocks go back during work', () => {
    // Amman's night to Friday, 29 October 2021: 01:00 followed 00:59:59 by showing 00:00 again.
    const instants = "(new Date('2021-10-28T21:50:00Z'), new Date('2021-10-28T22:10:00Z'))";
    expect(inZone('Asia/Amman', `[nights${instants}, elapsed${instants}]`)).toEqual([0, 20]);
  });
});

describe('elapsedMinutes', () => {
  test('is the time that passes: 90 seconds are 1.5 minutes', () => {
    expect(elapsedMinutes(MARCH_4, new Date(2024, 2, 4, 0, 1, 30))).toBe(1.5);
  });
});

describe('timeOfDay', () => {
  test('reads the time of a date, whatever its day: 09:30 is 9.5 hours', () => {
    expect(timeOfDay(new Date(1899, 11, 30, 9, 30))).toBe(9.5 * HOUR);
    expect(timeOfDay(new Date(2024, 2, 4, 9, 30))).toBe(9.5 * HOUR);
    expect(timeOfDay(new Date(1899, 11, 31, 9, 30))).toBe(9.5 * HOUR);
  });

  test('reads seconds and their parts, too: 15.25 s are 15,250 ms', () => {
    expect(timeOfDay(new Date(2024, 2, 4, 9, 30, 15, 250))).toBe(9.5 * HOUR + 15_250);
  });

  test('reads a fraction of a day: 0.375 is 9 hours, and 0 is midnight', () => {
    expect([0.375, 0].map(timeOfDay)).toEqual([9 * HOUR, 0]);
  });

  test('takes the midnight after day 0, or 1, for 24:00', () => {
    expect(timeOfDay(new Date(1899, 11, 31))).toBe(24 * HOUR);
    expect(timeOfDay(1)).toBe(24 * HOUR);
    expect(timeOfDay(new Date(1899, 11, 30))).toBe(0);
  });

  test('is nothing for numbers outside 0 to 1 and for invalid dates', () => {
    expect([-0.1, 1.1, 9, Number.NaN].map(timeOfDay)).toEqual([undefined, undefined, undefined, undefined]);
    expect(timeOfDay(new Date(Number.NaN))).toBeUndefined();
  });
});
