/** What is known of each channel in the two tables: how it is spelled, and where it first has leads and spend. */

import { kept } from './findingLog';
import { hashSet, rowHashes } from './rowHashes';
import { groupText } from './textSlots';

/** One spelling of a channel; a row is the first one of its sheet, 0 where there is none. */
export interface Spelling {
  readonly text: string;
  /** How many rows of both tables spell it so. */
  count: number;
  readonly rows: { leads: number; activity: number };
  spendRow: number;
}

/** The channels of both tables. */
export interface ChannelFacts {
  /** The facts of a spelling, to be added to; `undefined` where there are too many to keep. */
  of(text: string): Spelling | undefined;
  /** The spellings of each channel: they differ only by case or, with `merge`, also by width or spaces. */
  groups(merge: boolean): Spelling[][];
  /** How many channels there are, those not kept included. */
  count(merge: boolean): number;
  /** Whether every channel was kept. */
  isWhole(): boolean;
}

/** More than any team has: where addresses are taken for channels, a million of them would fill the memory. */
const MOST = 50_000;

/** No channels yet. */
export function newChannelFacts(): ChannelFacts {
  const spellings = new Map<string, Spelling>();
  const others = hashSet();
  let otherCount = 0;
  let last: Spelling | undefined;

  const groups = (merge: boolean): Spelling[][] => {
    const byChannel = new Map<string, Spelling[]>();
    for (const spelling of spellings.values()) {
      kept(byChannel, groupText(spelling.text, merge), (): Spelling[] => []).push(spelling);
    }
    return [...byChannel.values()];
  };

  const countOther = (text: string): void => {
    const hash = rowHashes(1);
    hash.addText(0, 0, groupText(text, false));
    if (others.add(hash.of(0))) otherCount++;
  };

  return {
    of(text) {
      if (last?.text === text) return last;
      const known = spellings.get(text);
      if (!known && spellings.size >= MOST) {
        countOther(text);
        return undefined;
      }
      last = known ?? { text, count: 0, rows: { leads: 0, activity: 0 }, spendRow: 0 };
      if (!known) spellings.set(text, last);
      return last;
    },
    groups,
    count: (merge) => groups(merge).length + otherCount,
    isWhole: () => otherCount === 0,
  };
}
