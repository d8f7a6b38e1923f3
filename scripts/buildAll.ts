/** `npm run build`: the add-on, and the preview with and without a page. `-- --lang=ja` sets the functions' language. */

import { buildHeadless } from '../preview/build';
import { LANGUAGES } from '../src/core/kpi';
import { build } from './build';
import { buildPreview } from './buildPreview';

const asked = process.argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length) ?? 'en';
const language = LANGUAGES.find((candidate) => candidate === asked);
if (!language) {
  console.error(`There is no language called ${asked}; use --lang=${LANGUAGES.join(', --lang=')}.`);
  process.exit(1);
}
await build(language);
await Promise.all([buildHeadless(), buildPreview()]);
