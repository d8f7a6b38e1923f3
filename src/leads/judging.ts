/**
 * Which channels are best and worst in a KPI, and which numbers rest on too few cases to say so. A rate that is a part of
 * a whole is judged only where its 95% Wilson interval lies clear of the rate of all channels together. Where it doesn't,
 * there are too few cases, unless the interval is so narrow that the channel is simply like all the others. Anything else
 * is judged from ten cases on, and has too few below.
 */

import type { FormulaKpi } from '../core/kpi';
import { judged, wilson } from '../core/wilson';

/** How far, as a share of the rate of all channels, an interval may reach from it and still be called like it. */
const ALIKE = 0.2;

/** A cost or an average over fewer cases than this isn't best or worst: one lucky deal would be. */
const FEWEST = 10;

/** What is said of one channel's number. */
export type Mark = 'best' | 'worst' | 'unclear';

/** A part out of a whole. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A channel's number in a KPI, if it has one, and the share that it is where the KPI is one. */
export interface ChannelNumber {
  readonly value: number | undefined;
  readonly share?: Share | undefined;
  /** Of a cost or an average: how many cases it is over. */
  readonly cases?: number | undefined;
}

/** What is said of a channel's number, and between what it lies with 95% confidence. */
export interface Judgement {
  readonly mark?: Mark;
  readonly interval?: readonly [low: number, high: number];
}

/** The judgements of all channels in one KPI, in order. Nothing is best or worst where there is nothing to compare. */
export function judgements(numbers: readonly ChannelNumber[], better: FormulaKpi['better']): Judgement[] {
  const all = rateOfAll(numbers);
  const compared = better !== 'neither' && numbers.filter(({ value }) => value !== undefined).length > 1;
  const standings = numbers.map((number) => (compared ? standingOf(number, better, all) : NONE));
  const best = Math.max(...standings.map(({ goodness, mayBeBest }) => (mayBeBest ? goodness : -Infinity)));
  const worst = Math.min(...standings.map(({ goodness, mayBeWorst }) => (mayBeWorst ? goodness : Infinity)));
  return numbers.map(({ share }, index): Judgement => {
    const mark = markOf(standings[index] ?? NONE, best, worst);
    const interval = share && wilson(share.part, share.whole);
    return { ...(mark && { mark }), ...(interval && { interval }) };
  });
}

/** The rate of all channels together whose counts are known; nothing where the KPI isn't a share. */
export function rateOfAll(numbers: readonly ChannelNumber[]): number | undefined {
  const shares = numbers.flatMap(({ share }) => share ?? []);
  const whole = shares.reduce((sum, share) => sum + share.whole, 0);
  return whole > 0 ? shares.reduce((sum, share) => sum + share.part, 0) / whole : undefined;
}

/** Where a number stands before it is compared with the other channels'. */
interface Standing {
  /** The number, turned so that higher is better. */
  readonly goodness: number;
  readonly mayBeBest: boolean;
  readonly mayBeWorst: boolean;
  readonly unclear: boolean;
}

const NONE: Standing = { goodness: 0, mayBeBest: false, mayBeWorst: false, unclear: false };

function standingOf(
  { value, share, cases = FEWEST }: ChannelNumber,
  better: FormulaKpi['better'],
  all: number | undefined,
): Standing {
  if (value === undefined) return NONE;
  if (cases < FEWEST) return { ...NONE, unclear: true };
  const goodness = better === 'lower' ? -value : value;
  if (!share) return { goodness, mayBeBest: true, mayBeWorst: true, unclear: false };
  // A part that is larger than its whole, as between the stages of a period, has no interval and isn't judged.
  const side = all === undefined ? undefined : judged(share.part, share.whole, all);
  const good = better === 'lower' ? 'below' : 'above';
  const clear = side === 'above' || side === 'below';
  const unclear = side === 'unclear' && !isAlike(share, all ?? 0);
  return { goodness, mayBeBest: side === good, mayBeWorst: clear && side !== good, unclear };
}

/** Whether the interval lies close around the rate of all channels. */
function isAlike({ part, whole }: Share, all: number): boolean {
  const [low, high] = wilson(part, whole) ?? [0, 1];
  return low >= all * (1 - ALIKE) && high <= all * (1 + ALIKE);
}

function markOf({ goodness, mayBeBest, mayBeWorst, unclear }: Standing, best: number, worst: number): Mark | undefined {
  if (unclear) return 'unclear';
  if (best === worst) return undefined;
  if (mayBeBest && goodness === best) return 'best';
  return mayBeWorst && goodness === worst ? 'worst' : undefined;
}
