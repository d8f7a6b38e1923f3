/** Builds the add-on: exactly what goes to Google, and the catalogue of its functions. */

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type BuildOptions, build as esbuild, type Plugin } from 'esbuild';
import { formulaInWords } from '../src/core/formula';
import { HIDDEN_FUNCTION } from '../src/core/hiddenFunction';
import { type CellFunction, isOptional, type Kpi, LANGUAGES, type Language, type Text } from '../src/core/kpi';
import { LEAD_KPIS } from '../src/leads/LEAD_KPIS';
import { kpiNames, loadKpis } from './kpiFiles';
import { actionStubs, functionStubs, hiddenStub, menuStubs, tableStub } from './stubs';
import { takeOutWords } from './takeOutWords';

/** What Sheets itself calls to show the menu. */
const MENU_HANDLERS = ['onOpen', 'onInstall'];

/** The sidebar's folder, and what its script reads its words with once they are taken out. */
const SIDEBAR = 'src/sidebar';
const PACKS = './packs';

/** The global that holds the bundle. Apps Script keeps names ending in `_` from cells and sidebars. */
const BUNDLE = 'leadsheet_';

/** Writes everything in `dist/` that isn't the preview, with `language` in the functions' help. */
export async function build(language: Language = 'en'): Promise<void> {
  await mkdir('dist', { recursive: true });
  const kpis = await loadKpis(kpiNames());
  const [{ code, actions }, { page, words }] = await Promise.all([scriptOf(kpis, language), sidebar()]);
  await Promise.all([
    writeFile('dist/Code.js', code),
    writeFile('dist/Actions.html', actions),
    writeFile('dist/Sidebar.html', page),
    ...LANGUAGES.map((each) => writeFile(`dist/Words.${each}.html`, words[each])),
    writeFile('dist/catalog.json', `${JSON.stringify(catalogOf([...kpis, LEAD_KPIS]), null, 2)}\n`),
    copyFile('appsscript.json', 'dist/appsscript.json'),
  ]);
}

/** The contents of `Code.js` and of `Actions.html`, which only work together. */
export async function scriptOf(
  kpis: readonly Kpi[],
  language: Language,
): Promise<{ readonly code: string; readonly actions: string }> {
  const [{ version, actions }, names] = await Promise.all([actionsFile(), actionNames()]);
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
      hiddenStub(),
      menuStubs(MENU_HANDLERS),
      actionStubs(names),
    ].join('\n'),
    actions,
  };
}

/** What the menu's items and the sidebar call: all that `src/actions.ts` exports. */
async function actionNames(): Promise<readonly string[]> {
  const entry: BuildOptions = { entryPoints: ['src/actions.ts'], format: 'esm', write: false };
  const { metafile } = await esbuild({ ...entry, metafile: true });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** `Actions.html`: the code as JSON, in which no `<` could be taken for markup, and the version that `Code.js` asks for. */
async function actionsFile(): Promise<{ readonly version: string; readonly actions: string }> {
  const bundle = await bundled({
    entryPoints: ['src/actions.ts'],
    globalName: 'actions',
    minifyWhitespace: true,
    define: { CHECK_PAGE: JSON.stringify(await checkPage()) },
  });
  const code = `${bundle}return actions;`;
  const version = versionOf(code);
  return { version, actions: JSON.stringify({ version, code }).replace(/</g, '\\u003c') };
}

/** The dialog of the check, which is part of `Actions.html`: a page with its style and its script. */
async function checkPage(): Promise<string> {
  const [style, script, html] = await Promise.all([
    bundled({ entryPoints: [`${SIDEBAR}/check/check.css`], minify: true }),
    bundled({ entryPoints: [`${SIDEBAR}/check/check.ts`], minify: true }),
    readFile(`${SIDEBAR}/check/check.html`, 'utf8'),
  ]);
  return html.replace('/*check.css*/', () => style.trim()).replace('/*check.js*/', () => script.trim());
}

/** `Sidebar.html` and each language's `Words.….html`, which only work together. */
async function sidebar(): Promise<{ readonly page: string; readonly words: Readonly<Record<Language, string>> }> {
  const [style, html] = await Promise.all([
    bundled({ entryPoints: [`${SIDEBAR}/sidebar.css`], minify: true }),
    readFile(`${SIDEBAR}/sidebar.html`, 'utf8'),
  ]);
  const module = await bundled({
    entryPoints: [`${SIDEBAR}/sidebar.ts`],
    format: 'esm',
    external: [PACKS],
    plugins: [withoutTables],
    define: { STYLE: JSON.stringify(style.trim()) },
  });
  const { code, texts } = takeOutWords(module);
  const [en, ko, ja] = await Promise.all([packOf('en', texts.en), packOf('ko', texts.ko), packOf('ja', texts.ja)]);
  const version = versionOf(en + ko + ja);
  const script = await bundled({
    stdin: { contents: `import { packedText } from '${PACKS}';\n${code}`, resolveDir: SIDEBAR },
    minify: true,
  });
  const loader = await bundled({
    entryPoints: [`${SIDEBAR}/load.ts`],
    define: { PACKED_SCRIPT: JSON.stringify(packed(script)) },
  });
  const file = (pack: string): string => `${version} ${packed(pack)}`;
  return {
    page: html.replace('data-version=""', `data-version="${version}"`).replace('/*load.js*/', () => loader),
    words: { en: file(en), ko: file(ko), ja: file(ja) },
  };
}

/** What the sidebar says in `language`: its own words, the errors' sentences, and the texts that were taken out. */
function packOf(language: Language, texts: readonly string[]): Promise<string> {
  const contents = `
    export { ${language} as sidebar } from './sidebar.${language}';
    export { words as sentences } from './sentences.${language}';
    export const texts = ${JSON.stringify(texts)};`;
  return bundled({ stdin: { contents, resolveDir: 'src/i18n' }, globalName: `words.${language}`, minify: true });
}

/** Leaves the tables of words out of the page's script. */
const withoutTables: Plugin = {
  name: 'without tables of words',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]i18n[\\/](sidebar|sentences)\.\w+\.ts$/ }, ({ path }) => {
      const [name, language] = basename(path).split('.');
      const contents = `
        import { packedTable } from '${PACKS}';
        const words = packedTable('${language}', '${name}');
        export { words, words as ${language} };`;
      return { contents };
    });
  },
};

function packed(script: string): string {
  return deflateSync(script, { level: 9 }).toString('base64');
}

function versionOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await esbuild({
    format: 'iife',
    ...options,
    bundle: true,
    write: false,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles?.[0]?.text ?? '';
}

/** All functions that can be typed in a cell; those that nobody is offered by name alone. */
function catalogOf(functions: readonly CellFunction[]): object {
  return { functions: functions.map(entryOf), hidden: [HIDDEN_FUNCTION] };
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
