/** `npm run build`: the add-on and the headless preview. `-- --lang=ja` sets the language of the functions' help. */

import { buildHeadless } from '../preview/build';
import { LANGUAGES } from '../src/core/kpi';
import { build } from './build';

const asked = process.argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length) ?? 'en';
const language = LANGUAGES.find((candidate) => candidate === asked);
if (!language) {
  console.error(`There is no language called ${asked}; use --lang=${LANGUAGES.join(', --lang=')}.`);
  process.exit(1);
}
await build(language);
await buildHeadless();
