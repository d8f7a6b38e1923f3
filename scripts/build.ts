/** Builds the add-on: exactly what goes to Google, and the catalogue of its functions. */

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { formulaInWords } from '../src/core/formula';
import { isOptional, type Kpi, LANGUAGES, type Language, type Text } from '../src/core/kpi';
import { kpiNames, loadKpis } from './kpiFiles';
import { leaveOutOtherSentences } from './otherSentences';
import { functionStubs, handlerStubs } from './stubs';
import { takeOutWords, type WithoutWords } from './takeOutWords';

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
  'readKpiSheet',
  'changeKpiSheet',
  'readLeadTables',
  'checkLeads',
  'buildLeadSheets',
  'leadProgress',
] as const;

/** The global that holds the bundle. Apps Script keeps names ending in `_` from cells and sidebars. */
const BUNDLE = 'leadsheet_';

/** Writes everything in `dist/` that isn't the preview, with `language` in the functions' help. */
export async function build(language: Language = 'en'): Promise<void> {
  await mkdir('dist', { recursive: true });
  const kpis = await loadKpis(kpiNames());
  const [{ code, words }, sidebar] = await Promise.all([scriptOf(kpis, language), sidebarPage()]);
  await Promise.all([
    writeFile('dist/Code.js', code),
    writeFile('dist/Words.html', words),
    writeFile('dist/Sidebar.html', sidebar),
    writeFile('dist/catalog.json', `${JSON.stringify({ functions: kpis.map(entryOf) }, null, 2)}\n`),
    copyFile('appsscript.json', 'dist/appsscript.json'),
  ]);
}

/** The content of `Code.js`, and the words that it reads from a file of their own. */
export async function scriptOf(kpis: readonly Kpi[], language: Language): Promise<WithoutWords> {
  const bundle = await bundled({
    entryPoints: ['src/main.ts'],
    globalName: BUNDLE,
    define: { BUILD_LANGUAGE: JSON.stringify(language) },
    plugins: [leaveOutOtherSentences(language)],
  });
  const { code, words } = takeOutWords(bundle, language);
  return { code: `${code}\n${functionStubs(kpis, language)}\n${handlerStubs(HANDLERS)}`, words };
}

/** `Sidebar.html`: one page, with its script and its style in a third of the room. */
async function sidebarPage(): Promise<string> {
  const style = await bundled({ entryPoints: ['src/sidebar/sidebar.css'], minify: true });
  const [script, page] = await Promise.all([
    bundled({ entryPoints: ['src/sidebar/sidebar.ts'], minify: true, define: { STYLE: JSON.stringify(style.trim()) } }),
    readFile('src/sidebar/sidebar.html', 'utf8'),
  ]);
  const packed = deflateSync(script, { level: 9 }).toString('base64');
  const loader = await bundled({
    entryPoints: ['src/sidebar/load.ts'],
    define: { PACKED_SCRIPT: JSON.stringify(packed) },
  });
  return page.replace('/*load.js*/', () => loader);
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
