/** Writes `src/kpis/index.ts`: every KPI, with its formula turned into code. */

import { sumDivisors } from '../src/core/formula';
import type { FormulaKpi, Kpi } from '../src/core/kpi';
import { isFormulaKpi } from '../src/core/kpi';

/** The registry's source text. */
export function registrySource(kpis: readonly Kpi[]): string {
  return `// Generated from the files of this folder by \`npm run generate\`. Don't edit it.

import type { Kpi } from '../core/kpi';
import { type Runnable, runnable, runnableSeries } from '../core/runner';
${kpis.map(({ name }) => `import { ${name} } from './${name}';`).join('\n')}

/** Every KPI, ready to be called, in alphabetical order. */
export const RUNNABLES: readonly Runnable[] = [
${kpis.map((kpi) => `  ${isFormulaKpi(kpi) ? formulaEntry(kpi) : `runnableSeries(${kpi.name})`},`).join('\n')}
];

/** Every KPI's definition, in the same order. */
export const KPIS: readonly Kpi[] = RUNNABLES.map(({ kpi }) => kpi);
`;
}

function formulaEntry(kpi: FormulaKpi): string {
  const parameters = `(${kpi.arguments.map(({ name }) => name).join(', ')})`;
  const code = [kpi.formula, ...sumDivisors(kpi)].map((expression) => arrow(parameters, expression));
  const [arithmetic, ...sums] = code;
  return `runnable(${[kpi.name, arithmetic, ...(sums.length > 0 ? [`[${sums.join(', ')}]`] : [])].join(', ')})`;
}

function arrow(parameters: string, expression: string): string {
  const used = parameters.replace(/[a-z_]+/g, (name) =>
    new RegExp(`\\b${name}\\b`).test(expression) ? name : `_${name}`,
  );
  return `${used} => ${expression}`;
}
