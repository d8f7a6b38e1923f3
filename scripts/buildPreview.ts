/** Builds the preview page, with the sample that it can open. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPage } from '../preview/page/build';
import { sampleLeads } from './sampleLeads';

const FOLDER = join('dist', 'preview');

/** Writes dist/preview/ round the add-on, which has to be built before. */
export async function buildPreview(): Promise<void> {
  await buildPage('dist', FOLDER);
  const { leads, activity } = sampleLeads();
  await writeFile(join(FOLDER, 'sample.json'), JSON.stringify({ leads, activity }));
}
