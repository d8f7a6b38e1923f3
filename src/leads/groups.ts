/** The groups of a summary, and the figures of each: counts, sums that lose nothing, and what is wrong instead. */

import type { Wrong } from '../core/problem';

/** Pairs of slots, each with a number from 1 in order of first appearance. */
export interface Pairs {
  numberOf(first: number, second: number): number;
  /** The two slots of each pair by its number. */
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
}

/** Numbers pairs of slots. Memory grows with the pairs that occur, not with all that could. */
export function pairs(): Pairs {
  let size = 1024;
  // Open addressing: a pair's number stands at its hash or as soon after it as there was room.
  let table = new Int32Array(size);
  const firsts = [0];
  const seconds = [0];

  const placeOf = (first: number, second: number): number => {
    let place = (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) & (size - 1);
    for (;;) {
      const number = table[place] as number;
      if (number === 0 || (firsts[number] === first && seconds[number] === second)) return place;
      place = (place + 1) & (size - 1);
    }
  };

  const added = (first: number, second: number): number => {
    const number = firsts.push(first) - 1;
    seconds.push(second);
    if (2 * number > size) {
      size *= 4;
      table = new Int32Array(size);
      for (let n = 1; n < number; n++) table[placeOf(firsts[n] as number, seconds[n] as number)] = n;
    }
    table[placeOf(first, second)] = number;
    return number;
  };

  return {
    firsts,
    seconds,
    numberOf: (first, second) => table[placeOf(first, second)] || added(first, second),
  };
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

/** The figure of several groups together. */
export function figureOfAll(of: Figures, groups: readonly number[]): number | Wrong {
  const all = newFigures();
  for (const group of groups) {
    add(all.sums, all.lost, 0, of.sums[group] ?? 0);
    add(all.sums, all.lost, 0, of.lost[group] ?? 0);
    const wrong = of.wrong.get(group);
    if (wrong) spoil(all, 0, wrong);
  }
  return figureOf(all, 0);
}
