/** What Stryker does for the part of the source that `MUTATION_PART` names, or the files that `MUTATION_FILES` does. */

import { PARTS } from './parts.ts';

const name = process.env['MUTATION_PART'];
const part = PARTS[name];

export default {
  mutate: process.env['MUTATION_FILES']?.split(',') ?? [`${part.folder}/**/*.ts`],
  plugins: [new URL('./runner.ts', import.meta.url).href, new URL('./words.ts', import.meta.url).href],
  testRunner: 'in-process',
  testRunnerNodeArgs: ['--max-old-space-size=2048'],
  buildCommand: `tsx mutation/bundle.ts ${name}`,
  ignorers: ['words'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
  timeoutMS: 8_000,
  dryRunTimeoutMinutes: 10,
  // TypeScript 7 has no API for Stryker to read one with.
  tsconfigFile: 'none',
  tempDirName: `.cache/stryker/${name}`,
  disableTypeChecks: false,
  ignorePatterns: ['/.cache', '/dist', '/docs', '/downloads', '/mutation/dist', '/bench'],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  allowConsoleColors: false,
};
