/** Zone clock: what the clocks of a time zone show at a moment, and when they show a time; daylight saving included. */

/** The zone of this machine. */
export const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Milliseconds since 1970 as they would be if the zone's clock showed UTC. */
export function clockIn(zone: string, moment: number): number {
  // A table has tens of thousands of dates, and this is a hundred times as fast.
  if (zone === OWN_ZONE) return ownClock(new Date(moment));
  const whole = Math.floor(moment / 1000) * 1000;
  const parts = new Map(
    formatOf(zone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown + moment - whole;
}

/** By the parts, since a zone's distance from UTC may have seconds, which `getTimezoneOffset` leaves out. */
function ownClock(date: Date): number {
  const [hours, minutes, seconds] = [date.getHours(), date.getMinutes(), date.getSeconds()];
  const clock = new Date(0);
  // Unlike `Date.UTC`, this takes the years 0 to 99 as they are.
  clock.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  return clock.setUTCHours(hours, minutes, seconds, date.getMilliseconds());
}

/** The moment at which the zone's clock shows that time; of an hour that daylight saving leaves out, the next one's. */
export function momentOf(zone: string, clock: number): number {
  const guess = clock - (clockIn(zone, clock) - clock);
  return clock - (clockIn(zone, guess) - guess);
}

/** One for each zone, since making one takes longer than all the rest. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Java takes GMT for a zone that it doesn't know, and Google's dates are Java's; that they go by it is a belief. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const day = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: isZone(zone) ? zone : 'GMT', ...day, ...time });
  formats.set(zone, made);
  return made;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
