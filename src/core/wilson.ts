/** How sure a rate is: the Wilson score interval at 95 %, and on which side of another rate it lies. */

/** The square of the normal distribution's 97.5 % point. */
export const Z_SQUARED = 3.841458820694124;

/** The 95 % interval of the rate `part` out of `whole`; `undefined` unless 0 ≤ part ≤ whole and whole is above 0. */
export function wilson(part: number, whole: number): readonly [low: number, high: number] | undefined {
  if (!(whole > 0 && whole < Infinity && part >= 0 && part <= whole)) return undefined;
  const rate = part / whole;
  const scale = 1 + Z_SQUARED / whole;
  const centre = (rate + Z_SQUARED / (2 * whole)) / scale;
  const half = Math.sqrt((Z_SQUARED * (rate * (1 - rate) + Z_SQUARED / (4 * whole))) / whole) / scale;
  // At the ends the interval begins or ends exactly there, which rounding would miss.
  return [part === 0 ? 0 : Math.max(0, centre - half), part === whole ? 1 : Math.min(1, centre + half)];
}

/** Where the interval of `part` out of `whole` lies against the rate `compared`; `undefined` where there is none. */
export function judged(part: number, whole: number, compared: number): 'above' | 'below' | 'unclear' | undefined {
  const interval = wilson(part, whole);
  if (!interval) return undefined;
  const [low, high] = interval;
  if (low > compared) return 'above';
  return high < compared ? 'below' : 'unclear';
}
