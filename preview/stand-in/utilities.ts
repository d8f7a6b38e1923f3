/** Utilities: dates as texts, in any time zone. */

import { clockIn } from '../zone-clock';
import { type Gate, present } from './present';

type Service = GoogleAppsScript.Utilities.Utilities;

/** A run of one letter, a text in quotes, or anything else. */
const PART = /([A-Za-z])\1*|'((?:[^']|'')*)'|[^A-Za-z']+/g;

/** The service. */
export function utilities(gate: Gate): Service {
  return present<Service>('Utilities', { formatDate }, gate);
}

/** The moment as the zone's clock shows it, in the letters of Java's SimpleDateFormat that are numbers. */
function formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
  const moment = date.getTime();
  const clock = clockIn(timeZone, moment);
  return format.replace(PART, (part, letter: string | undefined, quoted: string | undefined) => {
    if (letter === 'Z') return zoneOffset(Math.round((clock - moment) / 60_000));
    if (letter) return field(new Date(clock), letter, part.length);
    if (quoted === undefined) return part;
    return quoted === '' ? "'" : quoted.replaceAll("''", "'");
  });
}

/** One field of the date whose UTC time is what the clock shows. */
function field(clock: Date, letter: string, length: number): string {
  const padded = (value: number): string => String(value).padStart(length, '0');
  switch (letter) {
    case 'y':
      return length === 2 ? String(clock.getUTCFullYear()).slice(-2) : padded(clock.getUTCFullYear());
    case 'M':
      if (length > 2) break;
      return padded(clock.getUTCMonth() + 1);
    case 'd':
      return padded(clock.getUTCDate());
    case 'H':
      return padded(clock.getUTCHours());
    case 'm':
      return padded(clock.getUTCMinutes());
    case 's':
      return padded(clock.getUTCSeconds());
    case 'S':
      return padded(clock.getUTCMilliseconds());
  }
  throw new Error(`The letters ${letter.repeat(length)} of Utilities.formatDate are not in the local stand-in`);
}

function zoneOffset(minutes: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}
