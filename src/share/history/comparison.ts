/** Two snapshots side by side, and what has been restated since one was kept. */

import type { Language } from '../../core/kpi';
import type { Current } from '../../template/changes';
import { idOf, ROWS_AND_VARIANTS } from '../../template/kpiRows';
import type { Frame } from '../../template/layout';
import type { ComparedKpi, Comparison, Figure, FigureOf } from '../teamRequests';
import { channelIn, isSameFigure, shownAs } from './figures';
import type { KeptFigures } from './readHistory';

/** How many KPIs are in one of the snapshots and not in the other. */
export function onlyInOne(before: ReadonlyMap<string, Figure>, after: ReadonlyMap<string, Figure>): number {
  const lacking = (one: ReadonlyMap<string, Figure>, other: ReadonlyMap<string, Figure>): number =>
    [...one.keys()].filter((id) => !other.has(id)).length;
  return lacking(before, after) + lacking(after, before);
}

/** The KPIs that are in both snapshots, in the sheet's order. */
export function comparedKpis(
  before: ReadonlyMap<string, Figure>,
  after: ReadonlyMap<string, Figure>,
  unlike: Comparison['unlike'],
  language: Language,
): ComparedKpi[] {
  const isKept = (id: string): boolean => before.has(id) && after.has(id);
  return ROWS_AND_VARIANTS.filter((row) => isKept(idOf(row))).map((row) => {
    const shown = shownAs(row, language);
    const [from, to] = [before.get(shown.key) ?? '', after.get(shown.key) ?? ''];
    const isAmount = shown.unit === 'money';
    // Of a month and of a quarter, rates differ, too, where they are themselves per period, as churn is.
    const incomparable = (unlike === 'currency' && isAmount) || unlike === 'periods';
    return { ...shown, before: from, after: to, change: incomparable ? null : changeOf(from, to, shown.unit) };
  });
}

/** What figures depend on beside the sheet and the period. */
export type Circumstances = Pick<KeptFigures, 'currency' | 'periods' | 'channel'>;

/** Those of a KPI sheet as it is now. */
export function circumstancesOf(frame: Frame, current: Current): Circumstances {
  const { currency, periods } = frame.options;
  return { currency, periods, channel: channelIn(frame, current) };
}

/** The snapshots of a KPI sheet that its figures can be held against: another currency, channel or kind of periods is other figures. */
export function comparableSnapshots(
  snapshots: readonly KeptFigures[],
  sheet: number,
  now: Circumstances,
): KeptFigures[] {
  return snapshots.filter((snapshot) => snapshot.sheet === sheet && unlikeness(snapshot, now) === '');
}

/** What the two haven't got in common; of several things, what matters most. */
export function unlikeness(one: Circumstances, other: Circumstances): Comparison['unlike'] {
  if (one.periods !== other.periods) return 'periods';
  if (one.currency !== other.currency) return 'currency';
  return one.channel === other.channel ? '' : 'channel';
}

/** The change as the sheet has it: in percentage points of a rate; else a share, where the base is above 0. */
export function changeOf(before: Figure, after: Figure, unit: FigureOf['unit']): number | null {
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  if (unit === 'rate') return (after - before) * 100;
  return before > 0 ? after / before - 1 : null;
}

/** A KPI whose figure isn't what a snapshot says. */
export interface Restated extends FigureOf {
  readonly before: Figure;
  readonly now: Figure;
}

/** The KPIs of a snapshot that the sheet shows otherwise now; what the sheet has no longer isn't one. */
export function restated(
  before: ReadonlyMap<string, Figure>,
  now: ReadonlyMap<string, Figure>,
  language: Language,
): Restated[] {
  return ROWS_AND_VARIANTS.flatMap((row) => {
    const [kept, shown] = [before.get(idOf(row)), now.get(idOf(row))];
    if (kept === undefined || shown === undefined || isSameFigure(kept, shown)) return [];
    return [{ ...shownAs(row, language), before: kept, now: shown }];
  });
}

/** Of each period, the last snapshot; `snapshots` begin with the newest. */
export function lastOfEachPeriod(snapshots: readonly KeptFigures[]): KeptFigures[] {
  const last = new Map<number, KeptFigures>();
  for (const snapshot of snapshots) {
    if (!last.has(snapshot.day)) last.set(snapshot.day, snapshot);
  }
  return [...last.values()];
}
