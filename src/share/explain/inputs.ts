/** The cells that a formula reads, each once. */

import type { Text } from '../../core/kpi';
import { kpiCalled } from '../../formula/calls';
import { isArrayFormula, isCellwise } from '../../formula/otherFunctions';
import { type Node, partsOf } from '../../formula/parse';
import { KPIS } from '../../kpis';
import type { AreaOnSheet } from '../blocks';
import type { ExplainedInput } from '../requests';
import { asIs } from '../texts';
import { areaOf, cellOfArea, type Grid, placeOf, type Spot, seen } from './grid';
import { labelBeside } from './labels';

/** More cells than these aren't listed. */
export const MOST_INPUTS = 20;

/** A cell or a range that is read, and what the function that reads it calls it. */
export interface ReadArea {
  readonly area: AreaOnSheet;
  readonly argument: Text | undefined;
}

/** The formula's place: where it stands, and how far below and right of it the cell is that is looked at. */
export interface Standing {
  readonly anchor: Spot;
  readonly down: number;
  readonly across: number;
}

/** What the node reads. Where one cell of a range counts for the cell that is looked at, only that one, if `aligned`. */
export function readBy(node: Node, text: string, standing: Standing, grid: Grid, aligned = true): ReadArea[] {
  const found: ReadArea[] = [];
  const visit = (part: Node, isOne: boolean, argument: Text | undefined): void => {
    if (part.kind === 'reference') {
      const area = areaOf(text.slice(part.from, part.to), standing.anchor.sheet, grid);
      if (!area) return;
      const one = isOne ? { ...cellOfArea(area, standing.down, standing.across), rows: 1, columns: 1 } : area;
      const { cell, sheet } = placeOf(one);
      if (!found.some((known) => placeOf(known.area).cell === cell && known.area.sheet === sheet)) {
        found.push({ area: one, argument });
      }
      return;
    }
    if (part.kind !== 'call') {
      for (const inner of partsOf(part)) visit(inner, isOne, argument);
      return;
    }
    const kpi = KPIS.find(({ name }) => name === kpiCalled(part.name)?.name);
    const isTurnedOver = kpi ? 'formula' in kpi : isCellwise(part) || isArrayFormula(part);
    for (const [index, inner] of part.parts.entries()) {
      visit(inner, isOne && isTurnedOver, kpi ? kpi.arguments[index]?.label : isTurnedOver ? argument : undefined);
    }
  };
  visit(node, aligned, undefined);
  return found;
}

/** What is read, as a person is told it. */
export function inputOf({ area, argument }: ReadArea, reader: Spot, grid: Grid): ExplainedInput {
  const called = labelBeside(area, reader, grid);
  const isCell = area.rows * area.columns === 1;
  return {
    ...placeOf(area),
    label: argument ?? asIs(called === '' ? placeOf(area).cell : called),
    called,
    shown: isCell ? seen(area, grid) : '',
  };
}
