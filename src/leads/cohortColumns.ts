/** The columns of the sheet of cohorts: figures and KPIs in the period, and by the month the lead was created. */

import type { Unit } from '../core/kpi';
import { countedAs } from './measured';
import type { Measure } from './measures';
import { type TableKpi, tableKpis } from './tableKpis';

/** `event`: in the period. `created`: by the month the lead was created. `both`: the same either way. */
export type Dated = 'event' | 'created' | 'both';

/** A column right of the months. */
export interface CohortColumn {
  /** The figure's or KPI's name. */
  readonly name: string;
  readonly unit: Unit;
  readonly dated: Dated;
  readonly measure?: Measure;
  readonly kpi?: TableKpi;
}

/** The KPIs of which both readings are shown. */
const KPIS: readonly string[] = ['CONVERSION_RATE', 'CAC', 'COST_PER_SQO'];
/** The figures that they read, as they are counted. */
const SAME: readonly string[] = ['leads', 'marketing_cost'];
const DIFFERENT: readonly string[] = ['sqos', 'deals_won'];

/** The columns that the figures allow, from the left. */
export function cohortColumns(measures: readonly Measure[]): CohortColumn[] {
  const figures = (names: readonly string[], dated: readonly Dated[]): CohortColumn[] =>
    measures
      .filter(({ name }) => names.includes(name))
      .flatMap((measure) => dated.map((each) => ({ name: measure.name, unit: measure.unit, dated: each, measure })));
  const kpis = tableKpis(measures).filter(({ name }) => KPIS.includes(name));
  return [
    ...figures(SAME, ['both']),
    ...figures(DIFFERENT, ['event', 'created']),
    ...kpis.flatMap((kpi) =>
      (['event', 'created'] as const).map((dated): CohortColumn => ({ name: kpi.name, unit: kpi.unit, dated, kpi })),
    ),
  ];
}

/** The place among `columns` of the figure that a KPI of this reading reads. */
export function readBy(columns: readonly CohortColumn[], figure: string, dated: Dated): number {
  const name = countedAs(figure);
  const place = columns.findIndex(
    (column) => column.name === name && (column.dated === dated || column.dated === 'both'),
  );
  if (place < 0) throw new Error(`There is no column for ${name}.`);
  return place;
}
