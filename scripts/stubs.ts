/** Writes the declarations that Sheets finds in `Code.js`: it reads their text, so they can't come out of a bundler. */

import { formulaInWords } from '../src/core/formula';
import { isOptional, type Kpi, type Language } from '../src/core/kpi';

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

function functionStub(kpi: Kpi, name: string, language: Language): string {
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
    `function ${name}(${parameters}) { return leadsheet_.call('${name}', arguments); }`,
    '',
  ].join('\n');
}
