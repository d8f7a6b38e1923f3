/** Builds the preview page into dist/preview/, a static folder for any web server. */

import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const PAGE = join(import.meta.dirname, '.');
const ADD_ON_FILES = [
  'Code.js',
  'Sidebar.html',
  'Actions.html',
  'Words.en.html',
  'Words.ko.html',
  'Words.ja.html',
  'catalog.json',
];

/** Builds the page round the add-on in `addOn`, which has to be built before. */
export async function buildPage(addOn = 'dist', outdir = join('dist', 'preview')): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const shared = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning', legalComments: 'none' } as const;
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(PAGE, 'page.ts'), join(PAGE, 'page.css')],
      outdir,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.ttf': 'file', '.woff2': 'file' },
    }),
    build({ ...shared, entryPoints: [join(PAGE, 'google-script.ts')], outdir, format: 'iife' }),
    ...['index.html', 'icon.svg'].map((name) => cp(join(PAGE, name), join(outdir, name))),
    ...ADD_ON_FILES.map((name) => cp(join(addOn, name), join(outdir, name))),
  ]);
}
