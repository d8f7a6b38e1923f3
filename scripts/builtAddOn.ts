/** Opens the built add-on in a spreadsheet without a screen. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Catalog } from '../preview/catalog';
import type { OpenOptions, Preview } from '../preview/headless';
import { LANGUAGES } from '../src/core/kpi';

const DIST = resolve('dist');
const file = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** The built catalogue of functions. */
export function builtCatalog(): Catalog {
  return JSON.parse(file('catalog.json')) as Catalog;
}

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
  run(module, module.exports, createRequire(filename));
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
  return headless().openPreview({ code: file('Code.js'), files, catalog: builtCatalog(), ...options });
}
