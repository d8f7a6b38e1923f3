/** Serial dates: a sheet counts days since 30 December 1899, a script has Dates in its own realm and time zone. */

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial number (days) that shows the Date's own local year, month, day and time. */
export function toSerial(date: Date): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (local - EPOCH) / DAY;
}

/** The Date, made by the realm's own constructor, whose local time is what the serial number (days) shows. */
export function fromSerial(serial: number, RealmDate: DateConstructor): Date {
  const shown = new Date(EPOCH + Math.round(serial * DAY));
  return new RealmDate(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
    shown.getUTCSeconds(),
    shown.getUTCMilliseconds(),
  );
}

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
