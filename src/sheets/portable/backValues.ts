/** Functions that come back in the place of their values, and those that don't. */

import type { Text } from '../../core/kpi';
import { LEFT } from '../../i18n/portableCells';
import { isBlocked } from '../../share/blocked';
import type { KeptValue } from '../../share/portable/conversionPiece';
import { areaOf, valueState } from '../../share/portable/keptValues';
import type { LeftCell } from '../../share/portable/portableRequests';
import { filled } from '../../share/texts';
import type { KeptPiece } from './keptPieces';
import type { OpenSheet } from './portableBook';
import type { Surroundings } from './surroundings';

/** What comes back in the place of values, and what doesn't. */
export function valuesOn(
  open: OpenSheet,
  own: readonly KeptPiece[],
  around: Surroundings | undefined,
): { readonly back: readonly KeptValue[]; readonly left: LeftCell[]; readonly kept: Set<KeptValue> } {
  const back: KeptValue[] = [];
  const left: LeftCell[] = [];
  const kept = new Set<KeptValue>();
  for (const value of own.flatMap(({ piece }) => piece.values)) {
    const state = valueState(open.cells, value);
    const leave = (why: Text): void => void left.push({ sheet: open.name, cell: value.cell, why });
    if (state === 'function') continue;
    if (state === 'gone') leave(LEFT.gone);
    else if (around && around(open, value.formula) !== value.around) {
      leave(filled(LEFT.movedAround, { formula: value.formula }));
      kept.add(value);
    } else if (state === 'there' || (state === 'begun' && !around)) back.push(value);
    else {
      leave(LEFT.edited);
      kept.add(value);
    }
  }
  return { back, left, kept };
}

/** Which of the formulas that are back can't fill their cells, since something else stands there by now. */
export function blockedOn({ sheet }: OpenSheet, back: readonly KeptValue[]): KeptValue[] {
  if (back.length === 0) return [];
  SpreadsheetApp.flush();
  const values: unknown[][] = sheet.getDataRange().getValues();
  return back.filter((value) => {
    const { row, column } = areaOf(value);
    return isBlocked(values[row - 1]?.[column - 1]);
  });
}
