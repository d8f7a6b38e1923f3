/** Builds the headless preview into one file that tests can `require`. */

import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes dist/headless.cjs. One bundle, since Univer's packages mix module kinds in a way that neither Node nor jest
 * can load.
 */
export async function buildHeadless(outfile: string = join('dist', 'headless.cjs')): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'headless.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    legalComments: 'none',
    logLevel: 'warning',
  });
}
