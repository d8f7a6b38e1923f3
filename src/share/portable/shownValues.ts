/** What cells show, compared before and after. */

import { isBlank, isDate, isErrorValue } from '../../core/problem';

/** Numbers nearer to each other, for their size, are the same. */
const TOLERANCE = 1e-12;

/** Whether both show the same: the same number or text, nothing, or both that something is wrong. */
export function showsSame(before: unknown, after: unknown): boolean {
  if (isBlank(before) || isBlank(after)) return isBlank(before) && isBlank(after);
  if (typeof before === 'number' && typeof after === 'number') {
    return Math.abs(before - after) <= TOLERANCE * Math.max(Math.abs(before), Math.abs(after));
  }
  if (isDate(before) && isDate(after)) return before.getTime() === after.getTime();
  return before === after || (isWrong(before) && isWrong(after));
}

/** The value as a person is told it. */
export function toldValue(value: unknown): string {
  if (isBlank(value)) return '""';
  return isDate(value) ? value.toISOString().slice(0, 10) : String(value).slice(0, 60);
}

function isWrong(value: unknown): boolean {
  return isErrorValue(value) || (typeof value === 'string' && value.startsWith('⚠'));
}
