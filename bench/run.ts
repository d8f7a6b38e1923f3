/**
 * `npm run bench`: everything that has a goal of speed or size, in one table. Ratios are to a floor in the same run, each
 * sample is a process of its own, in random order. `-- --readme` also writes the table into docs/BENCH.md and its main
 * lines into the README; `--only=abcdef` chooses sections, `--rows=100000` and `--rounds=3` make it shorter.
 */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { countGiven } from '../scripts/countGiven';
import { actionLines } from './actions';
import { codeLines } from './code';
import { KPI_RACES } from './kpiCandidates';
import { LEAD_RACE } from './leadCandidates';
import { type Line, markdown } from './line';
import type { Race } from './race';
import { memoryLine, timeLine } from './raceLines';
import { writeReport } from './report';
import { type Timings, timed } from './rounds';
import { sidebarLines } from './sidebar';

const FOLDER = new URL('.', import.meta.url).pathname;
const SAMPLES = join(FOLDER, 'dist');
const COMPARED_ROWS = 20_000;

const ALL = 'abcdef';
const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: ALL },
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '9' },
    readme: { type: 'boolean', default: false },
  },
});
const ROWS = countGiven('--rows', given.rows);
const ROUNDS = countGiven('--rounds', given.rounds);
const ONLY = given.only;
const WRITES = given.readme;
if (!/^[a-f]+$/.test(ONLY)) throw new Error(`--only is some of ${ALL}, not “${ONLY}”.`);
if (/f/.test(ONLY) && !/[ab]/.test(ONLY)) throw new Error('(f) is measured where (a) or (b) is: --only=af, say.');
if (WRITES && ONLY !== ALL) throw new Error('The README is written of all sections or of none.');
const million = ROWS.toLocaleString('en');

installPeers();
await build({
  entryPoints: ['sample.ts', 'codeSample.ts'].map((name) => join(FOLDER, name)),
  outdir: SAMPLES,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
const lines: Line[] = [];
const memory: Line[] = [];
if (ONLY.includes('a')) {
  for (const race of KPI_RACES) {
    const timings = await raced(race);
    lines.push(timeLine(`(a) ${race.name} over ${million} rows`, timings, 1.3));
    memory.push(
      memoryLine(`(f) ${race.name} over ${million} rows, memory beside the cells`, timings, race === KPI_RACES[0]),
    );
  }
}
if (ONLY.includes('b')) {
  const timings = await raced(LEAD_RACE);
  lines.push(timeLine(`(b) ${million} leads by channel and month`, timings, 2));
  memory.push(memoryLine(`(f) ${million} leads, memory beside the cells`, timings, true));
}
if (ONLY.includes('c')) lines.push(...codeLines(join(SAMPLES, 'codeSample.mjs')));
if (ONLY.includes('d')) lines.push(...(await actionLines()));
if (ONLY.includes('e')) lines.push(...(await sidebarLines()));
if (ONLY.includes('f')) lines.push(...memory);
console.log(markdown(lines));
if (WRITES) writeReport(lines, ROUNDS);

/** Times a race whose candidates all come to the same. */
async function raced(race: Race): Promise<Timings> {
  const there = race.candidates.filter(({ needs }) => needs === undefined || isInstalled(needs));
  await race.compare(
    there.map(({ name }) => name),
    Math.min(ROWS, COMPARED_ROWS),
  );
  console.error(`${race.name}: all come to the same; timing ${there.length} candidates in ${ROUNDS} rounds.`);
  return timed(race, join(SAMPLES, 'sample.mjs'), ROWS, ROUNDS, isInstalled);
}

function isInstalled(name: string): boolean {
  return existsSync(join(FOLDER, 'node_modules', name));
}

function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  try {
    execFileSync('npm', ['ci'], { cwd: FOLDER, stdio: 'inherit' });
  } catch (error) {
    console.error(`The peers could not be installed, so they are left out: ${String(error)}`);
  }
}
