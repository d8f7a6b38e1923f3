/** Builds the add-on: exactly what goes to Google, and the catalogue of its functions. */

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { formulaInWords } from '../src/core/formula';
import { type CellFunction, isOptional, type Kpi, LANGUAGES, type Language, type Text } from '../src/core/kpi';
import { LEAD_KPIS } from '../src/leads/LEAD_KPIS';
import { kpiNames, loadKpis } from './kpiFiles';
import { actionStubs, functionStubs, menuStubs, tableStub } from './stubs';

/** What Sheets itself calls to show the menu. */
const MENU_HANDLERS = ['onOpen', 'onInstall'];

/** What the menu's items and the sidebar call. */
const ACTIONS = [
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
  'explainCell',
  'goToCell',
];

/** The global that holds the bundle. Apps Script keeps names ending in `_` from cells and sidebars. */
const BUNDLE = 'leadsheet_';

/** Writes everything in `dist/` that isn't the preview, with `language` in the functions' help. */
export async function build(language: Language = 'en'): Promise<void> {
  await mkdir('dist', { recursive: true });
  const kpis = await loadKpis(kpiNames());
  const [{ code, actions }, sidebar] = await Promise.all([scriptOf(kpis, language), sidebarPage()]);
  await Promise.all([
    writeFile('dist/Code.js', code),
    writeFile('dist/Actions.html', actions),
    writeFile('dist/Sidebar.html', sidebar),
    writeFile('dist/catalog.json', `${JSON.stringify({ functions: [...kpis, LEAD_KPIS].map(entryOf) }, null, 2)}\n`),
    copyFile('appsscript.json', 'dist/appsscript.json'),
  ]);
}

/** The contents of `Code.js` and of `Actions.html`, which only work together. */
export async function scriptOf(
  kpis: readonly Kpi[],
  language: Language,
): Promise<{ readonly code: string; readonly actions: string }> {
  const { version, actions } = await actionsFile();
  const code = await bundled({
    entryPoints: ['src/main.ts'],
    globalName: BUNDLE,
    define: { BUILD_LANGUAGE: JSON.stringify(language), ACTIONS_VERSION: JSON.stringify(version) },
  });
  return {
    code: [
      code,
      functionStubs(kpis, language),
      tableStub(LEAD_KPIS, 'leadKpis', language),
      menuStubs(MENU_HANDLERS),
      actionStubs(ACTIONS),
    ].join('\n'),
    actions,
  };
}

/** `Actions.html`: the code as JSON, in which no `<` could be taken for markup, and the version that `Code.js` asks for. */
async function actionsFile(): Promise<{ readonly version: string; readonly actions: string }> {
  const bundle = await bundled({ entryPoints: ['src/actions.ts'], globalName: 'actions', minifyWhitespace: true });
  const code = `${bundle}return actions;`;
  const version = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return { version, actions: JSON.stringify({ version, code }).replace(/</g, '\\u003c') };
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

/** One function as other programs read it; of one that gives a table, no unit and direction. */
function entryOf(fn: CellFunction): object {
  const formula = Object.fromEntries(LANGUAGES.map((language) => [language, formulaInWords(fn, language)]));
  return {
    name: fn.name,
    section: fn.section,
    ...('unit' in fn && { aliases: fn.aliases ?? [], goal: fn.goal, unit: fn.unit, better: fn.better }),
    title: fn.title,
    meaning: fn.meaning,
    formula: formula as Text,
    arguments: fn.arguments.map((argument) => ({
      name: argument.name,
      label: argument.label,
      example: String(argument.example),
      optional: isOptional(argument),
    })),
  };
}
