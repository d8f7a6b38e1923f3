/** Builds the add-on: exactly what goes to Google, and the catalogue of its functions. */

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { formulaInWords } from '../src/core/formula';
import { isOptional, type Kpi, LANGUAGES, type Language, type Text } from '../src/core/kpi';
import { kpiNames, loadKpis } from './kpiFiles';
import { leaveOutOtherSentences, leaveOutSidebarWords } from './leaveOut';
import { functionStubs, handlerStubs } from './stubs';

/** The globals beside the functions: what Sheets, the menu and the sidebar call. */
export const HANDLERS = [
  'onOpen',
  'onInstall',
  'openSidebar',
  'openTemplate',
  'openHelp',
  'startSidebar',
  'rememberLanguage',
  'rememberFunctions',
  'dismissWelcome',
  'readSelection',
  'insertFormula',
  'insertKpiTemplate',
] as const;

/** The global that holds the bundle. Apps Script keeps names ending in `_` from cells and sidebars. */
const BUNDLE = 'leadsheet_';

/** Writes `dist/Code.js`, `Sidebar.html`, `appsscript.json` and `catalog.json`, with `language` in the functions' help. */
export async function build(language: Language = 'en'): Promise<void> {
  await mkdir('dist', { recursive: true });
  const kpis = await loadKpis(kpiNames());
  const [code, script, style, page] = await Promise.all([
    bundled({
      entryPoints: ['src/main.ts'],
      globalName: BUNDLE,
      define: { BUILD_LANGUAGE: JSON.stringify(language) },
      plugins: [leaveOutSidebarWords, leaveOutOtherSentences(language)],
    }),
    bundled({ entryPoints: ['src/sidebar/sidebar.ts'], minify: true }),
    bundled({ entryPoints: ['src/sidebar/sidebar.css'], minify: true }),
    readFile('src/sidebar/sidebar.html', 'utf8'),
  ]);
  await Promise.all([
    writeFile('dist/Code.js', `${code}\n${functionStubs(kpis, language)}\n${handlerStubs(HANDLERS)}`),
    writeFile(
      'dist/Sidebar.html',
      page
        .replace('/*sidebar.css*/', () => style)
        // The page ends at the first closing tag, even inside a string of the script.
        .replace('/*sidebar.js*/', () => script.replace(/<\/script/g, '<\\/script')),
    ),
    writeFile('dist/catalog.json', `${JSON.stringify({ functions: kpis.map(entryOf) }, null, 2)}\n`),
    copyFile('appsscript.json', 'dist/appsscript.json'),
  ]);
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await esbuild({
    ...options,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles?.[0]?.text ?? '';
}

/** One function as other programs read it. */
function entryOf(kpi: Kpi): object {
  const formula = Object.fromEntries(LANGUAGES.map((language) => [language, formulaInWords(kpi, language)]));
  return {
    name: kpi.name,
    aliases: kpi.aliases ?? [],
    section: kpi.section,
    goal: kpi.goal,
    unit: kpi.unit,
    better: kpi.better,
    title: kpi.title,
    meaning: kpi.meaning,
    formula: formula as Text,
    arguments: kpi.arguments.map((argument) => ({
      name: argument.name,
      label: argument.label,
      example: String(argument.example),
      optional: isOptional(argument),
    })),
  };
}
