/** The files in `downloads/` are what the build generates, to the byte. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { insertTemplateAlone, previewFile } from '../../preview/xlsx/template-file';
import { DOWNLOADS } from '../../scripts/templateFiles';
import { CATALOG, open } from './open';

test('there is one for each language, and nothing else', () => {
  expect(readdirSync('downloads').sort()).toEqual(DOWNLOADS.map(({ path }) => basename(path)).sort());
});

test.each(DOWNLOADS)('$path is what `npm run template -- --downloads` writes now', async ({ path, request }) => {
  const preview = open();
  await insertTemplateAlone(preview, request);
  const { bytes } = await previewFile(preview, CATALOG, request.language);
  preview.close();
  expect(Buffer.compare(readFileSync(path), Buffer.from(bytes))).toBe(0);
});
