/** What the KPIs' arguments read in a table: figures that are counted and added up. */

import { namesIn } from '../core/formula';
import type { Callable } from '../core/kpi';
import { CALLED, MEASURED } from './measured';

/** What an argument reads, where its figure isn't called as the argument: the same as in the KPI sheet. */
const READS: Readonly<Record<string, string>> = {
  ...CALLED,
  cost: 'marketing_cost',
  engagements: 'likes + comments + shares',
  qualified_leads: 'mqls',
  revenue: 'won_value',
  sales: 'deals_won',
  sales_value: 'won_value',
};

/** KPIs over records that are a figure as it stands. */
const FIGURES: Readonly<Record<string, string>> = { MRR: 'new_mrr', RESPONSE_TIME: 'response_minutes' };

/**
 * What each argument of a KPI reads: a figure, or a sum of figures. A KPI over records reads its one figure, under that
 * name. `undefined` where a table can't show the KPI, since some argument is no figure of it.
 */
export function readsOf(kpi: Pick<Callable, 'name' | 'arguments'>): Readonly<Record<string, string>> | undefined {
  const figure = FIGURES[kpi.name];
  const reads = Object.fromEntries(
    figure ? [[figure, figure]] : kpi.arguments.map(({ name }) => [name, READS[name] ?? name]),
  );
  return figuresIn(reads).every((name) => MEASURED.some((measured) => measured.name === name)) ? reads : undefined;
}

/** The figures that a KPI reads, each as often as it does. */
export function figuresIn(reads: Readonly<Record<string, string>>): string[] {
  return Object.values(reads).flatMap(namesIn);
}
