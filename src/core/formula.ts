/** A KPI's formula as text: what it divides by, in a person's words, and over a sheet's cells. */

import type { CellFunction, FormulaKpi, Kpi, Language } from './kpi';

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

/** The formula in words, such as `Marketing cost ÷ New leads`; for a function over records or tables, its method. */
export function formulaInWords(kpi: CellFunction, language: Language): string {
  if ('method' in kpi) return kpi.method[language];
  return withSigns(substitute(kpi.formula, (name) => labelOf(kpi, name, language)));
}

/** An expression in words with the signs of arithmetic as people write them: × ÷ −. */
export function withSigns(words: string): string {
  return words.replace(/ ([*/-]) /g, (_, sign: string) => ` ${SIGNS[sign]} `);
}

/** The label of the argument called `name`; the name itself where there is none. */
export function labelOf(kpi: Pick<Kpi, 'arguments'>, name: string, language: Language): string {
  return kpi.arguments.find((argument) => argument.name === name)?.label[language] ?? name;
}

/** The formula's divisors that are sums rather than single arguments. */
export function sumDivisors(kpi: Pick<FormulaKpi, 'formula'>): string[] {
  return divisors(kpi.formula).filter((divisor) => /[+-]/.test(divisor));
}
