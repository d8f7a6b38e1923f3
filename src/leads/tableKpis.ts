/** The KPIs that a table of groups can show, over the figures that are counted for a group. */

import type { FormulaKpi, Unit } from '../core/kpi';

/** A KPI that a table can show. */
export interface TableKpi {
  readonly name: string;
  readonly unit: Unit;
  readonly better: FormulaKpi['better'];
  /** What each argument reads: a figure, or a sum of figures such as `likes + comments + shares`. */
  readonly reads: Readonly<Record<string, string>>;
  /** Of a rate that is a share of a count: the part and the whole, each a figure or a sum of figures. */
  readonly proportion?: { readonly part: string; readonly whole: string };
}
