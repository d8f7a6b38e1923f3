/** The columns that KPIs are worked out over: as Sheets hands them over, with what goes wrong in real ones. */

import { drawsFrom } from '../scripts/seededRandom';

/** A range of one column. */
export type Column = readonly (readonly [Cell])[];
/** What a cell holds. */
export type Cell = number | string;

/** What the numbers of a column are like. */
export type Kind = 'money' | 'count' | 'share';

/** Columns of these kinds with so many rows: of a hundred cells, two are blank, one is a text and two are 0. */
export function columnsOf(kinds: readonly Kind[], rows: number): Column[] {
  const random = drawsFrom(20261127).unit;
  const number: Readonly<Record<Kind, () => number>> = {
    money: () => Math.round(random() * 500_000 + 1) / 100,
    count: () => Math.ceil(random() * 500),
    share: () => Math.round(random() * 9_990 + 1) / 10_000,
  };
  return kinds.map((kind) =>
    Array.from({ length: rows }, (): readonly [Cell] => {
      const chance = random() * 100;
      if (chance < 2) return [''];
      if (chance < 3) return ['n/a'];
      return [chance < 5 ? 0 : number[kind]()];
    }),
  );
}
