/**
 * `npm run template`: writes the KPI sheet as .xlsx files, by the built add-on's own insertion. `-- --sample` adds the
 * files with the sample year in them; `-- --downloads` writes the files of `downloads/` instead.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildHeadless } from '../preview/build';
import { insertTemplateAlone, previewFile } from '../preview/xlsx/template-file';
import type { TemplateRequest } from '../src/template/options';
import { build } from './build';
import { builtCatalog, openAddOn } from './builtAddOn';
import { DOWNLOADS, type TemplateFile, templateFiles } from './templateFiles';

const FOLDER = join('dist', 'template');

try {
  await build();
  await buildHeadless();
  for (const { path, request } of wanted()) {
    const bytes = await templateBytes(request);
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

async function templateBytes(choice: TemplateRequest): Promise<Uint8Array> {
  const preview = openAddOn();
  try {
    await insertTemplateAlone(preview, choice);
    return (await previewFile(preview, builtCatalog(), choice.language)).bytes;
  } finally {
    preview.close();
  }
}
