/** (c): how large Code.js is, and how long it takes until a cell has its first result. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Line } from './line';
import { median } from './median';

const MOST_BYTES = 100 * 1024;
const MOST_MILLISECONDS = 5;
/** A process takes a twentieth of a second, so there can be many. */
const SAMPLES = 41;

/** The lines, with the built `sample` of codeSample.ts. */
export function codeLines(sample: string): Line[] {
  const code = readFileSync(join('dist', 'Code.js'), 'utf8');
  const bytes = Buffer.byteLength(transformSync(code, { minify: true, charset: 'utf8' }).code);
  const samples = Array.from({ length: SAMPLES }, (): [number, number, number] =>
    JSON.parse(execFileSync(process.execPath, [sample], { encoding: 'utf8' })),
  );
  const loads = median(samples.map(([compiled, evaluated]) => compiled + evaluated));
  const parts = [0, 1].map((at) => median(samples.map((one) => one[at] as number)).toFixed(1));
  return [
    {
      what: '(c) Code.js, minified',
      goal: `≤ ${MOST_BYTES.toLocaleString('en')} bytes`,
      measured: `${bytes.toLocaleString('en')} bytes`,
      met: bytes <= MOST_BYTES,
      beside: `as it goes to Google, to be read: ${Buffer.byteLength(code).toLocaleString('en')} bytes`,
      main: true,
    },
    {
      what: '(c) Code.js, compiled and evaluated in a fresh context',
      goal: `≤ ${MOST_MILLISECONDS} ms`,
      measured: `${loads.toFixed(1)} ms`,
      met: loads <= MOST_MILLISECONDS,
      beside: `compiled ${parts[0]}, evaluated ${parts[1]}; the least of ${SAMPLES} processes ${Math.min(...samples.map(([a, b]) => a + b)).toFixed(1)}`,
      main: true,
    },
    { what: '(c) the first call, CPL(5000, 125)', measured: `${median(samples.map((one) => one[2])).toFixed(2)} ms` },
  ];
}
