/** Tells the texts of a column apart, whatever they are, and finds them again: each different one has a slot. */

import { isBlank, isDate } from '../core/problem';
import type { Calendar } from './calendar';

/** The texts met so far: each has a slot, from 1. */
export interface TextSlots {
  slotOf(cell: unknown): number;
  /** One more than the highest slot so far. */
  size(): number;
  /** The texts by slot; of several spellings that are one, the one met most often, then first. */
  texts(): string[];
}

/** Texts that are the same whatever their case, width and spaces become equal. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The texts of a column, a date's being its day; with `merge`, those that `plainText` makes equal share a slot. */
export function textSlots(merge: boolean, calendar: Calendar): TextSlots {
  const spellings = new Map<string, number>();
  const plain = new Map<string, number>();
  // By spelling: how often it was met, and its slot.
  const met: number[] = [];
  const slots: number[] = [];
  let count = 0;
  let lastText: string | undefined;
  let last = 0;

  const added = (text: string): number => {
    const spelling = spellings.size;
    spellings.set(text, spelling);
    const same = merge ? plainText(text) : text;
    const slot = (merge && plain.get(same)) || ++count;
    plain.set(same, slot);
    met.push(0);
    slots.push(slot);
    return spelling;
  };

  const textOf = (cell: unknown): string => {
    if (isBlank(cell)) return '';
    if (!isDate(cell) || Number.isNaN(cell.getTime())) return String(cell);
    const { year, month, day } = calendar.dayOf(cell.getTime());
    return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  };

  return {
    slotOf(cell) {
      const text = typeof cell === 'string' ? cell : textOf(cell);
      if (text !== lastText) {
        lastText = text;
        last = spellings.get(text) ?? added(text);
      }
      if (merge) met[last] = (met[last] as number) + 1;
      return slots[last] as number;
    },
    size: () => count + 1,
    texts() {
      const best: number[] = [];
      const texts: string[] = [];
      for (const [text, spelling] of spellings) {
        const slot = slots[spelling] as number;
        if (best[slot] !== undefined && (met[spelling] as number) <= best[slot]) continue;
        best[slot] = met[spelling] as number;
        // With spellings merged, spaces alone are as blank as nothing.
        texts[slot] = merge && plainText(text) === '' ? '' : text;
      }
      return texts;
    },
  };
}
