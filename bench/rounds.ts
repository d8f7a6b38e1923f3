/** Times a race: rounds in which every candidate runs once, in random order, each in a fresh process. */

import { execFileSync } from 'node:child_process';
import { median } from './median';
import type { Race, Role, Sample } from './race';

/** What came of a candidate. */
export interface Timing {
  readonly name: string;
  readonly role: Role;
  readonly milliseconds: number;
  /** Over the floor, the median of the rounds. */
  readonly ratio: number;
  readonly table: number;
  readonly most?: number;
}

/** What came of a race; `quiet` is whether the control, which is the floor itself, took as long as the floor. */
export interface Timings {
  readonly candidates: readonly Timing[];
  readonly quiet: boolean;
}

/** So often a race is run again where the machine is too noisy to tell anything. */
const TRIES = 3;
/** What the control may differ by. */
const QUIET: readonly [least: number, most: number] = [0.85, 1.15];

/** Times the candidates that `isThere` lets run, with the built `sample`. */
export function timed(
  race: Race,
  sample: string,
  rows: number,
  count: number,
  isThere: (needs: string) => boolean,
): Timings {
  const candidates = race.candidates.filter(({ needs }) => needs === undefined || isThere(needs));
  const floor = candidates.findIndex(({ role }) => role === 'floor');
  const control = candidates.findIndex(({ role }) => role === 'control');
  const run = (name: string): Sample => {
    const options = ['--expose-gc', '--max-old-space-size=6144', sample, race.name, name, String(rows)];
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }));
  };
  const round = (): Sample[] => {
    const order = candidates.map(({ name }, index) => ({ name, index, at: Math.random() })).sort((a, b) => a.at - b.at);
    const samples: Sample[] = [];
    for (const { name, index } of order) samples[index] = run(name);
    return samples;
  };
  for (let attempt = 1; ; attempt++) {
    const rounds = Array.from({ length: count }, round);
    const of = (candidate: number, number: (sample: Sample, floor: Sample) => number | undefined): number[] =>
      rounds.flatMap((samples) => number(samples[candidate] as Sample, samples[floor] as Sample) ?? []);
    const ratio = (candidate: number): number => median(of(candidate, (one, by) => one.milliseconds / by.milliseconds));
    const quiet = ratio(control) >= QUIET[0] && ratio(control) <= QUIET[1];
    if (!quiet && attempt < TRIES) {
      console.error(`${race.name}: inconclusive, the control came to ${ratio(control).toFixed(2)}; once more.`);
      continue;
    }
    return {
      quiet,
      candidates: candidates.map(({ name, role }, index) => {
        const most = of(index, (one) => one.most);
        return {
          name,
          role,
          milliseconds: median(of(index, (one) => one.milliseconds)),
          ratio: ratio(index),
          table: median(of(index, (one) => one.table)),
          ...(most.length > 0 && { most: median(most) }),
        };
      }),
    };
  }
}
