/** Utilities: dates as texts, in any time zone. */

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
  const clock = clockIn(timeZone, date.getTime());
  return format.replace(PART, (part, letter: string | undefined, quoted: string | undefined) => {
    if (letter) return field(clock, letter, part.length);
    if (quoted === undefined) return part;
    return quoted === '' ? "'" : quoted.replaceAll("''", "'");
  });
}

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Minutes before or, below 0, behind UTC. */
  readonly offset: number;
}

function field(clock: Clock, letter: string, length: number): string {
  const padded = (value: number): string => String(value).padStart(length, '0');
  switch (letter) {
    case 'y':
      return length === 2 ? String(clock.year % 100).padStart(2, '0') : padded(clock.year);
    case 'M':
      if (length > 2) break;
      return padded(clock.month);
    case 'd':
      return padded(clock.day);
    case 'H':
      return padded(clock.hour);
    case 'm':
      return padded(clock.minute);
    case 's':
      return padded(clock.second);
    case 'S':
      return padded(clock.millisecond);
    case 'Z':
      return zoneOffset(clock.offset);
  }
  throw new Error(`The letters ${letter.repeat(length)} of Utilities.formatDate are not in the local stand-in`);
}

function zoneOffset(minutes: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}

/** One for each zone, since making one takes longer than all the rest. */
const formats = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string, moment: number): Clock {
  const whole = Math.floor(moment / 1000) * 1000;
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const [year, month, day] = [of('year'), of('month'), of('day')];
  const [hour, minute, second] = [of('hour'), of('minute'), of('second')];
  const offset = Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - whole) / 60_000);
  return { year, month, day, hour, minute, second, millisecond: moment - whole, offset };
}

/** Google takes GMT for a zone that it doesn't know. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const zone = isZone(timeZone) ? timeZone : 'GMT';
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...numeric, ...time });
  formats.set(timeZone, made);
  return made;
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
