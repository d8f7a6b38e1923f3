/** Opens the built add-on in an empty spreadsheet without a screen. Run `npm run build` first. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../preview/catalog';
import type { OpenOptions, Preview } from '../../preview/headless';

const DIST = join(__dirname, '..', '..', 'dist');
const file = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** The built catalogue of functions. */
export const CATALOG = JSON.parse(file('catalog.json')) as Catalog;

/** A new spreadsheet with the add-on in it; close it after use. */
export function open(): Preview {
  const { openPreview } = require(join(DIST, 'headless.cjs')) as { openPreview(options: OpenOptions): Preview };
  const files = { Actions: file('Actions.html') };
  return openPreview({ code: file('Code.js'), files, catalog: CATALOG });
}
