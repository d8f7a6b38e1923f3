/** Writes the declarations that Sheets finds in `Code.js`: it reads their text, so they can't come out of a bundler. */

import { formulaInWords } from '../src/core/formula';
import { HIDDEN_FUNCTION } from '../src/core/hiddenFunction';
import { type CellFunction, isOptional, type Kpi, type Language, type TableFunction } from '../src/core/kpi';

const OPTIONAL: Readonly<Record<Language, string>> = { en: 'Optional. ', ko: '선택 사항. ', ja: '省略可。' };

/** The functions of every KPI under all its names, each with the JSDoc that Sheets shows while typing. */
export function functionStubs(kpis: readonly Kpi[], language: Language): string {
  return kpis
    .flatMap((kpi) => [kpi.name, ...(kpi.aliases ?? [])].map((name) => functionStub(kpi, name, language)))
    .join('\n');
}

/** Declarations for what Sheets calls to show the menu. */
export function menuStubs(names: readonly string[]): string {
  return names.map((name) => `function ${name}() { leadsheet_.${name}(); }\n`).join('');
}

/** Declarations for what the menu's items and the sidebar call. */
export function actionStubs(names: readonly string[]): string {
  return names.map((name) => `function ${name}(request) { return leadsheet_.act('${name}', request); }\n`).join('');
}

/**
 * The function that the check of an installation writes into cells; without JSDoc nobody is offered it while typing. It has
 * arguments, since Sheets takes a function that declares none to have none.
 */
export function hiddenStub(): string {
  return `function ${HIDDEN_FUNCTION}(asked, first, second, third) { return leadsheet_.echo(arguments); }\n`;
}

/** The function that gives a table, with its JSDoc. `run` is what it calls of the bundle. */
export function tableStub(table: TableFunction, run: string, language: Language): string {
  return functionStub(table, table.name, language, `leadsheet_.${run}(arguments)`);
}

function functionStub(
  kpi: CellFunction,
  name: string,
  language: Language,
  body = `leadsheet_.call('${name}', arguments)`,
): string {
  const parameters = kpi.arguments.map((argument) => argument.name).join(', ');
  const params = kpi.arguments.map((argument) => {
    const optional = isOptional(argument) ? OPTIONAL[language] : '';
    return ` * @param {${argument.example}} ${argument.name} ${optional}${argument.label[language]}`;
  });
  return [
    '/**',
    ` * ${[`${kpi.title[language]}: ${kpi.meaning[language]}`, formulaInWords(kpi, language), kpi.care?.[language]].filter(Boolean).join(' ')}`,
    ' *',
    ...params,
    ` * @return ${kpi.title[language]}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${parameters}) { return ${body}; }`,
    '',
  ].join('\n');
}
