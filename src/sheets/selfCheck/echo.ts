/**
 * A function for cells that nobody is offered. The check of an installation asks with it what Sheets hands to a function,
 * and what it makes of results that no other function of ours gives.
 */

import { isDate } from '../../core/problem';

/** What it received after the first argument, as one text; or, asked for `gives`, three rows with that in the middle one. */
export function echo(values: ArrayLike<unknown>): unknown {
  const [asked, ...received] = Array.from(values);
  if (asked === 'gives') return [[1], [received[0] === 'null' ? null : Number(received[0])], [3]];
  return received.map(asText).join(' | ');
}

function asText(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length > 9) return `${value.length} × ${(value[0] as unknown[]).length}`;
    return `[${value.map((row: unknown[]) => row.map(asText).join(', ')).join('; ')}]`;
  }
  // The clock of the script's own time zone, without the zone.
  return isDate(value) ? String(value).slice(0, 24) : String(JSON.stringify(value));
}
