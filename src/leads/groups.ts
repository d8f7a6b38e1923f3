/** The groups of a summary, and the figures of each: counts, sums that lose nothing, and what is wrong instead. */

import type { Wrong } from '../core/problem';

/** Pairs of slots, each with a number from 1 in order of first appearance. */
export interface Pairs {
  numberOf(first: number, second: number): number;
  /** The two slots of each pair by its number. */
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
}

/** As many places as the table of pairs may have: 16 MB. */
const PLACES = 1 << 22;

/** Numbers pairs of slots. */
export function pairs(): Pairs {
  // The number of a pair stands in a table, first slots down and second ones across, as long as that isn't too large.
  let width = 32;
  let height = 64;
  let table = new Int32Array(height * width);
  const apart = new Map<number, Map<number, number>>();
  const firsts = [0];
  const seconds = [0];

  const numbered = (first: number, second: number): number => {
    seconds.push(second);
    return firsts.push(first) - 1;
  };

  const added = (first: number, second: number): number => {
    if (first >= height || second >= width) {
      const wider = twice(width, second);
      const higher = twice(height, first);
      if (wider * higher > PLACES) return addedApart(first, second);
      const larger = new Int32Array(higher * wider);
      for (let row = 0; row < height; row++) larger.set(table.subarray(row * width, (row + 1) * width), row * wider);
      [table, width, height] = [larger, wider, higher];
    }
    const place = first * width + second;
    table[place] = table[place] || apart.get(first)?.get(second) || numbered(first, second);
    return table[place] as number;
  };

  const addedApart = (first: number, second: number): number => {
    const numbers = apart.get(first) ?? new Map<number, number>();
    const number = numbers.get(second) ?? numbered(first, second);
    apart.set(first, numbers.set(second, number));
    return number;
  };

  return {
    firsts,
    seconds,
    numberOf(first, second) {
      const number = second < width && first < height ? (table[first * width + second] as number) : 0;
      return number > 0 ? number : added(first, second);
    },
  };
}

/** `size`, doubled until it is above `slot`. */
function twice(size: number, slot: number): number {
  let doubled = size;
  while (doubled <= slot) doubled *= 2;
  return doubled;
}

/** One figure of every group: a sum, compensated after Neumaier (1974), and the first cell that spoils it. */
export interface Figures {
  /** Sums by group, and what they lost by rounding. Enlarged by `reserve` only. */
  sums: Float64Array;
  lost: Float64Array;
  readonly wrong: Map<number, Wrong>;
}

/** The figures of no group yet. */
export function newFigures(): Figures {
  return { sums: new Float64Array(64), lost: new Float64Array(64), wrong: new Map() };
}

/** A list with room for at least so many numbers; the new ones are 0. */
export function enlarged(numbers: Float64Array, least: number): Float64Array {
  const larger = new Float64Array(Math.max(least, 2 * numbers.length));
  larger.set(numbers);
  return larger;
}

/** Makes room for `groups` groups. */
export function reserve(of: Figures, groups: number): void {
  if (groups <= of.sums.length) return;
  of.sums = enlarged(of.sums, groups);
  of.lost = enlarged(of.lost, groups);
}

/** Adds a number to the sum of a group, keeping what it loses. */
export function add(sums: Float64Array, lost: Float64Array, group: number, value: number): void {
  const total = sums[group] as number;
  const next = total + value;
  lost[group] =
    (lost[group] as number) + (Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total);
  sums[group] = next;
}

/** Notes a cell that spoils the figure of a group; the one that stands first counts. */
export function spoil({ wrong }: Figures, group: number, by: Wrong): void {
  const before = wrong.get(group)?.facts.row ?? Infinity;
  if ((by.facts.row ?? 0) < before) wrong.set(group, by);
}

/** The figure of a group: its sum, or what spoils it. */
export function figureOf(of: Figures, group: number): number | Wrong {
  const wrong = of.wrong.get(group);
  if (wrong) return wrong;
  const sum = (of.sums[group] ?? 0) + (of.lost[group] ?? 0);
  return Number.isFinite(sum) ? sum : { code: 'large', facts: {} };
}

/** The figure of all groups below `count` together, or only of those that `among` names. */
export function figureOfAll(of: Figures, count: number, among?: (group: number) => boolean): number | Wrong {
  const all = newFigures();
  for (let group = 0; group < count; group++) {
    if (among && !among(group)) continue;
    add(all.sums, all.lost, 0, of.sums[group] ?? 0);
    add(all.sums, all.lost, 0, of.lost[group] ?? 0);
    const wrong = of.wrong.get(group);
    if (wrong) spoil(all, 0, wrong);
  }
  return figureOf(all, 0);
}
