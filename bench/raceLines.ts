/** (a), (b) and (f): the functions over columns, the summary of leads, and the memory that both take. */

import { type Line, megabytes } from './line';
import type { Role } from './race';
import type { Timing, Timings } from './rounds';

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

function only(timings: Timings, role: Role): Timing {
  const found = timings.candidates.find((one) => one.role === role);
  if (!found) throw new Error(`No ${role} was timed.`);
  return found;
}

/** How long our candidate takes, as a multiple of the floor. */
export function timeLine(what: string, timings: Timings, most: number): Line {
  const ours = only(timings, 'ours');
  const floor = only(timings, 'floor');
  const peers = timings.candidates.filter(({ role }) => role === 'peer' || role === 'control');
  return {
    what,
    goal: `≤ ${most} × ${floor.name}`,
    measured: `${times(ours.ratio)} (${Math.round(ours.milliseconds)} ms)${timings.quiet ? '' : ', inconclusive'}`,
    met: timings.quiet ? ours.ratio <= most : undefined,
    beside: peers.map(({ name, ratio }) => `${name} ${times(ratio)}`).join(', '),
    main: true,
  };
}

/** What the table takes, and how much more our candidate and the others need at most. */
export function memoryLine(what: string, { candidates }: Timings, isMain: boolean): Line {
  const [ours] = candidates.filter(({ role }) => role === 'ours');
  const others = candidates.filter(({ role, most }) => (role === 'peer' || role === 'floor') && most !== undefined);
  return {
    what,
    measured: ours?.most === undefined ? 'only Linux tells' : `${megabytes(ours.most)} at most`,
    beside: [
      `the cells themselves ${megabytes(ours?.table ?? 0)}`,
      ...others.map(({ name, most = 0 }) => `${name} ${megabytes(most)}`),
    ].join(', '),
    ...(isMain && { main: true as const }),
  };
}
