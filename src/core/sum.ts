/** Sums that don't lose small numbers beside large ones. */

/** The sum of `values`, compensated after Neumaier (1974): 1e16 + 1 − 1e16 + 1 is 2, not 1. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
