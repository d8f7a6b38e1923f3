/**
 * `npm run bench`: sums up a million leads by channel and month, cold, beside a loop that only touches the same cells and
 * beside Arquero and DuckDB. Each sample is a process of its own, in random order, and ratios are taken round by round.
 * `npm run bench -- 100000 3` has fewer rows and rounds.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CANDIDATES, type Candidate } from './candidates';
import { difference, type Figures } from './figures';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.argv[3] ?? 9);
const TRIES = 3;
/** Where the candidates begin that come to figures, ours first. */
const OURS = 3;
/** What the control may differ by before a run says nothing. */
const QUIET: readonly [number, number] = [0.85, 1.15];
const FOLDER = new URL('.', import.meta.url).pathname;
const SAMPLE = join(FOLDER, 'dist', 'sample.mjs');

await build({
  entryPoints: [join(FOLDER, 'sample.ts')],
  outfile: SAMPLE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
installPeers();
const candidates = CANDIDATES.filter(({ name, needs }) => {
  const there = !needs || existsSync(join(FOLDER, 'node_modules', needs));
  if (!there) console.log(`${name} could not be installed, so it is left out.`);
  return there;
});
checkFigures();
for (let attempt = 1; attempt <= TRIES; attempt++) {
  const rounds = Array.from({ length: ROUNDS }, () => round());
  const control = median(ratios(rounds, 1));
  print(rounds);
  if (control >= QUIET[0] && control <= QUIET[1]) break;
  console.log(`INCONCLUSIVE: the control, which is the floor itself, came to ${control.toFixed(2)}.`);
}

function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  try {
    execFileSync('npm', ['ci'], { cwd: FOLDER, stdio: 'inherit' });
  } catch (error) {
    console.log(`The peers could not be installed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Everybody's figures have to be the same before anybody is timed. */
function checkFigures(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const figuresOf = ({ name }: Candidate): Figures => {
    const file = join(folder, 'figures.json');
    sample(name, file);
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  };
  const [ours, ...others] = candidates.slice(OURS);
  const figures = figuresOf(ours as Candidate);
  for (const other of others) {
    const differs = difference(figures, figuresOf(other));
    if (differs) throw new Error(`${other.name} comes to other figures: ${differs}.`);
  }
  rmSync(folder, { recursive: true });
  console.log(`${ROWS} leads, ${figures.size} groups; all come to the same figures.`);
}

/** Milliseconds of each candidate, taken in random order. */
function round(): number[] {
  const order = candidates.map((_, index) => ({ index, at: Math.random() })).sort((a, b) => a.at - b.at);
  const took: number[] = [];
  for (const { index } of order) took[index] = sample((candidates[index] as Candidate).name);
  return took;
}

function sample(name: string, file = ''): number {
  const options = ['--expose-gc', '--max-old-space-size=6144', SAMPLE, name, String(ROWS), file];
  return Number(execFileSync(process.execPath, options, { encoding: 'utf8' }).trim());
}

/** A candidate's time over the floor's, by round. */
function ratios(rounds: readonly number[][], candidate: number): number[] {
  return rounds.map((took) => (took[candidate] as number) / (took[0] as number));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

function print(rounds: readonly number[][]): void {
  console.log(`\n| summed up | median ms | × floor (median of ${ROUNDS} rounds) |\n|---|---:|---:|`);
  for (const [index, { name }] of candidates.entries()) {
    const took = median(rounds.map((one) => one[index] as number));
    console.log(`| ${name} | ${took.toFixed(0)} | ${median(ratios(rounds, index)).toFixed(2)} |`);
  }
  const loose = rounds.map((took) => (took[OURS] as number) / (took[OURS - 1] as number));
  console.log(`Leadsheet over the loop with columns given at run time: ${median(loose).toFixed(2)}.`);
}
