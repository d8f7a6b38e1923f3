/** The built `Code.js`, `Actions.html`, `Sidebar.html`, words and manifest themselves: what Google would get. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync, inflateSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { program, walk } from '../scripts/syntaxTree';
import { HIDDEN_FUNCTION } from '../src/core/hiddenFunction';
import { isFormulaKpi, type Kpi, LANGUAGES } from '../src/core/kpi';
import { SENTENCES } from '../src/i18n/problems';
import { KPIS } from '../src/kpis';
import { LEAD_KPIS } from '../src/leads/LEAD_KPIS';
import { WORDS as SIDEBAR_WORDS } from '../src/sidebar/words';
import { cellCall, column } from './cellCall';
import { ALIASES, FUNCTIONS } from './functionList';
import { undeclaredNames } from './undeclaredNames';

/** Everything that is built has to be younger than all it is built from. */
function built(name: string): string {
  const file = join('dist', name);
  const age = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'tsconfig.json')
    .map((entry) => join(entry.parentPath, entry.name));
  const scripts = ['build', 'stubs', 'takeOutWords'].map((name) => `scripts/${name}.ts`);
  const younger = [...sources, 'appsscript.json', ...scripts].find((source) => age(source) > age(file));
  if (younger) throw new Error(`${file} is not there, or older than ${younger}: run npm run build first.`);
  return readFileSync(file, 'utf8');
}

const CODE = built('Code.js');
const ACTIONS_FILE = built('Actions.html');
/** What `Code.js` loads at the first call of the menu or the sidebar, as the function that it becomes. */
const ACTIONS = `function actions() {\n${(JSON.parse(ACTIONS_FILE) as { code: string }).code}\n}`;
const SIDEBAR = built('Sidebar.html');
const LOADER = /<script>([\s\S]*)<\/script>/.exec(SIDEBAR)?.[1] ?? '';
const PACKED = /"([\w+/]{1000,}=*)"/.exec(LOADER)?.[1] ?? '';
const unpacked = (packed: string): string => inflateSync(Buffer.from(packed, 'base64')).toString('utf8');
/** The sidebar's script as the loader unpacks it. */
const SCRIPT = unpacked(PACKED);

/** Tells whoever runs the tests how large a file is, before it is too large. */
function bytesOf(name: string, content: string): number {
  const bytes = Buffer.byteLength(content);
  process.stderr.write(`${name}: ${bytes} bytes, ${gzipSync(content).length} gzipped\n`);
  return bytes;
}

const MENU_HANDLERS = ['onOpen', 'onInstall'];

const ACTION_NAMES = [
  'openSidebar',
  'openTemplate',
  'openHelp',
  'openCheck',
  'checkInstallation',
  'startSidebar',
  'readWords',
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
  'keepSnapshot',
  'readHistory',
  'compareSnapshots',
  'readProtection',
  'closePeriod',
  'protectFormulas',
  'readDefinitions',
  'insertDefinitions',
  'readMissing',
  'readLinks',
  'findNeedingCells',
  'makePortable',
  'bringFunctionsBack',
  'explainCell',
  'goToCell',
];

/** Globals that Apps Script has not got, or that reach outside of the spreadsheet. */
const FORBIDDEN = `setTimeout setInterval clearTimeout clearInterval setImmediate queueMicrotask requestAnimationFrame
  fetch XMLHttpRequest WebSocket EventSource URL URLSearchParams TextEncoder TextDecoder structuredClone atob btoa
  crypto performance process require module exports global Buffer window self document navigator location
  localStorage sessionStorage indexedDB Event EventTarget AbortController Blob File FormData Headers Request Response
  ReadableStream WritableStream DOMException WebAssembly SharedArrayBuffer Intl eval UrlFetchApp DriveApp
  MailApp GmailApp ScriptApp CacheService Jdbc`.split(/\s+/);

/** The services that the add-on uses. */
const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'console',
];

/** What ECMAScript 2020 itself has. */
const ECMASCRIPT =
  `Array ArrayBuffer BigInt Boolean DataView Date Error Float64Array Infinity Int32Array JSON Map Math NaN
  Number Object Promise Proxy RangeError Reflect RegExp Set String Symbol SyntaxError TypeError Uint32Array Uint8Array WeakMap
  WeakSet arguments globalThis isFinite isNaN parseFloat parseInt undefined`.split(/\s+/);

/** A context with nothing but ECMAScript in it, in which the bundle ran. */
function loaded(): Record<string, (...values: unknown[]) => unknown> {
  const context = createContext({});
  new Script(CODE).runInContext(context);
  return context as Record<string, (...values: unknown[]) => unknown>;
}

