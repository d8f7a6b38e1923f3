/** The figures of a group as a table shows them: with the label and unit that the KPI sheet's input of that name has. */

import type { Text, Unit } from '../core/kpi';
import { INPUTS } from '../template/inputs';
import { allowedBy, MEASURED, type Measured, type TableColumns } from './measured';

/** A figure that a table can show. */
export interface Measure extends Measured {
  readonly label: Text;
  readonly unit: Unit;
}

/** Every figure that a table can show, in the order of its columns. */
export const MEASURES: readonly Measure[] = MEASURED.flatMap((measured) => {
  const input = INPUTS.find(({ name }) => name === measured.name);
  return input ? [{ ...measured, label: input.label, unit: input.unit }] : [];
});

/** The figures that these columns, by field name, allow. */
export function measuresFrom(columns: TableColumns): Measure[] {
  return allowedBy(columns, MEASURES);
}
