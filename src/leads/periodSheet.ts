/** The KPI sheet filled in from a team's data: its inputs are formulas over the two tables, and a channel can be chosen. */

import { emptyFilling, type Filling } from '../template/filling';
import { type Frame, newLayout } from '../template/layout';
import type { TemplateOptions } from '../template/options';
import { filledSheet, type SheetContent } from '../template/sheet';
import { staysText } from '../template/staysText';
import type { DataTables } from './dataTable';
import { periodInput, sourceSheet } from './periodInputs';

/** The choices for the sheet. */
export type PeriodOptions = Omit<TemplateOptions, 'sample'>;

/** The sheet for these choices. Inputs that the data doesn't have stay empty, for people to fill in. */
export function periodSheet(options: PeriodOptions, tables: DataTables, channels: readonly string[]): SheetContent {
  const frame: Frame = { layout: newLayout(options.periods, true), options };
  const filling: Filling = {
    ...emptyFilling(options.start),
    channels,
    input: (input, index) => periodInput(input, index, frame, tables),
    owner: (input) => asText(sourceSheet(input, frame, tables)),
  };
  return filledSheet(options, filling);
}

/** A name as it stays one when it is written into a cell. */
function asText(name: string): string {
  return staysText(name) ? name : '';
}
