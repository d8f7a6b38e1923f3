/** Taking the words out of a bundle: what is left of it gives every text that the source has. */

import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { takeOutWords, type WithoutWords } from '../../scripts/takeOutWords';
import type { Language } from '../../src/core/kpi';

/** The bundle of a source beside the real `pooledText`, and what is left of it. */
async function without(source: string, language: Language = 'en'): Promise<WithoutWords> {
  const { outputFiles } = await build({
    stdin: { contents: `export { pooledText } from './src/sheets/pooledText';\n${source}`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    target: 'es2020',
    charset: 'utf8',
    define: { BUILD_LANGUAGE: JSON.stringify(language) },
  });
  return takeOutWords(outputFiles[0]?.text ?? '', language);
}

interface Run {
  /** The value of an expression over the bundle's exports, as plain data. */
  value(expression: string): unknown;
  /** How often the file has been read. */
  reads(): number;
}

function run({ code, words }: WithoutWords, file: string | undefined = words): Run {
  let reads = 0;
  const getRawContent = (): string => {
    reads += 1;
    return file;
  };
  const context = createContext({ HtmlService: { createTemplateFromFile: () => ({ getRawContent }) } });
  new Script(code).runInContext(context);
  return {
    value: (expression) => JSON.parse(String(new Script(`JSON.stringify(${expression})`).runInContext(context))),
    reads: () => reads,
  };
}

const LEADS = "{ en: 'Leads', ko: '리드', ja: 'リード' }";

test('a text is what it was: by language, spread, listed and as JSON', async () => {
  const script = run(await without(`export const text = ${LEADS};`));
  const text = { en: 'Leads', ko: '리드', ja: 'リード' };
  expect(script.value('bundle.text.ja')).toBe('リード');
  expect(script.value('bundle.text')).toEqual(text);
  expect(script.value('{ ...bundle.text }')).toEqual(text);
  expect(script.value('Object.entries(bundle.text)')).toEqual(Object.entries(text));
});

test('nothing is read before a text is asked for, not even where one object takes over another’s, and then once', async () => {
  const script = run(
    await without(`
      const word = { name: 'leads', label: ${LEADS} };
      export const copy = { ...word, help: { en: 'New ones', ko: '신규', ja: '新規' } };`),
  );
  expect(script.reads()).toBe(0);
  expect(script.value('[bundle.copy.label.ko, bundle.copy.help.en, bundle.copy.help.ja]')).toEqual([
    '리드',
    'New ones',
    '新規',
  ]);
  expect(script.reads()).toBe(1);
});

test('the words are gone from the code, in whatever order, quotes or lines they stood; equal ones have one place', async () => {
  const { code, words } = await without(`
    export const texts = [${LEADS}, { ja: 'リード', en: \`Leads\`, "ko": '리드' }, { en: 'a\\nb', ko: '<b>', ja: '"' }];`);
  expect(code).not.toMatch(/Leads|리드|リード|<b>/);
  expect(words).not.toContain('<');
  expect(JSON.parse(words)).toMatchObject({ en: ['Leads', 'a\nb'], ko: ['리드', '<b>'], ja: ['リード', '"'] });
  expect(run({ code, words }).value('bundle.texts[1].en + bundle.texts[2].ko + bundle.texts[2].ja')).toBe('Leads<b>"');
});

test('what is not a text in three languages stays: tables by language, and texts that are put together', async () => {
  const source = `
    export const menu = { en: { open: 'Open' }, ko: { open: '열기' }, ja: { open: '開く' } };
    export const two = { en: 'Two', ko: '둘' };
    export const made = (name) => ({ en: \`\${name}!\`, ko: name, ja: name });`;
  const { code, words } = await without(source);
  expect(code).toContain('開く');
  expect(JSON.parse(words)).toMatchObject({ en: [], ko: [], ja: [] });
  expect(run({ code, words }).value('[bundle.two.en, bundle.made("x").en]')).toEqual(['Two', 'x!']);
});

test("an argument's label stays in the build's language, in which cells show it without reading anything", async () => {
  const argument = `export const leads = { name: 'leads', unit: 'count', label: ${LEADS}, example: 125 };`;
  const script = run(await without(argument, 'ko'));
  expect([script.value('bundle.leads.label.ko'), script.reads()]).toEqual(['리드', 0]);
  expect([script.value('bundle.leads.label'), script.reads()]).toEqual([{ en: 'Leads', ko: '리드', ja: 'リード' }, 1]);
});

test('what only the search reads is left out, wherever it stands, and nothing else may read it', async () => {
  const kpis = `[{ synonyms: ['a'], name: 'X' }, { name: 'X', synonyms: ['b'], unit: 'y' }, { name: 'X', synonyms: [] }]`;
  const script = run(await without(`export const kpis = ${kpis};`));
  expect(script.value('bundle.kpis')).toEqual([{ name: 'X' }, { name: 'X', unit: 'y' }, { name: 'X' }]);
  await expect(without(`export const search = (kpi) => kpi.synonyms;`)).rejects.toThrow('Code.js reads synonyms.');
});

test('words of another version, of no version or of no meaning are refused, never shown', async () => {
  const built = await without(`export const text = ${LEADS};`);
  const { words: other } = await without(`export const text = { en: 'Costs', ko: '비용', ja: '費用' };`);
  for (const file of [other, '{}', 'null', '[]', '<html></html>', '']) {
    expect(() => run(built, file).value('bundle.text.en')).toThrow('wordsMissing');
  }
});

test('a bundle that could not ask for its words is refused', () => {
  expect(() => takeOutWords(`(() => { var text = ${LEADS}; })();`, 'en')).toThrow('The bundle has no pooledText');
});
