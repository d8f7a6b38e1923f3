/** A KPI's native formula over the cells of a table's row. */

import { divisors, namesIn, substitute } from '../core/formula';
import type { Language } from '../core/kpi';
import { type Calculation, nativeFormula, type Operand, type OperandCell } from '../core/native';
import { fill } from '../i18n/problems';
import { ROW_TEXTS } from '../i18n/rowTexts';

/** A cell that a formula reads. */
export interface Source {
  readonly reference: string;
  readonly label: string;
  /** Made by us: whatever isn't a number in it is a ⚠ text, which is passed on. Else somebody types into it. */
  readonly made: boolean;
}

/**
 * The formula, with `=`. `reads` says by argument which name, or arithmetic over names, stands for it; `sourceOf` gives
 * the cell of a name.
 */
export function rowFormula(
  kpi: Calculation,
  reads: Readonly<Record<string, string>>,
  sourceOf: (name: string) => Source,
  language: Language,
): string {
  const operands = Object.fromEntries(
    kpi.arguments.map(({ name }) => [name, operandOf(reads[name] ?? name, sourceOf)]),
  );
  return `=${nativeFormula(kpi, operands, (code, label) => fill(ROW_TEXTS[language][code], { label }))}`;
}

function operandOf(expression: string, sourceOf: (name: string) => Source): Operand {
  const dividing = divisors(expression);
  return {
    expression: substitute(expression, (name) => sourceOf(name).reference),
    cells: namesIn(expression).map((name): OperandCell => {
      const { reference, label, made } = sourceOf(name);
      return { reference, label, ...(made && { outcome: true }), ...(dividing.includes(name) && { divides: true }) };
    }),
  };
}
