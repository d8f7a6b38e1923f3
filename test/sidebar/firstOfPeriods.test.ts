/** The periods that the Leads tab proposes: those that end with the data. */

import { firstOfPeriods } from '../../src/sidebar/template/firstOfPeriods';

describe('the first of the proposed periods', () => {
  test('ends with the last one that the data nearly covers', () => {
    // 12 months up to October 2026, and 4 quarters up to September: of the next one, October alone is over.
    expect(firstOfPeriods('months', '2024-11-01', '2026-10-31')).toBe('2025-11-01');
    expect(firstOfPeriods('quarters', '2024-11-01', '2026-10-31')).toBe('2025-10-01');
    // 31 October 2026 is a Saturday; its week begins on the 26th, and 12 weeks before that is 3 August.
    expect(firstOfPeriods('weeks', '2024-11-01', '2026-10-31')).toBe('2026-08-03');
  });

  test('is never before the data, so that no period is empty before it', () => {
    expect(firstOfPeriods('months', '2026-08-17', '2026-10-31')).toBe('2026-08-01');
    expect(firstOfPeriods('quarters', '2026-08-17', '2026-10-31')).toBe('2026-07-01');
    expect(firstOfPeriods('weeks', '2026-10-14', '2026-10-31')).toBe('2026-10-12');
  });

  test('goes over the turn of the year, and counts a Sunday to the week that ends with it', () => {
    expect(firstOfPeriods('months', '2020-01-01', '2026-01-01')).toBe('2025-01-01');
    expect(firstOfPeriods('months', '2020-01-01', '2026-01-25')).toBe('2025-02-01');
    expect(firstOfPeriods('quarters', '2020-01-01', '2026-02-28')).toBe('2025-01-01');
    // Sunday 4 January 2026 belongs to the week of 29 December; 12 weeks before that is 6 October.
    expect(firstOfPeriods('weeks', '2020-01-01', '2026-01-04')).toBe('2025-10-06');
  });
});
