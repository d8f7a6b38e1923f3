/** What every way of summing up has to come to. */

/** The figures of a channel and month, in this order. */
export const FIGURES = [
  'leads',
  'mqls',
  'meetings_booked',
  'sqos',
  'deals_won',
  'deals_lost',
  'won_value',
  'requests',
  'answered',
  'answered_in_time',
  'response_minutes',
] as const;
/** One of them. */
export type Figure = (typeof FIGURES)[number];

/** The date columns that are counted, and as what. */
export const COUNTED = [
  ['created', 'leads'],
  ['mql_date', 'mqls'],
  ['meeting_booked_date', 'meetings_booked'],
  ['sqo_date', 'sqos'],
  ['won_date', 'deals_won'],
  ['lost_date', 'deals_lost'],
  ['received', 'requests'],
] as const;

/** The figures by channel and month, such as `Webinar 2026-03`. */
export type Figures = Map<string, Partial<Record<Figure, number>>>;

/** The name of a channel and month. */
export function nameOf(channel: string, year: number, month: number): string {
  return `${channel} ${year}-${String(month).padStart(2, '0')}`;
}

/** Where `a` and `b` differ by more than a billionth; `undefined` where they don't. */
export function difference(a: Figures, b: Figures): string | undefined {
  if (a.size !== b.size) return `${a.size} groups against ${b.size}`;
  for (const [name, figures] of a) {
    for (const figure of FIGURES) {
      const [one, other] = [figures[figure] ?? 0, b.get(name)?.[figure] ?? 0];
      if (Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one)))
        return `${name}, ${figure}: ${one} against ${other}`;
    }
  }
  return undefined;
}
