/** Writes the README's table of functions. */

import { formulaInWords } from '../src/core/formula';
import { isOptional, type Kpi, type Section } from '../src/core/kpi';

const ORDER: readonly Section[] = ['start', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 'plan'];

/** A Markdown table of all functions, in the article's order. */
export function readmeTable(kpis: readonly Kpi[]): string {
  const rows = [...kpis]
    .sort((a, b) => ORDER.indexOf(a.section) - ORDER.indexOf(b.section))
    .map((kpi) => `| ${[kpi.section, call(kpi), kpi.title.en, formulaInWords(kpi, 'en')].join(' | ')} |`);
  return ['| § | function | what it is | how it is worked out |', '|---|---|---|---|', ...rows].join('\n');
}

function call(kpi: Kpi): string {
  const names = kpi.arguments.map((argument) => (isOptional(argument) ? `[${argument.name}]` : argument.name));
  const also = kpi.aliases ? ` (also ${kpi.aliases.map((alias) => `\`${alias}\``).join(', ')})` : '';
  return `\`${kpi.name}(${names.join(', ')})\`${also}`;
}
