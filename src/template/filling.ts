/** What a new sheet has in the cells that people fill in. */

import type { Input } from './inputs';
import type { KpiRow } from './kpiRows';
import type { Day } from './options';

/** Each gives a cell's value; `''` leaves it empty. `index` counts the periods from 0. */
export interface Filling {
  /** The first day of the first period. */
  readonly start: Day;
  /** How many periods one deal covers; left out, as many as are a year. */
  readonly deal?: number;
  /** A number, or a formula that begins with `=`. */
  readonly input: (input: Input, index: number) => number | string;
  readonly target: (row: KpiRow) => number | '';
  readonly owner: (input: Input) => string;
  readonly event: (index: number) => string;
  /** The channels to choose from, of a sheet that is filled from data and can be filtered. */
  readonly channels?: readonly string[];
}

/** Nothing is filled in but the targets that the article itself names. */
export function emptyFilling(start: Day): Filling {
  return { start, input: () => '', target: (row) => row.target ?? '', owner: () => '', event: () => '' };
}
