/** What a cell of the tables holds: a moment, or why it is none; a yes or a no. */

import { type CellProblemCode, isBlank, isErrorValue, numberProblem } from '../core/problem';
import type { BlockColumn } from './columns';

/** The words for no, in the three languages, as `outcome` has them. */
const NO: readonly unknown[] = ['no', 'none', 'false', '아니오', '아니요', '없음', 'いいえ', 'なし', '無'];

/** The cell of a row. */
export function cellAt({ rows, at }: BlockColumn, row: number): unknown {
  return (rows[row] as readonly unknown[])[at];
}

/** The moment that a cell holds; `NaN` where it holds no date. */
export function momentOf(cell: unknown): number {
  // By its method, whichever realm made it: this is asked of every date of perhaps a million rows.
  return typeof cell === 'object' && cell !== null && typeof (cell as Partial<Date>).getTime === 'function'
    ? (cell as Date).getTime()
    : Number.NaN;
}

/** Whether a cell holds something that is no date. */
export function isWrongDate(cell: unknown): boolean {
  return Number.isNaN(momentOf(cell)) && !isBlank(cell);
}

/** Why a cell that should hold a date doesn't. */
export function dateProblem(cell: unknown): CellProblemCode {
  const code = numberProblem(cell);
  return code === undefined || code === 'date' || code === 'large' ? 'notdate' : code;
}

/** Whether a cell says that there was an outcome: anything but a blank, FALSE, 0 or a word for no. */
export function isYes(cell: unknown): boolean {
  if (typeof cell !== 'string') return !isBlank(cell) && cell !== false && cell !== 0;
  const text = cell.normalize('NFKC').trim().toLowerCase();
  return text !== '' && !NO.includes(text) && !isErrorValue(cell);
}