const cellCalled = (name: string, ...values: unknown[]): unknown => loaded()[name]?.(...values);

describe('Code.js', () => {
  const [strict, bundle, ...declarations] = program(CODE).body;

  test('is the bundle and, below it, declarations only', () => {
    expect(strict).toMatchObject({ directive: 'use strict' });
    expect(bundle).toMatchObject({ type: 'VariableDeclaration', kind: 'var' });
    expect(bundle).toMatchObject({ declarations: [{ id: { name: 'leadsheet_' } }] });
    for (const { type } of declarations) expect(type).toBe('FunctionDeclaration');
  });

  test('has exactly the functions, their second names, the menu’s handlers and the sidebar’s calls', () => {
    const names = declarations.map((node) => ('id' in node ? (node.id as { name: string }).name : ''));
    const wanted = [
      ...FUNCTIONS.map(({ name }) => name),
      ...Object.keys(ALIASES),
      'LEAD_KPIS',
      HIDDEN_FUNCTION,
      ...MENU_HANDLERS,
      ...ACTION_NAMES,
    ];
    expect([...names].sort()).toEqual(wanted.sort());
  });

  const declared = KPIS.flatMap((kpi) => [kpi.name, ...(kpi.aliases ?? [])].map((name) => ({ name, kpi })));
  test.each([...declared, { name: 'LEAD_KPIS', kpi: LEAD_KPIS }])(
    'declares $name at column 0 with its arguments’ names, right below its JSDoc',
    ({ name, kpi }) => {
      const parameters = kpi.arguments.map((argument) => argument.name);
      const above = CODE.split(`\nfunction ${name}(${parameters.join(', ')}) {`);
      expect(above).toHaveLength(2);
      const doc = /\/\*\*\n((?: \*.*\n)+?) \*\/$/.exec(above[0] ?? '')?.[1] ?? '';
      expect(doc).toMatch(/^ \* @customfunction$/m);
      expect(doc).not.toMatch(/[<>]|\*\//);
      const documented = [...doc.matchAll(/^ \* @param \{(.+?)\} (\w+) (.+)$/gm)];
      expect(documented.map(([, , parameter]) => parameter)).toEqual(parameters);
      expect(documented.map(([, example]) => example)).toEqual(kpi.arguments.map(({ example }) => String(example)));
      for (const [index, [, , , words]] of documented.entries())
        expect(words).toContain(kpi.arguments[index]?.label.en);
      expect(doc.replace(/\n \* /g, ' ')).toContain(kpi.meaning.en);
    },
  );

  test('offers nobody the function that only the check of an installation writes: it has no help', () => {
    const [before = ''] = CODE.split(`function ${HIDDEN_FUNCTION}(`);
    expect(before).not.toMatch(/\*\/\n$/);
    expect(cellCalled(HIDDEN_FUNCTION, 'receives', 5, '', [[true], ['x']])).toBe('5 | "" | [true; "x"]');
  });

  test('says which arguments are optional, since Sheets shows all of them as required', () => {
    expect(CODE).toMatch(/^ \* @param \{.*\} months_per_bill Optional\. /m);
    expect(CODE).not.toMatch(/^ \* @param \{.*\} leads Optional\. /m);
  });

  test('touches no service while it loads: it runs where there is none', () => {
    expect(Object.keys(loaded())).toEqual(expect.arrayContaining(['leadsheet_', 'CPL', 'onOpen']));
  });

  test('makes code of a text in one place only, where it loads Actions.html', () => {
    expect(CODE.match(/\bFunction\(/g)).toHaveLength(1);
    expect(CODE).toContain('new Function(file.code)');
  });

  test('is at most 100 KB once minified', () => {
    const { code } = transformSync(CODE, { minify: true, charset: 'utf8' });
    expect(bytesOf('Code.js once minified', code)).toBeLessThanOrEqual(100 * 1024);
  });
});

describe.each([
  ['Code.js', CODE],
  ['Actions.html', ACTIONS],
])('the code of %s', (name, code) => {
  test('has no class field, private name or static block, which Apps Script can’t parse', () => {
    const types = new Set<string>();
    walk(program(code), ({ type }) => types.add(type));
    for (const type of [
      'PropertyDefinition',
      'PrivateIdentifier',
      'StaticBlock',
      'ImportExpression',
      'AwaitExpression',
    ]) {
      expect(types).not.toContain(type);
    }
  });

  test('uses no global that Apps Script lacks, and no service but those it needs', () => {
    const undeclared = undeclaredNames(code);
    for (const forbidden of FORBIDDEN) expect(undeclared).not.toContain(forbidden);
    const known = [...ECMASCRIPT, ...SERVICES, ...(name === 'Code.js' ? ['Function'] : [])];
    for (const used of undeclared) expect(known).toContain(used);
    expect(undeclared).toContain('SpreadsheetApp');
  });
});

describe('Actions.html', () => {
  test('has every action that Code.js declares, and nothing else', () => {
    const context = createContext({});
    new Script(`${ACTIONS}\nthis.names = Object.keys(actions());`).runInContext(context);
    expect([...(context['names'] as string[])].sort()).toEqual([...ACTION_NAMES].sort());
  });

  test('has no template tag that Google would run, and no markup', () => {
    expect(ACTIONS_FILE).not.toContain('<');
  });
});

describe('the functions of Code.js, where there is nothing but the language', () => {
  let context: ReturnType<typeof loaded> = {};
  beforeAll(() => {
    context = loaded();
  });
  const inside = (code: string): unknown => new Script(code).runInContext(context);
  /** Calls a function of the bundle as Sheets does, with no more than the given arguments. */
  const cell = (name: string, ...values: unknown[]): unknown => context[name]?.(...values);

  test.each(KPIS.filter(isFormulaKpi) as Kpi[])(
    '$name gives of its examples what it gives here',
    ({ name, ...kpi }) => {
      const examples = kpi.arguments.map(({ example }) => example);
      expect(cell(name, ...examples)).toBe(cellCall(name, examples));
      const rows = cell(name, ...examples.map((example) => column(example, '', 'x'))) as unknown[][];
      expect(rows.map(([outcome]) => outcome)).toEqual([cellCall(name, examples), '', expect.stringMatching(/^⚠ /)]);
    },
  );

  test('CPL(5000; 125) is 40, and a column of costs is a column of CPLs', () => {
    expect(cell('CPL', 5000, 125)).toBe(40);
    expect(JSON.stringify(inside('CPL([[5000], [""], [100]], [[125], [10], [0]])'))).toBe(
      '[[40],[""],["⚠ New leads: 0"]]',
    );
  });

  test('throw an Error of one sentence', () => {
    expect(inside('try { CPL(5000, 0) } catch (error) { [error instanceof Error, error.message] }')).toEqual([
      true,
      'CPL: leads is 0, so there is nothing to divide by. Leave the cell blank until there is a number.',
    ]);
  });

  test('know how many arguments they were given: CPL(5000) lacks one, and CPL(1; 2; 3) has one too many', () => {
    expect(() => cell('CPL', 5000)).toThrow('CPL: leads is missing.');
    expect(() => cell('CPL', 1, 2, 3)).toThrow('CPL: there are too many arguments; it takes 2.');
  });

  test('answer to their second names, by which errors call them, too', () => {
    expect(cell('CR', 4, 125)).toBe(0.032);
    expect(() => cell('CR', 4, 0)).toThrow(/^CR: leads is 0/);
  });

  test('take dates of their own realm and of another', () => {
    expect(inside('RESPONSE_TIME([[new Date(0)], [new Date(0)]], [[new Date(180000)], [""]])')).toBe(3);
    expect(cell('RESPONSE_TIME', [[new Date(0)], [new Date(0)]], [[new Date(180_000)], ['']])).toBe(3);
    expect(cell('RESPONSE_WITHIN_RATE', [[new Date(0)], [new Date(0)]], [[new Date(180_000)], ['']], 3)).toBe(0.5);
    expect(cell('RESPONSE_TIME_PERCENTILE', new Date(0), new Date(60_000), 0.95)).toBe(1);
    expect(() => cell('CPL', new Date(0), 125)).toThrow(/^CPL: marketing_cost is a date/);
  });

  test('add up bills', () => {
    expect(cell('MRR', [[1200], [300], [50]], [[12], [3], ['']])).toBe(250);
  });
});

describe('Sidebar.html', () => {
  const page = SIDEBAR.replace(LOADER, '');
  const loader = LOADER.replace(PACKED, '');

  test('is one page with one script that brings its style, and asks for nothing else', () => {
    expect(SIDEBAR.match(/<script/g)).toHaveLength(1);
    expect(SCRIPT).toContain('[role=tablist]{');
    expect(SCRIPT).not.toMatch(/@import|url\(/);
    expect(page).not.toMatch(/<(link|img|iframe|base|object|embed)\b|\bsrc=|@import|url\(/i);
    for (const address of (page + loader + SCRIPT).match(/\bhttps?:\/\/[^"'`\s)]+/g) ?? [])
      expect(address).toBe('http://www.w3.org/2000/svg');
  });

  test('is at most 100 KB', () => {
    expect(bytesOf('Sidebar.html', SIDEBAR)).toBeLessThanOrEqual(100 * 1024);
  });

  test('has no template tag that Google would run, and no handler in an attribute', () => {
    expect(page + loader).not.toMatch(/<\?[!=]?/);
    expect(page).not.toMatch(/\son[a-z]+=/);
  });

  test.each([
    ['loader', loader],
    ['script', SCRIPT],
  ])('has a %s for browsers of 2020 that builds the page from nodes, never from text', (_, code) => {
    expect(() => program(code)).not.toThrow();
    const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/;
    expect(forbidden.exec(code)).toBeNull();
    const undeclared = undeclaredNames(code);
    for (const name of ['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts']) {
      expect(undeclared).not.toContain(name);
    }
    expect(undeclared).toContain('document');
  });

  test('calls only what Code.js has', () => {
    expect(undeclaredNames(SCRIPT)).toContain('google');
    for (const call of ACTION_NAMES.slice(ACTION_NAMES.indexOf('startSidebar'))) {
      expect(SCRIPT).toContain(call);
    }
  });
});

describe.each(LANGUAGES)('Words.%s.html', (language) => {
  const file = built(`Words.${language}.html`);
  const [version = '', packed = ''] = file.split(' ');
  const code = unpacked(packed);
  const context = createContext({});
  new Script(code).runInContext(context);
  const words = (context['words'] as Record<string, { sidebar: object; sentences: object; texts: string[] }>)[language];
  /** What can be compared across realms; sentences that take facts by how many. */
  const plain = (table: unknown): string =>
    JSON.stringify(table, (_, value) => (typeof value === 'function' ? value.length : value));

  test('goes into an attribute of the page that it belongs to, which then has at most 100 KB', () => {
    expect(file).toMatch(/^[0-9a-f]{12} [\w+/]+=*$/);
    expect(SIDEBAR).toContain(`<html lang="en" data-version="${version}">`);
    expect(bytesOf(`Sidebar.html with Words.${language}.html`, SIDEBAR + file)).toBeLessThanOrEqual(100 * 1024);
  });

  test('has all of the sidebar’s words, the errors’ sentences and the texts of every function', () => {
    expect(plain(words?.sidebar)).toBe(plain(SIDEBAR_WORDS[language]));
    expect(plain(words?.sentences)).toBe(plain(SENTENCES[language]));
    const texts = KPIS.flatMap((kpi) => [
      kpi.meaning[language],
      kpi.care?.[language] ?? kpi.meaning[language],
      ...(kpi.published ?? []).map(({ range }) => range[language]),
    ]);
    for (const text of texts) expect(words?.texts).toContain(text);
    expect(words?.texts).not.toContain('');
    // What the page's script keeps of them is what the search looks through.
    for (const { meaning } of KPIS) expect(SCRIPT).not.toContain(meaning[language]);
    for (const { title } of KPIS) expect(SCRIPT).toContain(title[language]);
  });

  test('is code for browsers of 2020 that asks for nothing', () => {
    expect(() => program(code)).not.toThrow();
    for (const used of undeclaredNames(code)) expect(ECMASCRIPT).toContain(used);
  });
});

describe('the manifest', () => {
  const manifest: Record<string, unknown> = JSON.parse(built('appsscript.json'));

  test('asks for the open spreadsheet and the sidebar, and for nothing else', () => {
    expect(manifest['oauthScopes']).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  test('is of an editor add-on: V8, and no block for another kind, library or address', () => {
    expect(manifest['runtimeVersion']).toBe('V8');
    for (const block of ['addOns', 'dependencies', 'urlFetchWhitelist', 'webapp', 'executionApi']) {
      expect(manifest).not.toHaveProperty(block);
    }
  });
});

describe('catalog.json', () => {
  const catalog = JSON.parse(built('catalog.json')) as {
    functions: { name: string; arguments: { name: string }[] }[];
    hidden: string[];
  };

  test('lists every function with its arguments', () => {
    const listed = catalog.functions.map((entry) => [entry.name, entry.arguments.map(({ name }) => name)]);
    expect(listed).toEqual([...KPIS, LEAD_KPIS].map((kpi) => [kpi.name, kpi.arguments.map(({ name }) => name)]));
    expect(catalog.hidden).toEqual([HIDDEN_FUNCTION]);
  });
});
