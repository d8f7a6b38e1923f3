/** Calculation order: keeps the formulas of conditional formats and validations from passing for cells. */

import { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

/**
 * Repairs the order of calculation in Univer 0.25.1. There a rule's formula counts as a cell whose place is its offset
 * within the rule, so real cells seem to depend on it; the false circles make cells be calculated before those they
 * refer to, and show wrong numbers. Nothing depends on a rule's formula, so it is given no place at all.
 */
export function repairCalculationOrder(): void {
  if (repaired) return;
  repaired = true;
  const placeOf = FormulaDependencyTreeVirtual.prototype.toRTreeItem;
  FormulaDependencyTreeVirtual.prototype.toRTreeItem = function place(this: FormulaDependencyTreeVirtual) {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : placeOf.call(this);
  };
}

let repaired = false;
