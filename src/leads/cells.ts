/** What a cell of the tables holds: a moment, or why it is none; a yes or a no. */

import type { Language } from '../core/kpi';
import { type CellProblemCode, isBlank, isErrorValue, numberProblem } from '../core/problem';
import type { BlockColumn } from './columns';

/** The words for no, as `outcome` has them. */
const NO: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'none', 'false'],
  ko: ['아니오', '아니요', '없음'],
  ja: ['いいえ', 'なし', '無'],
};

/** Every text that says no, in small letters, also as wide as Japanese characters are. */
export const NO_TEXTS: readonly string[] = [
  ...new Set(['0', ...Object.values(NO).flat()].flatMap((no) => [no, wide(no)])),
];

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

/** Whether a cell says that there was an outcome: anything but a blank, FALSE, 0 or a text for no. The formulas by period ask the same. */
export function isYes(cell: unknown): boolean {
  if (typeof cell !== 'string') return !isBlank(cell) && cell !== false && cell !== 0;
  const text = cell
    .replace(/\u3000/g, ' ')
    .replace(/^ +| +$/g, '')
    .toLowerCase();
  return text !== '' && !NO_TEXTS.includes(text) && !isErrorValue(cell);
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
