/** Bundles a part's tests with the source as Stryker has mutated it. */

import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { PARTS } from './parts';

/** Tests read files beside them, which the bundle isn't. */
const ownFolder: Plugin = {
  name: 'own folder',
  setup({ onLoad }) {
    onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path }) => {
      const contents = `const __dirname = ${JSON.stringify(dirname(path))};${await readFile(path, 'utf8')}`;
      return { contents, loader: 'ts' };
    });
  },
};

const part = PARTS[process.argv[2] ?? ''];
if (!part) throw new Error(`There is no part called ${process.argv[2]}.`);
const files = part.tests.map((file) => `[${JSON.stringify(file)}, () => require('./${file}')]`);
await build({
  stdin: { contents: `exports.files = [${files.join(', ')}];`, resolveDir: '.' },
  outfile: 'mutation/dist/tests.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  packages: 'external',
  plugins: [ownFolder],
  logLevel: 'warning',
});
