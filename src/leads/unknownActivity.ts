/** Activity that a channel doesn't have: blank rather than 0, since e-mails of an ad channel aren't wrong but no subject. */

import { divisors, namesIn, substitute } from '../core/formula';
import { isFormulaKpi } from '../core/kpi';
import { kpiCalled } from './kpiWords';
import type { Measure } from './measures';
import type { Group } from './summary';
import { tableKpis } from './tableKpis';

/**
 * The groups, with a blank for every figure of the activity that comes to 0, so that a channel without cost doesn't look
 * free, and nothing is divided by 0. A 0 stays where it is a finding: where a KPI divides it by activity that there was,
 * as no unsubscribe of 1,000 e-mails.
 */
export function withoutUnknownActivity(groups: readonly Group[], measures: readonly Measure[]): Group[] {
  const activity = measures.filter(({ table }) => table === 'activity').map(({ name }) => name);
  const dividedBy = new Map(activity.map((name) => [name, basesOf(name, measures, activity)]));
  return groups.map((group) => {
    // Each figure once: many columns ask for the same ones, of perhaps thousands of channels.
    const values = new Map(measures.map(({ name }) => [name, group.value(name)]));
    const isThere = (name: string): boolean => values.get(name) !== 0 && values.get(name) !== undefined;
    const unknown = activity.filter((name) => values.get(name) === 0 && !dividedBy.get(name)?.some(isThere));
    for (const name of unknown) values.set(name, undefined);
    return { keys: group.keys, value: (name) => values.get(name) };
  });
}

/** The figures of the activity by which a KPI divides this one. */
function basesOf(figure: string, measures: readonly Measure[], activity: readonly string[]): string[] {
  return tableKpis(measures).flatMap(({ name, reads }) => {
    const kpi = kpiCalled(name);
    if (!isFormulaKpi(kpi)) return [];
    const figuresOf = (expression: string): string[] =>
      namesIn(substitute(expression, (argument) => reads[argument] ?? argument));
    const below = divisors(kpi.formula).flatMap(figuresOf);
    const above = figuresOf(kpi.formula).filter((read) => !below.includes(read));
    return above.includes(figure) ? below.filter((base) => activity.includes(base)) : [];
  });
}
