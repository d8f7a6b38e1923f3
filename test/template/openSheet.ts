/** Opens the built add-on in a spreadsheet without a screen, and inserts the KPI sheet as the sidebar does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Catalog } from '../../preview/catalog';
import type { OpenOptions, Preview } from '../../preview/headless';
import { LANGUAGES } from '../../src/core/kpi';
import type { TemplateRequest } from '../../src/template/options';

const DIST = join(__dirname, '..', '..', 'dist');
const file = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** The built catalogue of functions. */
export const CATALOG = JSON.parse(file('catalog.json')) as Catalog;

/** What the sidebar's server says of a call. */
export type Answer =
  | { readonly ok: true; readonly sheet?: string; readonly formula?: string; readonly cell?: string }
  | { readonly ok: false; readonly message: string };

/** The choices that most tests make: a sample year in English and dollars from January 2026. */
export const CHOICES: TemplateRequest = {
  language: 'en',
  currency: 'USD',
  periods: 'months',
  start: '2026-01-01',
  style: 'native',
  hidden: [],
  sample: true,
};

interface Headless {
  openPreview(options: OpenOptions): Preview;
}

let loaded: Headless | undefined;

/**
 * The headless preview, run in Node's own context. In jest's, where globals are looked up through interceptors, an
 * insertion takes three times as long.
 */
function headless(): Headless {
  if (loaded) return loaded;
  const filename = join(DIST, 'headless.cjs');
  const module: { exports: Partial<Headless> } = { exports: {} };
  const run = runInThisContext(`(function (module, exports, require) {${file('headless.cjs')}\n})`, { filename }) as (
    own: typeof module,
    exports: object,
    requires: NodeJS.Require,
  ) => void;
  run(module, module.exports, require);
  const { openPreview } = module.exports;
  if (!openPreview) throw new Error('dist/headless.cjs has no openPreview.');
  loaded = { openPreview };
  return loaded;
}

/** An empty spreadsheet with the add-on in it; close it after use. */
export function openAddOn(
  options: Pick<Partial<OpenOptions>, 'onCall' | 'locale' | 'timeZone' | 'files'> = {},
): Preview {
  const names = ['Sidebar', 'Actions', ...LANGUAGES.map((language) => `Words.${language}`)];
  const files = Object.fromEntries(names.map((name) => [name, file(`${name}.html`)]));
  return headless().openPreview({ code: file('Code.js'), files, catalog: CATALOG, ...options });
}

/** Calls one of the add-on's globals, and gives its answer as plain data of this realm. */
export function ask(preview: Preview, name: string, request?: unknown): Answer {
  const called = preview.script[name];
  if (!called) throw new Error(`The add-on has no ${name}.`);
  return JSON.parse(JSON.stringify(called(request))) as Answer;
}

/** A KPI sheet, by itself in its spreadsheet or beside others. */
export interface OpenSheet {
  readonly preview: Preview;
  readonly name: string;
}

/** Inserts a KPI sheet into a new spreadsheet and waits until it is worked out. */
export async function openSheet(choices: Partial<TemplateRequest> = {}): Promise<OpenSheet> {
  const preview = openAddOn();
  const answer = ask(preview, 'insertKpiTemplate', { ...CHOICES, ...choices });
  if (!answer.ok || answer.sheet === undefined) throw new Error(JSON.stringify(answer));
  await preview.calculated();
  return { preview, name: answer.sheet };
}
