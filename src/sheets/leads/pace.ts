/** Keeps a long run inside the time that Google allows, and says how far it has come. */

import { Refused } from '../refused';
import { forgetProgress, keepProgress } from './leadProgress';

/** Milliseconds that reading may take: what is left of the six minutes is for writing. */
const BUDGET = 270_000;

/** Told of each block of rows that was read. */
export type Pace = (rows: number) => void;

/**
 * Does `work`, which reads these tables and tells of each block. Throws `Refused` between two blocks once the time is
 * up, so that nothing is begun that can't be ended.
 */
export function paced<T>(tables: readonly { readonly rows: number }[], work: (pace: Pace) => T): T {
  const of = tables.reduce((sum, { rows }) => sum + rows, 0);
  const start = Date.now();
  let done = 0;
  const pace: Pace = (rows) => {
    done += rows;
    keepProgress({ done, of });
    if (done < of && Date.now() - start > BUDGET) throw new Refused('timeUp', `${grouped(done)}/${grouped(of)}`);
  };
  keepProgress({ done, of });
  try {
    return work(pace);
  } finally {
    forgetProgress();
  }
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
