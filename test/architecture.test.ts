/** What may import what, and what keeps the add-on free of anything at run time. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** Every file below `folder`, as paths from the project. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

/** The imports and re-exports of a TypeScript file; what it takes from the project is a path from the project. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = source.matchAll(/^(?:import|export)\b([^'";]*?)from\s*'([^']+)'|\bimport\b\(?\s*'([^']+)'/gm);
  return [...statements].map(([, names = '', from = '', alone = '']) => {
    const specifier = from || alone;
    const to = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
    return { from: file, to, typesOnly: /^\s*type\b/.test(names) };
  });
}

const SOURCES = filesIn('src').filter((file) => file.endsWith('.ts'));
const IMPORTS = SOURCES.flatMap(importsOf);

/** The folder of src that a path belongs to; `main` for the entry. */
const layerOf = (path: string): string =>
  path.startsWith('src/') ? (path.split('/')[1] ?? '').replace('.ts', '') : path;

/** What each folder of src may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  kpis: ['core'],
  formula: ['core', 'kpis', 'i18n'],
  template: ['core', 'kpis', 'i18n'],
  leads: ['core', 'kpis', 'i18n', 'template'],
  share: ['core', 'kpis', 'i18n', 'template', 'leads', 'formula'],
  sheets: ['core', 'kpis', 'i18n', 'template', 'leads', 'formula', 'share'],
  sidebar: ['core', 'kpis', 'i18n', 'template', 'leads', 'formula', 'share'],
  actions: ['sheets'],
  main: ['sheets'],
};

describe('the imports of src', () => {
  test('are found: every folder but core imports another one', () => {
    const importing = new Set(
      IMPORTS.filter(({ from, to }) => layerOf(from) !== layerOf(to)).map(({ from }) => layerOf(from)),
    );
    expect([...importing].sort()).toEqual(
      Object.keys(MAY_IMPORT)
        .filter((layer) => layer !== 'core')
        .sort(),
    );
  });

  test.each(Object.entries(MAY_IMPORT))('of %s take only %j and its own', (layer, others) => {
    const taken = IMPORTS.filter(({ from }) => layerOf(from) === layer)
      // The sidebar knows the types of what it sends and gets; they are gone once it is built.
      .filter(({ to, typesOnly }) => !(layer === 'sidebar' && typesOnly && layerOf(to) === 'sheets'));
    for (const { from, to } of taken)
      expect([from, [layer, ...others].includes(layerOf(to)), to]).toEqual([from, true, to]);
  });

  test('of a part of Share take nothing from another part', () => {
    const partOf = (path: string): string | undefined => /^src\/share\/(\w+)\//.exec(path)?.[1];
    for (const { from, to } of IMPORTS.filter((each) => partOf(each.from) && partOf(each.to))) {
      expect([from, partOf(to)]).toEqual([from, partOf(from)]);
    }
  });

  test('stay in src: no package, no preview, script or test', () => {
    for (const { from, to } of IMPORTS) expect([from, to.startsWith('src/')]).toEqual([from, true]);
  });

  test('have no circle', () => {
    const graph = new Map(SOURCES.map((file) => [file, importsOf(file).filter(({ typesOnly }) => !typesOnly)]));
    const fileOf = (to: string): string => [`${to}.ts`, join(to, 'index.ts')].find((file) => graph.has(file)) ?? to;
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path).not.toContain(file);
      if (done.has(file)) return;
      done.add(file);
      for (const { to } of graph.get(file) ?? []) visit(fileOf(to), [...path, file]);
    };
    for (const file of SOURCES) visit(file, []);
  });
});

describe('the folders', () => {
  const code = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  test('name Google’s services in sheets only', () => {
    const naming = SOURCES.filter((file) =>
      /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|UrlFetchApp|Session|Utilities)\./.test(
        code(file),
      ),
    );
    expect(new Set(naming.map(layerOf))).toEqual(new Set(['sheets']));
  });

  test('name the page and google.script.run in sidebar only', () => {
    const naming = SOURCES.filter((file) => /\b(document|window|google\.script)\b(?!')\.?\w/.test(code(file)));
    expect(new Set(naming.map(layerOf))).toEqual(new Set(['sidebar']));
  });

  test('hold files named after what is in them, not utils or helpers', () => {
    for (const folder of ['src', 'scripts', 'preview', 'test']) {
      for (const file of filesIn(folder)) expect(file).not.toMatch(/(util|helper|common|misc)s?[./]/i);
    }
  });

  test('hold files that begin by saying what they are', () => {
    for (const file of SOURCES)
      expect([file, /^\/(\*\*|\/ Generated)/.test(readFileSync(file, 'utf8'))]).toEqual([file, true]);
  });

  test('leave no shortcut past the compiler, and no TODO', () => {
    for (const file of [...SOURCES, ...filesIn('scripts')]) {
      expect([file, /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b|TODO|FIXME/.exec(code(file))?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });
});

describe('the project', () => {
  const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

  test('has no dependency at run time', () => {
    const { dependencies, peerDependencies, optionalDependencies } = json('package.json');
    expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
  });

  test('pins every tool to one version, and Univer to 0.25.1', () => {
    const tools = Object.entries(json('package.json')['devDependencies'] as Record<string, string>);
    for (const [name, version] of tools) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
      if (name.startsWith('@univerjs/')) expect([name, version]).toEqual([name, '0.25.1']);
    }
    expect(tools.filter(([name]) => name.startsWith('@univerjs/')).length).toBeGreaterThan(0);
  });

  test('has a lock file that names no registry’s address', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  test('pushes its dist folder to a script that everybody fills in', () => {
    const { rootDir, scriptId } = json('.clasp.json');
    expect(rootDir).toBe('dist');
    expect(scriptId).toMatch(/\S/);
  });

  test('names no path of the machine it was written on', () => {
    const written = ['src', 'scripts', 'preview', 'test'].flatMap(filesIn);
    const machine = new RegExp(['', 'work', '(main|shared)'].join('/'));
    for (const file of [...written, 'README.md', 'package.json']) {
      expect([relative('.', file), machine.test(readFileSync(file, 'utf8'))]).toEqual([file, false]);
    }
  });
});
