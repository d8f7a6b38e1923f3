/** Writes what is generated into `src/kpis`: the list of definitions, and the functions that can be called. */

import { sumDivisors } from '../src/core/formula';
import type { FormulaKpi, Kpi } from '../src/core/kpi';
import { isFormulaKpi } from '../src/core/kpi';

const HEAD = "// Generated from the files of this folder by `npm run generate`. Don't edit it.\n";

/** The source of `src/kpis/index.ts`: every definition, with all its words. */
export function indexSource(kpis: readonly Kpi[]): string {
  return `${HEAD}
import type { Kpi } from '../core/kpi';
${kpis.map(({ name }) => `import { ${name} } from './${name}';`).join('\n')}

/** Every KPI, in alphabetical order. */
export const KPIS: readonly Kpi[] = [
${kpis.map(({ name }) => `  ${name},`).join('\n')}
];
`;
}

/**
 * The source of `src/kpis/runnables.ts`: every formula as code, with the few facts that a call needs. The words stay
 * out, since every cell's call loads the whole of `Code.js`.
 */
export function runnablesSource(kpis: readonly Kpi[]): string {
  const words = new Set(kpis.filter(isFormulaKpi).flatMap((kpi) => kpi.arguments.map(({ name }) => constantOf(name))));
  const series = kpis.filter((kpi) => !isFormulaKpi(kpi));
  return `${HEAD}
import { type Runnable, runnable, runnableSeries } from '../core/runner';
import {
${[...words]
  .sort()
  .map((word) => `  ${word},`)
  .join('\n')}
} from './arguments';
${series.map(({ name }) => `import { ${name} } from './${name}';`).join('\n')}

/** Every KPI, ready to be called, in alphabetical order. */
export const RUNNABLES: readonly Runnable[] = [
${kpis.map((kpi) => `  ${isFormulaKpi(kpi) ? formulaEntry(kpi) : `runnableSeries(${kpi.name})`},`).join('\n')}
];
`;
}

function formulaEntry(kpi: FormulaKpi): string {
  const facts = [
    `name: '${kpi.name}'`,
    ...(kpi.aliases ? [`aliases: [${kpi.aliases.map((alias) => `'${alias}'`).join(', ')}]`] : []),
    `arguments: [${kpi.arguments.map(({ name }) => constantOf(name)).join(', ')}]`,
    `formula: '${kpi.formula}'`,
    ...(kpi.partOfWhole ? ['partOfWhole: true'] : []),
  ];
  const code = [kpi.formula, ...sumDivisors(kpi)].map((expression) => arrow(kpi, expression));
  const [arithmetic, ...sums] = code;
  return `runnable(\n    { ${facts.join(', ')} },\n    ${[arithmetic, ...(sums.length > 0 ? [`[${sums.join(', ')}]`] : [])].join(',\n    ')},\n  )`;
}

function arrow(kpi: FormulaKpi, expression: string): string {
  const parameters = kpi.arguments.map(({ name }) =>
    new RegExp(`\\b${name}\\b`).test(expression) ? name : `_${name}`,
  );
  return `(${parameters.join(', ')}) => ${expression}`;
}

/** The name under which the vocabulary exports an argument. */
function constantOf(argument: string): string {
  return argument.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
