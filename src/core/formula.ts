/** A KPI's formula as text: what it divides by, in a person's words, and over a sheet's cells. */

import type { FormulaKpi, Kpi, Language } from './kpi';
import { isFormulaKpi } from './kpi';

const NAME = /[a-z_]+/g;
const DIVISOR = /\/ (\w+|\([^()]*\))/g;
const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

/** The names that occur in an expression, in order, each once. */
export function namesIn(expression: string): string[] {
  return [...new Set(expression.match(NAME) ?? [])];
}

/** `expression` with every name replaced by what `value` gives for it. */
export function substitute(expression: string, value: (name: string) => string): string {
  return expression.replace(NAME, value);
}

/**
 * What the formula divides by, so what has to be above 0: names such as `leads`, or a sum such as `1 + target_roi`.
 * A product in brackets counts as its factors, since it is 0 only where one of them is.
 */
export function divisors(formula: string): string[] {
  return [...formula.matchAll(DIVISOR)]
    .flatMap(([, divisor = '']) => {
      const inner = divisor.replace(/[()]/g, '');
      return /[+-]/.test(inner) ? [inner] : inner.split(' * ');
    })
    .filter((divisor) => !/^\d+$/.test(divisor));
}

/** The formula in words, such as `Marketing cost ÷ New leads`; for a function over records, its method. */
export function formulaInWords(kpi: Kpi, language: Language): string {
  if (!isFormulaKpi(kpi)) return kpi.method[language];
  return substitute(kpi.formula, (name) => labelOf(kpi, name, language)).replace(
    / ([*/-]) /g,
    (_, sign: string) => ` ${SIGNS[sign]} `,
  );
}

/** The label of the argument called `name`. */
export function labelOf(kpi: Kpi, name: string, language: Language): string {
  return kpi.arguments.find((argument) => argument.name === name)?.label[language] ?? name;
}

/** The formula's divisors that are sums rather than single arguments. */
export function sumDivisors(kpi: Pick<FormulaKpi, 'formula'>): string[] {
  return divisors(kpi.formula).filter((divisor) => /[+-]/.test(divisor));
}
