/** Whether a column's numbers are so small that cents, or hundredths of a percent, matter. */

import type { Unit } from '../core/kpi';
import type { ChannelNumber } from './judging';

const SMALL: Partial<Readonly<Record<Unit, number>>> = { money: 1000, rate: 0.01 };

/** Whether every number is small for its unit. */
export function isExact(unit: Unit, numbers: readonly ChannelNumber[]): boolean {
  const limit = SMALL[unit];
  return limit !== undefined && numbers.every(({ value = 0 }) => Math.abs(value) < limit);
}
