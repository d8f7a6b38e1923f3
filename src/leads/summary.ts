/** Sums up a team's leads and activity by channel, by period or by both, in one pass over rows that come in blocks. */

import type { Wrong } from '../core/problem';
import type { Day } from '../template/options';
import type { PeriodKind } from '../template/periods';
import type { Calendar } from './calendar';
import type { Block, BlockColumn } from './columns';
import type { Table } from './fields';
import { type Figures, figureOf, figureOfAll, newFigures, reserve } from './groups';
import { addEvents, EVENTS } from './leadRows';
import { addListSizes, listSizeOfAll, newListSizes } from './listSizes';
import { ADDED_UP, allowedBy, MEASURED } from './measured';
import { newPlacing, OUTSIDE } from './placing';
import { addNumbers, countEvents, type FieldColumn, type Placed, STRETCH, type Stretch } from './stretch';

/** The rows of the activity, which are counted to know the groups that they are in. */
const ROWS = 'rows';
const STOCK = 'list_size_at_start';

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
  /** Days from created to won of every lead that was won, after it was created and in the time asked for. */
  readonly daysToWin: readonly number[];
}

/** What a table has shown of itself. */
interface Seen {
  readonly columns: ReadonlySet<string>;
  /** Whether it has the columns that are grouped by. */
  readonly apart: boolean;
}

/** A summary to which blocks of rows can be added; of a table without rows, add a block of none. */
export function newSummary(options: SummaryOptions): Summary {
  const placing = newPlacing(options);
  const figures = new Map<string, Figures>();
  const listSizes = newListSizes();
  const daysToWin: number[] = [];
  const seen: Partial<Record<Table, Seen>> = {};
  const byCreated = options.dated === 'created';

  const figureCalled = (name: string): Figures => {
    const figure = figures.get(name) ?? newFigures();
    figures.set(name, figure);
    reserve(figure, placing.groupCount());
    return figure;
  };

  const kept = { figureCalled, daysToWin };

  const addLeads = (stretch: Stretch): void => {
    const { columns } = stretch.block;
    const events = EVENTS.filter(([field]) => columns.has(field));
    const dates = events.map(([field]): FieldColumn => [field, columns.get(field) as BlockColumn]);
    const created = dates.find(([field]) => field === 'created');
    if (byCreated && !created) return;
    placing.readTexts(stretch);
    const placed = byCreated && created ? placing.placeBy(created, stretch, dates) : placing.place(stretch, dates);
    for (const [index, [, figure]] of events.entries()) addEvents(placed[index] as Placed, figure, kept);
  };

  const addActivity = (stretch: Stretch): void => {
    const { columns } = stretch.block;
    const dates = columns.get('date');
    if (!dates) return;
    placing.readTexts(stretch);
    const [placed] = placing.place(stretch, [['date', dates]]) as [Placed];
    countEvents(placed, figureCalled(ROWS));
    for (const { field, figure, isMoney } of ADDED_UP) {
      const column = columns.get(field);
      if (!column) continue;
      if (figure === STOCK) addListSizes(placed, [field, column], listSizes, placing.groupCount());
      else addNumbers(placed, [field, column], figureCalled(figure), 0, isMoney ? 'negativeAmount' : 'negativeCount');
    }
  };

  const addBlock = (table: Table, block: Block, add: (stretch: Stretch) => void): void => {
    seen[table] = { columns: new Set(block.columns.keys()), apart: placing.isApart(block) };
    for (let start = 0; start < block.count; start += STRETCH) {
      add({ block, start, count: Math.min(STRETCH, block.count - start) });
    }
  };

  /** The figures whose columns the tables have; of groups, where the table also has what is grouped by. */
  const known = (together: boolean): ReadonlySet<string> => {
    const there = Object.entries(seen).filter(([, { apart }]) => apart || together);
    const columns = Object.fromEntries(there.map(([table, { columns }]) => [table, columns]));
    const undated = byCreated && !seen.leads?.columns.has('created');
    return new Set(
      allowedBy(columns, MEASURED).flatMap(({ name, needs }) => (undated && needs.table === 'leads' ? [] : [name])),
    );
  };

  /** The values of a group's figures, by `figure` and `stock`. */
  const valueIn = (
    names: ReadonlySet<string>,
    name: string,
    figure: (of: Figures) => number | Wrong,
    stock: () => number | Wrong,
  ): number | Wrong | undefined => {
    if (!names.has(name)) return undefined;
    if (name === STOCK) return stock();
    const counted = figures.get(name === 'new_customers' ? 'deals_won' : name);
    const value = counted ? figure(counted) : 0;
    const answers = figures.get('answered');
    if (name !== 'response_minutes' || typeof value === 'object') return value;
    // No mean of nothing. Whatever spoils one of the two spoils the other.
    const answered = answers ? figure(answers) : 0;
    return typeof answered === 'number' && answered > 0 ? value / answered : undefined;
  };

  return {
    daysToWin,
    addLeads: (block) => addBlock('leads', block, addLeads),
    addActivity: (block) => addBlock('activity', block, addActivity),
    groups: () => {
      const met = new Set<number>();
      for (const { sums, wrong } of [...EVENTS.map(([, figure]) => figure), ROWS].flatMap(
        (n) => figures.get(n) ?? [],
      )) {
        for (let group = 1; group < sums.length; group++) if ((sums[group] as number) > 0) met.add(group);
        for (const group of wrong.keys()) if (group !== OUTSIDE) met.add(group);
      }
      const names = known(false);
      return placing.inOrder(met).map(({ group, keys }) => ({
        keys,
        value: (name) =>
          valueIn(
            names,
            name,
            (of) => figureOf(of, group),
            () => figureOf(listSizes.sizes, group),
          ),
      }));
    },
    total: () => {
      const names = known(true);
      return {
        keys: [],
        value: (name) =>
          valueIn(
            names,
            name,
            (of) => figureOfAll(of, placing.groupCount()),
            () => listSizeOfAll(listSizes),
          ),
      };
    },
  };
}
