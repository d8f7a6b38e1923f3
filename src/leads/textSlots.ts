/** Tells the texts of a column apart, whatever they are, and finds them again: each different one has a slot. */

import { isBlank, isDate } from '../core/problem';
import { type Calendar, isoDay } from './calendar';

/** The texts met so far: each has a slot, from 1. */
export interface TextSlots {
  slotOf(cell: unknown): number;
  /** One more than the highest slot so far. */
  size(): number;
  /** The texts by slot; of several spellings that are one, the one met most often, then first. */
  texts(): string[];
  /** What COUNTIFS tells apart, slot by slot: of spellings that differ by case alone, again the one met most often. */
  spellings(): string[];
}

/**
 * What texts that are one group have in common. As everywhere in Sheets, upper and lower case never make two of one; with
 * `merge`, neither do width and spaces.
 */
export function groupText(text: string, merge: boolean): string {
  return (merge ? text.normalize('NFKC').replace(/\s+/g, '') : text).toLowerCase();
}

/** The texts of a column, a date's being its day; those that `groupText` makes equal share a slot. */
export function textSlots(merge: boolean, calendar: Calendar): TextSlots {
  const spellings = new Map<string, number>();
  const bySame = new Map<string, number>();
  // By spelling: how often it was met, and its slot.
  const met: number[] = [];
  const slots: number[] = [];
  let lastText: string | undefined;
  let last = 0;

  const added = (text: string): number => {
    const spelling = spellings.size;
    spellings.set(text, spelling);
    const same = groupText(text, merge);
    const slot = bySame.get(same) ?? bySame.size + 1;
    bySame.set(same, slot);
    met.push(0);
    slots.push(slot);
    return spelling;
  };

  const textOf = (cell: unknown): string => {
    if (isBlank(cell)) return '';
    if (!isDate(cell) || Number.isNaN(cell.getTime())) return String(cell);
    return isoDay(calendar.dayOf(cell.getTime()));
  };

  /** Of the spellings of one key, the one met most often, then first. */
  const usual = <Key>(keyOf: (text: string, spelling: number) => Key): Map<Key, [text: string, spelling: number]> => {
    const best = new Map<Key, [string, number]>();
    for (const [text, spelling] of spellings) {
      const key = keyOf(text, spelling);
      const before = best.get(key);
      if (!before || (met[spelling] as number) > (met[before[1]] as number)) best.set(key, [text, spelling]);
    }
    return best;
  };

  return {
    slotOf(cell) {
      const text = typeof cell === 'string' ? cell : textOf(cell);
      if (text !== lastText) {
        lastText = text;
        last = spellings.get(text) ?? added(text);
      }
      met[last] = (met[last] as number) + 1;
      return slots[last] as number;
    },
    size: () => bySame.size + 1,
    texts() {
      const texts: string[] = [];
      for (const [slot, [text]] of usual((_, spelling) => slots[spelling] as number)) {
        // With spellings merged, spaces alone are as blank as nothing.
        texts[slot] = merge && groupText(text, merge) === '' ? '' : text;
      }
      return texts;
    },
    spellings: () =>
      [...usual((text) => groupText(text, false)).values()]
        .sort(([, one], [, other]) => (slots[one] as number) - (slots[other] as number))
        .map(([text]) => text),
  };
}
