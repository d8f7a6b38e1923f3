/** Sums up a team's leads and activity by channel, by period or by both, in one pass over rows that come in blocks. */

import type { Wrong } from '../core/problem';
import type { Day } from '../template/options';
import type { PeriodKind } from '../template/periods';
import type { Calendar } from './calendar';
import type { Block } from './columns';

/** What the rows are grouped by: a column's text, or the period in which something happened. */
export type GroupBy =
  | { readonly kind: 'field' /** `channel`, `campaign`, `product`, or `by 1` for a header. */; readonly name: string }
  | {
      readonly kind: 'period';
      readonly period: PeriodKind;
      /** The weekday on which weeks begin, 1 for Monday (as if left out) to 7 for Sunday. */
      readonly start?: number;
    };

/** How the rows are summed up. */
export interface SummaryOptions {
  /** None, one or two. */
  readonly by: readonly GroupBy[];
  readonly calendar: Calendar;
  /** Moments: what happened from `from` on and before `before` counts. */
  readonly from?: number;
  readonly before?: number;
  /**
   * `event`: each event counts when it happened. `created`: everything of a lead counts when the lead was created
   * (cohorts), spend when it was spent.
   */
  readonly dated: 'event' | 'created';
  /** Whether texts that differ only by case, width or spaces are one group, shown as the spelling met most often. */
  readonly merge: boolean;
}

/** The figures of one group. */
export interface Group {
  /** As many as `by`: a text (`''` where the cell is blank), or a period's first day (`''` where a date is wrong). */
  readonly keys: readonly (string | Day)[];
  /**
   * A figure by its name in `measured.ts`. A cell that is wrong makes its figure a `Wrong` with the column as
   * `argument` and the sheet's `row`, instead of a wrong number. `undefined` where no column was there to count, or
   * the table doesn't have the column that is grouped by (then only the total knows it).
   */
  value(measure: string): number | Wrong | undefined;
}

/** What has been summed up so far. */
export interface Summary {
  addLeads(block: Block): void;
  addActivity(block: Block): void;
  /** The groups: texts in order of first appearance, periods in time order with wrong dates last. */
  groups(): Group[];
  /** All groups together; the list size is that of the earliest date of all. */
  total(): Group;
  /** Days from created to won of every lead that was won after it was created. */
  readonly daysToWin: readonly number[];
}
