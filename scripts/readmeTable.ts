/** Writes the README's table of functions. */

import { formulaInWords } from '../src/core/formula';
import { type CellFunction, isOptional, type Section } from '../src/core/kpi';

const ORDER: readonly Section[] = ['start', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 'plan'];

/** A Markdown table of all functions, in the article's order. */
export function readmeTable(functions: readonly CellFunction[]): string {
  const rows = [...functions]
    .sort((a, b) => ORDER.indexOf(a.section) - ORDER.indexOf(b.section))
    .map((fn) => `| ${[fn.section, call(fn), fn.title.en, formulaInWords(fn, 'en')].join(' | ')} |`);
  return ['| § | function | what it is | how it is worked out |', '|---|---|---|---|', ...rows].join('\n');
}

function call(fn: CellFunction): string {
  const names = fn.arguments.map((argument) => (isOptional(argument) ? `[${argument.name}]` : argument.name));
  const aliases = 'aliases' in fn ? (fn.aliases ?? []) : [];
  const also = aliases.length > 0 ? ` (also ${aliases.map((alias) => `\`${alias}\``).join(', ')})` : '';
  return `\`${fn.name}(${names.join(', ')})\`${also}`;
}
