/** The KPIs that a table of groups can show, and their values over the figures that are counted for a group. */

import { namesIn, substitute } from '../core/formula';
import type { FormulaKpi, Unit } from '../core/kpi';
import type { Wrong } from '../core/problem';
import { proportionOf } from '../core/proportion';
import type { Row } from '../core/runner';
import { sum } from '../core/sum';
import { RUNNABLES } from '../kpis/runnables';
import type { Measured } from './measured';
import { figuresIn, readsOf } from './reads';
import type { Group } from './summary';
import { TABLE_FACTS } from './tableFacts';

/** A KPI that a table can show. */
export interface TableKpi {
  readonly name: string;
  readonly unit: Unit;
  readonly better: FormulaKpi['better'];
  /** What each argument reads: a figure, or a sum of figures such as `likes + comments + shares`. */
  readonly reads: Readonly<Record<string, string>>;
  /** Of a rate that is a share of a count: the part and the whole, each a figure or a sum of figures. */
  readonly proportion?: { readonly part: string; readonly whole: string };
  /** Works it out over what the arguments read; not there where the KPI is its one figure as it stands. */
  readonly row?: Row;
}

/** The KPIs whose figures are all among `measures`, in the article's order. */
export function tableKpis(measures: readonly Pick<Measured, 'name'>[]): TableKpi[] {
  const there = new Set(measures.map(({ name }) => name));
  return TABLE_FACTS.flatMap(([name, unit, better]): TableKpi[] => {
    const runnable = RUNNABLES.find(({ kpi }) => kpi.name === name);
    const reads = runnable && readsOf(runnable.kpi);
    if (!runnable || !reads || !figuresIn(reads).every((figure) => there.has(figure))) return [];
    const { kpi, row } = runnable;
    const counts = 'formula' in kpi ? proportionOf({ ...kpi, unit }) : undefined;
    const inFigures = (expression: string): string => substitute(expression, (argument) => reads[argument] ?? argument);
    const proportion = counts && { part: inFigures(counts.part), whole: inFigures(counts.whole) };
    return [{ name, unit, better, reads, ...(proportion && { proportion }), ...(row && { row }) }];
  });
}

/** A KPI's value for a group: blank where there is nothing to work out, or what is wrong, of which the first counts. */
export function kpiValue({ reads, row }: TableKpi, group: Group): number | '' | Wrong {
  const values = Object.values(reads).map((expression) => valueOfExpression(expression, group));
  const wrong = values.find((value) => typeof value === 'object');
  if (typeof wrong === 'object') return wrong;
  if (values.includes(undefined)) return '';
  return row ? row(values) : (values[0] as number);
}

/** The value of a figure, or of a sum of figures such as `deals_won + deals_lost`, for a group. */
export function valueOfExpression(expression: string, group: Group): number | Wrong | undefined {
  const values = namesIn(expression).map((name) => group.value(name));
  const wrong = values.find((value) => typeof value === 'object');
  if (wrong !== undefined) return wrong;
  return values.includes(undefined) ? undefined : sum(values as number[]);
}
