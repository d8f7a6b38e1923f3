/** Writes what is generated into `src`: the list of definitions, the functions that can be called, and those for tables. */

import { sumDivisors } from '../src/core/formula';
import type { FormulaKpi, Kpi } from '../src/core/kpi';
import { isFormulaKpi } from '../src/core/kpi';
import { readsOf } from '../src/leads/reads';

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

/**
 * The source of `src/leads/tableFacts.ts`: the few facts of the KPIs that a table can show, in the article's order. The
 * rest is in the runnables; their loading is every cell's, so it stays as short as it is.
 */
export function tableFactsSource(kpis: readonly Kpi[]): string {
  const orderOf = ({ section }: Kpi): number =>
    ['start', ...Array.from({ length: 16 }, (_, i) => i + 1)].indexOf(section);
  const shown = kpis.filter((kpi) => readsOf(kpi) !== undefined).sort((a, b) => orderOf(a) - orderOf(b));
  return `${HEAD.replace('this folder', 'src/kpis')}
import type { FormulaKpi, Unit } from '../core/kpi';

/** Of every KPI that a table can show: its name, its unit, and which way it is better. */
export const TABLE_FACTS: readonly (readonly [name: string, unit: Unit, better: FormulaKpi['better']])[] = [
${shown.map(({ name, unit, better }) => `  ['${name}', '${unit}', '${better}'],`).join('\n')}
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
