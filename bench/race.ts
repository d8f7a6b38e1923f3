/** A race: ways of doing one thing over the same table, each timed in a process of its own beside a floor. */

import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What a candidate is: the floor that others are divided by, the floor once more, our own code, or somebody else's. */
export type Role = 'floor' | 'control' | 'ours' | 'peer';

/** One way. */
export interface Candidate<Table, Result> {
  readonly name: string;
  readonly role: Role;
  /** The package without which it can't run. */
  readonly needs?: string;
  /** It only touches the cells, and comes to nothing. */
  readonly onlyTouches?: true;
  /** Loads its code; that isn't timed. */
  readonly prepare?: () => void;
  readonly run: (table: Table) => Result | undefined | Promise<Result>;
}

/** What one process saw. */
export interface Sample {
  /** Of processor time, all threads together: what else the machine does counts little. */
  readonly milliseconds: number;
  /** Bytes that the table takes, and how many more were in use at most during the run; only Linux tells the latter. */
  readonly table: number;
  readonly most?: number;
}

/** A race, whatever its tables and results are. */
export interface Race {
  readonly name: string;
  readonly candidates: readonly Pick<Candidate<never, never>, 'name' | 'role' | 'needs'>[];
  /** Runs a candidate once, cold. */
  sample(candidate: string, rows: number): Promise<Sample>;
  /** Throws where two of the candidates named come to different results, or one to none. */
  compare(candidates: readonly string[], rows: number): Promise<void>;
}

/** Makes a race of candidates; `difference` says where two results differ. */
export function race<Table, Result>(
  name: string,
  make: (rows: number) => Table,
  candidates: readonly Candidate<Table, Result>[],
  difference: (one: Result, other: Result) => string | undefined,
): Race {
  const called = (wanted: string): Candidate<Table, Result> => {
    const found = candidates.find((candidate) => candidate.name === wanted);
    if (!found) throw new Error(`${name} has no candidate called ${wanted}.`);
    return found;
  };
  return {
    name,
    candidates,
    async sample(wanted, rows) {
      const { needs, prepare, run } = called(wanted);
      // What a package takes to load isn't counted.
      if (needs) await import(needs);
      prepare?.();
      const empty = await settledHeap();
      const made = make(rows);
      const table = (await settledHeap()) - empty;
      const inUse = residentBytes();
      const before = process.cpuUsage();
      const result = await run(made);
      const { user, system } = process.cpuUsage(before);
      const most = mostBytes();
      // Both are still needed here, so that neither is collected during the run.
      if (result === made) throw new Error(`${wanted} gave the table back.`);
      return {
        milliseconds: (user + system) / 1000,
        table,
        ...(inUse !== undefined && most !== undefined && { most: most - inUse }),
      };
    },
    async compare(wanted, rows) {
      const made = make(rows);
      let first: Result | undefined;
      for (const { name: candidate, onlyTouches, prepare, run } of wanted.map(called)) {
        prepare?.();
        const result = await run(made);
        if (!result && !onlyTouches) throw new Error(`${name}: ${candidate} comes to nothing.`);
        first ??= result;
        const differs = first && result && difference(first, result);
        if (differs) throw new Error(`${name}: ${candidate} comes to something else: ${differs}.`);
      }
    },
  };
}

/** The heap in use once it is tidied up, and what was freed is given back. */
async function settledHeap(): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  await wait(50);
  return process.memoryUsage().heapUsed;
}

/** The memory in use now, from which on `mostBytes` looks; `undefined` where this isn't Linux. */
function residentBytes(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  writeFileSync('/proc/self/clear_refs', '5');
  return process.memoryUsage.rss();
}

function mostBytes(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
