/**
 * Finds rows that repeat an earlier one cell by cell, without keeping any. Fair means: two leads may rightly look alike
 * where a day is all that is known of them, so a row counts as a repeat only where it says enough. A lead must have a
 * time to the second, or two different times to the minute; activity must have a number other than 0.
 */

import { isBlank } from '../core/problem';
import { momentOf } from './cells';
import type { Table } from './fields';
import { hashSet, rowHashes } from './rowHashes';

/** The rows of a block, as their cells are looked at: every column in the same order, blank cells included. */
export interface RepeatBlock {
  cell(row: number, value: unknown): void;
  /** Whether the row has been there before; asked once, when all its cells were given. */
  isRepeat(row: number): boolean;
}

const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const OTHER = 3;

/** The rows of a table; gives what looks at a block of so many. */
export function repeatedRows(table: Table): (count: number) => RepeatBlock {
  const known = hashSet();

  return (count) => {
    const hashes = rowHashes(count);
    const saysEnough = new Uint8Array(count);
    /** The first time of a row that is to the minute, in seconds. */
    const minutes = new Float64Array(count);

    const seeTime = (row: number, moment: number): void => {
      if (Number.isNaN(moment)) return;
      const seconds = Math.round(moment / 1000);
      if (seconds % 60 !== 0) saysEnough[row] = 1;
      // In every time zone days begin on a quarter of an hour: what isn't on one has a time of day.
      if (seconds % 900 === 0) return;
      if (minutes[row] === 0) minutes[row] = seconds;
      else if (minutes[row] !== seconds) saysEnough[row] = 1;
    };

    return {
      cell(row, value) {
        if (isBlank(value)) hashes.addText(row, BLANK, '');
        else if (typeof value === 'string') hashes.addText(row, TEXT, value);
        else if (typeof value === 'number') {
          hashes.addNumber(row, NUMBER, value);
          if (table === 'activity' && value !== 0) saysEnough[row] = 1;
        } else {
          hashes.addNumber(row, OTHER, Number(value));
          if (table === 'leads') seeTime(row, momentOf(value));
        }
      },
      isRepeat: (row) => saysEnough[row] === 1 && !known.add(hashes.of(row)),
    };
  };
}
