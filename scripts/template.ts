/**
 * `npm run template`: writes the KPI sheet as .xlsx files, by the built add-on's own insertion. `-- --sample` adds the
 * files with the sample year in them; `-- --downloads` writes the files of `downloads/` instead.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { buildHeadless } from '../preview/build';
import type { Catalog } from '../preview/catalog';
import type { OpenOptions, Preview } from '../preview/headless';
import { insertTemplateAlone, previewFile } from '../preview/xlsx/template-file';
import type { TemplateRequest } from '../src/template/options';
import { build } from './build';
import { DOWNLOADS, type TemplateFile, templateFiles } from './templateFiles';

const FOLDER = join('dist', 'template');

try {
  await build();
  await buildHeadless();
  const preview = await addOn();
  for (const { path, request } of wanted()) {
    const bytes = await templateBytes(preview, request);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    console.log(`${path}  ${Math.round(bytes.length / 1024)} KB`);
  }
} catch (error) {
  console.error(`The template could not be written: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** The files to write, as they were asked for. */
function wanted(): readonly TemplateFile[] {
  if (process.argv.includes('--downloads')) return DOWNLOADS;
  const samples = process.argv.includes('--sample') ? [false, true] : [false];
  const start = `${new Date().getFullYear()}-01-01`;
  return samples.flatMap((sample) => templateFiles(FOLDER, start, sample));
}

interface AddOn {
  readonly catalog: Catalog;
  open(): Preview;
}

/** The built add-on, ready to be opened in an empty spreadsheet. */
async function addOn(): Promise<AddOn> {
  const [code, sidebar, actions, catalogText] = await Promise.all(
    ['Code.js', 'Sidebar.html', 'Actions.html', 'catalog.json'].map((name) => readFile(join('dist', name), 'utf8')),
  );
  const catalog = JSON.parse(catalogText ?? '') as Catalog;
  const { openPreview } = createRequire(import.meta.url)(resolve('dist', 'headless.cjs')) as {
    openPreview(options: OpenOptions): Preview;
  };
  const files = { Sidebar: sidebar ?? '', Actions: actions ?? '' };
  return { catalog, open: () => openPreview({ code: code ?? '', files, catalog }) };
}

async function templateBytes({ catalog, open }: AddOn, choice: TemplateRequest): Promise<Uint8Array> {
  const preview = open();
  try {
    await insertTemplateAlone(preview, choice);
    return (await previewFile(preview, catalog, choice.language)).bytes;
  } finally {
    preview.close();
  }
}
