/** Closes a period of a KPI sheet: its inputs warn before an edit, beside whatever else warns. */

import type { Calendar } from '../../leads/calendar';
import { writtenDay } from '../../share/days';
import { type DatedPeriod, datedPeriods } from '../../share/sheetPeriods';
import { block } from '../../template/address';
import { INPUTS } from '../../template/inputs';
import { rememberedLanguage } from '../language';
import { Refused } from '../refused';
import type { KpiSheet } from '../template/kpiSheet';
import { closedDescription, closedRanges, warn } from './ownProtections';

/** A period, by its first day, and whether it is closed. */
export interface ClosablePeriod extends DatedPeriod {
  readonly period: string;
  readonly closed: boolean;
}

/** The sheet's periods, from the first, and whether each is closed. */
export function periodsOf({ sheet, frame, current }: KpiSheet, calendar: Calendar): ClosablePeriod[] {
  const closed = closedRanges(sheet).map((protection) => protection.getRange().getColumn());
  return datedPeriods(frame, current, calendar).map(({ column, day }) => ({
    column,
    day,
    period: writtenDay(day),
    closed: closed.includes(column),
  }));
}

/** Closes the period, which may be closed already. */
export function closePeriod({ sheet, frame }: KpiSheet, { period, column, closed }: ClosablePeriod): void {
  const rows = INPUTS.flatMap(({ name }) => frame.layout.rows.get(name) ?? []);
  if (rows.length === 0) throw new Refused('noInputs', sheet.getName());
  if (closed) return;
  const range = block(Math.min(...rows), column, Math.max(...rows), column);
  warn({ sheet, range, description: closedDescription(period, rememberedLanguage()) });
}

/** Opens the period again. */
export function reopenPeriod({ sheet }: KpiSheet, { column }: DatedPeriod): void {
  for (const protection of closedRanges(sheet)) if (protection.getRange().getColumn() === column) protection.remove();
}
